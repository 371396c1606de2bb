import { useId } from 'react'
import { toCount, toNumber } from '../../core/view/toCount.ts'
import { toInstallmentName } from '../../core/view/toInstallmentName.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { ListTable } from './ListTable.tsx'
import styles from './Read.module.css'
import { selectReport } from './selectReading.ts'
import type { ListDraft } from './useListDraft.ts'

/** The installments of the work: pasted as a list in any form, shown as they were understood, and corrected in place. */
export function InstallmentList({ draft }: { readonly draft: ListDraft }) {
  const id = useId()
  const { work, installments } = useApp(selectDocument)
  const { unit } = work
  const { text, rows, isChanged, write, setRows } = draft
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>
        {capitalise(unit)}s <span className={styles.tally}>{toNumber(rows.length)}</span>
      </h3>
      <p className={styles.hint} id={`${id}-hint`}>
        {installments.length === 0
          ? `The page names no ${unit} that could be found. `
          : 'What the page names by title is found in this list. '}
        Paste the whole list, one {unit} a line, numbered or not, as CSV, or a table copied from a
        page.
      </p>
      <label className={styles.paste} htmlFor={`${id}-text`}>
        List of {unit}s
        <textarea
          id={`${id}-text`}
          aria-describedby={`${id}-hint`}
          rows={text === '' ? 2 : 5}
          spellCheck={false}
          placeholder={'1x01 The First Day\n1x02 Groups of Two'}
          value={text}
          onChange={({ target }) => write(target.value)}
        />
      </label>
      {isChanged && <Outcome draft={draft} />}
      {rows.length > 0 && <ListTable draft={draft} unit={unit} />}
      <div className={styles.buttons}>
        <Button onClick={() => setRows([...rows, { season: rows.at(-1)?.season, ...next(rows) }])}>
          Add {withArticle(unit)}
        </Button>
        {isChanged && (
          <>
            <Button look="outline" onClick={() => void draft.use()}>
              Use this list
            </Button>
            <Button look="text" onClick={draft.drop}>
              Leave it as it was
            </Button>
          </>
        )}
      </div>
    </section>
  )
}

/** What the written list would change, and what of it needs a look. */
function Outcome({ draft: { parsed, outcome, faults, rows, setRows } }: { draft: ListDraft }) {
  const { work } = useApp(selectDocument)
  const { examples, datedExamples } = useApp(selectReport)
  const problems = parsed?.problems ?? []
  return (
    <div className={styles.outcome}>
      <p role="status">
        {outcome &&
          `This list dates ${toNumber(outcome.dated)} of ${toCount(examples, 'example')}; ${toNumber(datedExamples)} ${datedExamples === 1 ? 'is' : 'are'} dated now.`}
        {faults.length > 0 && ` ${toCount(faults.length, 'row')} below may be wrong.`}
        {problems.length > 0 && ` ${toCount(problems.length, 'line')} could not be understood:`}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ line, text, message }) => (
            <li key={line}>
              Line {toNumber(line)}: {message} <code className={styles.line}>{text}</code>
            </li>
          ))}
        </ul>
      )}
      {outcome && outcome.beyond.length > 0 && (
        <p>
          The page also names{' '}
          {outcome.beyond.map((one) => toInstallmentName(one, work.unit)).join(', ')}.{' '}
          <Button look="text" onClick={() => setRows([...rows, ...outcome.beyond])}>
            Add {outcome.beyond.length === 1 ? 'it' : 'them'} to the list
          </Button>
        </p>
      )}
    </div>
  )
}

/** The number that follows, where the rows are counted. */
function next(rows: ListDraft['rows']) {
  const last = rows.at(-1)
  return {
    ...(last?.seasonWord && { seasonWord: last.seasonWord }),
    number: last ? (last.number !== undefined ? last.number + 1 : undefined) : 1,
  }
}

const withArticle = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
