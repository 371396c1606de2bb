import { useId, useState } from 'react'
import { relationIdOf } from '../../core/gatherRelations.ts'
import type { Character, Citation, Kind } from '../../core/model.ts'
import { undirectedKinds } from '../../core/model.ts'
import { toOpenStretch } from '../../core/view/toOpenStretch.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { DirectionField, KindField } from './ClaimFields.tsx'
import styles from './Corrections.module.css'

interface Props {
  readonly citation: string
  /** What was selected of its text; empty for all of it. */
  readonly words: string
  readonly pair?: readonly [string, string] | undefined
  onClose(): void
}

/** Who feels what for whom, by which words of a citation. */
export function AddClaimForm({ citation: id, words, pair, onClose }: Props) {
  const { citations, characters } = useApp(selectDocument)
  const citation = citations.find((one) => one.id === id)
  if (!citation) return null
  // As they come up in the text.
  const placeOf = ({ name }: Character) => citation.text.indexOf(name) >>> 0
  const here = characters
    .filter(({ mentions }) => mentions.includes(id))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
  return (
    <Form
      citation={citation}
      words={citation.text.includes(words) && words !== '' ? words : toOpenStretch(citation)}
      ends={pair ?? [here[0]?.id ?? '', here[1]?.id ?? '']}
      here={here}
      others={characters.filter((one) => !here.includes(one))}
      onClose={onClose}
    />
  )
}

type Way = 'forward' | 'mutual'

interface FormProps {
  readonly citation: Citation
  readonly words: string
  readonly ends: readonly [source: string, target: string]
  /** Whom the citation names, and who else there is. */
  readonly here: readonly Character[]
  readonly others: readonly Character[]
  onClose(): void
}

function Form({ citation, words, ends, here, others, onClose }: FormProps) {
  const correct = useApp((state) => state.correct)
  const select = useApp((state) => state.select)
  const [quote, setQuote] = useState(words)
  const [[source, target], setEnds] = useState(ends)
  const [kind, setKind] = useState<Kind>('friendship')
  const [way, setWay] = useState<Way>('forward')
  const hint = useId()
  const nameOf = (id: string) => [...here, ...others].find((one) => one.id === id)?.name ?? ''
  const isDirected = !undirectedKinds.includes(kind)
  const fault = faultOf(citation, quote.trim(), source, target)

  const add = () => {
    const mutual = isDirected && way === 'mutual'
    const passage = { trope: citation.trope, quote: quote.trim(), citation: citation.id }
    correct({
      type: 'add',
      claim: { source: nameOf(source), target: nameOf(target), kind, mutual, passage },
    })
    select({
      type: 'relation',
      id: relationIdOf({ source, target, kind, mutual }),
      citation: citation.id,
    })
  }
  return (
    <form
      className={styles.form}
      aria-label="Add a relation"
      onSubmit={(event) => {
        event.preventDefault()
        if (fault === '') add()
      }}
    >
      <label>
        Words that say so
        <textarea
          rows={3}
          value={quote}
          aria-describedby={hint}
          onChange={(event) => setQuote(event.target.value)}
        />
      </label>
      <EndField
        label="From"
        {...{ here, others }}
        value={source}
        onChoose={(id) => setEnds([id, target])}
      />
      <KindField kind={kind} onChoose={setKind} />
      <EndField
        label="To"
        {...{ here, others }}
        value={target}
        onChoose={(id) => setEnds([source, id])}
      />
      {isDirected && source !== '' && target !== '' && (
        <DirectionField<Way>
          value={way}
          ways={{
            forward: `${nameOf(source)} → ${nameOf(target)}`,
            mutual: `${nameOf(source)} ↔ ${nameOf(target)}`,
          }}
          onChoose={setWay}
        />
      )}
      <p id={hint} className={fault ? styles.fault : styles.hint} role="status">
        {fault || 'Select words of the example above, or shorten them here.'}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" look="accent" disabled={fault !== ''}>
          Add
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  )
}

function faultOf({ text }: Citation, quote: string, source: string, target: string): string {
  if (quote === '') return 'Which words say so?'
  if (!text.includes(quote)) return 'These words do not stand in the example like this.'
  if (source === '' || target === '') return 'Choose both characters.'
  return source === target ? 'Choose two characters.' : ''
}

interface EndFieldProps extends Pick<FormProps, 'here' | 'others'> {
  readonly label: string
  readonly value: string
  onChoose(id: string): void
}

function EndField({ label, value, here, others, onChoose }: EndFieldProps) {
  const toOption = ({ id, name }: Character) => (
    <option key={id} value={id}>
      {name}
    </option>
  )
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">…</option>
        {here.length > 0 && <optgroup label="In this example">{here.map(toOption)}</optgroup>}
        {others.length > 0 && <optgroup label="All others">{others.map(toOption)}</optgroup>}
      </select>
    </label>
  )
}
