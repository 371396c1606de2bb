import type { Line } from './lineWriter.ts'
import type { Form } from './recogniseForm.ts'

const sides: Readonly<Record<string, string>> = {
  ymmv: 'opinions about a work (YMMV)',
  trivia: 'trivia about a work',
  fridge: 'afterthoughts about a work (Fridge)',
  headscratchers: 'questions about a work (Headscratchers)',
  wmg: 'guesses about a work (Wild Mass Guessing)',
  laconic: 'a work in one sentence (Laconic)',
  awesome: 'moments of a work (Awesome)',
  funny: 'moments of a work (Funny)',
  heartwarming: 'moments of a work (Heartwarming)',
  tearjerker: 'moments of a work (Tear Jerker)',
  nightmarefuel: 'moments of a work (Nightmare Fuel)',
  shoutout: 'allusions in a work (Shout-Out)',
  quotes: 'quotes from a work',
  playingwith: 'ways to play with a trope',
  analysis: 'an analysis',
  recap: 'a recap of an episode',
  creator: 'a person',
}

const folders =
  /^(?:anime (?:&|and) manga|comic books?|comic strips|fan ?works|fan fiction|films? ?(?:-+|—|–)|films?$|literature|live[- ]action tv|music|mythology|professional wrestling|pro wrestling|radio|tabletop games?|theat(?:re|er)|video ?games?|visual novels|web ?comics?|web animation|web original|western animation|real life)/i

/** Says what a page is that is not a work's own list of tropes; nothing for a page of a work. */
export function recogniseKind(
  page: string,
  form: Form,
  lines: readonly Line[],
  first: number,
): string | undefined {
  const space = spaceOf(page, form, lines)
  const side = sides[space?.toLowerCase() ?? '']
  if (side) return `This page holds ${side}, not its tropes: open the page of the work itself.`
  const mediaFolders = lines.filter(({ level, text }) => level === 0 && folders.test(text)).length
  const isAboutTrope =
    mediaFolders >= 3 || (space === 'Main' && form === 'html' && mediaFolders >= 1)
  if (isAboutTrope)
    return 'This is the page of a trope, with examples from many works: open the page of one work.'
  return first !== -1 && isIndex(lines.slice(first))
    ? 'This page is an index of subpages: open the subpages themselves, all at once if you like.'
    : undefined
}

/** The namespace of the page: of saved HTML its address says it, of a text its first lines, "YMMV / Backstage". */
function spaceOf(page: string, form: Form, lines: readonly Line[]): string | undefined {
  if (form === 'html') {
    const address =
      /<link[^>]{0,80}rel=["']canonical["'][^>]{0,200}pmwiki\.php\/(\w+)\//i.exec(page) ??
      /<meta[^>]{0,80}og:url["'][^>]{0,200}pmwiki\.php\/(\w+)\//i.exec(page)
    if (address) return address[1]
    const title = /<title>[^<]{0,200}?\/\s*(\w+)\s*(?:-[^<]{0,80})?<\/title>/i.exec(page)
    return title?.[1]
  }
  for (const { level, text } of lines.slice(0, 6)) {
    if (level > 0) return undefined
    const [, before, after] =
      /^(?:([A-Z][\w ]{2,20}?)\s*\/\s*\S.*|\S.*\/\s*([A-Z][\w ]{2,20}))$/.exec(text) ?? []
    const name = (before ?? after)?.replaceAll(' ', '')
    if (name && sides[name.toLowerCase()]) return name
  }
  return undefined
}

/** "Tropes A to H", "A - H": only names of subpages. */
function isIndex(list: readonly Line[]): boolean {
  const bullets = list.filter(({ level }) => level > 0)
  const isSubpage = ({ text }: Line) =>
    /^(?:\S.{0,60}[:/]\s*)?(?:tropes?\s+)?(?:[A-Z0-9#]|\d+)\s*(?:-|–|—|to|through)\s*[A-Z0-9]$/i.test(
      text,
    )
  return bullets.length > 0 && bullets.length <= 12 && bullets.every(isSubpage)
}
