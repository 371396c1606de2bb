import { lazy, Suspense } from 'react'
import { useApp } from '../state/StoreProvider.tsx'
import { useEscape, useTitle } from './App.tsx'
import { Head } from './embed/Head.tsx'
import { Legend } from './embed/Legend.tsx'
import styles from './Frame.module.css'
import { ErrorBoundary } from './kit/ErrorBoundary.tsx'
import { phone, useMediaQuery } from './kit/useMediaQuery.ts'
import { Panel } from './panel/Panel.tsx'
import { Loading } from './source/Loading.tsx'
import { Messages } from './source/Messages.tsx'

const GraphView = lazy(async () => ({ default: (await import('./graph/GraphView.tsx')).GraphView }))

/** Joins the rooms inside the frame of another page: the network, what stands behind it, and the way to all the rest. */
export function Frame() {
  const isPhone = useMediaQuery(phone)
  const hasWork = useApp((state) => state.loaded !== undefined)
  useTitle()
  useEscape()
  return (
    <div className={styles.app}>
      <Head />
      <main className={styles.network}>
        <Loading />
        <div className={styles.messages}>
          <Messages />
        </div>
        {hasWork && (
          <ErrorBoundary>
            <div className={styles.drawn}>
              <Suspense>
                <GraphView />
              </Suspense>
            </div>
          </ErrorBoundary>
        )}
      </main>
      <footer className={styles.legend}>{hasWork && <Legend />}</footer>
      {hasWork && (
        <div className={styles.panel}>
          <Panel isSheet={isPhone} />
        </div>
      )}
    </div>
  )
}
