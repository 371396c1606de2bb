import type {
  Filter,
  Installment,
  Kind,
  Moments,
  NetworkDocument,
  UndatedMode,
} from '../core/model.ts'
import { kinds, undatedModes } from '../core/model.ts'
import { openFilter } from '../core/visible.ts'
import { whileComparing } from './compareSlice.ts'
import type { Selection } from './selectionSlice.ts'

/** The view that a link carries. */
export interface View {
  readonly workId?: string | undefined
  readonly filter: Filter
  readonly selection?: Selection | undefined
  readonly comparison?: Moments | undefined
}

/** Writes a view as the query of an address: `?work=backstage&off=family&time=s1e1..s1e3`. */
export function toSearch(
  { workId, filter, selection, comparison }: View,
  document: NetworkDocument,
): string {
  const query = new URLSearchParams()
  if (workId) query.set('work', workId)
  if (filter.hiddenKinds.length > 0) query.set('off', filter.hiddenKinds.join(','))
  if (filter.installments.length > 0)
    query.set('time', toRanges(filter.installments, document.installments))
  if (filter.undated) query.set('undated', filter.undated)
  if (selection) query.set(selection.type, selection.id)
  if (comparison) query.set('compare', toMoments(comparison, document.installments))
  const search = readable(query.toString())
  return search ? `?${search}` : ''
}

/** The work that an address names, if any. */
export const workIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('work') ?? undefined

/** Reads an address against the document it is about; what no longer fits is told in `notices`. */
export function fromSearch(
  search: string,
  document: NetworkDocument,
): Required<Pick<View, 'filter' | 'selection' | 'comparison'>> & { notices: readonly string[] } {
  const query = new URLSearchParams(search)
  const notices: string[] = []
  const keep = <Value>(value: Value | undefined, what: string): readonly Value[] => {
    if (value === undefined) notices.push(`This link names ${what}, which is not here.`)
    return value === undefined ? [] : [value]
  }

  const hiddenKinds = listIn(query, 'off').flatMap((name) =>
    keep(
      kinds.find((kind): kind is Kind => kind === name),
      `a kind “${name}”`,
    ),
  )
  const installments = listIn(query, 'time').flatMap((range) =>
    keep(fromRange(range, document.installments), `${document.work.unit}s “${range}”`),
  )
  const mode = query.get('undated')
  const undated = mode
    ? keep(
        undatedModes.find((one): one is UndatedMode => one === mode),
        `a mode “${mode}”`,
      )[0]
    : undefined
  const selection = selectionsIn(query).flatMap((chosen) =>
    keep(isIn(document, chosen) ? chosen : undefined, `the ${chosen.type} “${chosen.id}”`),
  )[0]

  const moments = query.get('compare')
  const [comparison] = moments
    ? keep(fromMoments(moments, document.installments), `the moments “${moments}”`)
    : []

  const chosen = comparison ? [] : [...new Set(installments.flat())]
  const filter = { ...openFilter, hiddenKinds, installments: chosen }
  const inForce = undated ?? (comparison && whileComparing)
  return {
    filter: inForce ? { ...filter, undated: inForce } : filter,
    selection,
    comparison,
    notices,
  }
}

const listIn = (query: URLSearchParams, key: string) =>
  (query.get(key) ?? '').split(',').filter((item) => item !== '')

const selectionsIn = (query: URLSearchParams): readonly Selection[] =>
  (['character', 'relation', 'finding'] as const).flatMap((type) => {
    const id = query.get(type)
    return id ? [{ type, id }] : []
  })

// What is found is known only when the worker has answered; `followInsight` tells of a finding that no longer holds.
const isIn = ({ characters, relations }: NetworkDocument, { type, id }: Selection) =>
  type === 'finding' || (type === 'character' ? characters : relations).some((one) => one.id === id)

/** Neighbouring installments are written as one range, so that a season stays short. */
function toRanges(chosen: readonly string[], all: readonly Installment[]): string {
  const isChosen = all.map(({ id }) => chosen.includes(id))
  const ranges = all.flatMap(({ id }, start) => {
    if (!isChosen[start] || isChosen[start - 1]) return []
    const end = isChosen.indexOf(false, start)
    const last = all[(end === -1 ? all.length : end) - 1]
    return [last && last.id !== id ? `${id}..${last.id}` : id]
  })
  return ranges.join(',')
}

function fromRange(range: string, all: readonly Installment[]): readonly string[] | undefined {
  const [first = '', last = first] = range.split('..')
  const start = all.findIndex(({ id }) => id === first)
  const end = all.findIndex(({ id }) => id === last)
  if (start === -1 || end < start) return undefined
  return all.slice(start, end + 1).map(({ id }) => id)
}

const between = '~'
const within = 'within'

/** Two moments, as `s1e1..s1e10~s2e1..s2e10`. */
const toMoments = ({ before, after, isWithin }: Moments, all: readonly Installment[]) =>
  [toRanges(before, all), toRanges(after, all), ...(isWithin ? [within] : [])].join(between)

function fromMoments(text: string, all: readonly Installment[]): Moments | undefined {
  const [before, after, mode] = text.split(between)
  const [from, to] = [before, after].map((ranges = '') => {
    const chosen = ranges.split(',').map((range) => fromRange(range, all))
    return chosen.includes(undefined) ? undefined : [...new Set(chosen.flatMap((ids) => ids ?? []))]
  })
  if (!from || !to) return undefined
  return { before: from, after: to, ...(mode === within && { isWithin: true }) }
}

/** Keeps the marks that are safe in a query as they are, so that a link can be read by eye. */
const readable = (query: string) =>
  query.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~').replaceAll('%3E', '>')
