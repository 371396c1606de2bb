import { describe, expect, it } from 'vitest'
import type { Character, Evidence } from '../../../src/core/model.ts'
import { toExplanation } from '../../../src/core/view/toExplanation.ts'

const person = (id: string, name: string, ...aliases: readonly string[]): Character => ({
  id,
  name,
  aliases,
  type: 'person',
  mentions: [],
})
const pair = [person('mara', 'Mara', 'Mara Venn'), person('tobin', 'Tobin')] as const

const text = 'Mara Venn leaves. She envies Tobin.'
const evidence = (part: Partial<Evidence>): Evidence => ({
  citation: '1.1',
  quote: [18, 35],
  cue: [22, 28],
  mentions: [
    [18, 21],
    [29, 34],
  ],
  reason: 'the words “envy”',
  rule: 'verb',
  confidence: 0.8,
  hedged: false,
  ...part,
})

describe('toExplanation', () => {
  it.each([
    [{}, 'Read from the words “envy”, with “She” taken for Mara.'],
    [
      {
        mentions: [
          [0, 9],
          [29, 34],
        ],
      },
      'Read from the words “envy”.',
    ],
    [
      { hedged: true, past: true },
      'Read from the words “envy”, with “She” taken for Mara, said of what is over, which the page itself hedges.',
    ],
  ] as const)('%j', (part, sentence) => {
    expect(toExplanation(evidence(part as Partial<Evidence>), text, pair)).toBe(sentence)
  })
})
