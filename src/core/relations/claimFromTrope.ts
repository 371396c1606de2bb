import type { Direction, Lexicon, TropePrior } from '../model.ts'
import type { Example } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { claimAcross, claimWithin, isMutual, type Claim } from './claim.ts'
import { findObject, findSubject } from './findArguments.ts'
import type { Party, Sentence } from './readSentence.ts'

const silent = new Set(['averted', 'subverted', 'inverted', 'downplayed', 'played-with'])

/** Finds what the trope of an example says by definition, unless the example departs from it; a name is folded once. */
export function findPriors({ tropes }: Lexicon): (example: Example) => TropePrior | undefined {
  const priors = new Map<string, TropePrior | undefined>()
  return ({ trope, modifier }) => {
    if (modifier && silent.has(modifier)) return undefined
    if (!priors.has(trope)) priors.set(trope, tropes.get(foldName(trope)))
    return priors.get(trope)
  }
}

/** Claims from what the trope is about, where the example names the one it is about and one other. */
export function claimFromTrope(
  prior: TropePrior,
  sentences: readonly Sentence[],
): readonly Claim[] {
  // Of claims by tropes of medium strength fewer than half were right on the annotated pages.
  const pair = prior.strength === 'high' ? findPair(sentences) : undefined
  const pairs: readonly Pair[] = [
    ...(pair ? [pair] : []),
    ...sentences.flatMap(findGiven),
    ...findAddressed(sentences[0]),
  ]
  const first = sentences[0]
  const couples = prior.strength === 'high' && first ? findCouples(first) : []
  return [
    ...pairs.flatMap((one) => claimPair(one, prior)),
    ...couples.flatMap((party) => claimCouple(first, party, prior)),
  ]
}

/** "Sokka & Suki, Zuko & Mai": a list of pairs, which only a trope about both sides alike speaks of. */
function findCouples({ parties }: Sentence): readonly Party[] {
  const couples = parties.filter(
    ({ characters, form, isOwner }) => characters.length === 2 && form === 'name' && !isOwner,
  )
  return couples.length > 1 ? couples : []
}

const claimCouple = (sentence: Sentence | undefined, party: Party, prior: TropePrior) =>
  prior.claims.flatMap(({ kind, direction }) =>
    sentence && direction === 'mutual'
      ? claimWithin(sentence, party, {
          kind,
          mutual: isMutual(kind),
          cue: party.places[0] ?? [0, 0],
          reason: `the trope ${prior.name}`,
          rule: `${prior.strength} trope`,
          hedged: false,
          past: false,
        })
      : [],
  )

function claimPair({ sentence, subject, other }: Pair, prior: TropePrior): readonly Claim[] {
  // Of "Suki and Mai" neither is said to do something to the other.
  const isJoined = sentence.parties.some(
    ({ from, to, characters }) =>
      characters.length > 1 && from <= subject.from && to >= other.to && from === other.from,
  )
  return prior.claims.flatMap(({ kind, direction }) => {
    if (isJoined && direction !== 'mutual') return []
    const [source, target] = orient(subject, other, direction)
    return claimAcross(sentence, source, target, {
      kind,
      mutual: direction === 'mutual' && isMutual(kind),
      cue: subject.places[0] ?? [0, 0],
      reason: `the trope ${prior.name}`,
      rule: `${prior.strength} trope`,
      hedged: false,
      past: false,
    })
  })
}

const orient = (subject: Party, other: Party, direction: Direction) =>
  direction === 'right to left' ? ([other, subject] as const) : ([subject, other] as const)

interface Pair {
  readonly sentence: Sentence
  readonly subject: Party
  readonly other: Party
}

/**
 * Who the trope is about and towards whom: the two that the example names, or where it names more,
 * the first subject and the next person of its sentence.
 */
function findPair(sentences: readonly Sentence[]): Pair | undefined {
  const named = new Set(sentences.flatMap(findPersons))
  if (named.size < 2) return undefined
  for (const sentence of named.size === 2 ? sentences : sentences.slice(0, 1)) {
    const here = new Set(findPersons(sentence))
    if (here.size > 2) return undefined
    const all = sentence.parties
      .flatMap(singles)
      .filter(({ characters }) => characters.some((id) => here.has(id)))
    const subject = all.find((party) => party.isSubject || named.size === 2)
    const other = all.find(
      ({ characters, from }) =>
        subject && from >= subject.from && characters[0] !== subject.characters[0],
    )
    if (subject && other) return { sentence, subject, other }
  }
  return undefined
}

/** Who a sentence is about: of "Amy's dad Hank" it is Hank. */
const findPersons = ({ parties, tokens }: Sentence): readonly string[] =>
  parties.flatMap(({ characters, isOwner, to }) =>
    isOwner && tokens[to]?.facts.nouns !== undefined ? [] : characters,
  )

/** "Vanessa gives one of these to Carly": "one" is the trope. */
function findGiven(sentence: Sentence): readonly Pair[] {
  const { tokens, parties } = sentence
  if (parties.length === 0) return []
  const at = tokens.findIndex(
    ({ lower }, index) => lower === 'one' && giving.has(tokens[index - 1]?.lower ?? ''),
  )
  if (at === -1) return []
  const to = tokens.findIndex(({ lower }, index) => index > at && index < at + 4 && lower === 'to')
  const subject = findSubject(sentence, at - 1)
  const other = to === -1 ? undefined : findObject(sentence, to + 1)
  return subject && other ? [{ sentence, subject, other }] : []
}

const giving = new Set(['give', 'gives', 'gave', 'giving'])

/** "Jax, at least to Kit": whom the one at the head is such a person to. */
function findAddressed(sentence: Sentence | undefined): readonly Pair[] {
  const [subject, other] = sentence?.parties ?? []
  if (!sentence || !subject || !other || subject.from > 1) return []
  const between = sentence.tokens
    .slice(subject.to, other.from)
    .map(({ lower }) => lower)
    .join(' ')
  return /^(?:, )?(?:at least )?(?:to|towards?|with)$/.test(between)
    ? [{ sentence, subject, other }]
    : []
}

const singles = (party: Party): readonly Party[] =>
  party.characters.map((id, index) => ({
    ...party,
    characters: [id],
    places: [party.places[index] ?? [0, 0]],
  }))
