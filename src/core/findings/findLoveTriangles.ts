import type { Character, Finding, SentencePart } from '../model.ts'
import { isHedged, say, toBe, toFinding } from './toFinding.ts'
import type { Claim, Slice } from './toSlice.ts'
import { toArrows } from './toSlice.ts'

const rule = 'Three of whom two love the same third, one loves two, or one loves who loves another.'

interface Love {
  readonly from: string
  readonly to: string
  readonly claims: readonly Claim[]
}

/** Threes in which love does not come out even; each three is told once, by its plainest shape. */
export function findLoveTriangles(slice: Slice): readonly Finding[] {
  const loves = [...toArrows(slice, 'romance')].map(([way, claims]): Love => {
    const [from = '', to = ''] = way.split('>')
    return { from, to, claims }
  })
  const found = new Map<string, Finding>()
  for (const shape of [sameLove, twoLoves, chain])
    for (const one of loves)
      for (const other of loves) {
        const three = [...new Set([one.from, one.to, other.from, other.to])]
        const key = three.toSorted().join(' ')
        if (three.length !== 3 || found.has(key)) continue
        const finding = shape(slice, one, other)
        if (finding) found.set(key, finding)
      }
  return [...found.values()]
}

type Shape = (slice: Slice, one: Love, other: Love) => Finding | undefined

/** "Mara and Tobin are both in love with Ilse." */
const sameLove: Shape = ({ characterOf }, one, other) => {
  if (one.to !== other.to) return undefined
  const [first, second, loved] = [one.from, other.from, one.to].map(characterOf)
  return first && second && loved
    ? toTriangle([first, second, loved], [one, other], (may) => {
        return say`${first} and ${second} ${may ? 'may both be' : 'are both'} in love with ${loved}.`
      })
    : undefined
}

/** "Ilse is in love with both Mara and Tobin." */
const twoLoves: Shape = ({ characterOf }, one, other) => {
  if (one.from !== other.from) return undefined
  const [lover, first, second] = [one.from, one.to, other.to].map(characterOf)
  return first && second && lover
    ? toTriangle([lover, first, second], [one, other], (may) => {
        return say`${lover} ${toBe(lover, may)} in love with both ${first} and ${second}.`
      })
    : undefined
}

/** "Mara is in love with Tobin, who is in love with Ilse." */
const chain: Shape = ({ characterOf }, one, other) => {
  if (one.to !== other.from) return undefined
  const [first, middle, last] = [one.from, one.to, other.to].map(characterOf)
  return first && middle && last
    ? toTriangle([first, middle, last], [one, other], () => {
        const [love, next] = [isHedged([one.claims]), isHedged([other.claims])]
        return say`${first} ${toBe(first, love)} in love with ${middle}, who ${toBe(middle, next)} in love with ${last}.`
      })
    : undefined
}

function toTriangle(
  three: readonly Character[],
  loves: readonly Love[],
  toSentence: (isDoubtful: boolean) => readonly SentencePart[],
): Finding {
  const grounds = loves.map(({ claims }) => claims)
  return toFinding({
    type: 'love-triangle',
    about: three.map(({ id }) => id),
    rule,
    grounds,
    sentence: toSentence(isHedged(grounds)),
  })
}
