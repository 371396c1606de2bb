import type { ListItem, ListLine, PlacedLine } from './listLine.ts'
import type { ListedInstallment } from './parseInstallmentList.ts'

type Group = Extract<ListLine, { readonly type: 'group' }>

interface Numbered {
  readonly items: readonly ListedInstallment[]
  /** What each heading of a season says, by its line. */
  readonly groups: ReadonlyMap<number, string>
  readonly units: readonly ListItem['unit'][]
}

/** Tells the season and number of each line by all the others: headings, numbers that begin again, mere order. */
export function numberLines(lines: readonly PlacedLine[]): Numbered {
  const placed = settleBare(settleGroups(lines))
  const groups = new Map<number, string>()
  const told: ListedInstallment[] = []
  const units: ListItem['unit'][] = []
  let group: Group | undefined
  const isCounted = placed.some(({ read }) => read.type === 'item' && read.number !== undefined)
  let count = 0
  for (const { line, read } of placed) {
    if (read.type === 'group') {
      group = read
      count = 0
      groups.set(line, `The heading of ${read.word} ${read.number}.`)
    }
    if (read.type !== 'item') continue
    count++
    units.push(read.unit)
    told.push(toListed(read, line, group, isCounted ? undefined : count))
  }
  return { items: splitSeasons(told), groups, units }
}

function toListed(
  read: ListItem,
  line: number,
  group: Group | undefined,
  count: number | undefined,
): ListedInstallment {
  const { title, through, overall } = read
  const season = read.season ?? group?.number
  const seasonWord = read.season === undefined ? wordOf(group) : read.seasonWord
  const number = read.number ?? count ?? overall
  const how = [
    read.season === undefined && group ? `${group.word} ${group.number} by its heading` : '',
    read.season === undefined ? '' : `${seasonWord ?? 'season'} ${read.season}`,
    read.number === undefined ? '' : `number ${read.number}`,
    through === undefined ? '' : `to ${through} in one`,
    count === undefined || read.number !== undefined
      ? ''
      : `title alone, the ${ordinal(count)} of them`,
    number === undefined ? 'title without a number' : '',
    read.number === undefined && count === undefined && overall !== undefined
      ? `number ${overall} of all`
      : '',
  ].filter(Boolean)
  return { season, seasonWord, number, through, title, line, how: how.join(', ') }
}

const wordOf = (group: Group | undefined) =>
  group === undefined || group.word === 'season' || group.word === 'series' ? undefined : group.word

const ordinal = (count: number) => {
  const ending = ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th'
  return `${count}${Math.floor(count / 10) % 10 === 1 ? 'th' : ending}`
}

/** Where no season is told anywhere, numbers that begin again at 1 begin a new one. */
function splitSeasons(items: readonly ListedInstallment[]): readonly ListedInstallment[] {
  if (items.some(({ season }) => season !== undefined)) return items
  let season = 1
  let last = -1
  const seasons = items.map(({ number }) => {
    if (number !== undefined && number <= 1 && last >= number) season++
    last = number ?? last
    return season
  })
  if (season === 1) return items
  return items.map((item, index) => {
    const own = seasons[index] ?? 1
    const isFirst = own > 1 && seasons[index - 1] !== own
    const why = isFirst
      ? `, and the numbers begin again: season ${own}`
      : `, season ${own} as counted`
    return { ...item, season: own, how: `${item.how ?? ''}${why}` }
  })
}

/** A word that has installments under it is a heading; one that never has is an installment itself. */
function settleGroups(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const told = lines.filter(({ read }) => read.type === 'item' || read.type === 'group')
  const order = [...new Set(told.flatMap(({ read }) => (read.type === 'group' ? [read.word] : [])))]
  const rank = (read: ListLine) => (read.type === 'group' ? order.indexOf(read.word) : order.length)
  const headings = new Set(
    told.flatMap(({ read }, index) => {
      const next = told[index + 1]?.read
      return read.type === 'group' && next && rank(next) > rank(read) ? [read.word] : []
    }),
  )
  return lines.map((line) => {
    const { read } = line
    if (read.type !== 'group' || headings.has(read.word)) return line
    const { word, number, title } = read
    return { ...line, read: { type: 'item', unit: word, number, title } }
  })
}

/** "1 Title" has a number where the others count on; "12 Angry Men" is a title; "101" is season 1, number 1. */
function settleBare(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const items = lines.flatMap(({ read }) => (read.type === 'item' ? [read] : []))
  const plain = items.filter(
    ({ unit, season, overall }) => !unit && season === undefined && overall === undefined,
  )
  const hasHeadings = lines.some(({ read }) => read.type === 'group')
  const isCode =
    !hasHeadings && plain.length === items.length && areCodes(plain.map(({ number }) => number))
  const isBareTitle = !isCode && !doCount(items)
  return lines.map((line) => {
    const { read } = line
    if (read.type !== 'item' || read.number === undefined) return line
    if (isCode)
      return {
        ...line,
        read: {
          ...read,
          unit: 'episode',
          season: Math.floor(read.number / 100),
          number: read.number % 100,
        },
      }
    if (read.whole === undefined || !isBareTitle) return line
    return { ...line, read: { type: 'item', title: read.whole } }
  })
}

/** Whether numbers before titles count on from line to line, as those of a list do. */
function doCount(items: readonly ListItem[]): boolean {
  const bare = items.filter(({ whole }) => whole !== undefined)
  if (bare.length < 2 || bare.length * 2 < items.length) return false
  const steps = bare.slice(1).filter(({ number = 0 }, index) => {
    const before = bare[index]?.number ?? 0
    return (
      number === before + 1 ||
      number === 1 ||
      number === 101 ||
      (number > before && number % 100 === 1)
    )
  })
  return steps.length * 5 >= (bare.length - 1) * 3
}

const mostInSeason = 60

/** "101, 102 … 201": three figures throughout that count in their last two, each season from 1. */
function areCodes(numbers: readonly (number | undefined)[]): boolean {
  if (numbers.length < 2) return false
  return numbers.every((number, index) => {
    if (number === undefined || number < 101 || number > 2999) return false
    const before = numbers[index - 1]
    const place = number % 100
    if (before === undefined || Math.floor(before / 100) !== Math.floor(number / 100))
      return place === 1 && (before === undefined || number > before)
    return place > before % 100 && place <= mostInSeason
  })
}
