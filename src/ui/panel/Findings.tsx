import { useId, useState } from 'react'
import type { Finding, FindingType } from '../../core/model.ts'
import { toCount } from '../../core/view/toCount.ts'
import { toSentence } from '../../core/view/toSentence.ts'
import { selectInsight } from '../../state/selectInsight.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { CompareButton } from './CompareButton.tsx'
import { findingLabels } from './findingLook.ts'
import styles from './Findings.module.css'
import panel from './Panel.module.css'
import { Sentence } from './Sentence.tsx'

/** What stands out in the view: a sentence each, which opens its evidence; and the way to compare two moments. */
export function Findings() {
  const insight = useApp(selectInsight)
  const { claims } = useApp(selectVisible)
  return (
    <>
      {claims > 0 && (
        <section className={panel.section} aria-busy={!insight}>
          <h3>What stands out</h3>
          {insight ? (
            <List findings={insight.findings} />
          ) : (
            <p className={styles.wait}>Looking …</p>
          )}
        </section>
      )}
      <CompareButton />
    </>
  )
}

const mostAtFirst = 6
const mostOfOneSort = 2

/** The strongest, but few of each sort, so that the list tells of more than one thing. */
function toFirst(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<FindingType, number>()
  const few = findings.filter(({ type }) => {
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    return count <= mostOfOneSort
  })
  return few.slice(0, mostAtFirst)
}

function List({ findings }: { readonly findings: readonly Finding[] }) {
  const [isOpen, setOpen] = useState(false)
  const first = toFirst(findings)
  const shown = isOpen ? findings : first
  if (findings.length === 0)
    return <p className={styles.wait}>Nothing: no pattern here is borne out by the evidence.</p>
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <Item key={finding.id} finding={finding} />
        ))}
      </ul>
      {findings.length > first.length && (
        <Button look="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Show fewer' : `Show ${findings.length - first.length} more`}
        </Button>
      )}
    </>
  )
}

function Item({ finding }: { readonly finding: Finding }) {
  const document = useApp(selectDocument)
  const select = useApp((state) => state.select)
  const id = useId()
  const { relations, citations } = finding
  const open = () => {
    const [only] = relations
    select(
      relations.length === 1 && only !== undefined
        ? { type: 'relation', id: only }
        : { type: 'finding', id: finding.id },
    )
  }
  return (
    <li className={styles.item}>
      <p className={styles.sort}>{findingLabels[finding.type]}</p>
      <p className={styles.sentence}>
        <Sentence id={`${id}-sentence`} stretches={toSentence(finding.sentence, document)} />
      </p>
      <button
        type="button"
        id={`${id}-open`}
        className={styles.open}
        aria-labelledby={`${id}-open ${id}-sentence`}
        onClick={open}
      >
        {toCount(citations.length, 'citation')}
      </button>
    </li>
  )
}
