import * as z from 'zod/mini'
import { kinds, modifiers } from '../model.ts'
import { isSafeId } from '../text/safeId.ts'

/** Most that a document may hold: far more than any page gives, and little enough to be opened. */
const most = {
  name: 1_000,
  text: 2_000_000,
  installments: 10_000,
  characters: 20_000,
  citations: 200_000,
  relations: 200_000,
  evidence: 20_000,
}

const text = z.string().check(z.maxLength(most.text, `longer than ${most.text} characters`))
const short = z.string().check(z.maxLength(most.name, `longer than ${most.name} characters`))
const listOf = <Item extends z.ZodMiniType>(item: Item, count: number) =>
  z.array(item).check(z.maxLength(count, `more than ${count} entries`))

const offset = z.int().check(z.nonnegative())
const span = z.tuple([offset, offset])
const name = short.check(z.minLength(1))
const id = name.check(z.refine(isSafeId, 'a name that every object has, and so no id'))

const work = z.object({
  title: short,
  unit: name,
  source: z.optional(z.object({ name: short, url: z.optional(short), license: z.optional(short) })),
})

const installment = z.object({
  id,
  season: z.optional(z.number()),
  seasonWord: z.optional(short),
  number: z.optional(z.number()),
  runsOn: z.optional(z.boolean()),
  title: z.optional(short),
})

const character = z.object({
  id,
  name,
  aliases: z._default(listOf(short, most.name), []),
  type: z._default(z.enum(['person', 'group']), 'person'),
  mentions: z._default(listOf(short, most.citations), []),
  checked: z.optional(z.boolean()),
})

const citation = z.object({
  id,
  trope: short,
  text,
  installments: z._default(listOf(short, most.installments), []),
  later: z.optional(z.literal(true)),
  modifier: z.optional(z.enum(modifiers)),
  spoilers: z._default(listOf(span, most.evidence), []),
})

const evidence = z.object({
  citation: short,
  quote: span,
  cue: span,
  mentions: z.tuple([span, span]),
  reason: short,
  rule: z._default(short, 'unknown'),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  hedged: z._default(z.boolean(), false),
  past: z.optional(z.boolean()),
  checked: z.optional(z.boolean()),
})

const relation = z.object({
  id,
  source: short,
  target: short,
  kind: z.enum(kinds),
  mutual: z._default(z.boolean(), false),
  evidence: listOf(evidence, most.evidence),
})

/** The network document as it may be opened; what is left out has its usual value. */
export const documentSchema = z.object({
  format: z.literal('tropegraph'),
  version: z.literal(1),
  work,
  installments: z._default(listOf(installment, most.installments), []),
  characters: listOf(character, most.characters),
  citations: listOf(citation, most.citations),
  relations: listOf(relation, most.relations),
  problems: z._default(listOf(z.object({ at: span, message: short }), most.citations), []),
  proposals: z.optional(
    listOf(z.object({ characters: z.tuple([short, short]), reason: short }), most.characters),
  ),
})
