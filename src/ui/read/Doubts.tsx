import { useApp } from '../../state/StoreProvider.tsx'
import { Decisions } from './Decisions.tsx'
import styles from './Read.module.css'
import { selectReport } from './selectReading.ts'

/** Who may be no character: removed, or kept for good. */
export function Doubts() {
  const { doubts } = useApp(selectReport)
  const correct = useApp((state) => state.correct)
  const questions = doubts.map(({ character: { id, name }, reason, example }) => ({
    key: id,
    text: (
      <>
        <strong>{name}</strong> <span className={styles.aside}>{reason}</span>
        {example !== '' && <span className={styles.example}>{example}</span>}
      </>
    ),
    answers: [
      {
        word: 'Remove',
        label: `Remove ${name}`,
        give: () => correct({ type: 'remove', character: name }),
      },
      {
        word: 'Keep',
        label: `Keep ${name}`,
        give: () => correct({ type: 'keep', character: name }),
      },
    ],
  }))
  return (
    <Decisions
      title="May be no character"
      hint="Some names are places, other works or people of our world."
      questions={questions}
    />
  )
}
