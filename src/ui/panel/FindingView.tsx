import type { FindingPage } from '../../core/view/toFindingPage.ts'
import { toCount } from '../../core/view/toCount.ts'
import { selectInsight } from '../../state/selectInsight.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { findingLabels } from './findingLook.ts'
import styles from './Findings.module.css'
import { Hidden } from './Hidden.tsx'
import panel from './Panel.module.css'
import { QuotedRelation } from './QuotedRelation.tsx'
import { selectFindingPage } from './selectFindingPage.ts'
import { Sentence } from './Sentence.tsx'

/** The chosen finding: its sentence, and every relation and citation behind it. */
export function FindingView() {
  const page = useApp(selectFindingPage)
  const hasAnswer = useApp((state) => selectInsight(state) !== undefined)
  if (page) return <Page page={page} />
  return hasAnswer ? <Hidden what="this finding" /> : <p className={styles.wait}>Looking …</p>
}

function Page({ page: { finding, sentence, grounds } }: { readonly page: FindingPage }) {
  return (
    <article>
      <p className={styles.sort}>{findingLabels[finding.type]}</p>
      <h2 className={panel.headline}>
        <Sentence stretches={sentence} />
      </h2>
      <p className={panel.lead}>{finding.rule}</p>
      <p className={styles.rests}>
        It rests on {toCount(grounds.length, 'relation')} and{' '}
        {toCount(finding.citations.length, 'citation')}:
      </p>
      {grounds.map((ground) => (
        <QuotedRelation key={ground.relation.id} {...ground} />
      ))}
    </article>
  )
}
