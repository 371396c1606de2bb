import type { CSSProperties } from 'react'
import type { Kind } from '../../core/model.ts'
import { kindLook } from './kindLook.ts'

/** Hands a kind's colour to a style sheet as `--kind`. */
export function kindStyle(kind: Kind): CSSProperties {
  return { '--kind': `var(${kindLook[kind].colour})` } as CSSProperties
}
