import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/core/model.ts'
import { kindLook } from '../../../src/ui/kit/kindLook.ts'

const css = (name: string) =>
  readFileSync(new URL(`../../../src/ui/kit/${name}.css`, import.meta.url), 'utf8')

/** Both values of a custom property: light and dark. */
function coloursOf(property: string, sheet: string): readonly [light: string, dark: string] {
  const match = new RegExp(`${property}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(sheet)
  if (!match?.[1] || !match[2]) throw new Error(`${property} is not in the style sheet`)
  return [match[1], match[2]]
}

const visions: readonly (readonly [string, (colour: Color) => Color])[] = [
  ['usual sight', (colour) => colour],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
]
const difference = differenceCiede2000()
const least = 15

describe.each(['light', 'dark'] as const)('the ten kinds on a %s page', (scheme) => {
  const index = scheme === 'light' ? 0 : 1
  const paper = coloursOf('--paper', css('tokens'))[index]
  const colours = kinds.map((kind) => {
    const value = coloursOf(kindLook[kind].colour, css('kinds'))[index]
    const colour = parse(value)
    if (!colour) throw new Error(`${value} is no colour`)
    return { kind, value, colour }
  })

  it.each(visions)(`differ by ${least} or more (CIEDE2000), seen with %s`, (_name, see) => {
    const close = colours.flatMap((one, at) =>
      colours
        .slice(at + 1)
        .map((other) => ({
          pair: `${one.kind} and ${other.kind}`,
          difference: difference(see(one.colour), see(other.colour)),
        }))
        .filter((pair) => pair.difference < least),
    )
    expect(close).toEqual([])
  })

  it('stand out from the paper by 3:1', () => {
    const faint = colours.filter(({ value }) => wcagContrast(value, paper) < 3)
    expect(faint).toEqual([])
  })
})

describe('the look of a kind', () => {
  it.each(['glyph', 'label', 'colour'] as const)('has a %s that no other has', (key) => {
    expect(new Set(kinds.map((kind) => kindLook[kind][key])).size).toBe(kinds.length)
  })

  it('has a line pattern that no other has', () => {
    expect(new Set(kinds.map((kind) => kindLook[kind].dash.join(' '))).size).toBe(kinds.length)
  })
})
