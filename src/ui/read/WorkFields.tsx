import { useEffect, useId, useState } from 'react'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Read.module.css'

const units = [
  'episode',
  'chapter',
  'scene',
  'act',
  'film',
  'book',
  'issue',
  'case',
  'part',
  'mission',
  'story',
]

/** What the work is called, and one of its installments. */
export function WorkFields() {
  const id = useId()
  const { title, unit } = useApp(selectDocument).work
  const correct = useApp((state) => state.correct)
  const [written, setWritten] = useState(title)
  useEffect(() => setWritten(title), [title])

  const rename = () => {
    const next = written.trim()
    if (next === '') setWritten(title)
    else if (next !== title) correct({ type: 'work', title: next })
  }
  return (
    <form
      className={styles.work}
      onSubmit={(event) => {
        event.preventDefault()
        rename()
      }}
    >
      <label htmlFor={`${id}-title`}>
        Title
        <input
          id={`${id}-title`}
          value={written}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => setWritten(target.value)}
          onBlur={rename}
        />
      </label>
      <label htmlFor={`${id}-unit`}>
        Told in
        <select
          id={`${id}-unit`}
          value={unit}
          onChange={({ target }) => correct({ type: 'work', unit: target.value })}
        >
          {[...new Set([...units, unit])].map((each) => (
            <option key={each} value={each}>
              {toPlural(each)}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}

const toPlural = (noun: string) => noun.replace(/y$/, 'ie').concat('s')
