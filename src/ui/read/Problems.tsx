import { toCount, toNumber } from '../../core/view/toCount.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Read.module.css'
import { selectProblemLines } from './selectReading.ts'

/** What could not be read, each with its line. */
export function Problems() {
  const problems = useApp(selectProblemLines)
  if (problems.length === 0) return null
  return (
    <details className={styles.problems}>
      <summary>{toCount(problems.length, 'place')} could not be read</summary>
      <ul>
        {problems.map(({ page, line, text, message }) => (
          <li key={`${page ?? ''} ${line} ${message}`}>
            {page !== undefined && `${page}, `}Line {toNumber(line)}: {message}
            {text !== '' && <code className={styles.line}>{text}</code>}
          </li>
        ))}
      </ul>
    </details>
  )
}
