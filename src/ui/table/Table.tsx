import { useState } from 'react'
import { toNumber } from '../../core/view/toCount.ts'
import { selectTable } from '../../state/selectTable.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { CharacterTable } from './CharacterTable.tsx'
import { Chosen } from './Chosen.tsx'
import { RelationTable } from './RelationTable.tsx'
import styles from './Table.module.css'

const sheets = ['relations', 'characters'] as const
type Sheet = (typeof sheets)[number]

/** All that the network shows, in words and figures: relations with their citations, and characters. */
export function Table() {
  const [sheet, setSheet] = useState<Sheet>('relations')
  const [choice, setChoice] = useState<ReadonlySet<string>>()
  const table = useApp(selectTable)
  const show = (next: Sheet) => {
    setSheet(next)
    setChoice(undefined)
  }
  const toggle = (id: string) => {
    const next = new Set(choice)
    if (!next.delete(id)) next.add(id)
    setChoice(next)
  }
  const rows = { choice, onToggle: toggle }
  return (
    <section className={styles.table} aria-label="Table" tabIndex={-1}>
      <div className={styles.head}>
        <fieldset className={styles.sheets}>
          <legend>Rows</legend>
          {sheets.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="sheet"
                checked={each === sheet}
                onChange={() => show(each)}
              />
              <span>
                {each === 'relations' ? 'Relations' : 'Characters'}{' '}
                <span className={styles.count}>{toNumber(table[each].length)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Chosen
          type={sheet === 'relations' ? 'relation' : 'character'}
          ids={choice && table[sheet].map(({ id }) => id).filter((id) => choice.has(id))}
          onChoice={setChoice}
        />
      </div>
      {table[sheet].length === 0 ? (
        <p className={styles.none}>Nothing passes this filter.</p>
      ) : sheet === 'relations' ? (
        <RelationTable rows={table.relations} {...rows} />
      ) : (
        <CharacterTable rows={table.characters} {...rows} />
      )}
    </section>
  )
}
