import { gatherRelations, relationIdOf } from '../gatherRelations.ts'
import type {
  Character,
  Evidence,
  Lexicon,
  Mention,
  Passage,
  Relation,
  TropePrior,
  Words,
} from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { endOf } from '../text/spanOf.ts'
import type { Claim } from './claim.ts'
import { claimFromCouple } from './claimFromCouple.ts'
import { claimFromCues } from './claimFromCues.ts'
import { claimFromMotive } from './claimFromMotive.ts'
import { claimFromNouns } from './claimFromNouns.ts'
import { claimFromRetaliation } from './claimFromRetaliation.ts'
import { claimFromTrope, findPriors } from './claimFromTrope.ts'
import { readSentence, type Party, type Sentence } from './readSentence.ts'

/** Finds what each example claims of two characters, gathered into relations in the order of their first claim. */
export function findRelations(
  passages: readonly Passage[],
  characters: readonly Character[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
  onProgress?: (done: number, total: number) => void,
): readonly Relation[] {
  const byExample = groupBy(mentions, ({ example }) => example)
  const priorOf = findPriors(lexicon)
  const claims: Cited[] = []
  passages.forEach((passage, index) => {
    if (index % progressStep === 0) onProgress?.(index, passages.length)
    const here = byExample.get(passage.example.id)
    if (!here || isAboutOne(here)) return
    const found = claimsOf(passage, here, priorOf(passage.example), lexicon)
    for (const claim of keepBest(found, lexicon))
      claims.push({ citation: passage.example.id, claim })
  })
  return gatherRelations(
    dropDoubtful(claims, characters).map(({ citation, claim }) => {
      const { source, target, kind, mutual } = claim
      return { source, target, kind, mutual, evidence: toEvidence(citation, claim, lexicon) }
    }),
  )
}

/** Examples between two reports of progress. */
const progressStep = 50

interface Cited {
  readonly citation: string
  readonly claim: Claim
}

/** Kin who "love each other" are no couple. */
function dropDoubtful(cited: readonly Cited[], characters: readonly Character[]): readonly Cited[] {
  const known = new Set(characters.map(({ id }) => id))
  const pairOf = ({ source, target }: Claim) =>
    source < target ? `${source} ${target}` : `${target} ${source}`
  const kin = new Set(
    cited.flatMap(({ claim }) => (claim.kind === 'family' ? [pairOf(claim)] : [])),
  )
  return cited.filter(
    ({ claim }) =>
      known.has(claim.source) &&
      known.has(claim.target) &&
      !(
        claim.kind === 'romance' &&
        /\blove\b|^the trope/.test(claim.reason) &&
        kin.has(pairOf(claim))
      ),
  )
}

function claimsOf(
  { sentences: texts }: Passage,
  mentions: readonly Mention[],
  prior: TropePrior | undefined,
  lexicon: Lexicon,
): readonly Claim[] {
  const sentences = readSentences(texts, mentions, lexicon)
  const claims = claimsInOrder(sentences)
  return prior ? [...claims, ...claimFromTrope(prior, sentences)] : claims
}

function claimsInOrder(sentences: readonly Sentence[]): readonly Claim[] {
  const claims: Claim[] = []
  let before: readonly Claim[] = none
  for (const sentence of sentences) {
    const own = isAboutTwo(sentence) ? claimsIn(sentence) : none
    before = own.length > 0 ? own : claimFromMotive(sentence, before)
    for (const claim of before) claims.push(claim)
    for (const claim of claimFromRetaliation(sentence, own)) claims.push(claim)
  }
  return claims
}

const none: readonly Claim[] = []
function claimsIn(sentence: Sentence): readonly Claim[] {
  const cues = claimFromCues(sentence)
  const nouns = claimFromNouns(sentence)
  const couple = claimFromCouple(sentence)
  return nouns.length + couple.length === 0 ? cues : [...couple, ...nouns, ...cues]
}

/** Of one alone nothing is claimed. */
const isAboutOne = (mentions: readonly Mention[]) =>
  mentions.every(({ character }) => character === mentions[0]?.character)

function isAboutTwo({ parties, roles }: Sentence): boolean {
  const one = parties[0]?.characters[0]
  const isOther = ({ characters }: Party) => characters.length > 1 || characters[0] !== one
  return parties.some(isOther) || roles.some(isOther)
}

/** Lays over each sentence the mentions that stand in it; both are in reading order. */
function readSentences(
  sentences: readonly Words[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Sentence[] {
  let next = 0
  return sentences.map((words) => {
    const end = endOf(words, words.tokens.length - 1)
    const from = next
    while (next < mentions.length && (mentions[next]?.at[0] ?? 0) < end) next++
    return readSentence(words, from === next ? [] : mentions.slice(from, next), lexicon)
  })
}

/** One claim a pair, kind and direction: the surest. */
function keepBest(claims: readonly Claim[], lexicon: Lexicon): readonly Claim[] {
  if (claims.length < 2) return claims
  return [...groupBy(claims, relationIdOf).values()].flatMap((same) => {
    if (same.length === 1) return same
    const [best] = [...same].sort((a, b) => confidenceOf(b, lexicon) - confidenceOf(a, lexicon))
    return best ? [best] : []
  })
}

const unmeasured = 0.5

function confidenceOf({ rule }: Claim, { confidences }: Lexicon): number {
  return confidences.get(rule) ?? confidences.get('any') ?? unmeasured
}

function toEvidence(citation: string, claim: Claim, lexicon: Lexicon): Evidence {
  const { quote, cue, mentions, reason, rule, hedged, past } = claim
  return {
    citation,
    quote,
    cue,
    mentions,
    reason,
    rule,
    confidence: confidenceOf(claim, lexicon),
    hedged,
    ...(past && { past }),
  }
}
