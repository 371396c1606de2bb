/** Whether this browser lets a page fill the clipboard. */
export const canCopy = (): boolean =>
  typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write !== undefined

/** Puts a file on the clipboard: a PNG as a picture, all else as text. */
export async function copy(file: Promise<Blob>, isText: boolean): Promise<void> {
  // Browsers want to be asked at the click, before the file is made.
  const item = isText
    ? new ClipboardItem({ 'text/plain': file.then(toPlainText) })
    : new ClipboardItem({ 'image/png': file })
  await navigator.clipboard.write([item])
}

/** `text()` leaves off the mark that a spreadsheet knows a file by, which has no place in a text. */
const toPlainText = async (file: Blob) => new Blob([await file.text()], { type: 'text/plain' })
