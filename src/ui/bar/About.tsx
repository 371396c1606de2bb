import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import styles from './Bar.module.css'

/** What this is, what it is made of, and under which licence. */
export function About({ onClose }: { onClose(): void }) {
  const { work } = useApp(selectDocument)
  return (
    <Dialog title="About Tropegraph" onClose={onClose}>
      <div className={styles.about}>
        <p>
          Tropegraph reads a page of tropes and draws who feels what for whom. Every line in the
          network stands on sentences of the page; choose a line to read them.
        </p>
        <p>
          Pages are read in your browser. Nothing that you open leaves it, and nothing is kept after
          you close it.
        </p>
        <p>
          What it claims is read by rules, so some of it is wrong. The share beside each claim says
          how often such claims held on pages that people read for comparison.
        </p>
        <dl>
          {work.source && (
            <>
              <dt>{work.title}</dt>
              <dd>
                Based on{' '}
                {work.source.url ? (
                  <a href={work.source.url}>{work.source.name}</a>
                ) : (
                  work.source.name
                )}
                {work.source.license && `, ${work.source.license}`}
              </dd>
            </>
          )}
          <dt>Code</dt>
          <dd>MIT licence, the Tropegraph contributors</dd>
        </dl>
      </div>
    </Dialog>
  )
}
