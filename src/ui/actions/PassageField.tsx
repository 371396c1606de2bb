import type { Citation, Span } from '../../core/model.ts'
import { toWords, trimSpan } from '../../core/view/toPassage.ts'
import { toSegments } from '../../core/view/toSegments.ts'
import styles from './AddForm.module.css'
import { readSpan } from './readSpan.ts'

interface Props {
  readonly citation: Citation
  readonly veils: readonly Span[]
  readonly passage: Span
  onPassage(passage: Span): void
}

/** The example with its passage marked, which is chosen anew by selecting, or word by word at either end. */
export function PassageField({ citation: { trope, text }, veils, passage, onPassage }: Props) {
  const words = toWords(text, veils)
  const first = words.findIndex(([, end]) => end > passage[0])
  const last = words.findLastIndex(([start]) => start < passage[1])
  const choose = (from: number, to: number) => {
    const [start, end] = [words[from]?.[0], words[to]?.[1]]
    if (start !== undefined && end !== undefined) onPassage([start, end])
  }
  const takeSelected = (frame: HTMLElement) => {
    const selected = readSpan(window.getSelection(), frame)
    const span = selected && trimSpan(text, selected)
    if (!span) return
    onPassage(span)
    window.getSelection()?.removeAllRanges()
  }
  return (
    <fieldset className={styles.passage}>
      <legend>
        The words that say so <span className={styles.hint}>{trope}</span>
      </legend>
      {/* Selecting is for pointers; keys have the two sliders, and scroll what is long. */}
      <blockquote
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keys.
        tabIndex={0}
        aria-label={trope}
        onPointerUp={({ currentTarget }) => takeSelected(currentTarget)}
      >
        {toSegments(text, [
          { role: 'cue', at: passage },
          ...veils.map((at) => ({ role: 'spoiler', at }) as const),
        ]).map(({ at, text: part, roles }) =>
          roles.includes('spoiler') ? (
            <span key={at[0]} className={styles.veiled}>
              [hidden]
            </span>
          ) : roles.includes('cue') ? (
            <mark key={at[0]} data-at={at[0]}>
              {part}
            </mark>
          ) : (
            <span key={at[0]} data-at={at[0]}>
              {part}
            </span>
          ),
        )}
      </blockquote>
      {words.length > 1 && (
        <div className={styles.bounds}>
          <Bound
            label="From"
            words={words}
            text={text}
            value={first}
            onChoose={(from) => choose(from, Math.max(from, last))}
          />
          <Bound
            label="To"
            words={words}
            text={text}
            value={last}
            onChoose={(to) => choose(Math.min(first, to), to)}
          />
        </div>
      )}
    </fieldset>
  )
}

interface BoundProps {
  readonly label: string
  readonly words: readonly Span[]
  readonly text: string
  /** Place of a word. */
  readonly value: number
  onChoose(place: number): void
}

/** One end of the passage, moved from word to word. */
function Bound({ label, words, text, value, onChoose }: BoundProps) {
  const word = text.slice(...(words[value] ?? [0, 0]))
  return (
    <label>
      {label} <span className={styles.word}>“{word}”</span>
      <input
        type="range"
        min={0}
        max={words.length - 1}
        value={value}
        aria-label={`${label} which word`}
        aria-valuetext={word}
        onChange={({ target }) => onChoose(Number(target.value))}
      />
    </label>
  )
}
