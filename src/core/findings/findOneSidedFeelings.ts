import type { Finding } from '../model.ts'
import { isHedged, say, toBe, toFinding } from './toFinding.ts'
import type { Slice } from './toSlice.ts'
import { toArrows } from './toSlice.ts'

/** Love and admiration of which nothing says that it is returned. */
export const findOneSidedFeelings = (slice: Slice): readonly Finding[] =>
  (['romance', 'admiration'] as const).flatMap((kind) => findOneSided(slice, kind))

function findOneSided(slice: Slice, kind: 'romance' | 'admiration'): readonly Finding[] {
  const arrows = toArrows(slice, kind)
  return [...arrows].flatMap(([way, claims]) => {
    const [from = '', to = ''] = way.split('>')
    if (arrows.has(`${to}>${from}`)) return []
    const [one, other] = [slice.characterOf(from), slice.characterOf(to)]
    const may = isHedged([claims])
    const many = one.type === 'group'
    const feels =
      kind === 'romance'
        ? `${toBe(one, may)} in love with`
        : may
          ? 'may admire'
          : `admire${many ? '' : 's'}`
    return [
      toFinding({
        type: 'one-sided',
        about: [from, to, kind],
        rule: `${kind === 'romance' ? 'Love' : 'Admiration'} one way, of which nothing in view says that it is returned.`,
        grounds: [claims],
        sentence: say`${one} ${feels} ${other}; nothing here says that it is returned.`,
      }),
    ]
  })
}
