import type { Kind, Relation } from '../model.ts'
import { isDirected, warmKinds } from '../model.ts'

/** Which way a kind draws two characters. */
export type Side = 'warm' | 'cold'

/** Whether a kind draws together or sets apart. */
export const sideOf = (kind: Kind): Side => (warmKinds.includes(kind) ? 'warm' : 'cold')

/** Whether a kind is felt or done, and so can turn; family and mentorship are bonds. */
export const isFeeling = (kind: Kind): boolean => kind !== 'family' && kind !== 'mentorship'

/** Whether two kinds cannot well hold together: one warm feeling, one cold. */
export const areOpposed = (one: Kind, other: Kind): boolean =>
  isFeeling(one) && isFeeling(other) && sideOf(one) !== sideOf(other)

/** Whether two relations speak of the same character's feelings; what is shared speaks of both. */
export const shareFeeler = (one: Relation, other: Relation): boolean =>
  !isDirected(one) || !isDirected(other) || one.source === other.source
