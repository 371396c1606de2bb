import { expect, it } from 'vitest'
import { toOpenStretch } from '../../../src/core/view/toOpenStretch.ts'

it.each([
  ['Mara envies Tobin.', [], 'Mara envies Tobin.'],
  ['Mara envies Tobin. He dies, and she mourns.', [[19, 30]], 'Mara envies Tobin.'],
  ['He dies, and Mara mourns Tobin.', [[0, 8]], 'and Mara mourns Tobin.'],
  ['He dies.', [[0, 8]], ''],
] as const)('%s without %j', (text, spoilers, stretch) => {
  expect(toOpenStretch({ text, spoilers })).toBe(stretch)
})
