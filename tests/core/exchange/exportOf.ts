import type { Look } from '../../../src/core/exchange/look.ts'
import type { NetworkDocument, Visible } from '../../../src/core/model.ts'
import { kinds } from '../../../src/core/model.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import type { Exported } from '../../../src/core/writeExport.ts'

/** An invented look: every kind has a colour, a sign and a line of its own. */
export const testLook: Look = {
  paper: '#ffffff',
  ink: '#111111',
  faint: '#666666',
  node: '#eeeeee',
  nodeLine: '#777777',
  kinds: Object.fromEntries(
    kinds.map((kind, index) => [
      kind,
      {
        label: kind,
        glyph: String(index),
        colour: `#0000${(index + 16).toString(16)}`,
        dash: index === 0 ? [] : [index, 2],
      },
    ]),
  ) as unknown as Look['kinds'],
}

/** What is exported of a document, its nodes in three rows. */
export function exportOf(
  document: NetworkDocument,
  visible: Visible = toVisible(document, openFilter),
): Exported {
  const positions = Object.fromEntries(
    document.characters.map(({ id }, index) => [id, [index * 120, (index % 3) * 80]] as const),
  )
  return { document, visible, positions, look: testLook }
}
