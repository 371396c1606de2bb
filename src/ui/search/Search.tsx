import { useEffect, useMemo, useRef, useState } from 'react'
import type { Found } from '../../core/search/search.ts'
import { toInstallmentCode } from '../../core/view/toInstallmentName.ts'
import type { Shown } from '../../core/view/toShown.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { selectShown } from '../../state/selectShown.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Combobox } from '../kit/Combobox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import styles from './Search.module.css'
import { toGroups, toStatus } from './toGroups.tsx'
import { toSelection } from './toSelection.ts'
import { useFound } from './useFound.ts'

interface Props {
  onClose(): void
  /** Something was chosen: the search is over, and the reader goes on with what it leads to. */
  onChosen(): void
}

/** Looks for characters, tropes and words of citations, and leads to what it finds. */
export function Search({ onClose, onChosen }: Props) {
  const [query, setQuery] = useState('')
  const document = useApp(selectDocument)
  const visible = useApp(selectVisible)
  const shown = useApp(selectShown)
  const select = useApp((state) => state.select)
  const found = useFound(query)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const names = useMemo(
    () => ({
      characters: new Map(document.characters.map(({ id, name }) => [id, name])),
      installments: new Map(
        document.installments.map((one) => [one.id, toInstallmentCode(one, document.work.unit)]),
      ),
    }),
    [document],
  )
  const choose = (option: string) => {
    const selection = found && toSelection(option, found, visible)
    if (!selection) return
    select(selection)
    onChosen()
  }

  return (
    <Dialog title={`Search ${document.work.title}`} shape="top" onClose={onClose}>
      <Combobox
        ref={field}
        label="Characters, tropes and words of citations"
        placeholder="Characters, tropes, words of citations"
        query={query}
        groups={found ? toGroups(found, shown, names) : []}
        status={found ? toStatus(found) : hint}
        onQuery={setQuery}
        onChoose={choose}
      />
      {found && <HiddenNote found={found} shown={shown} />}
    </Dialog>
  )
}

const hint = 'Type a name, a trope or a word. Two names ask how they are connected.'

function HiddenNote({ found, shown }: { readonly found: Found; readonly shown: Shown }) {
  const clearFilter = useApp((state) => state.clearFilter)
  const hidden = [
    ...found.characters.filter(({ id }) => !shown.characters.has(id)),
    ...found.tropes.filter(({ id }) => !shown.tropes.has(id)),
    ...found.citations.filter(({ id }) => !shown.citations.has(id)),
  ].length
  if (hidden === 0) return null
  return (
    <div className={styles.note}>
      <p>
        {hidden === 1 ? 'The filter hides one of these.' : `The filter hides ${hidden} of these.`}
      </p>
      <Button onClick={clearFilter}>Clear filters</Button>
    </div>
  )
}
