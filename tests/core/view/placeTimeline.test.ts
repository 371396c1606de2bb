import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestBar, placeBars } from '../../../src/core/view/placeBars.ts'
import { placeLabels } from '../../../src/core/view/placeLabels.ts'
import { toColumns } from '../../../src/core/view/toColumns.ts'
import { toTimeline } from '../../../src/core/view/toTimeline.ts'

/** An invented story of seasons of these sizes, an unplaced special at the end of it where one is asked for. */
function story(sizes: readonly number[], unplaced = 0) {
  const placed = sizes.flatMap((size, season) =>
    Array.from({ length: size }, (_, at) => ({
      id: `s${season + 1}e${at + 1}`,
      season: season + 1,
      number: at + 1,
    })),
  )
  const specials = Array.from({ length: unplaced }, (_, at) => ({
    id: `special-${at}`,
    title: `Special ${at}`,
  }))
  const counts = [...placed, ...specials].map((installment, at) => ({
    installment,
    warm: at % 3,
    cold: at % 2,
    chosen: at === 1,
  }))
  return toTimeline(counts, 'episode')
}

const sizesOf = ({ groups }: ReturnType<typeof story>) => groups.map(({ bars }) => bars.length)

const anyStory = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 24 }), fc.nat(3))
  .map(([sizes, unplaced]) => story(sizes, unplaced))
const anyWidth = fc.integer({ min: 160, max: 1600 })

describe('placeBars', () => {
  it.each([
    [10, 1, 480, 48, 1],
    [10, 1, 1200, 48, 1],
    [60, 2, 480, 7.8, 1],
    [60, 2, 220, 3.5, 1],
    [400, 20, 460, 0.9, 3],
    [400, 20, 220, 0.4, 6],
  ])(
    'shows %i installments of %i seasons in %i px: %f px a bar, %i to a column',
    (count, seasons, width, barWidth, perColumn) => {
      const sizes = Array.from({ length: seasons }, () => count / seasons)
      const places = placeBars(sizes, width)
      expect(places.starts).toHaveLength(count)
      expect(places.barWidth).toBeCloseTo(barWidth, 1)
      expect(places.perColumn).toBe(perColumn)
      expect((places.starts.at(-1) ?? 0) + places.barWidth).toBeLessThanOrEqual(width + 0.001)
    },
  )

  it('has no place for nothing', () => {
    expect(placeBars([], 480)).toEqual({ starts: [], barWidth: 0, perColumn: 1 })
    expect(placeBars([0], 480).starts).toEqual([])
  })

  it('keeps all bars inside, in order, and none over another', () => {
    fc.assert(
      fc.property(anyStory, anyWidth, (timeline, width) => {
        const { starts, barWidth } = placeBars(sizesOf(timeline), width)
        expect(barWidth).toBeGreaterThan(0)
        for (const [at, start] of starts.entries())
          expect((starts[at + 1] ?? width) - start).toBeGreaterThan(barWidth - 0.001)
      }),
    )
  })
})

describe('nearestBar', () => {
  const places = placeBars([2, 2], 100)

  it.each([
    [-50, 0],
    [0, 0],
    [23, 1],
    [46, 1],
    [49, 1],
    [53, 2],
    [99, 3],
    [500, 3],
  ])('at %i px is %i', (x, index) => {
    expect(places.barWidth).toBe(22)
    expect(nearestBar(places, x)).toBe(index)
  })

  it('finds each bar at its middle, however thin', () => {
    fc.assert(
      fc.property(anyStory, anyWidth, (timeline, width) => {
        const places = placeBars(sizesOf(timeline), width)
        const found = places.starts.map((start) => nearestBar(places, start + places.barWidth / 2))
        expect(found).toEqual([...places.starts.keys()])
      }),
    )
  })
})

