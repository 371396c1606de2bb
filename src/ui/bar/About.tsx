import type { Work } from '../../core/model.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { WebLink } from '../kit/WebLink.tsx'
import styles from './Bar.module.css'

/** What this is, what it is made of, and under which licence. */
export function About({ onClose }: { onClose(): void }) {
  const { work } = useApp(selectDocument)
  const works = useApp((state) => state.works)
  const workId = useApp((state) => state.workId)
  const others = works.filter(({ id }) => id !== workId)
  return (
    <Dialog title="About Tropegraph" onClose={onClose}>
      <div className={styles.about}>
        <p>
          Tropegraph reads a page of tropes and draws who feels what for whom. Every line in the
          network stands on sentences of the page; choose a line to read them.
        </p>
        <p>
          Pages are read in your browser. What you open and correct is kept in it and leaves it only
          when you share or export it; the menu of works removes it.
        </p>
        <p>
          What it claims is read by rules, so some of it is wrong. The share beside each claim says
          how often such claims held on pages that people read for comparison.
        </p>
        <dl>
          {[work, ...others].map(
            ({ title, source }) => source && <Source key={title} {...{ title, source }} />,
          )}
          <dt>Code</dt>
          <dd>MIT licence, the Tropegraph contributors</dd>
        </dl>
      </div>
    </Dialog>
  )
}

interface SourceProps {
  readonly title: string
  readonly source: NonNullable<Work['source']>
}

/** What a work is based on, and under which licence it stands. */
function Source({ title, source: { name, url, license } }: SourceProps) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        Based on <WebLink url={url}>{name}</WebLink>
        {license && `, ${license}`}
      </dd>
    </>
  )
}
