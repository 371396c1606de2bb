import type { Citation, NetworkDocument } from '../model.ts'
import { undirectedKinds } from '../model.ts'
import type { ClaimTarget, Correction, Newcomer, Passage } from './correction.ts'
import {
  addCharacter,
  classCharacter,
  keepApart,
  keepCharacter,
  mergeCharacters,
  removeCharacter,
  renameCharacter,
  splitCharacter,
} from './editCharacters.ts'
import { addClaim, changeClaim, checked, dateCitation, turnClaim } from './editClaims.ts'
import { findCharacter, findCitation, findClaim, findClosest, isNamed } from './findTarget.ts'

/** A correction that finds nothing to change in this reading. */
interface StaleCorrection {
  /** Its place in the log. */
  readonly index: number
  readonly correction: Correction
  /** In words for the reader: what is gone. */
  readonly why: string
  /** The passage that is most like the one that is gone. */
  readonly closest?: Citation
}

export interface Corrected {
  readonly document: NetworkDocument
  readonly stale: readonly StaleCorrection[]
}

/** Applies what a log says of the work as a whole: its title and its installments; `done` are the places in the log that need no more. */
export type ApplyToWork = (
  document: NetworkDocument,
  log: readonly Correction[],
) => { readonly document: NetworkDocument; readonly done: ReadonlySet<number> }

const applyNone: ApplyToWork = (document) => ({ document, done: new Set() })

/**
 * Applies a log of corrections in its order to what was read; only which installments there are comes first, since all
 * dates hang on it. Never throws: a correction whose passage, character or claim is no longer there is told in `stale`,
 * and changes nothing. Without `applyToWork`, which needs more than others do, what is said of the work as a whole is passed over.
 */
export function applyCorrections(
  document: NetworkDocument,
  log: readonly Correction[],
  applyToWork: ApplyToWork = applyNone,
): Corrected {
  const stale: StaleCorrection[] = []
  const early = applyToWork(document, log)
  const corrected = log.reduce((current, correction, index) => {
    if (early.done.has(index)) return current
    const result = applyOne(current, correction)
    if (typeof result !== 'string') return result
    const passage = passageOf(correction)
    const closest = passage && findClosest(current, passage)
    stale.push({ index, correction, why: result, ...(closest && { closest }) })
    return current
  }, early.document)
  return { document: corrected, stale }
}

/** The document after one correction, or why it does not fit. */
function applyOne(document: NetworkDocument, correction: Correction): NetworkDocument | string {
  switch (correction.type) {
    case 'rename':
    case 'merge':
    case 'split':
    case 'remove':
    case 'class':
    case 'keep':
      return applyToCharacter(document, correction)
    case 'apart':
      return applyApart(document, correction.characters)
    case 'work':
    case 'list':
      return document
    case 'date': {
      const citation = findCitation(document, correction.passage)
      return citation ? dateCitation(document, citation, correction.installments) : noPassage
    }
    case 'installment':
      return applyToInstallment(document, correction)
    case 'add':
      return applyAddition(document, correction)
    default:
      return applyToClaim(document, correction)
  }
}

type OfType<Type extends Correction['type']> = Extract<Correction, { readonly type: Type }>

function applyToCharacter(
  document: NetworkDocument,
  correction: OfType<'rename' | 'merge' | 'split' | 'remove' | 'class' | 'keep'>,
): NetworkDocument | string {
  const character = findCharacter(document, correction.character)
  if (!character) return noCharacter(correction.character)
  switch (correction.type) {
    case 'rename':
      return renameCharacter(document, character, correction.name)
    case 'remove':
      return removeCharacter(document, character)
    case 'keep':
      return keepCharacter(document, character)
    case 'class':
      return classCharacter(document, character, correction.as)
    case 'merge': {
      const into = findCharacter(document, correction.into)
      if (!into) return noCharacter(correction.into)
      return into.id === character.id ? document : mergeCharacters(document, character, into)
    }
    default: {
      const found = correction.passages.flatMap((one) => findCitation(document, one)?.id ?? [])
      if (found.length === 0) return noPassage
      return splitCharacter(document, character, correction.name, new Set(found))
    }
  }
}

function applyApart(
  document: NetworkDocument,
  names: OfType<'apart'>['characters'],
): NetworkDocument | string {
  const [one, other] = names.map((name) => findCharacter(document, name))
  if (!one) return noCharacter(names[0])
  return other ? keepApart(document, one, other) : noCharacter(names[1])
}

function applyToClaim(
  document: NetworkDocument,
  correction: OfType<'retype' | 'redirect' | 'reject' | 'confirm'>,
): NetworkDocument | string {
  const claim = findClaim(document, correction.claim)
  if (!claim) return missingPart(document, correction.claim)
  return changeClaim(document, claim, (one) => {
    const sure = { ...one, evidence: checked(one.evidence) }
    if (correction.type === 'reject') return undefined
    if (correction.type === 'confirm') return sure
    if (correction.type === 'retype') return { ...sure, kind: correction.kind }
    const isBack = isSeenBack(document, correction.claim, one)
    return turnClaim(one, isBack ? flipped(correction.turn) : correction.turn)
  })
}

/** A pair without a direction may be kept the other way round than the reader named it. */
const isSeenBack = (
  document: NetworkDocument,
  { source }: ClaimTarget,
  claim: { readonly source: string; readonly mutual: boolean },
) => claim.mutual && findCharacter(document, source)?.id !== claim.source

const flipped = (turn: OfType<'redirect'>['turn']) =>
  turn === 'forward' ? 'back' : turn === 'back' ? 'forward' : 'mutual'

function applyAddition(
  document: NetworkDocument,
  { claim, newcomers = [] }: OfType<'add'>,
): NetworkDocument | string {
  const citation = findCitation(document, claim.passage)
  if (!citation) return noPassage
  const welcomed = newcomers.reduce(welcome, document)
  const source = findCharacter(welcomed, claim.source)
  const target = findCharacter(welcomed, claim.target)
  if (!source) return noCharacter(claim.source)
  if (!target) return noCharacter(claim.target)
  if (source.id === target.id) return 'Both ends are the same character now.'
  const plain = undirectedKinds.includes(claim.kind) ? { ...claim, mutual: false } : claim
  return addClaim(welcomed, plain, citation, source, target)
}

/** A newer version of the page may name whom the reader had to add. */
const welcome = (document: NetworkDocument, newcomer: Newcomer): NetworkDocument =>
  isNamed(document, newcomer.name) ? document : addCharacter(document, newcomer)

function applyToInstallment(
  document: NetworkDocument,
  correction: OfType<'installment'>,
): NetworkDocument | string {
  const { installments } = document
  if (!installments.some(({ id }) => id === correction.id))
    return `There is no “${correction.id}” any more.`
  return {
    ...document,
    installments: installments.map((one) =>
      one.id === correction.id ? { id: one.id, ...correction.as } : one,
    ),
  }
}

const noPassage = 'Its passage is no longer on the page.'
const noCharacter = (name: string) => `Nobody alone is called “${name}” any more.`

function missingPart(document: NetworkDocument, { source, target, passage }: ClaimTarget): string {
  if (!findCitation(document, passage)) return noPassage
  const gone = [source, target].find((name) => !findCharacter(document, name))
  return gone === undefined ? 'This is no longer read there.' : noCharacter(gone)
}

const passageOf = (correction: Correction): Passage | undefined => {
  if (correction.type === 'date') return correction.passage
  if (correction.type === 'split') return correction.passages[0]
  return 'claim' in correction ? correction.claim.passage : undefined
}
