import type { Character, Relation } from '../../core/model.ts'
import { isDirected } from '../../core/model.ts'
import { kindLook } from './kindLook.ts'

type Said = Pick<Relation, 'kind' | 'mutual'>

/** A relation as a sentence: `Jax is jealous of Miles`, `Carly and Vanessa are friends`. */
export function toHeadline(relation: Said, source: Character, target: Character): string {
  const phrase = toPhrase(relation, source)
  return isDirected(relation)
    ? `${toOpening(source)} ${phrase} ${target.name}`
    : `${toOpening(source)} and ${target.name} ${phrase}`
}

/** The words of a relation between or after its two names. */
export function toPhrase(relation: Said, source: Character): string {
  const { phrases } = kindLook[relation.kind]
  if (!isDirected(relation)) return phrases.together
  return source.type === 'group' ? phrases.ofMany : phrases.ofOne
}

/** A character's name as a sentence begins with it: `The Lanterns`. */
export function toOpening({ name }: Character): string {
  return name.replace(/^the /, 'The ')
}
