import { Merge, Pencil, Split, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Character } from '../../core/model.ts'
import { Button } from '../kit/Button.tsx'
import styles from './Actions.module.css'
import { MergeForm } from './MergeForm.tsx'
import { RenameForm } from './RenameForm.tsx'
import { SplitForm } from './SplitForm.tsx'
import { useCharacterChanges } from './useCharacterChanges.ts'

type Open = 'rename' | 'merge' | 'split' | undefined

/** What a reader can change of a character: its name, whether it is another one, a group, or none at all. */
export function CharacterActions({ character }: { readonly character: Character }) {
  const [open, setOpen] = useState<Open>()
  const { otherType, changeType, remove } = useCharacterChanges(character)
  const toggle = (which: Open) => setOpen(open === which ? undefined : which)
  const done = () => setOpen(undefined)
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
        <Button look="text" onClick={changeType}>
          Is a {otherType}
        </Button>
        <Button look="text" onClick={remove}>
          <Trash2 size={14} aria-hidden /> No character
        </Button>
      </div>
      {open === 'rename' && <RenameForm character={character} onDone={done} />}
      {open === 'merge' && <MergeForm character={character} onDone={done} />}
      {open === 'split' && <SplitForm character={character} onDone={done} />}
    </div>
  )
}
