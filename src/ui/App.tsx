import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { noEdits } from '../state/correctionsSlice.ts'
import { selectDocument } from '../state/selectors.ts'
import { useApp } from '../state/StoreProvider.tsx'
import styles from './App.module.css'
import { Bar } from './bar/Bar.tsx'
import { ViewSwitch } from './bar/ViewSwitch.tsx'
import { Filters } from './filters/Filters.tsx'
import type { Way } from './HandOver.tsx'
import { Dialog } from './kit/Dialog.tsx'
import { ErrorBoundary } from './kit/ErrorBoundary.tsx'
import { phone, useMediaQuery } from './kit/useMediaQuery.ts'
import { Panel } from './panel/Panel.tsx'
import { useSearchKeys } from './search/useSearchKeys.ts'
import { useShortcutKeys } from './shortcuts/useShortcutKeys.ts'
import { DropTarget } from './source/DropTarget.tsx'
import { Loading } from './source/Loading.tsx'
import { Messages } from './source/Messages.tsx'
import type { Draft } from './source/draft.ts'
import { useDraft } from './source/useDraft.ts'
import { Start } from './source/Start.tsx'
import { Timeline } from './timeline/Timeline.tsx'

const GraphView = lazy(async () => ({ default: (await import('./graph/GraphView.tsx')).GraphView }))
const History = lazy(async () => ({ default: (await import('./corrections/History.tsx')).History }))
const Told = lazy(async () => ({ default: (await import('./corrections/Told.tsx')).Told }))
const Shortcuts = lazy(async () => ({
  default: (await import('./shortcuts/Shortcuts.tsx')).Shortcuts,
}))
const OpenPage = lazy(async () => ({ default: (await import('./source/OpenPage.tsx')).OpenPage }))
const ReadDialog = lazy(async () => ({
  default: (await import('./read/ReadDialog.tsx')).ReadDialog,
}))
const Search = lazy(async () => ({ default: (await import('./search/Search.tsx')).Search }))
const Arcs = lazy(async () => ({ default: (await import('./arcs/Arcs.tsx')).Arcs }))
const Table = lazy(async () => ({ default: (await import('./table/Table.tsx')).Table }))
const Newer = lazy(async () => ({ default: (await import('./source/Newer.tsx')).Newer }))
const HandOver = lazy(async () => ({ default: (await import('./HandOver.tsx')).HandOver }))
const KeepNote = lazy(async () => ({ default: (await import('./HandOver.tsx')).KeepNote }))
const PageView = lazy(async () => ({ default: (await import('./panel/PageView.tsx')).PageView }))
const Answer = lazy(async () => ({ default: (await import('./actions/Answer.tsx')).Answer }))

