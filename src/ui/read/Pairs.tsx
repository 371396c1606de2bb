import { toCount } from '../../core/view/toCount.ts'
import type { Pair } from '../../core/view/toReadingReport.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Decisions } from './Decisions.tsx'
import styles from './Read.module.css'
import { selectReport } from './selectReading.ts'

/** Who may be the same: merged, or kept apart for good. */
export function Pairs() {
  const { pairs } = useApp(selectReport)
  const correct = useApp((state) => state.correct)
  const questions = pairs.map(({ characters, reason }) => {
    const [into, from] = byMentions(characters)
    return {
      key: `${into.id} ${from.id}`,
      text: (
        <>
          <strong>{into.name}</strong>{' '}
          <span className={styles.aside}>{toCount(into.mentions.length, 'example')}</span> and{' '}
          <strong>{from.name}</strong>{' '}
          <span className={styles.aside}>{toCount(from.mentions.length, 'example')}</span>
          <span className={styles.why}>{reason}</span>
        </>
      ),
      answers: [
        {
          word: 'Merge',
          label: `Merge ${into.name} and ${from.name}`,
          give: () => correct({ type: 'merge', character: from.name, into: into.name }),
        },
        {
          word: 'Keep apart',
          label: `Keep apart ${into.name} and ${from.name}`,
          give: () => correct({ type: 'apart', characters: [into.name, from.name] }),
        },
      ],
    }
  })
  return (
    <Decisions
      title="May be the same"
      hint="Nobody is merged unasked. Whoever is named more often keeps the name."
      questions={questions}
    />
  )
}

const byMentions = ([one, other]: Pair['characters']): Pair['characters'] =>
  other.mentions.length > one.mentions.length ? [other, one] : [one, other]
