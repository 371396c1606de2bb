import { Fragment } from 'react'
import type { Stretch } from '../../core/view/toSentence.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Findings.module.css'

interface Props {
  readonly stretches: readonly Stretch[]
}

/** A sentence in which every name leads to its character. */
export function Sentence({ stretches }: Props) {
  const select = useApp((state) => state.select)
  return (
    <>
      {stretches.map(({ text, character }, index) =>
        character === undefined ? (
          // oxlint-disable-next-line react/no-array-index-key -- a sentence never changes its order
          <Fragment key={index}>{text}</Fragment>
        ) : (
          <button
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            type="button"
            className={styles.name}
            onClick={() => select({ type: 'character', id: character })}
          >
            {text}
          </button>
        ),
      )}
    </>
  )
}