/** Joins the rooms: four regions around one network. */
export function App() {
  const isPhone = useMediaQuery(phone)
  const hasColumn = useMediaQuery('(min-width: 1080px)')
  const [isFiltering, setFiltering] = useState(false)
  const [handing, setHanding] = useState<Way>()
  const [isOpening, setOpening] = useState<boolean | 'again'>(false)
  const isChecking = useApp((state) => state.checking !== undefined)
  const [draft, setDraft] = useDraft()
  const openDraft = useCallback(
    (pasted: Draft) => {
      setDraft(pasted)
      setOpening(true)
    },
    [setDraft],
  )
  const hasWork = useApp((state) => state.loaded !== undefined)
  const hasEdits = useApp(({ edits }) => edits !== noEdits)
  const view = useApp((state) => state.view)
  const hasUpdate = useApp((state) => state.update !== undefined)
  const isHomeless = useApp((state) => state.shared !== undefined || state.isUnkept)
  const isApp = useApp(({ place }) => place === 'app')
  const share = hasWork && isApp ? () => setHanding('share') : undefined
  const [isSearching, setSearching] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const openSearch = useCallback(() => setSearching(true), [])
  const showChosen = () => {
    setSearching(false)
    // Once the dialog has given the focus back to where it came from.
    setTimeout(() => panel.current?.querySelector<HTMLElement>('[tabindex="-1"], button')?.focus())
  }
  const [isHelping, setHelping] = useState(false)
  const openHelp = useCallback(() => setHelping(true), [])
  useShortcutKeys(openHelp)
  useTitle()
  useEscape()
  useSearchKeys(hasWork ? openSearch : undefined)

  // On a phone the bar has no room for it.
  const history = hasEdits && (
    <Suspense>
      <History />
    </Suspense>
  )

  return (
    <div className={styles.app}>
      <Bar
        onOpenPage={isApp ? () => setOpening(true) : undefined}
        onHelp={isPhone ? undefined : openHelp}
        onShare={isPhone ? undefined : share}
        onExport={hasWork ? () => setHanding('export') : undefined}
        onOpenFilters={hasColumn || !hasWork ? undefined : () => setFiltering(true)}
        onSearch={hasWork ? openSearch : undefined}
      >
        {hasWork && !isPhone && <ViewSwitch />}
        {!isPhone && history}
      </Bar>
      {hasWork && hasColumn && (
        <nav className={styles.filters} aria-label="Filters">
          <Filters />
        </nav>
      )}
      <main className={styles.network}>
        {hasWork && isPhone && (
          <div className={styles.views} data-over={view === 'network'}>
            <ViewSwitch />
            {history}
          </div>
        )}
        {!isOpening && (
          <>
            <Loading />
            <div className={styles.messages}>
              <Messages />
              {hasUpdate && (
                <Suspense>
                  <Newer />
                </Suspense>
              )}
            </div>
          </>
        )}
        {hasWork ? (
          <ErrorBoundary>
            {/* The network stays where it is, so that its places and its zoom do too. */}
            <div
              className={styles.drawn}
              inert={view !== 'network'}
              data-shown={view === 'network'}
            >
              <Suspense>
                <GraphView />
              </Suspense>
            </div>
            {view !== 'network' && (
              <div className={styles.view}>
                <Suspense>
                  {view === 'table' ? <Table /> : view === 'page' ? <PageView /> : <Arcs />}
                </Suspense>
              </div>
            )}
          </ErrorBoundary>
        ) : (
          <Start onOpenPage={() => setOpening(true)} />
        )}
        {isHomeless && (
          <Suspense>
            <KeepNote />
          </Suspense>
        )}
      </main>
      {hasWork && (
        <div className={styles.timeline}>
          <Timeline />
        </div>
      )}
      {hasWork && (
        <div className={styles.panel} ref={panel}>
          <Panel isSheet={isPhone} />
        </div>
      )}
      {isFiltering && !hasColumn && (
        <Dialog title="Filters" shape="drawer" onClose={() => setFiltering(false)}>
          <Filters />
        </Dialog>
      )}
      {isOpening && (
        <Suspense>
          <OpenPage
            draft={draft}
            isAgain={isOpening === 'again'}
            onDraft={setDraft}
            onClose={() => setOpening(false)}
          />
        </Suspense>
      )}
      {isChecking && (
        <Suspense>
          <ReadDialog onBack={() => setOpening('again')} onDone={() => setDraft({ text: '' })} />
        </Suspense>
      )}
      {isSearching && (
        <Suspense>
          <Search onClose={() => setSearching(false)} onChosen={showChosen} />
        </Suspense>
      )}
      {handing && hasWork && (
        <Suspense>
          <HandOver
            way={handing}
            onShare={isPhone ? share : undefined}
            onClose={() => setHanding(undefined)}
          />
        </Suspense>
      )}
      {isHelping && (
        <Suspense>
          <Shortcuts onClose={() => setHelping(false)} />
        </Suspense>
      )}
      {isApp && <DropTarget onPaste={openDraft} />}
      {hasWork && (
        <Suspense>
          <Answer />
          <Told />
        </Suspense>
      )}
    </div>
  )
}

/** Names the window after the work on screen. */
export function useTitle() {
  const title = useApp((state) => selectDocument(state).work.title)
  useEffect(() => {
    document.title = title ? `${title} · Tropegraph` : 'Tropegraph'
  }, [title])
}

/** Escape leaves the choice, then a comparison, unless something that lies over the page is to be closed by it. */
export function useEscape() {
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
