import { Check, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { toCount } from '../../core/view/toCount.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { saveFile } from '../kit/saveFile.ts'
import styles from './Bar.module.css'

interface Props {
  /** Closes the menu that this stands in. */
  readonly hide: { readonly popoverTarget: string; readonly popoverTargetAction: 'hide' }
}

/** The works that the reader opened, kept in this browser: opened again, removed with an undo, saved all at once. */
export function OwnWorks({ hide }: Props) {
  const kept = useApp((state) => state.kept)
  const keptId = useApp((state) => state.keptId)
  const removed = useApp((state) => state.removed)
  const openKept = useApp((state) => state.openKept)
  const removeKept = useApp((state) => state.removeKept)
  const restoreRemoved = useApp((state) => state.restoreRemoved)
  const check = useApp((state) => state.check)
  const hasWork = useApp((state) => state.loaded !== undefined)
  return (
    <section aria-label="Your works" className={styles.own}>
      {hasWork && (
        <button type="button" {...hide} onClick={() => check('again')}>
          What was read…
        </button>
      )}
      {kept.length > 0 && <h2>Your works, kept in this browser</h2>}
      <ul>
        {kept.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              {...hide}
              aria-current={id === keptId ? 'true' : undefined}
              onClick={() => void openKept(id)}
            >
              <span>{title || 'Untitled'}</span>
              {id === keptId && <Check size={16} aria-hidden />}
            </button>
            <Button look="icon" label={`Remove ${title}`} onClick={() => void removeKept(id)}>
              <Trash2 size={16} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {removed && (
        <p role="status" className={styles.removed}>
          “{removed.title}” was removed.
          <Button look="text" onClick={() => void restoreRemoved()}>
            Bring it back
          </Button>
        </p>
      )}
      <Broken />
      <LibraryFile />
    </section>
  )
}

/** What can no longer be read is never dropped: the reader can save what is left of it. */
function Broken() {
  const broken = useApp((state) => state.broken)
  if (broken.length === 0) return null
  return (
    <ul>
      {broken.map((record) => (
        <li key={record.id} className={styles.removed}>
          Something could not be read: {record.why}
          <Button
            look="text"
            onClick={() =>
              saveFile(
                'damaged record.json',
                'application/json',
                JSON.stringify(record.found, undefined, 2),
              )
            }
          >
            Save what is left
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** The whole library as one file, and a library from a file. */
function LibraryFile() {
  const kept = useApp((state) => state.kept)
  const exportLibrary = useApp((state) => state.exportLibrary)
  const importLibrary = useApp((state) => state.importLibrary)
  const [told, setTold] = useState('')
  const tell = async (work: () => Promise<string>) => {
    try {
      setTold(await work())
    } catch (error) {
      setTold((error as Error).message)
    }
  }
  const save = async () => {
    saveFile('Tropegraph library.json', 'application/json', await exportLibrary())
    return `${toCount(kept.length, 'work')} saved.`
  }
  return (
    <>
      <div className={styles.library}>
        {kept.length > 0 && (
          <Button look="text" onClick={() => void tell(save)}>
            Save all as a file
          </Button>
        )}
        <label>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file)
                void tell(async () => `${toCount(await importLibrary(file), 'work')} added.`)
              target.value = ''
            }}
          />
          Add a library from a file…
        </label>
      </div>
      <p role="status" className={styles.removed}>
        {told}
      </p>
    </>
  )
}
