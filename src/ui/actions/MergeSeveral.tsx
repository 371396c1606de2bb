import { useState } from 'react'
import type { Character } from '../../core/model.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Actions.module.css'
import { Form } from './Form.tsx'

interface Props {
  readonly characters: readonly Character[]
  onDone(): void
}

/** Makes one of several characters, under the name that the reader chooses; the other names stay as aliases. */
export function MergeSeveral({ characters, onDone }: Props) {
  const correct = useApp((state) => state.correct)
  const select = useApp((state) => state.select)
  const [main, setMain] = useState(characters.toSorted(byMentions)[0]?.id)
  const into = characters.find(({ id }) => id === main)
  return (
    <Form
      onSubmit={() => {
        if (!into) return
        const others = characters.filter(({ id }) => id !== into.id)
        correct(
          ...others.map(
            ({ name }) => ({ type: 'merge', character: name, into: into.name }) as const,
          ),
        )
        select({ type: 'character', id: into.id })
        onDone()
      }}
    >
      <fieldset className={styles.choices}>
        <legend>The name that stays</legend>
        {characters.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="main" checked={id === main} onChange={() => setMain(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <Button type="submit">Make them one</Button>
    </Form>
  )
}

const byMentions = (one: Character, other: Character) => other.mentions.length - one.mentions.length
