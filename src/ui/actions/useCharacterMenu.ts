import { Eye, Merge, Pencil, Split, Trash2, User, Users } from 'lucide-react'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import type { Character } from '../../core/model.ts'
import type { Offer } from './ActionMenu.tsx'
import { useCharacterChanges } from './useCharacterChanges.ts'

const nobody: Character = { id: '', name: '', aliases: [], type: 'person', mentions: [] }

/** What can be done with a character; nothing where there is none. */
export function useCharacterMenu([id]: readonly string[]): Offer | undefined {
  const { characters } = useApp(selectDocument)
  const ask = useApp((state) => state.ask)
  const select = useApp((state) => state.select)
  const character = characters.find((one) => one.id === id)
  const { otherType, changeType, remove } = useCharacterChanges(character ?? nobody)
  if (!character) return undefined
  return {
    title: character.name,
    actions: [
      {
        label: 'Read the evidence',
        Icon: Eye,
        act: () => select({ type: 'character', id: character.id }),
      },
      {
        label: 'Rename…',
        Icon: Pencil,
        isApart: true,
        act: () => ask({ type: 'rename', character: character.id }),
      },
      {
        label: 'Same as…',
        Icon: Merge,
        act: () => ask({ type: 'merge', characters: [character.id] }),
      },
      { label: 'Split…', Icon: Split, act: () => ask({ type: 'split', character: character.id }) },
      { label: `Is a ${otherType}`, Icon: otherType === 'group' ? Users : User, act: changeType },
      { label: 'No character', Icon: Trash2, isApart: true, act: remove },
    ],
  }
}
