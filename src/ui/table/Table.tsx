import { useState } from 'react'
import { toNumber } from '../../core/view/toCount.ts'
import { selectTable } from '../../state/selectTable.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { CharacterTable } from './CharacterTable.tsx'
import { RelationTable } from './RelationTable.tsx'
import styles from './Table.module.css'

const sheets = ['relations', 'characters'] as const
type Sheet = (typeof sheets)[number]

/** All that the network shows, in words and figures: relations with their citations, and characters. */
export function Table() {
  const [sheet, setSheet] = useState<Sheet>('relations')
  const table = useApp(selectTable)
  return (
    <section className={styles.table} aria-label="Table">
      <fieldset className={styles.sheets}>
        <legend>Rows</legend>
        {sheets.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="sheet"
              checked={each === sheet}
              onChange={() => setSheet(each)}
            />
            <span>
              {each === 'relations' ? 'Relations' : 'Characters'}{' '}
              <span className={styles.count}>{toNumber(table[each].length)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {table[sheet].length === 0 ? (
        <p className={styles.none}>Nothing passes this filter.</p>
      ) : sheet === 'relations' ? (
        <RelationTable rows={table.relations} />
      ) : (
        <CharacterTable rows={table.characters} />
      )}
    </section>
  )
}
