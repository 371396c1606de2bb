import type { Kind, Positions } from '../model.ts'
import { kinds, modifiers } from '../model.ts'
import { usualId } from './usualId.ts'

/** What came with a link: what claims to be a document, to be checked like any other, and where its nodes stand. */
interface Unpacked {
  readonly document: unknown
  readonly positions?: Positions
}

/**
 * The reverse of `packWork`, for what anybody may have written. It makes no more of it than was there; what is
 * no list throws, and what has the wrong form is left for the check of the document.
 */
export function unpackWork(packed: unknown): Unpacked {
  const parts = (packed ?? {}) as Readonly<Record<string, unknown>>
  const words = listOf(parts['words'])
  const installments = listOf(parts['installments'])
  const timeIds = installments.map((one) => (one as { id?: unknown } | null)?.id)
  const [ids = [], names, aliases, groups, mentions, places] = columnsOf(parts['characters'])
  const citations = toCitations(columnsOf(parts['citations']), timeIds)
  const citedIds = citations.map(({ id }) => id)
  const evidence = toEvidence(columnsOf(parts['evidence']), words, citedIds)
  const positions = toPositions(ids, places)
  return {
    document: {
      format: 'tropegraph',
      version: 1,
      work: parts['work'],
      installments,
      characters: ids.map((id, index) => ({
        id,
        name: names?.[index],
        aliases: aliases?.[index],
        type: groups?.[index] === 1 ? 'group' : 'person',
        mentions: fromSteps(mentions?.[index]).map((place) => citedIds[place]),
      })),
      citations,
      relations: toRelations(columnsOf(parts['relations']), ids, evidence),
      problems: parts['problems'],
      ...(parts['proposals'] !== undefined && { proposals: parts['proposals'] }),
    },
    ...(positions && { positions }),
  }
}

type Column = readonly unknown[]

function toCitations(columns: readonly Column[], timeIds: Column) {
  const [ids = [], tropes, texts, times, marks, spoilers] = columns
  let trope: unknown
  return ids.map((id, index) => {
    if (tropes?.[index] !== 0) trope = tropes?.[index]
    const mark = marks?.[index]
    return {
      id,
      trope,
      text: texts?.[index],
      installments: fromSteps(times?.[index]).map((place) => timeIds[place]),
      ...(mark !== 0 && { modifier: modifiers[Number(mark) - 1] ?? mark }),
      spoilers: toPairs(spoilers?.[index]),
    }
  })
}

function toEvidence(columns: readonly Column[], words: Column, citedIds: Column) {
  const [cited = [], reasons, rules, confidences, flags, spans] = columns
  return cited.map((place, index) => {
    const flag = Number(flags?.[index])
    const [quote, cue, ...mentions] = toPairs(spans?.[index]).map(fromStartAndLength)
    return {
      citation: citedIds[Number(place)],
      quote,
      cue,
      mentions,
      reason: words[Number(reasons?.[index])],
      rule: words[Number(rules?.[index])],
      confidence: confidences?.[index],
      hedged: (flag & 1) !== 0,
      ...((flag & 2) !== 0 && { past: true }),
      ...((flag & 4) !== 0 && { checked: true }),
    }
  })
}

function toRelations(columns: readonly Column[], people: Column, evidence: Column) {
  const [ids = [], sources, targets, kindsOf, mutuals, counts] = columns
  let from = 0
  return ids.map((id, index) => {
    const ends = {
      source: people[Number(sources?.[index])] as string,
      target: people[Number(targets?.[index])] as string,
      kind: kinds[Number(kindsOf?.[index])] as Kind,
      mutual: mutuals?.[index] === 1,
    }
    const count = Number(counts?.[index])
    const claims = evidence.slice(from, from + count)
    from += claims.length
    return { id: id === 0 ? usualId(ends) : id, ...ends, evidence: claims }
  })
}

/** Places are a help and no claim: such as are no numbers are laid out anew. */
function toPositions(ids: Column, places: Column | undefined): Positions | undefined {
  const pairs = toPairs(places)
  const isUsual = (value: unknown) => Number.isInteger(value) && Math.abs(Number(value)) < farthest
  if (pairs.length !== ids.length || ids.length === 0) return undefined
  if (!pairs.every((pair) => pair.every(isUsual))) return undefined
  return Object.fromEntries(ids.map((id, index) => [id, pairs[index]])) as Positions
}

const farthest = 1e5

function listOf(value: unknown): Column {
  if (!Array.isArray(value)) throw new Error('a list is missing')
  return value
}

const columnsOf = (value: unknown) => listOf(value).map(listOf)

function fromSteps(steps: unknown): readonly number[] {
  let place = 0
  return listOf(steps).map((step) => (place += Number(step)))
}

const toPairs = (numbers: unknown): readonly (readonly [unknown, unknown])[] => {
  const all = listOf(numbers)
  return Array.from({ length: Math.ceil(all.length / 2) }, (_, index) => [
    all[2 * index],
    all[2 * index + 1],
  ])
}

const fromStartAndLength = ([start, length]: readonly [unknown, unknown]) => [
  start,
  Number(start) + Number(length),
]
