import type { Citation, Installment, Kind, Relation } from '../../../src/core/model.ts'
import { undirectedKinds } from '../../../src/core/model.ts'

/** An invented claim: `3 mara friendship tobin`, `3-5 …` for several, `- …` undated; then `past`, `hedged` or `both`. */
export type Row = string

interface Known {
  readonly relations: readonly Relation[]
  readonly citations: readonly Citation[]
}

/** A work of invented claims; its installments are called by their numbers, from 1. */
export function toStory(rows: readonly Row[], count = 10) {
  const installments: Installment[] = Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    number: index + 1,
  }))
  return { installments, ...rows.reduce<Known>(addRow, { relations: [], citations: [] }) }
}

function addRow({ relations, citations }: Known, row: Row): Known {
  const [time = '', source = '', kind = '', target = '', ...marks] = row.split(' ')
  const mutual = marks.includes('both')
  const isShared = mutual || undirectedKinds.includes(kind as Kind)
  const id = `${source}${isShared ? '~' : '>'}${target}:${kind}`
  const citation = `c${citations.length + 1}`
  const evidence = {
    citation,
    quote: [0, row.length],
    cue: [0, 1],
    mentions: [
      [0, 1],
      [1, 2],
    ],
    reason: 'the test',
    rule: 'test',
    confidence: 1,
    hedged: marks.includes('hedged'),
    ...(marks.includes('past') && { past: true }),
  } as const
  const known = relations.find((one) => one.id === id)
  const relation = {
    id,
    source,
    target,
    kind: kind as Kind,
    mutual,
    evidence: [...(known?.evidence ?? []), evidence],
  }
  return {
    relations: known
      ? relations.map((one) => (one === known ? relation : one))
      : [...relations, relation],
    citations: [
      ...citations,
      { id: citation, trope: 'Test', text: row, installments: datesOf(time), spoilers: [] },
    ],
  }
}

function datesOf(time: string): readonly string[] {
  if (time === '-') return []
  const [first = '', last = first] = time.split('-')
  if (!/^\d/.test(first)) return [first]
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index),
  )
}
