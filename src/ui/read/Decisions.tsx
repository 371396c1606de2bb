import type { ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { toNumber } from '../../core/view/toCount.ts'
import { Button } from '../kit/Button.tsx'
import styles from './Read.module.css'

/** A question, with its answers. */
interface Question {
  readonly key: string
  readonly text: ReactNode
  readonly answers: readonly Answer[]
}

interface Answer {
  readonly word: string
  /** The answer in full, for whoever does not see the question beside it. */
  readonly label: string
  give(): void
}

interface Props {
  readonly title: string
  readonly hint: string
  readonly questions: readonly Question[]
}

const mostAtFirst = 5

/** Questions that the reader can answer or leave; whoever answered one by the keyboard is led to the next. */
export function Decisions({ title, hint, questions }: Props) {
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const answered = useRef<number>(undefined)
  const [isWhole, setWhole] = useState(false)
  const [hasAnswered, setAnswered] = useState(false)
  const count = questions.length

  useEffect(() => {
    if (answered.current === undefined) return
    const rows = section.current?.querySelectorAll('li') ?? []
    const next = rows[Math.min(answered.current, rows.length - 1)]?.querySelector('button')
    answered.current = undefined
    ;(next ?? section.current)?.focus()
  }, [count])

  if (count === 0 && !hasAnswered) return null
  const shown = isWhole ? questions : questions.slice(0, mostAtFirst)
  return (
    <section ref={section} className={styles.part} aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>
        {title} <span className={styles.tally}>{toNumber(count)}</span>
      </h3>
      <p className={styles.hint}>{count === 0 ? 'Nothing is left to decide here.' : hint}</p>
      <ul className={styles.decisions}>
        {shown.map(({ key, text, answers }, index) => (
          <li key={key}>
            <div className={styles.question}>{text}</div>
            <div className={styles.answers}>
              {answers.map(({ word, label, give }) => (
                <Button
                  key={word}
                  label={label}
                  onClick={() => {
                    answered.current = index
                    setAnswered(true)
                    give()
                  }}
                >
                  {word}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {count > shown.length && (
        <Button look="text" onClick={() => setWhole(true)}>
          Show all {toNumber(count)}
        </Button>
      )}
    </section>
  )
}
