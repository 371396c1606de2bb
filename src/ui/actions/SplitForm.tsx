import { useState } from 'react'
import { toOpenText } from '../../core/view/toOpenText.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Actions.module.css'
import { Form, type FormProps } from './Form.tsx'

/** Makes another character of one, for the citations that mean the other. */
export function SplitForm({ character, onDone }: FormProps) {
  const correct = useApp((state) => state.correct)
  const { citations } = useApp(selectDocument)
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const own = citations.filter(({ id }) => character.mentions.includes(id))
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const isReady = name.trim() !== '' && chosen.size > 0
  return (
    <Form
      onSubmit={() => {
        if (!isReady) return
        const passages = own
          .filter(({ id }) => chosen.has(id))
          .map(({ id, trope, text }) => ({ trope, quote: text, citation: id }))
        correct({ type: 'split', character: character.name, name: name.trim(), passages })
        onDone()
      }}
    >
      <label>
        Name of the other
        <input value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
      </label>
      <fieldset className={styles.choices}>
        <legend>Where the other is meant</legend>
        {own.map((citation) => (
          <label key={citation.id}>
            <input
              type="checkbox"
              checked={chosen.has(citation.id)}
              onChange={() => toggle(citation.id)}
            />
            <span>
              <strong>{citation.trope}</strong> {toOpenText(citation)}
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" disabled={!isReady}>
        Split
      </Button>
    </Form>
  )
}
