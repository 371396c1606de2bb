import type { NetworkDocument, Relation } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { keepPlaced } from '../text/placed.ts'

/** A stretch of the story, by the ordinals of its first and last installment. */
export type Spell = readonly [start: number, end: number]

/** When the parts of a network take place; none is told for what is undated. */
export interface Times {
  readonly characters: ReadonlyMap<string, readonly Spell[]>
  readonly relations: ReadonlyMap<string, readonly Spell[]>
}

/**
 * Spells by the ordinals of the installments that citations name. A relation has those of its dated claims. A character
 * has them where all its relations are dated, so that it is never away while a relation of it is there.
 */
export function toTimes(document: NetworkDocument): Times {
  const ordinals = toOrdinals(document)
  const dates = new Map(
    document.citations.map(({ id, installments }) => [
      id,
      installments.flatMap((one) => ordinals.get(one) ?? []),
    ]),
  )
  const datesOf = (citations: readonly string[]) => citations.flatMap((id) => dates.get(id) ?? [])
  const own = new Map(
    document.relations.map(({ id, evidence }) => [
      id,
      datesOf(evidence.map(({ citation }) => citation)),
    ]),
  )
  const ties = groupByEnd(document.relations)
  return {
    relations: new Map([...own].map(([id, found]) => [id, toSpells(found)])),
    characters: new Map(
      document.characters.map(({ id, mentions }) => {
        const tied = (ties.get(id) ?? []).map((relation) => own.get(relation) ?? [])
        const isDated = tied.every((found) => found.length > 0)
        return [id, isDated ? toSpells([...datesOf(mentions), ...tied.flat()]) : []]
      }),
    ),
  }
}

/** The places of installments in the story, from 1; what a numbered list cannot place has none. */
export function toOrdinals({
  installments,
}: Pick<NetworkDocument, 'installments'>): ReadonlyMap<string, number> {
  return new Map(keepPlaced(installments).map(({ id }, index) => [id, index + 1]))
}

function groupByEnd(relations: readonly Relation[]): ReadonlyMap<string, readonly string[]> {
  const ends = relations.flatMap(({ id, source, target }) => [
    { id, end: source },
    { id, end: target },
  ])
  return new Map(
    [...groupBy(ends, ({ end }) => end)].map(([end, ids]) => [end, ids.map(({ id }) => id)]),
  )
}

function toSpells(ordinals: readonly number[]): readonly Spell[] {
  const sorted = [...new Set(ordinals)].toSorted((one, other) => one - other)
  const starts = sorted.filter((one) => !sorted.includes(one - 1))
  const ends = sorted.filter((one) => !sorted.includes(one + 1))
  return starts.map((start, index) => [start, ends[index] ?? start])
}
