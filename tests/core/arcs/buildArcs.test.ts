import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildArcs } from '../../../src/core/arcs/buildArcs.ts'
import type { Arc, Lane } from '../../../src/core/model.ts'
import { kinds } from '../../../src/core/model.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { lanternRow } from '../../works.ts'
import type { Row } from './story.ts'
import { toStory } from './story.ts'

const arcsOf = (rows: readonly Row[], count?: number) => {
  const { relations, installments, citations } = toStory(rows, count)
  return buildArcs(relations, installments, citations)
}

const arcOf = (rows: readonly Row[], count?: number): Arc => {
  const { arcs } = arcsOf(rows, count)
  if (!arcs[0] || arcs.length > 1) throw new Error('The rows are of one pair.')
  return arcs[0]
}

/** A lane as one mark an installment: `#` claimed, `-` carried, lower in weight where hedged, `.` nothing. */
const draw = ({ stretches }: Lane, count = 10) =>
  Array.from({ length: count }, (_, at) => {
    const covering = stretches.filter(({ from, to }) => from <= at && at <= to)
    if (covering.length > 1) return '!'
    const [one] = covering
    if (!one) return '.'
    return one.state === 'claimed' ? (one.hedged ? '?' : '#') : one.hedged ? '~' : '-'
  }).join('')

const drawAll = (arc: Arc) => arc.lanes.map((lane) => draw(lane))

const friends = 'mara friendship tobin'

