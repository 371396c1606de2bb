import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { foldName } from '../../core/text/foldName.ts'
import { toCount } from '../../core/view/toCount.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Combobox } from '../kit/Combobox.tsx'
import styles from './Panel.module.css'
import own from './PathView.module.css'

interface Props {
  readonly label: string
  /** Whom not to offer. */
  readonly without: string
  onChoose(id: string): void
  onClose(): void
}

/** Chooses a character by the beginning of a word of its names; who is hidden comes last and is told to be. */
export function CharacterPicker({ label, without, onChoose, onClose }: Props) {
  const [query, setQuery] = useState('')
  const { characters } = useApp(selectDocument)
  const visible = useApp(selectVisible)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const shown = new Set(visible.characters.map(({ id }) => id))
  const asked = foldName(query)
  const offered = characters
    .filter(({ id }) => id !== without)
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => ` ${foldName(one)}`.includes(` ${asked}`)),
    )
    .toSorted(
      (one, other) =>
        Number(shown.has(other.id)) - Number(shown.has(one.id)) ||
        one.name.localeCompare(other.name, 'en'),
    )
  return (
    <div className={own.picker}>
      <div className={own.pickerHead}>
        <p>{label}</p>
        <Button look="icon" label="Cancel" onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <Combobox
        ref={field}
        label={label}
        placeholder="A character"
        query={query}
        status={toCount(offered.length, 'character')}
        groups={[
          {
            label: 'Characters',
            options: offered.map(({ id, name }) => ({
              id,
              content: (
                <span>
                  {name}
                  {!shown.has(id) && <span className={styles.aside}> hidden by the filter</span>}
                </span>
              ),
            })),
          },
        ]}
        onQuery={setQuery}
        onChoose={onChoose}
        onEscape={onClose}
      />
    </div>
  )
}
