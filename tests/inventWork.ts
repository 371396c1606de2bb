import * as fc from 'fast-check'
import type { Evidence, Kind, NetworkDocument, Relation } from '../src/core/model.ts'
import { kinds, undirectedKinds } from '../src/core/model.ts'

/** `mara jealousy tobin s1e1`: who, what, of whom, and when; `~` before the kind goes both ways, a mark behind it says more. */
export type Row = string

/**
 * A work of two seasons with two episodes each, and of one tale without a place, made of rows:
 * `mara romance tobin`, `mara ~romance tobin`, `mara romance? tobin` where the page hedges, `romance†` where it is over.
 * Every row is a citation of its own.
 */
export function inventWork(rows: readonly Row[]): NetworkDocument {
  const claims = rows.map((row, index) => toClaim(row, String(index + 1)))
  const ids = [...new Set(claims.flatMap(({ source, target }) => [source, target]))]
  const byId = new Map<string, Relation>()
  for (const { evidence, dates: _, ...relation } of claims)
    byId.set(relation.id, {
      ...relation,
      evidence: [...(byId.get(relation.id)?.evidence ?? []), evidence],
    })
  return {
    format: 'tropegraph',
    version: 1,
    work: { title: 'Invented', unit: 'episode' },
    installments: [
      ...[1, 2].flatMap((season) =>
        [1, 2].map((number) => ({ id: `s${season}e${number}`, season, number })),
      ),
      { id: 'tale', title: 'A Tale Apart' },
    ],
    characters: ids.map((id) => ({
      id,
      name: id.startsWith('the-') ? id.replace('-', ' ') : id[0]?.toUpperCase() + id.slice(1),
      aliases: [],
      type: id.startsWith('the-') ? 'group' : 'person',
      mentions: [],
    })),
    citations: claims.map(({ evidence, dates }, index) => ({
      id: evidence.citation,
      trope: 'Trope',
      text: rows[index] ?? '',
      installments: dates,
      spoilers: [],
    })),
    relations: [...byId.values()],
    problems: [],
  }
}

function toClaim(row: Row, citation: string) {
  const [source = '', word = '', target = '', ...dates] = row.split(' ')
  const kind = kinds.find((one) => word.includes(one))
  if (!kind) throw new Error(`“${row}” names no kind`)
  const mutual = word.startsWith('~')
  const mark = mutual || undirectedKinds.includes(kind) ? '~' : '>'
  const evidence: Evidence = {
    citation,
    quote: [0, row.length],
    cue: [source.length + 1, source.length + 1 + word.length],
    mentions: [
      [0, source.length],
      [source.length + word.length + 2, source.length + word.length + 2 + target.length],
    ],
    reason: `the word “${word}”`,
    rule: 'cue',
    confidence: 0.8,
    hedged: word.endsWith('?'),
    ...(word.endsWith('†') && { past: true }),
  }
  return { id: `${source}${mark}${target}:${kind}`, source, target, kind, mutual, evidence, dates }
}

const cast = ['mara', 'tobin', 'ilse', 'fenn', 'oda', 'hale', 'the-lanterns']

/** Works of up to seven characters with anything claimed of them at any time. */
export const works: fc.Arbitrary<NetworkDocument> = fc
  .array(
    fc
      .record({
        ends: fc.shuffledSubarray(cast, { minLength: 2, maxLength: 2 }),
        kind: fc.constantFrom<Kind>(...kinds),
        before: fc.constantFrom('', '~'),
        behind: fc.constantFrom('', '', '?', '†'),
        dates: fc.subarray(['s1e1', 's1e2', 's2e1', 's2e2', 'tale'], { maxLength: 2 }),
      })
      .map(({ ends, kind, before, behind, dates }) =>
        [ends[0], `${before}${kind}${behind}`, ends[1], ...dates].join(' '),
      ),
    { maxLength: 40 },
  )
  .map(inventWork)
