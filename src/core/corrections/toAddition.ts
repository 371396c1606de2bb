import type { Character, Citation, Kind, NetworkDocument, Span } from '../model.ts'
import { undirectedKinds } from '../model.ts'
import type { Correction } from './correction.ts'

/** One end of a relation: a character that is known, or somebody new. */
export type End = Pick<Character, 'name' | 'type'> & {
  /** Absent for somebody new. */
  readonly id?: string
}

interface Wish {
  readonly citation: Citation
  readonly passage: Span
  readonly source: End | undefined
  readonly target: End | undefined
  readonly kind: Kind | undefined
  readonly mutual: boolean
  /** Id of an installment, or empty for undated; absent where it is that of the example. */
  readonly time: string | undefined
}

type Addition = Extract<Correction, { readonly type: 'add' }>

/** What adds the relation that a reader wants, as one step; or what is missing, in words for the reader. */
export function toAddition(
  document: NetworkDocument,
  { citation, passage, source, target, kind, mutual, time }: Wish,
): readonly [Addition, ...Correction[]] | string {
  if (!source || !target || !kind) return 'Choose who, what and whom.'
  if (source.name === target.name) return 'Choose two characters: nobody is related to themselves.'
  if (isRead(document, citation, source, target, kind))
    return 'This is already read from this example. There you can say that it is right.'
  const place = {
    trope: citation.trope,
    quote: citation.text.slice(...passage),
    citation: citation.id,
    at: passage[0],
  }
  const newcomers = [source, target]
    .filter(({ id }) => id === undefined)
    .map(({ name, type }) => ({ name, type }))
  const addition: Addition = {
    type: 'add',
    claim: { source: source.name, target: target.name, kind, mutual, passage: place },
    ...(newcomers.length > 0 && { newcomers }),
  }
  if (time === undefined) return [addition]
  const installments = document.installments.filter(({ id }) => id === time)
  return [addition, { type: 'date', passage: place, installments }]
}

/** Whether this claim is there already, whichever way it points where that makes no difference. */
const isRead = (
  { relations }: NetworkDocument,
  citation: Citation,
  source: End,
  target: End,
  kind: Kind,
) =>
  relations.some(
    (one) =>
      one.kind === kind &&
      one.evidence.some((evidence) => evidence.citation === citation.id) &&
      ((one.source === source.id && one.target === target.id) ||
        (one.source === target.id &&
          one.target === source.id &&
          (one.mutual || undirectedKinds.includes(kind)))),
  )
