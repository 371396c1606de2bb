import { lazy, Suspense, useEffect, useState } from 'react'
import { selectDocument } from '../state/selectors.ts'
import { useApp } from '../state/StoreProvider.tsx'
import styles from './App.module.css'
import { Bar } from './bar/Bar.tsx'
import { Filters } from './filters/Filters.tsx'
import { Dialog } from './kit/Dialog.tsx'
import { ErrorBoundary } from './kit/ErrorBoundary.tsx'
import { useMediaQuery } from './kit/useMediaQuery.ts'
import { Panel } from './panel/Panel.tsx'
import { DropTarget } from './source/DropTarget.tsx'
import { Loading } from './source/Loading.tsx'
import { Messages } from './source/Messages.tsx'
import { OpenPage, type Draft } from './source/OpenPage.tsx'
import { Start } from './source/Start.tsx'
import { Timeline } from './timeline/Timeline.tsx'

const GraphView = lazy(async () => ({ default: (await import('./graph/GraphView.tsx')).GraphView }))

/** Joins the rooms: four regions around one network. */
export function App() {
  const isPhone = useMediaQuery('(max-width: 719px)')
  const hasColumn = useMediaQuery('(min-width: 1080px)')
  const [isFiltering, setFiltering] = useState(false)
  const [isOpening, setOpening] = useState(false)
  const [draft, setDraft] = useState<Draft>({ text: '' })
  const hasWork = useApp((state) => state.loaded !== undefined)
  useTitle()
  useEscape()

  return (
    <div className={styles.app}>
      <Bar
        onOpenPage={() => setOpening(true)}
        onOpenFilters={hasColumn || !hasWork ? undefined : () => setFiltering(true)}
      />
      {hasWork && hasColumn && (
        <nav className={styles.filters} aria-label="Filters">
          <Filters />
        </nav>
      )}
      <main className={styles.network}>
        {!isOpening && (
          <>
            <Loading />
            <div className={styles.messages}>
              <Messages />
            </div>
          </>
        )}
        {hasWork ? (
          <ErrorBoundary>
            <Suspense>
              <GraphView />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <Start onOpenPage={() => setOpening(true)} />
        )}
      </main>
      {hasWork && (
        <div className={styles.timeline}>
          <Timeline />
        </div>
      )}
      {hasWork && (
        <div className={styles.panel}>
          <Panel isSheet={isPhone} />
        </div>
      )}
      {isFiltering && !hasColumn && (
        <Dialog title="Filters" shape="drawer" onClose={() => setFiltering(false)}>
          <Filters />
        </Dialog>
      )}
      {isOpening && <OpenPage draft={draft} onDraft={setDraft} onClose={() => setOpening(false)} />}
      <DropTarget />
    </div>
  )
}

function useTitle() {
  const title = useApp((state) => selectDocument(state).work.title)
  useEffect(() => {
    document.title = title ? `${title} · Tropegraph` : 'Tropegraph'
  }, [title])
}

/** Escape leaves the choice, then a comparison, unless something that lies over the page is to be closed by it. */
function useEscape() {
  const leave = useApp((state) => state.leave)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open], [popover]:popover-open')) return
      leave()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [leave])
}
