import type { Character } from '../../core/model.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** What can be changed of a character without asking more: whether it is a group, and whether it is anybody at all. */
export function useCharacterChanges({ id, name, type }: Character) {
  const correct = useApp((state) => state.correct)
  const select = useApp((state) => state.select)
  const isSelected = useApp(
    ({ selection }) => selection?.type === 'character' && selection.id === id,
  )
  const otherType = type === 'group' ? 'person' : 'group'
  return {
    otherType,
    changeType: () => correct({ type: 'class', character: name, as: otherType }),
    remove: () => {
      correct({ type: 'remove', character: name })
      if (isSelected) select(undefined)
    },
  } as const
}
