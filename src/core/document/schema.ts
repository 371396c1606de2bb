import * as z from 'zod/mini'
import { kinds, modifiers } from '../model.ts'

const offset = z.int().check(z.nonnegative())
const span = z.tuple([offset, offset])
const name = z.string().check(z.minLength(1))

const work = z.object({
  title: z.string(),
  unit: name,
  source: z.optional(
    z.object({ name: z.string(), url: z.optional(z.string()), license: z.optional(z.string()) }),
  ),
})

const installment = z.object({
  id: name,
  season: z.optional(z.number()),
  seasonWord: z.optional(z.string()),
  number: z.optional(z.number()),
  runsOn: z.optional(z.boolean()),
  title: z.optional(z.string()),
})

const character = z.object({
  id: name,
  name,
  aliases: z._default(z.array(z.string()), []),
  type: z._default(z.enum(['person', 'group']), 'person'),
  mentions: z._default(z.array(z.string()), []),
  checked: z.optional(z.boolean()),
})

const citation = z.object({
  id: name,
  trope: z.string(),
  text: z.string(),
  installments: z._default(z.array(z.string()), []),
  modifier: z.optional(z.enum(modifiers)),
  spoilers: z._default(z.array(span), []),
})

const evidence = z.object({
  citation: z.string(),
  quote: span,
  cue: span,
  mentions: z.tuple([span, span]),
  reason: z.string(),
  rule: z._default(z.string(), 'unknown'),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  hedged: z._default(z.boolean(), false),
  past: z.optional(z.boolean()),
  checked: z.optional(z.boolean()),
})

const relation = z.object({
  id: name,
  source: z.string(),
  target: z.string(),
  kind: z.enum(kinds),
  mutual: z._default(z.boolean(), false),
  evidence: z.array(evidence),
})

/** The network document as it may be opened; what is left out has its usual value. */
export const documentSchema = z.object({
  format: z.literal('tropegraph'),
  version: z.literal(1),
  work,
  installments: z._default(z.array(installment), []),
  characters: z.array(character),
  citations: z.array(citation),
  relations: z.array(relation),
  problems: z._default(z.array(z.object({ at: span, message: z.string() })), []),
  proposals: z.optional(
    z.array(z.object({ characters: z.tuple([z.string(), z.string()]), reason: z.string() })),
  ),
})
