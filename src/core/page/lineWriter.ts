import type { Link, Span } from '../model.ts'

/** A line of a page without its bullet, whatever form the page came in. */
export interface Line {
  /** 1 for a trope, 2 for an example, deeper for a part of one; 0 for a line without a bullet. */
  readonly level: number
  readonly text: string
  /** Where it stands on the page as given, marks and all. */
  readonly at: Span
  readonly isIndented: boolean
  readonly followsBlank: boolean
  /** A name of a folder or section rather than text. */
  readonly isHeading: boolean
  /** Spans of `text` that the page hides. */
  readonly spoilers: readonly Span[]
  readonly links: readonly Link[]
}

interface LineStart {
  readonly level: number
  readonly isIndented?: boolean
  readonly followsBlank?: boolean
  readonly isHeading?: boolean
}

export interface LineWriter {
  readonly lines: readonly Line[]
  /** Ends the line that is open, if any, and begins one; `at` is an offset of the page. */
  begin(at: number, start: LineStart): void
  /** Adds text; white space is drawn together. */
  write(text: string): void
  openSpoiler(): void
  closeSpoiler(): void
  openLink(link: Omit<Link, 'at'>): void
  closeLink(): void
  end(at: number): void
  /** No line is open. */
  isIdle(): boolean
}

/** Gathers the lines of a page whose marks are taken off while it is read from start to end. */
export function createLineWriter(): LineWriter {
  const lines: Line[] = []
  let open: (Required<LineStart> & { from: number }) | undefined
  let text = ''
  let spoilers: Span[] = []
  let links: Link[] = []
  let spoilerDepth = 0
  let spoilerStart = 0
  const openLinks: { link: Omit<Link, 'at'>; from: number }[] = []

  const addSpoiler = () => {
    const end = text.trimEnd().length
    if (end > spoilerStart) spoilers.push([spoilerStart, end])
  }
  const writer: LineWriter = {
    lines,
    begin(at, { level, isIndented = false, followsBlank = false, isHeading = false }) {
      writer.end(at)
      open = { level, isIndented, followsBlank, isHeading, from: at }
    },
    write(added) {
      const spaced = added.replace(/\s+/g, ' ')
      text += text === '' || text.endsWith(' ') ? spaced.trimStart() : spaced
    },
    openSpoiler() {
      if (spoilerDepth++ === 0) spoilerStart = text.length
    },
    closeSpoiler() {
      if (spoilerDepth > 0 && --spoilerDepth === 0) addSpoiler()
    },
    openLink(link) {
      openLinks.push({ link, from: text.length })
    },
    closeLink() {
      const last = openLinks.pop()
      const end = text.trimEnd().length
      if (last && end > last.from) links.push({ ...last.link, at: [last.from, end] })
    },
    end(at) {
      if (spoilerDepth > 0) addSpoiler()
      const trimmed = text.trimEnd()
      if (open && trimmed !== '') {
        const { from, ...start } = open
        lines.push({ ...start, text: trimmed, at: [from, at], spoilers, links })
      }
      open = undefined
      text = ''
      spoilers = []
      links = []
      spoilerStart = 0
      openLinks.length = 0
    },
    isIdle: () => open === undefined,
  }
  return writer
}
