import { useEffect, useRef, useState } from 'react'
import { foldName } from '../../core/text/foldName.ts'
import { toCount } from '../../core/view/toCount.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Combobox } from '../kit/Combobox.tsx'
import styles from './AddForm.module.css'
import type { End } from '../../core/corrections/toAddition.ts'

interface Props {
  readonly label: string
  /** Words that may be the name of somebody new. */
  readonly suggestion: string
  onChoose(end: End): void
  onClose(): void
}

const isNew = 'new '
const longestName = 60

/** Finds a character by the beginning of a word of its names, or makes one of what nobody is called. */
export function CharacterSearch({ label, suggestion, onChoose, onClose }: Props) {
  const { characters } = useApp(selectDocument)
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const asked = foldName(query)
  const found = characters
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => ` ${foldName(one)}`.includes(` ${asked}`)),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
  const taken = new Set(characters.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)))
  const wishes = [query.trim(), suggestion.trim()].filter(
    (name, index, all) =>
      name !== '' &&
      name.length <= longestName &&
      foldName(name) !== '' &&
      !taken.has(foldName(name)) &&
      all.indexOf(name) === index,
  )
  const choose = (id: string) => {
    const character = characters.find((one) => one.id === id)
    if (character) return onChoose(character)
    return onChoose({ name: id.slice(isNew.length), type: 'person' })
  }
  return (
    <div className={styles.search}>
      <Combobox
        ref={field}
        label={label}
        placeholder="A name"
        query={query}
        status={toCount(found.length, 'character')}
        groups={[
          {
            label: 'Characters',
            options: found.map(({ id, name }) => ({ id, content: name })),
          },
          {
            label: 'Somebody new',
            options: wishes.map((name) => ({
              id: isNew + name,
              content: `“${name}”, a new character`,
            })),
          },
        ].filter(({ options }) => options.length > 0)}
        onQuery={setQuery}
        onChoose={choose}
        onEscape={onClose}
      />
    </div>
  )
}
