import { seededRandom } from '../src/core/layout/seededRandom.ts'
import type { Citation, Installment, NetworkDocument, Relation } from '../src/core/model.ts'
import { kinds, undirectedKinds } from '../src/core/model.ts'

interface Size {
  readonly characters: number
  readonly relations: number
  readonly installments: number
  /** Absent for a story without seasons. */
  readonly perSeason?: number
  readonly unit?: string
}

/** A work of any size, the same at each call: every relation has one citation, three of four are dated. */
export function inventWork(size: Size): NetworkDocument {
  const random = seededRandom(1)
  const pick = (below: number) => Math.floor(random() * below)
  const installments = inventInstallments(size)
  const names = Array.from({ length: size.characters }, (_, index) => `Person${index}`)
  const made = Array.from({ length: size.relations }, (_, index) => {
    const from = index < names.length ? index : pick(names.length)
    const to = (from + 1 + pick(names.length - 1)) % names.length
    const kind = kinds[index % kinds.length] ?? 'support'
    const date = installments[pick(installments.length)]?.id
    return inventClaim(index, [from, to], kind, date !== undefined && pick(4) > 0 ? [date] : [])
  })
  const relations = new Map(made.map(({ relation }) => [relation.id, relation]))
  return {
    format: 'tropegraph',
    version: 1,
    work: { title: 'An invented work', unit: size.unit ?? 'episode' },
    installments,
    characters: names.map((name) => ({
      id: name.toLowerCase(),
      name,
      aliases: [],
      type: 'person',
      mentions: made.flatMap(({ citation }) =>
        citation.text.split(' ').includes(name) ? [citation.id] : [],
      ),
    })),
    citations: made.map(({ citation }) => citation),
    relations: [...relations.values()],
    problems: [],
  }
}

function inventInstallments({ installments, perSeason }: Size): readonly Installment[] {
  return Array.from({ length: installments }, (_, index) => {
    if (perSeason === undefined) return { id: `c${index + 1}`, number: index + 1 }
    const season = Math.floor(index / perSeason) + 1
    const number = (index % perSeason) + 1
    return { id: `s${season}e${number}`, season, number, title: `Story ${index + 1}` }
  })
}

function inventClaim(
  index: number,
  pair: readonly [number, number],
  kind: Relation['kind'],
  dates: readonly string[],
): { readonly citation: Citation; readonly relation: Relation } {
  const [from, to] = pair.map((one) => `Person${one}`) as [string, string]
  const text = `${from} minds ${to} much.`
  const isUndirected = undirectedKinds.includes(kind)
  const [source, target] = [from.toLowerCase(), to.toLowerCase()]
  const id = `${index + 1}.1`
  const start = from.length + ' minds '.length
  return {
    citation: { id, trope: `Trope ${index % 50}`, text, installments: dates, spoilers: [] },
    relation: {
      id: `${source}${isUndirected ? '~' : '>'}${target}:${kind}`,
      source,
      target,
      kind,
      mutual: false,
      evidence: [
        {
          citation: id,
          quote: [0, text.length],
          cue: [from.length + 1, start - 1],
          mentions: [
            [0, from.length],
            [start, start + to.length],
          ],
          reason: 'the word “minds”',
          rule: 'cue',
          confidence: 0.8,
          hedged: false,
        },
      ],
    },
  }
}
