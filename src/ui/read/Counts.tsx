import { toCount, toNumber } from '../../core/view/toCount.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Read.module.css'
import { selectReport } from './selectReading.ts'

/** What was read, in numbers. */
export function Counts() {
  const report = useApp(selectReport)
  const { work } = useApp(selectDocument)
  const { persons, groups, examples, datedExamples, claims, datedClaims } = report
  const rows = [
    [toNumber(report.tropes), report.tropes === 1 ? 'trope' : 'tropes', ''],
    [toNumber(examples), examples === 1 ? 'example' : 'examples', ''],
    [
      toNumber(persons + groups),
      persons + groups === 1 ? 'character' : 'characters',
      groups > 0 ? `${toCount(groups, 'group')} among them` : '',
    ],
    [
      toNumber(report.relations),
      report.relations === 1 ? 'relation' : 'relations',
      `from ${toCount(claims, 'claim')}`,
    ],
    [
      toShare(datedExamples, examples),
      `of the examples name ${withArticle(work.unit)}`,
      claims > 0 ? `${toShare(datedClaims, claims)} of the claims` : '',
    ],
  ]
  return (
    <dl className={styles.counts} aria-label="What was read, in numbers">
      {rows.map(([count, name, more]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles.number}>{count}</dd>
          {more !== '' && <dd className={styles.more}>{more}</dd>}
        </div>
      ))}
    </dl>
  )
}

const withArticle = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`

/** `34 %`, never rounded to none or all. */
function toShare(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0%'
  const share = Math.round((100 * part) / whole)
  return `${part === whole ? 100 : Math.min(99, Math.max(1, share))}%`
}
