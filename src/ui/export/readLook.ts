import type { Look } from '../../core/exchange/look.ts'
import type { Kind } from '../../core/model.ts'
import { kinds } from '../../core/model.ts'
import { kindLook } from '../kit/kindLook.ts'
import { readColour } from '../kit/readColour.ts'

export type Scheme = 'light' | 'dark'

/** The scheme that the page is in now. */
export function currentScheme(): Scheme {
  const { theme } = document.documentElement.dataset
  if (theme === 'light' || theme === 'dark') return theme
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** The look of the screen, in light or dark colours. */
export function readLook(scheme: Scheme): Look {
  return inScheme(scheme, readCurrentLook)
}

/** Puts the page into a scheme as long as something is read from it, which is too short to be seen. */
function inScheme<Value>(scheme: Scheme, read: () => Value): Value {
  const { dataset } = document.documentElement
  const { theme } = dataset
  if (scheme === currentScheme()) return read()
  dataset.theme = scheme
  try {
    return read()
  } finally {
    if (theme === undefined) delete dataset.theme
    else dataset.theme = theme
  }
}

function readCurrentLook(): Look {
  const colourOf = (property: string) => toHex(readColour(property))
  return {
    paper: colourOf('--paper'),
    ink: colourOf('--ink'),
    faint: colourOf('--ink-3'),
    node: colourOf('--node'),
    nodeLine: colourOf('--node-line'),
    kinds: Object.fromEntries(
      kinds.map((kind) => {
        const { label, glyph, dash, colour } = kindLook[kind]
        return [kind, { label, glyph, dash, colour: colourOf(colour) }]
      }),
    ) as Record<Kind, Look['kinds'][Kind]>,
  }
}

/** `rgb(252, 251, 249)` as `#fcfbf9`. */
function toHex(colour: string): string {
  const channels = colour.match(/\d+(\.\d+)?/g) ?? []
  const [red = 0, green = 0, blue = 0] = channels.map(Number)
  return `#${[red, green, blue].map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`
}