describe('buildArcs', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ['carries a claim on to the end', [`3 ${friends}`], ['..#-------']],
    ['carries it on from claim to claim', [`3 ${friends}`, `7 ${friends}`], ['..#---#---']],
    ['holds a claim of several installments in each', [`3-5 ${friends}`], ['..###-----']],
    ['ends it where it is said to be over', [`3 ${friends}`, `5 ${friends} past`], ['..#-......']],
    [
      'begins it again after that',
      [`1 ${friends}`, `3 ${friends} past`, `8 ${friends}`],
      ['#-.....#--'],
    ],
    ['guesses nothing before what is said to be over', [`5 ${friends} past`], ['..........']],
    [
      'ends a feeling where the opposite is claimed',
      [`3 ${friends}`, '5 mara jealousy tobin'],
      ['..#-......', '....#-----'],
    ],
    [
      'ends it where the feeling of the other side changes too',
      ['2 mara hostility tobin', `6 ${friends}`],
      ['.#---.....', '.....#----'],
    ],
    [
      'leaves what the other one feels',
      ['2 tobin admiration mara', '5 mara jealousy tobin'],
      ['.#--------', '....#-----'],
    ],
    [
      'ends what is felt both ways by a feeling of one',
      ['2 mara romance tobin both', '5 tobin betrayal mara'],
      ['.#--......', '....#-----'],
    ],
    [
      'ends what one feels and what both share where one no longer feels it',
      [
        '1 mara romance tobin both',
        '1 tobin romance mara',
        '2 mara romance tobin',
        '5 mara romance tobin past',
      ],
      ['#---......', '#---------', '.#--......'],
    ],
    [
      'lets no quarrel end a bond, and no bond a quarrel',
      [
        '2 mara hostility tobin',
        '3 mara family tobin',
        '4 mara mentorship tobin',
        '6 mara hostility tobin',
      ],
      ['.#---#----', '..#-------', '...#------'],
    ],
    [
      'ends a bond where it is said to be over',
      ['2 mara mentorship tobin', '6 mara mentorship tobin past'],
      ['.#---.....'],
    ],
    [
      'ends nothing where both sides are claimed at once, until a later claim decides',
      [`3 ${friends}`, '3 mara hostility tobin', '6 mara rivalry tobin'],
      ['..#--.....', '..#-------', '.....#----'],
    ],
    [
      'ends nothing that a kind of its own side is claimed beside',
      [`2 ${friends}`, '5 mara support tobin', '5 mara hostility tobin'],
      ['.#--------', '....#-----', '....#-----'],
    ],
    [
      'keeps what is said to hold and to be over at once',
      [`2 ${friends}`, `5 ${friends}`, `5 ${friends} past`],
      ['.#--#-----'],
    ],
    [
      'ends nothing by what is hedged',
      [`2 ${friends}`, '4 mara hostility tobin hedged', `6 ${friends} past hedged`],
      ['.#--------', '...?~~~~~~'],
    ],
    [
      'is sure of a hedged claim once a firm one follows, and stays so',
      [`2 ${friends} hedged`, `4 ${friends}`, `6 ${friends} hedged`],
      ['.?~#-?----'],
    ],
    [
      'ends what a season opposes where the season begins, and nothing inside it',
      [`1 ${friends}`, '3-8 mara hostility tobin', '5 mara support tobin'],
      ['#-........', '..######--', '....#-----'],
    ],
    [
      'leaves what is undated apart',
      [`2 ${friends}`, '- mara hostility tobin', `- ${friends} past`],
      ['.#--------', '..........'],
    ],
  ])('%s', (_, rows, drawn) => {
    expect(drawAll(arcOf(rows))).toEqual(drawn)
  })

  it('says what each turn is, and what ends it', () => {
    const { lanes } = arcOf([
      `3 ${friends}`,
      `4 ${friends}`,
      '6 mara rivalry tobin',
      `8 ${friends} past`,
    ])
    expect(
      lanes.map(({ turns }) =>
        turns.map(({ from, type, claims, end }) => [
          type,
          from,
          claims.map(({ citation }) => citation),
          end && [end.reason, end.at, end.claims.map(({ citation }) => citation)],
        ]),
      ),
    ).toEqual([
      [
        ['begins', 2, ['c1'], undefined],
        ['holds', 3, ['c2'], ['opposed', 5, ['c3']]],
        ['over', 7, ['c4'], undefined],
      ],
      [['begins', 5, ['c3'], undefined]],
    ])
  })

  it('makes one turn of a claim of several installments, and of several claims in one', () => {
    const { lanes } = arcOf([`3-5 ${friends}`, `8 ${friends}`, `8 ${friends} hedged`])
    expect(lanes[0]?.turns).toMatchObject([
      { from: 2, to: 4, hedged: false, claims: [{ citation: 'c1' }] },
      { from: 7, to: 7, hedged: false, claims: [{ citation: 'c2' }, { citation: 'c3' }] },
    ])
  })

  it('tells warm, cold and contested apart', () => {
    const { states } = arcOf([
      '1 mara family tobin',
      '2 mara hostility tobin',
      `4 ${friends}`,
      '4 tobin betrayal mara',
      `7 ${friends}`,
    ])
    expect(states).toEqual([
      { from: 0, to: 0, state: 'warm' },
      { from: 1, to: 2, state: 'cold' },
      { from: 3, to: 5, state: 'contested' },
      { from: 6, to: 9, state: 'warm' },
    ])
  })

  it('is contested where a claim is denied in its own installment', () => {
    const { states } = arcOf([`3 ${friends}`, `3 ${friends} past`])
    expect(states).toEqual([
      { from: 2, to: 2, state: 'contested' },
      { from: 3, to: 9, state: 'warm' },
    ])
  })

  it('puts a feeling before a bond, and the newer before the older', () => {
    const { sides } = arcOf([
      '1 mara family tobin',
      '3 mara support tobin',
      '5 mara admiration tobin',
      '6 mara family tobin',
    ])
    expect(sides.warm.map(({ from, to, kind, state }) => [from, to, kind, state])).toEqual([
      [0, 0, 'family', 'claimed'],
      [1, 1, 'family', 'carried'],
      [2, 2, 'support', 'claimed'],
      [3, 3, 'support', 'carried'],
      [4, 4, 'admiration', 'claimed'],
      [5, 5, 'admiration', 'carried'],
      [6, 9, 'admiration', 'carried'],
    ])
    expect(sides.cold).toEqual([])
  })

  it.each<[readonly Row[], number]>([
    [['- mara friendship tobin'], 0],
    [[`3 ${friends}`], 0],
    [[`3 ${friends}`, '3 mara support tobin'], 0],
    [[`3 ${friends}`, `7 ${friends}`], 0],
    [[`3 ${friends}`, '5 mara support tobin'], 1],
    [[`3 ${friends}`, `5 ${friends} past`], 1],
    // One ends, one begins, and the pair turns from warm to cold.
    [[`3 ${friends}`, '5 mara hostility tobin'], 3],
  ])('counts what changes after the first claim: %j is %i', (rows, changes) => {
    expect(arcOf(rows).changes).toBe(changes)
  })

  it('gathers both directions of a pair, and each pair for itself', () => {
    const { arcs } = arcsOf([
      '1 mara jealousy tobin',
      '2 tobin support mara',
      '3 ilse rivalry mara',
    ])
    expect(arcs.map(({ characters, lanes, first }) => [characters, lanes.length, first])).toEqual([
      [['mara', 'tobin'], 2, 0],
      [['ilse', 'mara'], 1, 2],
    ])
  })

  it('has no time where the work has no installments, or the pair no date', () => {
    for (const arc of [arcOf([`3 ${friends}`], 0), arcOf([`- ${friends}`])]) {
      expect(arc).not.toHaveProperty('first')
      expect(arc.lanes[0]).toMatchObject({ turns: [], stretches: [], apart: [{ citation: 'c1' }] })
    }
  })

  it('carries nothing into an installment that has no place in the order', () => {
    const { relations, installments, citations } = toStory([`1 ${friends}`, `reel ${friends}`], 3)
    const all = [{ id: 'reel', title: 'The Lost Reel' }, ...installments]
    const { installments: placed, arcs } = buildArcs(relations, all, citations)
    expect(placed).toEqual(installments)
    expect(arcs[0]?.lanes[0]).toMatchObject({
      stretches: [
        { from: 0, to: 0 },
        { from: 1, to: 2 },
      ],
      apart: [{ citation: 'c2' }],
    })
    const titled = installments.map(({ id }) => ({ id, title: `Tale ${id}` }))
    expect(buildArcs(relations, titled, citations).installments).toEqual(titled)
  })

  it('follows the invented series', () => {
    const { allTime } = toVisible(lanternRow, openFilter)
    const { arcs } = buildArcs(allTime, lanternRow.installments, lanternRow.citations)
    const [pair] = arcs
    expect(pair?.characters).toEqual(['mara', 'tobin'])
    expect(pair?.lanes.map((lane) => draw(lane, 8))).toEqual(['#---....', '.#--....', '....#---'])
    expect(pair?.states.map(({ state }) => state)).toEqual(['cold', 'warm'])
  })
})

