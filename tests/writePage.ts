/** A page of tropes as data, for writing it in each form. */
export type Outline = readonly {
  readonly name: string
  readonly examples: readonly (readonly Part[])[]
}[]

interface Part {
  readonly text: string
  readonly isSpoiler?: boolean
}

const joined = (
  parts: readonly Part[],
  hide = (text: string) => text,
  escape = (text: string) => text,
) => parts.map(({ text, isSpoiler }) => (isSpoiler ? hide(escape(text)) : escape(text))).join('')

type Example = readonly Part[]

/** Writes tropes as lines: one example behind the head, several under it. */
const asLines =
  (head: (name: string) => string, sub: string, write: (example: Example) => string) =>
  (outline: Outline) =>
    outline
      .map(({ name, examples: [first = [], ...more] }) =>
        more.length === 0
          ? `${head(name)}: ${write(first).trim()}`
          : [`${head(name)}:`, ...[first, ...more].map((one) => `${sub}${write(one).trim()}`)].join(
              '\n',
            ),
      )
      .join('\n')

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const html = (outline: Outline) => {
  const write = (example: Example) =>
    joined(example, (text) => `<span class="spoiler">${text}</span>`, escapeHtml)
  const items = outline.map(({ name, examples: [first = [], ...more] }) => {
    const link = `<a class='twikilink' href='/pmwiki/pmwiki.php/Main/${name.replace(/\W/g, '')}'>${escapeHtml(name)}</a>`
    return more.length === 0
      ? `<li> ${link}: ${write(first)}</li>`
      : `<li> ${link}:<ul>${[first, ...more].map((one) => `<li> ${write(one)}</li>`).join('')}</ul></li>`
  })
  return `<!DOCTYPE html><html><body><div id="main-article"><h2>Tropes:</h2><ul>${items.join('')}</ul></div></body></html>`
}

/** The same page in each form that is read. */
export const forms = {
  bullets: asLines(
    (name) => `  • ${name}`,
    '    • ',
    (example) => joined(example),
  ),
  dashes: asLines(
    (name) => `- ${name}`,
    '  - ',
    (example) => joined(example),
  ),
  stars: asLines(
    (name) => `* ${name}`,
    '** ',
    (example) => joined(example),
  ),
  html,
  pmwiki: (outline: Outline) =>
    `[[folder:A-Z]]\n${asLines(
      (name) => `* {{${name}}}`,
      '** ',
      (example) => joined(example, (text) => `[[spoiler:${text}]]`),
    )(outline)}\n[[/folder]]`,
  mediawiki: (outline: Outline) =>
    `{{trope}}\n== Tropes ==\n${asLines(
      (name) => `* [[${name}]]`,
      '** ',
      (example) => joined(example, (text) => `{{spoiler|${text}}}`),
    )(outline)}`,
  markdown: asLines(
    (name) => `- **${name}**`,
    '  - ',
    (example) => joined(example),
  ),
}
