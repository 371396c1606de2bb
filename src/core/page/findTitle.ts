const titleTag = /<title[^>]{0,80}>([^<]{1,300})<\/title>/i
const site = /(?:^|\s+)(?:[-–—|]\s+(?:TV Tropes|All The Tropes|Tropedia|Fandom|Wiki)\b.*)$/i
const subpage = /^(?:tropes?\b.{0,20}|characters?|[a-z0-9#]\s*(?:-|–|to)\s*[a-z0-9])$/i

/** The work that a saved page says it is of: "Tropes A to D / The Lost Reel (Film) - TV Tropes" is The Lost Reel. */
export function findTitle(page: string): string | undefined {
  const raw = titleTag.exec(page)?.[1]
  if (raw === undefined) return undefined
  const parts = decode(raw)
    .replace(site, '')
    .split(/\s+\/\s+/)
  const named = parts.find((part) => !subpage.test(part.trim()))
  const title = (named ?? '').replace(/\s+\([^()]*\)$/, '').trim()
  return title === '' ? undefined : title
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
}

const decode = (text: string) =>
  text
    .replace(/&(#?\w{1,6});/g, (whole, name: string) => signs[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()

const media =
  /^(?:series|film|literature|anime|manga|comic ?book|comic ?strip|video ?game|theatre|theater|western ?animation|web ?comic|radio|podcast|visual ?novel|light ?novel|web ?animation|web ?video|franchise|characters|fan ?fic|music|tropes? .{1,20})\s*\/\s*(\S.{0,100})$/i

/** The work that a text copied whole says it is of near its top: "Series / The Lost Reel". */
export function findWork(lines: readonly { readonly text: string }[]): string | undefined {
  return lines.flatMap(({ text }) => media.exec(text)?.[1] ?? [])[0]
}
