import { Parser } from 'htmlparser2'
import { createLevels } from './createLevels.ts'
import { createLineWriter, type Line } from './lineWriter.ts'
import { toLink } from './toLink.ts'

type Attributes = Readonly<Record<string, string>>

/** Parts of a saved page that are not its text. */
const skippedTags = new Set(
  'script style noscript nav header footer aside select form button template svg iframe object video audio figure figcaption head title textarea'.split(
    ' ',
  ),
)
const skippedClass =
  /(?:^|\s)(?:quoteright|acaptionright|notelabel|ad-caption|toc|toclimit\S*|mw-editsection|navbox|infobox|noprint|printfooter|catlinks|mw-jump-link|portable-infobox|toggle-all-folders-button|external-links|vid-\S*|video-\S*|_pmvv\S*|watch-next|section-links|footer-articles|action-bar\S*)(?=\s|$)/

const blockTags = new Set(
  'p div br hr blockquote pre dd dt dl table tr td th center section article h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)
const headingTags = /^h[1-6]$/

/** Where the text of a page of tropes stands, the surest first. */
const articles: readonly ((attributes: Attributes) => boolean)[] = [
  ({ id }) => id === 'main-article',
  ({ id }) => id === 'wikitext',
  ({ class: name = '' }) => /\bmw-parser-output\b/.test(name),
  ({ id }) => id === 'mw-content-text',
  ({ class: name = '' }) => /\barticle-content\b/.test(name),
]

const articleMarks = [
  /\bid=["']?main-article\b/,
  /\bid=["']?wikitext\b/,
  /\bmw-parser-output\b/,
  /\bid=["']?mw-content-text\b/,
  /\barticle-content\b/,
]

/** Cuts a saved page of TV Tropes, All The Tropes or Tropedia into lines; nested lists give their levels. */
export function readHtml(page: string): readonly Line[] {
  const isArticle = articles[articleMarks.findIndex((mark) => mark.test(page))]
  const writer = createLineWriter()
  let levelOf = createLevels()
  const open: OpenTag[] = []
  let skipped = 0
  let lists = 0
  let items = 0
  let articleDepth = isArticle ? undefined : 0

  const isReading = () => articleDepth !== undefined && skipped === 0
  const beginBlock = (at: number, isHeading: boolean, isIndented: boolean) =>
    writer.begin(at, { level: 0, isIndented: isIndented || items > 0, isHeading })

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (articleDepth === undefined) {
          if (isArticle?.(attributes)) articleDepth = open.length
          open.push({ name })
          return
        }
        const at = parser.startIndex
        const { class: className = '', href } = attributes
        const tag: OpenTag = { name }
        open.push(tag)
        if (skipped > 0 || skippedTags.has(name) || skippedClass.test(className)) {
          tag.isSkipped = true
          skipped++
          return
        }
        if (name === 'ul' || name === 'ol') {
          if (lists === 0 && items === 0) levelOf = createLevels()
          lists++
          tag.isList = true
        } else if (name === 'li') {
          items++
          tag.isItem = true
          writer.begin(at, { level: levelOf(Math.max(lists, items)) })
        } else if (/\bfolderlabel\b/.test(className)) beginBlock(at, true, false)
        else if (blockTags.has(name))
          beginBlock(at, headingTags.test(name) && items === 0, /\bindent\b/.test(className))
        else if (isSpoiler(className)) {
          tag.isSpoiler = true
          writer.openSpoiler()
        } else if (/\binlinefolder\b/.test(className)) writer.write(' ')
        else if (name === 'a' || name === 'em' || name === 'i') {
          const link = name === 'a' ? toLink(href ?? '') : { to: 'emphasis' as const, name: '' }
          if (link) {
            tag.isLink = true
            writer.openLink(link)
          }
        }
      },
      ontext(text) {
        if (!isReading()) return
        if (writer.isIdle() && text.trim() !== '') beginBlock(parser.startIndex, false, false)
        writer.write(text)
      },
      onclosetag(name) {
        const tag = open.pop()
        if (articleDepth === undefined || !tag) return
        if (tag.isSkipped) {
          skipped--
          return
        }
        const at = parser.startIndex
        if (tag.isSpoiler) writer.closeSpoiler()
        if (tag.isLink) writer.closeLink()
        if (tag.isList) lists--
        if (tag.isItem) items--
        if (tag.isItem || tag.isList || blockTags.has(name)) writer.end(at)
        if (isArticle && open.length <= articleDepth) {
          writer.end(at)
          articleDepth = undefined
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(page)
  writer.end(page.length)
  return writer.lines
}

interface OpenTag {
  readonly name: string
  isSkipped?: boolean
  isList?: boolean
  isItem?: boolean
  isSpoiler?: boolean
  isLink?: boolean
}

const isSpoiler = (className: string) => /(?:^|\s)(?:spoilers?|mw-spoiler)(?=\s|$)/.test(className)
