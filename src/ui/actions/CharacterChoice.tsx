import { useId, useState } from 'react'
import type { Character } from '../../core/model.ts'
import { Button } from '../kit/Button.tsx'
import { Choice } from '../kit/Choice.tsx'
import styles from './AddForm.module.css'
import { CharacterSearch } from './CharacterSearch.tsx'
import type { End } from '../../core/corrections/toAddition.ts'

interface Props {
  readonly label: string
  /** Characters of the example. */
  readonly here: readonly Character[]
  readonly value: End | undefined
  /** Words that may be the name of somebody new. */
  readonly suggestion: string
  onChoose(end: End): void
}

const most = 8

/** A character of the example, one of all others, or somebody new. */
export function CharacterChoice({ label, here, value, suggestion, onChoose }: Props) {
  const name = useId()
  const [isSearching, setSearching] = useState(false)
  const offered = here.slice(0, most)
  const isElsewhere = value && !offered.some(({ id }) => id === value.id)
  const ends: readonly End[] = isElsewhere ? [...offered, value] : offered
  return (
    <fieldset className={styles.chips}>
      <legend>{label}</legend>
      {ends.map((end) => (
        <label key={end.id ?? end.name}>
          <input
            type="radio"
            name={name}
            checked={end.id === value?.id && end.name === value?.name}
            onChange={() => onChoose(end)}
          />
          <span>
            {end.name}
            {end.id === undefined && ' (new)'}
          </span>
        </label>
      ))}
      <Button look="text" aria-expanded={isSearching} onClick={() => setSearching(!isSearching)}>
        Somebody else…
      </Button>
      {isSearching && (
        <CharacterSearch
          label={`${label}: a character`}
          suggestion={suggestion}
          onChoose={(end) => {
            onChoose(end)
            setSearching(false)
          }}
          onClose={() => setSearching(false)}
        />
      )}
      {value && value.id === undefined && (
        <div className={styles.newcomer}>
          <Choice
            all={['person', 'group']}
            names={{ person: 'A person', group: 'A group' }}
            value={value.type}
            onChoose={(type) => onChoose({ ...value, type })}
          />
        </div>
      )}
    </fieldset>
  )
}
