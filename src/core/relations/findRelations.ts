import type { Character, Evidence, Lexicon, Mention, Passage, Relation, Token } from '../model.ts'
import { undirectedKinds } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import type { Claim } from './claim.ts'
import { claimFromCouple } from './claimFromCouple.ts'
import { claimFromCues } from './claimFromCues.ts'
import { claimFromMotive } from './claimFromMotive.ts'
import { claimFromNouns } from './claimFromNouns.ts'
import { claimFromRetaliation } from './claimFromRetaliation.ts'
import { claimFromTrope } from './claimFromTrope.ts'
import { readSentence, type Sentence } from './readSentence.ts'

/** Finds what each example claims of two characters, gathered into relations in the order of their first claim. */
export function findRelations(
  passages: readonly Passage[],
  characters: readonly Character[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
  onProgress?: (done: number, total: number) => void,
): readonly Relation[] {
  const byExample = groupBy(mentions, ({ example }) => example)
  const claims = passages.flatMap((passage, index) => {
    if (index % progressStep === 0) onProgress?.(index, passages.length)
    const here = byExample.get(passage.example.id) ?? []
    const found = claimsOf(passage, here, lexicon)
    return keepBest(found, lexicon).map((claim) => ({ citation: passage.example.id, claim }))
  })
  const sound = dropDoubtful(claims, characters)
  return [...groupBy(sound, ({ claim }) => idOf(claim))].flatMap(([id, group]) => {
    const first = group[0]?.claim
    if (!first) return []
    const { source, target } = turned(first)
    const evidence = group.map(({ citation, claim }) =>
      toEvidence(citation, turned(claim), lexicon),
    )
    return [{ id, source, target, kind: first.kind, mutual: first.mutual, evidence }]
  })
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
  const pairOf = ({ source, target }: Claim) => [source, target].sort().join(' ')
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
  { example, sentences: texts }: Passage,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Claim[] {
  if (mentions.length === 0) return []
  const sentences = spread(mentions, texts).map(([tokens, here]) =>
    readSentence(tokens, here, lexicon),
  )
  return [...claimsInOrder(sentences), ...claimFromTrope(example, sentences, lexicon)]
}

function claimsInOrder(sentences: readonly Sentence[]): readonly Claim[] {
  let before: readonly Claim[] = []
  return sentences.flatMap((sentence) => {
    const isAboutSomebody = sentence.parties.length > 0
    const own = isAboutSomebody
      ? [...claimFromCouple(sentence), ...claimFromNouns(sentence), ...claimFromCues(sentence)]
      : []
    const all = own.length > 0 ? own : claimFromMotive(sentence, before)
    before = all
    return [...all, ...claimFromRetaliation(sentence, own)]
  })
}

/** Gives each sentence the mentions that stand in it; both are in reading order. */
function spread(
  mentions: readonly Mention[],
  sentences: readonly (readonly Token[])[],
): readonly (readonly [readonly Token[], readonly Mention[]])[] {
  let next = 0
  return sentences.map((tokens) => {
    const end = tokens.at(-1)?.at[1] ?? 0
    const from = next
    while (next < mentions.length && (mentions[next]?.at[0] ?? 0) < end) next++
    return [tokens, mentions.slice(from, next)]
  })
}

/** One claim a pair, kind and direction: the surest. */
function keepBest(claims: readonly Claim[], lexicon: Lexicon): readonly Claim[] {
  return [...groupBy(claims, idOf).values()].flatMap((same) => {
    if (same.length === 1) return same
    const [best] = [...same].sort((a, b) => confidenceOf(b, lexicon) - confidenceOf(a, lexicon))
    return best ? [best] : []
  })
}

const hasNoDirection = ({ kind, mutual }: Claim) => mutual || undirectedKinds.includes(kind)

/** A pair without a direction is written in the order of its names, so that both ways meet. */
function turned(claim: Claim): Claim {
  if (!hasNoDirection(claim) || claim.source < claim.target) return claim
  const [source, target] = claim.mentions
  return { ...claim, source: claim.target, target: claim.source, mentions: [target, source] }
}

function idOf(claim: Claim): string {
  const { source, target, kind } = turned(claim)
  return `${source}${hasNoDirection(claim) ? '~' : '>'}${target}:${kind}`
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
