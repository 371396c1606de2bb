import type { Correction } from '../core/corrections/correction.ts'
import type { ApplyToWork } from '../core/corrections/applyCorrections.ts'
import type { ListRow } from '../core/changeList.ts'
import type { Citation, Installment } from '../core/model.ts'
import type { Dated } from '../core/time/dateAgain.ts'
import type { ParsedList } from '../core/time/parseInstallmentList.ts'
import { selectDocument, selectWholeDocument } from './selectors.ts'
import type { Slice } from './slice.ts'

/** What reads a list of installments and dates a page by it: it needs words of the lexicon, so a door hands it in. */
export interface Dating {
  parseList(text: string): ParsedList
  dateAgain(citations: readonly Citation[], list: readonly Installment[], unit: string): Dated
  readonly applyToWork: ApplyToWork
}

export interface ListSlice {
  /** Comes with the first list of a reader's own, since most readers give none. */
  readonly dating?: Dating | undefined
  loadDating(): Promise<void>
  /** Makes the list of installments what a reader wrote, as one step that can be taken back. */
  changeList(rows: readonly ListRow[]): Promise<void>
  /** What was read is looked over: before a page that was just read is shown, or asked for later. */
  readonly checking?: 'new' | 'again' | undefined
  check(checking: ListSlice['checking']): void
}

export const listSlice =
  (load: (() => Promise<Dating>) | undefined): Slice<ListSlice> =>
  (set, get) => ({
    loadDating: async () => {
      if (load && !get().dating) set({ dating: await load() })
    },
    changeList: async (rows) => {
      const { changeList } = await import('../core/changeList.ts')
      await get().loadDating()
      const whole = selectWholeDocument(get()).installments
      const correction = changeList(rows, selectDocument(get()).installments, whole)
      if (correction) get().correct(correction)
    },
    check: (checking) => set({ checking }),
  })

/** Whether a log says anything of the work as a whole, by which it may have to be dated. */
export const needsDating = (log: readonly Correction[]): boolean =>
  log.some(({ type }) => type === 'list' || type === 'installment' || type === 'work')