describe('buildArcs on any story', () => {
  const rows = fc.array(
    fc
      .tuple(
        fc.oneof(
          fc.constant('-'),
          fc.constant('nowhere'),
          fc.integer({ min: 1, max: 8 }).map(String),
          fc
            .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 4 }))
            .map(([from, more]) => `${from}-${Math.min(8, from + more)}`),
        ),
        fc.constantFrom(['mara', 'tobin'], ['tobin', 'mara'], ['mara', 'ilse']),
        fc.constantFrom(...kinds),
        fc.subarray(['past', 'hedged', 'both']),
      )
      .map(([time, [source, target], kind, marks]) =>
        [time, source, kind, target, ...marks].join(' '),
      ),
    { maxLength: 14 },
  )
  const holdsFor = (check: (rows: readonly Row[]) => void) =>
    fc.assert(fc.property(rows, check), { numRuns: 400 })

  it('loses no claim: each is a turn at each of its installments, or stands apart', () => {
    holdsFor((claims) => {
      const { relations, citations, installments } = toStory(claims, 8)
      const { arcs } = buildArcs(relations, installments, citations)
      const lanes = arcs.flatMap((arc) => arc.lanes)
      for (const { id, evidence } of relations) {
        const lane = lanes.find(({ relation }) => relation.id === id)
        for (const { citation } of evidence) {
          const dates = citations.find((one) => one.id === citation)?.installments ?? []
          const places = installments.flatMap(({ id: date }, at) =>
            dates.includes(date) ? at : [],
          )
          const turns = lane?.turns.filter((turn) =>
            turn.claims.some((one) => one.citation === citation),
          )
          const reached = turns?.flatMap(({ from, to }) =>
            Array.from({ length: to - from + 1 }, (_, index) => from + index),
          )
          expect(reached).toEqual(places)
          expect(lane?.apart.some((one) => one.citation === citation)).toBe(places.length === 0)
        }
      }
    })
  })

  it('lets no two stretches or turns of a lane overlap, and keeps them in order and inside the story', () => {
    holdsFor((claims) => {
      for (const { lanes, states, sides } of arcsOf(claims, 8).arcs)
        for (const ranges of [
          states,
          sides.warm,
          sides.cold,
          ...lanes.map(({ stretches }) => stretches),
          ...lanes.map(({ turns }) => turns),
        ])
          ranges.forEach(({ from, to }, index) => {
            expect(from).toBeGreaterThan(ranges[index - 1]?.to ?? -1)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThan(8)
          })
    })
  })

  it('carries on only what was claimed just before, and never past its end', () => {
    holdsFor((claims) => {
      for (const { lanes } of arcsOf(claims, 8).arcs)
        for (const { stretches, turns } of lanes) {
          stretches.forEach(({ state, from }, index) => {
            if (state === 'carried')
              expect(stretches[index - 1]).toMatchObject({ state: 'claimed', to: from - 1 })
          })
          for (const { end } of turns)
            expect(stretches.some(({ from, to }) => end && from <= end.at && end.at <= to)).toBe(
              false,
            )
        }
    })
  })

  it('ends only by firm claims of that installment, and nothing that is claimed there', () => {
    holdsFor((claims) => {
      for (const { lanes } of arcsOf(claims, 8).arcs)
        for (const { turns } of lanes)
          for (const { end } of turns) {
            if (!end) continue
            expect(end.claims.length).toBeGreaterThan(0)
            expect(end.claims.some(({ hedged }) => hedged)).toBe(false)
            expect(turns.some(({ type, from }) => type !== 'over' && from === end.at)).toBe(false)
          }
    })
  })

  it('is the same in any order of the page, and survives JSON', () => {
    holdsFor((claims) => {
      const { relations, installments, citations } = toStory(claims, 8)
      const arcs = buildArcs(relations, installments, citations)
      expect(JSON.parse(JSON.stringify(arcs))).toEqual(arcs)
      const turned = buildArcs([...relations].reverse(), installments, [...citations].reverse())
      const facts = (all: typeof arcs) =>
        all.arcs
          .map(({ lanes, states, changes, citations: count }) => ({
            lanes: lanes.toSorted((one, other) => (one.relation.id < other.relation.id ? -1 : 1)),
            states,
            changes,
            count,
          }))
          .map(
            (one) =>
              JSON.stringify(one.lanes.map(({ relation, stretches }) => [relation, stretches])) +
              JSON.stringify([one.states, one.changes, one.count]),
          )
          .toSorted()
      expect(facts(turned)).toEqual(facts(arcs))
    })
  })
})
