import { useState } from 'react'
import { nameCorrection } from '../../core/corrections/correction.ts'
import { forget } from '../../core/corrections/forget.ts'
import { mergeLogs, takeOther, type Conflict } from '../../core/corrections/mergeLogs.ts'
import { parseCorrections } from '../../core/corrections/parseCorrections.ts'
import { toCount } from '../../core/view/toCount.ts'
import { toOpenText } from '../../core/view/toOpenText.ts'
import { selectCorrected, selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { saveFile } from '../kit/saveFile.ts'
import styles from './Corrections.module.css'

/** Every correction by its name: what no longer fits, what was taken back, and the way out and in. */
export function Log({ onClose }: { onClose(): void }) {
  const { log, undone } = useApp((state) => state.edits)
  return (
    <Dialog title="Corrections" onClose={onClose}>
      {log.length === 0 && undone.length === 0 && <p>Nothing has been corrected yet.</p>}
      <ol className={styles.log}>
        {log.map((correction, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a step of a log is its place
          <li key={index}>{nameCorrection(correction)}</li>
        ))}
        {undone.map((correction, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a step of a log is its place
          <li key={`undone ${index}`} data-undone="true">
            {nameCorrection(correction)}
          </li>
        ))}
      </ol>
      <Stale />
      <Exchange />
    </Dialog>
  )
}

/** Corrections that find nothing to change in this version of the page. */
function Stale() {
  const { stale } = useApp(selectCorrected)
  const { log } = useApp((state) => state.edits)
  const replaceLog = useApp((state) => state.replaceLog)
  if (stale.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{toCount(stale.length, 'correction')} no longer fit this page</h3>
      <ul className={styles.log}>
        {stale.map(({ index, correction, why, closest }) => (
          <li key={index}>
            <div>
              {nameCorrection(correction)} <span className={styles.aside}>{why}</span>
              {closest && <p className={styles.closest}>{toOpenText(closest)}</p>}
            </div>
            <Button look="text" onClick={() => replaceLog(forget(log, index))}>
              Forget
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The log as a file, and another reader's log into this one. */
function Exchange() {
  const { log } = useApp((state) => state.edits)
  const { work } = useApp(selectDocument)
  const replaceLog = useApp((state) => state.replaceLog)
  const [told, setTold] = useState('')
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])

  const save = () =>
    saveFile(
      `${work.title} corrections.json`,
      'application/json',
      JSON.stringify({
        format: 'tropegraph-corrections',
        version: 1,
        work: work.title,
        corrections: log,
      }),
    )
  const open = async (file: File | undefined) => {
    if (!file) return
    try {
      const saved = parseCorrections(await file.text())
      const merged = mergeLogs(log, saved.corrections)
      replaceLog(merged.log)
      setConflicts(merged.conflicts)
      const added = merged.log.length - log.length
      setTold(`${toCount(added, 'correction')} added from “${saved.work}”.`)
    } catch (error) {
      setTold((error as Error).message)
    }
  }
  const settle = (conflict: Conflict, isOther: boolean) => {
    if (isOther) replaceLog(takeOther(log, conflict))
    setConflicts(conflicts.filter((one) => one !== conflict))
  }
  return (
    <section className={styles.section}>
      <div className={styles.buttons}>
        <Button disabled={log.length === 0} onClick={save}>
          Save as a file
        </Button>
        <label className={styles.file}>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              void open(file)
              target.value = ''
            }}
          />
          Add from a file…
        </label>
      </div>
      <p role="status">{told}</p>
      {conflicts.length > 0 && (
        <>
          <h3>Decided otherwise by the other</h3>
          <ul className={styles.log}>
            {conflicts.map((conflict) => (
              <li key={conflict.subject}>
                <Button look="text" onClick={() => settle(conflict, false)}>
                  Keep: {nameCorrection(conflict.own)}
                </Button>
                <Button look="text" onClick={() => settle(conflict, true)}>
                  Take: {nameCorrection(conflict.other)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
