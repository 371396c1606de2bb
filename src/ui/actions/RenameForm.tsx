import { useId, useState } from 'react'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Actions.module.css'
import { Form, type FormProps } from './Form.tsx'

/** Gives a character another name, which nobody else may have. */
export function RenameForm({ character, onDone }: FormProps) {
  const correct = useApp((state) => state.correct)
  const { characters } = useApp(selectDocument)
  const [name, setName] = useState(character.name)
  const id = useId()
  const plain = name.trim()
  const taken = characters.some((one) => one.name === plain && one.id !== character.id)
  return (
    <Form
      onSubmit={() => {
        if (plain === '' || taken || plain === character.name) return
        correct({ type: 'rename', character: character.name, name: plain })
        onDone()
      }}
    >
      <label>
        Name
        <input
          value={name}
          maxLength={200}
          aria-describedby={taken ? id : undefined}
          aria-invalid={taken}
          autoFocus // oxlint-disable-line jsx-a11y/no-autofocus -- the reader has just asked for this field
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      {taken && (
        <p id={id} className={styles.fault}>
          Somebody is called {plain} already. If they are one, say “Same as…”.
        </p>
      )}
      <Button type="submit" disabled={plain === '' || taken}>
        Rename
      </Button>
    </Form>
  )
}
