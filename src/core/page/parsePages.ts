import type { Page, Span, Trope } from '../model.ts'
import { parsePage, type PageWords } from './parsePage.ts'

/** Reads the subpages of one work as one page; places are those of the pages put one after the other. */
export function parsePages(texts: readonly string[], words: PageWords): Page {
  const [only, second] = texts
  if (only !== undefined && second === undefined) return parsePage(only, words)
  let offset = 0
  const tropes: Trope[] = []
  const pages = texts.map((text) => {
    const page = shift(parsePage(text, words), offset, tropes.length)
    offset += text.length + 1
    tropes.push(...page.tropes)
    return page
  })
  const title = pages.find((page) => page.title !== undefined)?.title
  return {
    ...(title !== undefined && { title }),
    opening: pages.map(({ opening }) => opening).join('\n'),
    tropes,
    problems: pages.flatMap(({ problems }) => problems),
  }
}

function shift(page: Page, offset: number, ordinal: number): Page {
  const move = ([start, end]: Span): Span => [start + offset, end + offset]
  return {
    ...page,
    tropes: page.tropes.map(({ name, examples }, index) => ({
      name,
      examples: examples.map((example, order) => ({
        ...example,
        id: `${ordinal + index + 1}.${order + 1}`,
        at: move(example.at),
      })),
    })),
    problems: page.problems.map(({ at, message }) => ({ at: move(at), message })),
  }
}
