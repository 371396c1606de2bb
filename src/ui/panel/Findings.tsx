import { useState } from 'react'
import type { Finding } from '../../core/model.ts'
import { groupBy } from '../../core/text/groupBy.ts'
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

/** The strongest of each sort before a second of any, so that the list tells of more than one thing. */
function toFirst(findings: readonly Finding[]): readonly Finding[] {
  const bySort = [...groupBy(findings, ({ type }) => type).values()]
  const rankOf = (finding: Finding) => Math.max(...bySort.map((sort) => sort.indexOf(finding)))
  const ranked = findings.toSorted((one, other) => rankOf(one) - rankOf(other))
  const first = new Set(ranked.slice(0, mostAtFirst))
  return findings.filter((finding) => first.has(finding))
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
  const { relations, citations } = finding
  const sentence = toSentence(finding.sentence, document)
  const count = toCount(citations.length, 'citation')
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
        <Sentence stretches={sentence} />
      </p>
      <button
        type="button"
        className={styles.open}
        aria-label={`${count}: ${sentence.map(({ text }) => text).join('')}`}
        onClick={open}
      >
        {count}
      </button>
    </li>
  )
}
