import { showControls } from './xml.ts'

// It has no width, and no reader of Markdown finds an address across it.
const joiner = '\u2060'

/**
 * A text as Markdown that says just that text on one line: no markup, no HTML and no link, not even of an address
 * that readers of Markdown would link by themselves.
 */
export function escapeMarkdown(text: string): string {
  return toOneLine(text)
    .replace(/[\\`*_[\]<>&~|#$]/g, String.raw`\$&`)
    .replace(/^[-+=]|(?<=^\d+)[.)]/, String.raw`\$&`)
    .replace(/:(?=\/\/)|www(?=\.)|@/gi, `$&${joiner}`)
}

/** An id or an address as a span of code, which can be copied as it is. */
export function toMarkdownCode(id: string): string {
  const text = toOneLine(id)
  if (text === '') return ''
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

const toOneLine = (text: string) =>
  showControls(text.replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ').trim())
