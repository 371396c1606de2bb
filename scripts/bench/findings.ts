import { toInsight } from '../../src/core/insight.ts'
import { seededRandom } from '../../src/core/layout/seededRandom.ts'
import type { NetworkDocument, Relation } from '../../src/core/model.ts'
import { kinds } from '../../src/core/model.ts'
import { openFilter, toVisible } from '../../src/core/visible.ts'
import { repeat, report, timeOf } from './measure.ts'

/** A work with as many characters and relations as a large page has, each said by three citations. */
function inventLarge(characters: number, relations: number): NetworkDocument {
  const random = seededRandom(7)
  const any = (count: number) => Math.floor(random() * count)
  const installments = Array.from({ length: 40 }, (_, index) => ({
    id: `e${index}`,
    number: index + 1,
  }))
  const citations = Array.from({ length: 3 * relations }, (_, index) => ({
    id: `${index}`,
    trope: 'Trope',
    text: 'One loves the other.',
    installments: index % 3 === 0 ? [`e${any(40)}`] : [],
    spoilers: [],
  }))
  const evidenceOf = (citation: string) => ({
    citation,
    quote: [0, 20] as const,
    cue: [4, 9] as const,
    mentions: [[0, 3] as const, [14, 19] as const] as const,
    reason: 'the word “loves”',
    rule: 'cue',
    confidence: 0.5 + random() / 2,
    hedged: random() < 0.1,
  })
  const inventRelation = (_: unknown, index: number): Relation => {
    const source = any(characters)
    const target = (source + 1 + any(characters - 1)) % characters
    const kind = kinds[any(kinds.length)] ?? 'support'
    return {
      id: `${index}`,
      source: `c${source}`,
      target: `c${target}`,
      kind,
      mutual: false,
      evidence: [0, 1, 2].map((more) => evidenceOf(`${3 * index + more}`)),
    }
  }
  return {
    format: 'tropegraph',
    version: 1,
    work: { title: 'Large', unit: 'episode' },
    installments,
    characters: Array.from({ length: characters }, (_, index) => ({
      id: `c${index}`,
      name: `Name ${index}`,
      aliases: [],
      type: 'person',
      mentions: [],
    })),
    citations,
    relations: Array.from({ length: relations }, inventRelation),
    problems: [],
  }
}

/** How long it takes to work out what stands out in a large view, which a worker does. */
export async function benchFindings(): Promise<void> {
  const document = inventLarge(100, 500)
  const visible = toVisible(document, openFilter)
  report(
    'findings of 100 characters and 500 relations',
    await repeat(() => timeOf(() => toInsight(visible, document))),
    'what is allowed',
    100,
  )
}
