import { Check, ChevronDown } from 'lucide-react'
import { lazy, Suspense, useId, useState } from 'react'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Bar.module.css'

const OwnWorks = lazy(async () => ({ default: (await import('./OwnWorks.tsx')).OwnWorks }))

/** The work's title; pressed, it offers the built-in works and a page of one's own. */
export function WorkMenu({ onOpenPage }: { readonly onOpenPage?: (() => void) | undefined }) {
  const id = useId()
  const works = useApp((state) => state.works)
  const workId = useApp((state) => state.workId)
  const openWork = useApp((state) => state.openWork)
  const { work } = useApp(selectDocument)
  const refreshLibrary = useApp((state) => state.refreshLibrary)
  const [hasOpened, setOpened] = useState(false)
  const onToggle = ({ newState }: { readonly newState: string }) => {
    if (newState !== 'open') return
    setOpened(true)
    // Where nothing can be kept there is nothing to list; opening a page says why.
    refreshLibrary().catch(() => undefined)
  }
  // A file holds one work.
  if (!onOpenPage)
    return (
      <h1 className={styles.title}>
        <span>{work.title}</span>
      </h1>
    )
  const hide = { popoverTarget: id, popoverTargetAction: 'hide' } as const

  return (
    <div className={styles.workMenu}>
      <h1>
        <button type="button" className={styles.title} popoverTarget={id}>
          <span>{work.title || 'Choose a work'}</span>
          <ChevronDown size={16} aria-hidden />
        </button>
      </h1>
      <div id={id} popover="auto" className={styles.menu} onToggle={onToggle}>
        <ul aria-label="Works">
          {works.map(({ id: each, title }) => (
            <li key={each}>
              <button
                type="button"
                {...hide}
                aria-current={each === workId ? 'true' : undefined}
                onClick={() => void openWork(each)}
              >
                {title}
                {each === workId && <Check size={16} aria-hidden />}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" {...hide} onClick={onOpenPage}>
          Open a page…
        </button>
        {hasOpened && (
          <Suspense>
            <OwnWorks hide={hide} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
