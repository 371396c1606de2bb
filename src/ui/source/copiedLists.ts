/** The HTML of what is pasted, where it has lists: their levels are lost in the plain text that comes with it. */
export function copiedLists(clipboard: DataTransfer): string | undefined {
  const html = clipboard.getData('text/html')
  return /<li[\s>]/i.test(html) ? `<!doctype html>${html.replace(inlineStyle, '')}` : undefined
}

// Browsers write the whole look of each element into what they copy, which is most of it.
const inlineStyle = / style="[^"]*"/g
