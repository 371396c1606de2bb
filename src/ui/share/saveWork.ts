import { fillTemplate } from '../../core/exchange/fillTemplate.ts'
import { toSlug } from '../../core/text/toSlug.ts'
import { selectDocument } from '../../state/selectors.ts'
import type { State } from '../../state/store.ts'
import { toSharedWork, type Parts } from '../../state/toShared.ts'
import { saveFile } from '../kit/saveFile.ts'
import { findPlaces } from './findPlaces.ts'

const longest = 80

/** Saves the work with the whole explorer as one file; gives the name of it. */
export async function saveWork(state: State, parts: Parts, isReadOnly: boolean): Promise<string> {
  const template = await loadTemplate()
  const slug =
    Array.from(toSlug(selectDocument(state).work.title))
      .slice(0, longest)
      .join('') || 'network'
  // Corrections made in one such file are none of another.
  const id = `${slug}-${Date.now().toString(36)}`
  const { document, search } = toSharedWork(state, parts, { workId: id })
  const positions = await findPlaces(
    document,
    state.readPositions?.('wide'),
    state.loaded?.positions,
  )
  const file = fillTemplate(template, { id, document, positions, search, isReadOnly })
  saveFile(`${slug}.html`, 'text/html', file)
  return `${slug}.html`
}

/** The page that holds the explorer, which the build wrote. */
async function loadTemplate(): Promise<string> {
  const response = await fetch(new URL('offline.html', document.baseURI))
  if (!response.ok) throw new Error('Its explorer could not be loaded.')
  return response.text()
}
