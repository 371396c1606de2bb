import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { ListRow } from '../../core/changeList.ts'
import { checkList, type ListFault } from '../../core/time/checkList.ts'
import type { Installment } from '../../core/model.ts'
import type { ParsedList } from '../../core/time/parseInstallmentList.ts'
import { toInstallments } from '../../core/time/toInstallments.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** The list of installments as the reader writes it, before it is used. */
export interface ListDraft {
  /** What was pasted, and how it was understood. */
  readonly text: string
  readonly parsed?: ParsedList | undefined
  readonly rows: readonly ListRow[]
  readonly faults: readonly ListFault[]
  readonly isChanged: boolean
  /** How many examples it dates, and what the page names beyond it; absent where nothing was changed. */
  readonly outcome?: { readonly dated: number; readonly beyond: readonly Installment[] } | undefined
  write(text: string): void
  setRows(rows: readonly ListRow[]): void
  /** Puts it in the place of the list that there is. */
  use(): Promise<void>
  drop(): void
}

/** A draft of the list: what is known, until something is pasted or a row is changed. */
export function useListDraft(): ListDraft {
  const { installments, citations, work } = useApp(selectDocument)
  const isOwn = useApp((state) => state.workId === undefined)
  const dating = useApp((state) => state.dating)
  const loadDating = useApp((state) => state.loadDating)
  const changeList = useApp((state) => state.changeList)
  const correct = useApp((state) => state.correct)
  const [text, setText] = useState('')
  const [edited, setEdited] = useState<readonly ListRow[]>()
  useEffect(() => void loadDating(), [loadDating])

  const parsed = useMemo(
    () => (text.trim() === '' ? undefined : dating?.parseList(text)),
    [dating, text],
  )
  const rows: readonly ListRow[] = edited ?? parsed?.rows ?? installments
  const isChanged = rows !== installments
  const unit = (isOwn && parsed?.unit) || work.unit
  const later = useDeferredValue(rows)
  const outcome = useMemo(() => {
    if (later === installments || !dating) return undefined
    const list = toInstallments(later, installments)
    const { citations: dated, beyond } = dating.dateAgain(citations, list, unit)
    return { dated: dated.filter((one) => one.installments.length > 0).length, beyond }
  }, [later, installments, citations, dating, unit])
  const faults = useMemo(() => (isChanged ? checkList(rows) : []), [isChanged, rows])

  const drop = () => {
    setText('')
    setEdited(undefined)
  }
  return {
    text,
    parsed,
    rows,
    faults,
    isChanged,
    outcome,
    write: (next) => {
      setText(next)
      setEdited(undefined)
    },
    setRows: setEdited,
    use: async () => {
      if (!isChanged) return
      if (unit !== work.unit) correct({ type: 'work', unit })
      await changeList(rows)
      drop()
    },
    drop,
  }
}
