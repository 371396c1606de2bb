import { useState } from 'react'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Form, type FormProps } from './Form.tsx'

/** Says which other character one is. */
export function MergeForm({ character, onDone }: FormProps) {
  const correct = useApp((state) => state.correct)
  const select = useApp((state) => state.select)
  const { characters } = useApp(selectDocument)
  const others = characters
    .filter(({ id }) => id !== character.id)
    .toSorted((one, other) => one.name.localeCompare(other.name))
  const [into, setInto] = useState(others[0]?.id ?? '')
  const chosen = others.find(({ id }) => id === into)
  return (
    <Form
      onSubmit={() => {
        if (!chosen) return
        correct({ type: 'merge', character: character.name, into: chosen.name })
        select({ type: 'character', id: chosen.id })
        onDone()
      }}
    >
      <label>
        {character.name} is the same as
        <select value={into} onChange={(event) => setInto(event.target.value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" disabled={!chosen}>
        Make them one
      </Button>
    </Form>
  )
}
