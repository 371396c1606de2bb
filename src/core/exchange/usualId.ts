import type { Relation } from '../model.ts'
import { isDirected } from '../model.ts'

/** The id that a relation has unless a horizon or a saved file gave it another. */
export const usualId = ({ source, target, kind, mutual }: Omit<Relation, 'id' | 'evidence'>) =>
  `${source}${isDirected({ kind, mutual }) ? '>' : '~'}${target}:${kind}`
