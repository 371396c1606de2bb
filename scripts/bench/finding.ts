import { seededRandom } from '../../src/core/layout/seededRandom.ts'
import type { Citation, VisibleRelation } from '../../src/core/model.ts'
import { kinds } from '../../src/core/model.ts'
import { findPaths } from '../../src/core/paths/findPaths.ts'
import { buildIndex } from '../../src/core/search/buildIndex.ts'
import { search } from '../../src/core/search/search.ts'
import { repeat, report, timeOf } from './measure.ts'
import { pageOf } from './reading.ts'

const frame = 1000 / 60

/** How long the ten best paths and a search take in a large work. */
export async function benchFinding(): Promise<void> {
  const relations = inventRelations(100, 500)
  for (const mode of ['shortest', 'strongest', 'friendly'] as const)
    report(
      `ten ${mode} paths (100 characters, 500 relations)`,
      await repeat(() => timeOf(() => findPaths(relations, '0', '99', mode))),
      'a frame',
      frame,
    )
  for (const count of [1000, 5000]) {
    const document = { characters: [], citations: inventCitations(count) }
    const index = buildIndex(document)
    report(
      `index ${count} citations`,
      await repeat(() => timeOf(() => buildIndex(document))),
      'what a reader feels',
      50,
    )
    report(
      `search ${count} citations`,
      await repeat(() => timeOf(() => search(index, 'kit jelous'))),
      'a frame',
      frame,
    )
  }
}

function inventCitations(count: number): readonly Citation[] {
  const words = pageOf(170 * count).split(/\s+/)
  const each = Math.floor(words.length / count)
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    trope: `Trope ${index % 500}`,
    text: `${words.slice(index * each, (index + 1) * each).join(' ')} word${index % 3000}`,
    installments: [],
    spoilers: [],
  }))
}

function inventRelations(characters: number, count: number): readonly VisibleRelation[] {
  const random = seededRandom(1)
  const pick = (below: number) => Math.floor(random() * below)
  return Array.from({ length: count }, (_, index) => {
    const source = index < characters ? index : pick(characters)
    const kind = kinds[pick(kinds.length)] ?? 'support'
    return {
      id: String(index),
      source: String(source),
      target: String((source + 1 + pick(characters - 1)) % characters),
      kind,
      mutual: false,
      presence: 'shown',
      evidence: Array.from({ length: 1 + pick(4) }, (__, at) => ({
        citation: `${index}.${at}`,
        quote: [0, 1],
        cue: [0, 1],
        mentions: [
          [0, 1],
          [0, 1],
        ],
        reason: '',
        rule: '',
        confidence: 0.5 + random() / 2,
        hedged: false,
      })),
    }
  })
}
