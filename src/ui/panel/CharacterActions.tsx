import { Merge, Pencil, Split, Trash2 } from 'lucide-react'
import type { FormEvent, ReactNode } from 'react'
import { useId, useState } from 'react'
import type { Character } from '../../core/model.ts'
import { toOpenText } from '../../core/view/toOpenText.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Corrections.module.css'

type Open = 'rename' | 'merge' | 'split' | undefined

/** What a reader can change of a character: its name, whether it is another one, a group, or none at all. */
export function CharacterActions({ character }: { readonly character: Character }) {
  const [open, setOpen] = useState<Open>()
  const correct = useApp((state) => state.correct)
  const select = useApp((state) => state.select)
  const toggle = (which: Open) => setOpen(open === which ? undefined : which)
  const done = () => setOpen(undefined)
  const other = character.type === 'group' ? 'person' : 'group'
  return (
    <div className={styles.actions}>
      <div className={styles.buttons} role="group" aria-label={`Correct ${character.name}`}>
        <Button look="text" aria-expanded={open === 'rename'} onClick={() => toggle('rename')}>
          <Pencil size={14} aria-hidden /> Rename…
        </Button>
        <Button look="text" aria-expanded={open === 'merge'} onClick={() => toggle('merge')}>
          <Merge size={14} aria-hidden /> Same as…
        </Button>
        <Button look="text" aria-expanded={open === 'split'} onClick={() => toggle('split')}>
          <Split size={14} aria-hidden /> Split…
        </Button>
        <Button
          look="text"
          onClick={() => correct({ type: 'class', character: character.name, as: other })}
        >
          Is a {other}
        </Button>
        <Button
          look="text"
          onClick={() => {
            correct({ type: 'remove', character: character.name })
            select(undefined)
          }}
        >
          <Trash2 size={14} aria-hidden /> No character
        </Button>
      </div>
      {open === 'rename' && <Rename character={character} onDone={done} />}
      {open === 'merge' && <MergeInto character={character} onDone={done} />}
      {open === 'split' && <SplitOff character={character} onDone={done} />}
    </div>
  )
}

interface FormProps {
  readonly character: Character
  onDone(): void
}

function Form({ onSubmit, children }: { onSubmit(): void; readonly children: ReactNode }) {
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}

function Rename({ character, onDone }: FormProps) {
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

function MergeInto({ character, onDone }: FormProps) {
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

function SplitOff({ character, onDone }: FormProps) {
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