describe('toColumns', () => {
  it('draws a column a bar where there is room', () => {
    const timeline = story([3])
    const { columns, highest } = toColumns(timeline.groups, placeBars([3], 480))
    expect(columns.map(({ x, warm, cold, chosen }) => [x, warm, cold, chosen])).toEqual([
      [0, 0, 0, false],
      [48, 1, 1, true],
      [96, 2, 0, false],
    ])
    expect(highest).toBe(2)
  })

  it('adds up neighbours of a season, and never those of two', () => {
    const { groups } = story([4, 4])
    const places = { ...placeBars([4, 4], 480), perColumn: 3 }
    const { columns } = toColumns(groups, places)
    expect(columns.map(({ key, warm, cold }) => [key, warm, cold])).toEqual([
      ['s1e1', 3, 1],
      ['s1e4', 0, 1],
      ['s2e1', 3, 1],
      ['s2e4', 1, 1],
    ])
  })

  it('loses no claim and stays inside', () => {
    fc.assert(
      fc.property(anyStory, anyWidth, (timeline, width) => {
        const { columns } = toColumns(timeline.groups, placeBars(sizesOf(timeline), width))
        const total = (all: readonly { warm: number; cold: number }[]) =>
          all.reduce((sum, { warm, cold }) => sum + warm + cold, 0)
        expect(total(columns)).toBe(total(timeline.bars))
        for (const [at, { x, width: own }] of columns.entries())
          expect((columns[at + 1]?.x ?? width) - x).toBeGreaterThan(own - 0.001)
      }),
    )
  })
})

describe('placeLabels', () => {
  const labelsOf = (timeline: ReturnType<typeof story>, width: number, target = 24) =>
    placeLabels(timeline.groups, placeBars(sizesOf(timeline), width), width, target)

  it.each([
    ['10', story([10]), 480, ['Season 1'], false],
    ['60', story([30, 28], 2), 480, ['Season 1', 'Season 2', 'Unplaced'], false],
    ['60 on a phone', story([30, 28], 2), 200, ['S1', 'S2', '?'], false],
    ['60 of five seasons', story([12, 12, 12, 12, 12]), 300, ['S1', 'S2', 'S3', 'S4', 'S5'], false],
  ])('names the seasons of %s', (_, timeline, width, texts, isScrolled) => {
    const placed = labelsOf(timeline, width)
    expect(placed.labels.map(({ text }) => text)).toEqual(texts)
    expect(placed.isScrolled).toBe(isScrolled)
  })

  it('lets the twenty seasons of 400 be scrolled where they have no room, and each be reached', () => {
    const timeline = story(Array.from({ length: 20 }, () => 20))
    const narrow = labelsOf(timeline, 220, 44)
    expect(narrow.isScrolled).toBe(true)
    expect(narrow.labels.map(({ key }) => key)).toEqual(timeline.groups.map(({ key }) => key))
    expect(narrow.labels[0]?.x).toBe(0)
    expect(labelsOf(timeline, 900).isScrolled).toBe(false)
  })

  it('has none for a story without seasons', () => {
    const counts = [1, 2].map((number) => ({
      installment: { id: `c${number}`, number },
      warm: 0,
      cold: 0,
      chosen: false,
    }))
    const { groups } = toTimeline(counts, 'chapter')
    expect(placeLabels(groups, placeBars([2], 480), 480, 24)).toEqual({
      labels: [],
      isScrolled: false,
    })
  })

  it('overlaps none, cuts none off, and makes each wide enough to press', () => {
    fc.assert(
      fc.property(anyStory, anyWidth, fc.constantFrom(24, 44), (timeline, width, target) => {
        const { labels, isScrolled } = labelsOf(timeline, width, target)
        expect(labels).toHaveLength(timeline.groups.length)
        for (const [at, { x, width: own }] of labels.entries()) {
          const free = isScrolled ? Infinity : width
          expect((labels[at + 1]?.x ?? free) - x).toBeGreaterThan(own - 0.001)
          expect(own).toBeGreaterThanOrEqual(target)
          expect(x).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
