import type {
  Filter,
  Horizon,
  Installment,
  Kind,
  Moments,
  NetworkDocument,
  UndatedMode,
} from '../core/model.ts'
import { kinds, undatedModes } from '../core/model.ts'
import { openFilter } from '../core/visible.ts'
import { whileComparing } from './compareSlice.ts'
import { focusFrom, toFocusParameters } from './focusAddress.ts'
import { selectionFrom, toSelectionParameters } from './selectionAddress.ts'
import { views, type WorkView } from './viewSlice.ts'
import type { Place } from './sourceSlice.ts'
import type { Selection } from './selectionSlice.ts'

/** The view that a link carries. */
export interface View {
  readonly workId?: string | undefined
  /** A work of the reader's own, which only this browser knows. */
  readonly keptId?: string | undefined
  readonly horizon?: Horizon | undefined
  readonly filter: Filter
  readonly selection?: Selection | undefined
  readonly comparison?: Moments | undefined
  readonly view?: WorkView | undefined
  readonly place?: Place | undefined
  /** What a link carries of the work itself. */
  readonly shared?: string | undefined
}

/** Writes a view as the query of an address: `?work=backstage&off=family&time=s1e1..s1e3`. */
export function toSearch(
  { workId, keptId, horizon, filter, selection, comparison, view, place }: View,
  document: NetworkDocument,
): string {
  const query = new URLSearchParams()
  if (place === 'frame') query.set(framed, '')
  if (workId) query.set('work', workId)
  if (keptId) query.set('own', keptId)
  if (view && view !== 'network') query.set('view', view)
  if (horizon) query.set('seen', horizon.lastSeen)
  if (horizon?.allowUndated) query.set('undatedseen', 'yes')
  if (filter.hiddenKinds.length > 0) query.set('off', filter.hiddenKinds.join(','))
  if (filter.installments.length > 0)
    query.set('time', toRanges(filter.installments, document.installments))
  if (filter.undated) query.set('undated', filter.undated)
  for (const [key, value] of [
    ...toFocusParameters(filter.focus, document),
    ...toSelectionParameters(selection),
  ])
    query.set(key, value)
  if (comparison) query.set('compare', toMoments(comparison, document.installments))
  const search = readable(query.toString()).replace(`${framed}=`, framed)
  return search ? `?${search}` : ''
}

const framed = 'embed'

/** Whether an address is one for the frame of another page. */
export const isFramed = (search: string): boolean => new URLSearchParams(search).has(framed)

const carried = 'work='

/**
 * The address of a view. That of a work which is the reader's own, or which a link carries, stands behind `#`: it names
 * characters, and browsers send none of it to a server.
 */
export function toAddress(
  search: string,
  { workId, shared }: Pick<View, 'workId' | 'shared'>,
): string {
  if (workId !== undefined && shared === undefined) return search
  const view = search.slice(1).split('&')
  const parts = view.filter((part) => part !== '' && part !== framed)
  if (shared !== undefined) parts.push(carried + shared)
  return (isFramed(search) ? `?${framed}` : '') + (parts.length > 0 ? `#${parts.join('&')}` : '')
}

const behindHash = /^#(?<view>.*?)&?(?:(?<=[#&])work=(?<payload>.*))?$/s

/** The view that an address names, whichever part of it does, as one query. */
export function viewOf(search: string, hash: string): string {
  const parts = [search.replace('?', ''), behindHash.exec(hash)?.groups?.['view'] ?? '']
  const view = parts.filter((part) => part !== '').join('&')
  return view === '' ? '' : `?${view}`
}

/** What an address carries of a work, if anything; damaged or not. */
export const payloadIn = (hash: string): string | undefined =>
  behindHash.exec(hash)?.groups?.['payload']

/** As what an address shows the work: the network where it does not say. */
export const viewIn = (search: string): WorkView =>
  views.find((one) => one === new URLSearchParams(search).get('view')) ?? 'network'

/** The work that an address names, if any. */
export const workIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('work') ?? undefined

/** The work of the reader's own that an address names, if any. */
export const ownIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('own') ?? undefined

/** How far the reader of an address may see, if it says so. */
export function horizonIn(search: string): Horizon | undefined {
  const query = new URLSearchParams(search)
  const lastSeen = query.get('seen')
  if (lastSeen === null) return undefined
  return { lastSeen, allowUndated: query.get('undatedseen') === 'yes' }
}

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
  const focus = focusFrom(query, document)
  if (focus === false) keep(undefined, 'a focus')
  const { selection, unknown } = selectionFrom(query, document)
  for (const what of unknown) keep(undefined, what)

  const moments = query.get('compare')
  const [comparison] = moments
    ? keep(fromMoments(moments, document.installments), `the moments “${moments}”`)
    : []
  const chosen = comparison ? [] : [...new Set(installments.flat())]
  const inForce = undated ?? (comparison && whileComparing)
  const filter = {
    ...openFilter,
    hiddenKinds,
    installments: chosen,
    ...(inForce && { undated: inForce }),
    ...(focus && { focus }),
  }
  return { filter, selection, comparison, notices }
}

const listIn = (query: URLSearchParams, key: string) =>
  (query.get(key) ?? '').split(',').filter((item) => item !== '')

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
