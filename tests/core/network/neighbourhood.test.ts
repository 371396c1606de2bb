import { describe, expect, it } from 'vitest'
import type { Focus } from '../../../src/core/model.ts'
import { toNeighbourhood } from '../../../src/core/network/neighbourhood.ts'

// a – b – c – d – e, with a side way b – x – d, and f apart.
const relations = ['ab', 'bc', 'cd', 'de', 'bx', 'xd', 'fg', 'bd'].map((pair) => ({
  source: pair[0] ?? '',
  target: pair[1] ?? '',
}))
const kept = (focus: Focus | undefined) =>
  relations
    .filter(toNeighbourhood(relations, focus))
    .map(({ source, target }) => source + target)
    .join(' ')

describe('toNeighbourhood', () => {
  it.each<[Focus | undefined, string]>([
    [undefined, 'ab bc cd de bx xd fg bd'],
    [{ type: 'around', character: 'a', hops: 1 }, 'ab'],
    [{ type: 'around', character: 'a', hops: 2 }, 'ab bc cd bx xd bd'],
    [{ type: 'around', character: 'a', hops: 3 }, 'ab bc cd de bx xd bd'],
    [{ type: 'around', character: 'e', hops: 1 }, 'de'],
    [{ type: 'around', character: 'nobody', hops: 3 }, ''],
    [{ type: 'between', characters: ['b', 'd'] }, 'bc cd bx xd bd'],
    [{ type: 'between', characters: ['c', 'x'] }, 'bc cd bx xd'],
    [{ type: 'between', characters: ['a', 'f'] }, ''],
  ])('keeps with the focus %j', (focus, expected) => {
    expect(kept(focus)).toBe(expected)
  })
})
