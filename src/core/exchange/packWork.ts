import type { Character, Citation, Evidence, NetworkDocument, Positions } from '../model.ts'
import { kinds, modifiers } from '../model.ts'
import { usualId } from './usualId.ts'

/**
 * A work as short as it can be said, for a link: column by column, since like beside like compresses best, with numbers for
 * what is named elsewhere. `unpackWork` gives the same document back.
 */
export function packWork(document: NetworkDocument, positions: Positions = {}): unknown {
  const { characters, citations, installments, relations } = document
  const people = toOrdinals(characters)
  const cited = toOrdinals(citations)
  const times = toOrdinals(installments)
  const reasons = createTable()
  const evidence = relations.flatMap((one) => one.evidence)
  return {
    work: document.work,
    installments,
    characters: [
      characters.map(({ id }) => id),
      characters.map(({ name }) => name),
      characters.map(({ aliases }) => aliases),
      characters.map(({ type }) => Number(type === 'group')),
      characters.map(({ mentions }) => toSteps(mentions.map(cited))),
      toPlaces(characters, positions),
    ],
    citations: [
      citations.map(({ id }) => id),
      citations.map(({ trope }, index) => (trope === citations[index - 1]?.trope ? 0 : trope)),
      citations.map(({ text }) => text),
      citations.map((one) => toSteps(one.installments.map(times))),
      citations.map(toModifier),
      citations.map(({ spoilers }) => spoilers.flat()),
    ],
    relations: [
      relations.map((one) => (one.id === usualId(one) ? 0 : one.id)),
      relations.map(({ source }) => people(source)),
      relations.map(({ target }) => people(target)),
      relations.map(({ kind }) => kinds.indexOf(kind)),
      relations.map(({ mutual }) => Number(mutual)),
      relations.map((one) => one.evidence.length),
    ],
    evidence: [
      evidence.map(({ citation }) => cited(citation)),
      evidence.map(({ reason }) => reasons.add(reason)),
      evidence.map(({ rule }) => reasons.add(rule)),
      evidence.map(({ confidence }) => confidence),
      evidence.map(toFlags),
      evidence.map((one) => [one.quote, one.cue, ...one.mentions].flatMap(toStartAndLength)),
    ],
    words: reasons.all,
    problems: document.problems,
    proposals: document.proposals,
  }
}

/** The place of each in its list, by id. */
function toOrdinals(all: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(all.map(({ id }, index) => [id, index]))
  return (id) => places.get(id) ?? -1
}

/** How far each is from the one before: small numbers, which repeat. */
const toSteps = (numbers: readonly number[]) =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0))

const toModifier = ({ modifier }: Citation) => (modifier ? modifiers.indexOf(modifier) + 1 : 0)

const toFlags = ({ hedged, past, checked }: Evidence) =>
  Number(hedged) + 2 * Number(past ?? false) + 4 * Number(checked ?? false)

const toStartAndLength = ([start, end]: readonly [number, number]) => [start, end - start]

/** Where the nodes stand, in the order of the characters; nothing where one has no place. */
function toPlaces(characters: readonly Character[], positions: Positions): readonly number[] {
  const places = characters.map(({ id }) => positions[id])
  return places.every((place) => place !== undefined)
    ? places.flatMap(([x, y]) => [Math.round(x), Math.round(y)])
    : []
}

/** Words that come again and again, each kept once. */
function createTable() {
  const places = new Map<string, number>()
  const all: string[] = []
  const add = (word: string): number => {
    const known = places.get(word)
    if (known !== undefined) return known
    places.set(word, all.length)
    return all.push(word) - 1
  }
  return { all: all as readonly string[], add }
}
