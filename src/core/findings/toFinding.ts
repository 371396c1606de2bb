import type { Character, Finding, FindingType, SentencePart } from '../model.ts'
import type { Claim } from './toSlice.ts'

/** What a finding rests on: each ground must hold, and each is borne out by any of its claims. */
type Grounds = readonly (readonly Claim[])[]

interface Found {
  readonly type: FindingType
  /** What tells it from others of its type: whom it is about. */
  readonly about: readonly string[]
  readonly rule: string
  readonly grounds: Grounds
  readonly sentence: readonly SentencePart[]
}

/** Makes a finding of what was found, as strong as its weakest ground and its evidence together. */
export function toFinding({ type, about, rule, grounds, sentence }: Found): Finding {
  const claims = grounds.flat()
  const citations = [...new Set(claims.map(({ evidence }) => evidence.citation))]
  const sureness = Math.min(...grounds.map(surenessOf))
  return {
    id: `${type}:${about.join(',')}`,
    type,
    sentence,
    rule,
    relations: [...new Set(claims.map(({ relation }) => relation.id))],
    citations,
    strength: sureness * Math.log2(1 + citations.length),
  }
}

/** Whether some ground is only what the page itself hedges: then the sentence says "may". */
export const isHedged = (grounds: Grounds): boolean =>
  grounds.some((claims) => claims.every(({ evidence }) => evidence.hedged))

/** How likely it is that at least one of several claims is right; what the page hedges counts half. */
const surenessOf = (claims: readonly Claim[]) =>
  1 -
  claims.reduce(
    (doubt, { evidence: { confidence, hedged } }) =>
      doubt * (1 - (hedged ? confidence / 2 : confidence)),
    1,
  )

/** Writes a sentence: characters become names, `{ at }` becomes a time, the rest is words. */
export function say(
  strings: TemplateStringsArray,
  ...values: readonly (
    string | number | Character | { readonly at: string } | readonly SentencePart[]
  )[]
): readonly SentencePart[] {
  const parts = strings.flatMap((text, index): readonly SentencePart[] => {
    const value = values[index]
    const said = typeof value === 'number' ? String(value) : value
    return [{ type: 'words', text }, ...(said === undefined ? [] : toParts(said))]
  })
  return openSentence(parts.filter((part) => part.type !== 'words' || part.text !== ''))
}

function toParts(
  value: string | Character | { readonly at: string } | readonly SentencePart[],
): readonly SentencePart[] {
  if (typeof value === 'string') return [{ type: 'words', text: value }]
  if (isList(value)) return value
  if ('at' in value) return [{ type: 'time', installment: value.at }]
  return [{ type: 'name', text: value.name, character: value.id }]
}

const isList = (value: object): value is readonly SentencePart[] => Array.isArray(value)

/** "the Lanterns" is written with a capital where it opens the sentence. */
function openSentence([first, ...rest]: readonly SentencePart[]): readonly SentencePart[] {
  if (!first) return []
  return [first.type === 'name' ? { ...first, text: capitalise(first.text) } : first, ...rest]
}

const capitalise = (name: string) => name.replace(/^the /, 'The ')

/** Names in a row: "Mara, Tobin and Ilse"; more than `most` are counted instead. */
export function list(characters: readonly Character[], most = 5): readonly SentencePart[] {
  const shown = characters.length > most ? characters.slice(0, most - 1) : characters
  const left = characters.length - shown.length
  return shown.flatMap((character, index): readonly SentencePart[] => {
    const isLast = index === shown.length - 1 && left === 0
    const link = index === 0 ? '' : isLast ? ' and ' : ', '
    const end = index === shown.length - 1 && left > 0 ? ` and ${left} more` : ''
    return [
      { type: 'words', text: link } as const,
      ...toParts(character),
      { type: 'words', text: end } as const,
    ].filter((part) => part.type !== 'words' || part.text !== '')
  })
}

/** The verb for one character or a named group: "Mara is", "The Lanterns are", "Mara may be". */
export function toBe({ type }: Character, isDoubtful: boolean): string {
  if (isDoubtful) return 'may be'
  return type === 'group' ? 'are' : 'is'
}

/** "Mara's", "the Primas'". */
export const owner = (character: Character): readonly SentencePart[] => [
  ...toParts(character),
  { type: 'words', text: character.name.endsWith('s') ? '’' : '’s' },
]

/** A number with its noun: "1 claim", "3 warm claims". */
export const count = (items: readonly unknown[], noun: string): string =>
  `${items.length} ${noun}${items.length === 1 ? '' : 's'}`
