const wide = /[\u1100-\u11ff\u2e80-\uffdc\u{1f000}-\u{3ffff}]/u
const narrow = /[iljtfrI.,:;'|!()[\]\s\p{M}]/u
const broad = /[A-ZmwMW@%\p{Lu}]/u

/** About how wide a text is; a picture is written where no letter can be measured. */
export function measureText(text: string, fontSize: number): number {
  const widths = Array.from(text, (letter) => {
    if (wide.test(letter)) return 1
    if (narrow.test(letter)) return 0.32
    return broad.test(letter) ? 0.74 : 0.6
  })
  return fontSize * widths.reduce((sum, width) => sum + width, 0)
}

/** Breaks a text into lines of about this width, between words where it can. */
export function wrapText(text: string, fontSize: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => breakWord(one, fontSize, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measureText(longer, fontSize) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** A word that is wider than a line is cut into parts that fit. */
function breakWord(word: string, fontSize: number, width: number): readonly string[] {
  if (measureText(word, fontSize) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && measureText(part + letter, fontSize) > width) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}
