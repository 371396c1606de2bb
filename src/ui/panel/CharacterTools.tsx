import type { MouseEvent } from 'react'
import { useRef, useState } from 'react'
import type { Character } from '../../core/model.ts'
import { selectFocus } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { CharacterPicker } from './CharacterPicker.tsx'
import styles from './Panel.module.css'
import own from './PathView.module.css'

const reaches = [
  { hops: 0, label: 'All', name: 'Show all, however far' },
  { hops: 1, label: '1 hop', name: 'Show only up to 1 hop' },
  { hops: 2, label: '2 hops', name: 'Show only up to 2 hops' },
  { hops: 3, label: '3 hops', name: 'Show only up to 3 hops' },
]

/** What can be done from a character: narrow the view around it, or ask how it is connected to another. */
export function CharacterTools({ character }: { readonly character: Character }) {
  const select = useApp((state) => state.select)
  const setFocus = useApp((state) => state.setFocus)
  const [task, setTask] = useState<'connect' | 'compare'>()
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setTask(undefined)
    opener.current?.focus()
  }
  const choose = (id: string) => {
    if (task === 'connect')
      return select({ type: 'path', from: character.id, to: id, by: 'shortest', index: 0 })
    setFocus({ type: 'between', characters: [character.id, id] })
    close()
  }
  const toggle = (next: 'connect' | 'compare') => (event: MouseEvent<HTMLButtonElement>) => {
    opener.current = event.currentTarget
    setTask(task === next ? undefined : next)
  }
  return (
    <div className={own.tools}>
      <Reach character={character} />
      <div className={own.buttons}>
        <Button aria-expanded={task === 'connect'} onClick={toggle('connect')}>
          Connect to …
        </Button>
        <Button aria-expanded={task === 'compare'} onClick={toggle('compare')}>
          Compare with …
        </Button>
      </div>
      {task && (
        <CharacterPicker
          key={task}
          label={
            task === 'connect'
              ? `Connect ${character.name} to`
              : `Show only what is between ${character.name} and`
          }
          without={character.id}
          onChoose={choose}
          onClose={close}
        />
      )}
    </div>
  )
}

function Reach({ character }: { readonly character: Character }) {
  const focus = useApp(selectFocus)
  const setFocus = useApp((state) => state.setFocus)
  const current =
    focus === undefined
      ? 0
      : focus.type === 'around' && focus.character === character.id
        ? focus.hops
        : undefined
  const choose = (hops: number) =>
    setFocus(hops === 0 ? undefined : { type: 'around', character: character.id, hops })
  return (
    <fieldset>
      <legend>Focus on {character.name}</legend>
      <div className={own.choices}>
        {reaches.map(({ hops, label, name }) => (
          <label key={hops}>
            <input
              type="radio"
              name="reach"
              aria-label={name}
              checked={current === hops}
              onChange={() => choose(hops)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {current === undefined && (
        <p className={styles.lead}>Now the focus is elsewhere. Choose “All” to clear it.</p>
      )}
    </fieldset>
  )
}
