import type { Visible } from '../../core/model.ts'
import type { Found } from '../../core/search/search.ts'
import type { Selection } from '../../state/selectionSlice.ts'
import { idOf, typeOf } from './toGroups.tsx'

/** What an option leads to; a citation to the relation that it supports, or where it supports none in the view, to itself. */
export function toSelection(
  option: string,
  { pair }: Found,
  { relations }: Pick<Visible, 'relations'>,
): Selection | undefined {
  const id = idOf(option)
  switch (typeOf(option)) {
    case 'path':
      return pair && { type: 'path', from: pair[0], to: pair[1], by: 'shortest', index: 0 }
    case 'character':
      return { type: 'character', id }
    case 'trope':
      return { type: 'trope', id }
    default: {
      const supported = relations.find(({ evidence }) =>
        evidence.some(({ citation }) => citation === id),
      )
      return supported
        ? { type: 'relation', id: supported.id, citation: id }
        : { type: 'citation', id }
    }
  }
}
