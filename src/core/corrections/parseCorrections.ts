import * as z from 'zod/mini'
import { kinds } from '../model.ts'
import { parseJson } from '../text/parseJson.ts'
import { isSafeId } from '../text/safeId.ts'
import { turns, type Correction } from './correction.ts'

const text = z.string().check(z.maxLength(10_000))
const name = text.check(z.minLength(1))
const id = name.check(z.refine(isSafeId, 'a name that every object has, and so no id'))
/** A whole example, which may be long. */
const citation = z.string().check(z.maxLength(2_000_000))
const kind = z.enum(kinds)
const passage = z.object({ trope: text, quote: citation, citation, at: z.optional(z.number()) })
const newcomer = z.object({ name, type: z.enum(['person', 'group']) })
const claim = z.object({ source: name, target: name, kind, mutual: z.boolean(), passage })
const installment = z.object({
  season: z.optional(z.number()),
  seasonWord: z.optional(text),
  number: z.optional(z.number()),
  runsOn: z.optional(z.boolean()),
  title: z.optional(text),
})
const dated = z.extend(installment, { id })

const correction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rename'), character: name, name }),
  z.object({ type: z.literal('merge'), character: name, into: name }),
  z.object({
    type: z.literal('split'),
    character: name,
    name,
    passages: z.array(passage).check(z.minLength(1)),
  }),
  z.object({ type: z.literal('remove'), character: name }),
  z.object({ type: z.literal('keep'), character: name }),
  z.object({ type: z.literal('apart'), characters: z.tuple([name, name]) }),
  z.object({ type: z.literal('list'), installments: z.array(dated).check(z.maxLength(10_000)) }),
  z.object({ type: z.literal('work'), title: z.optional(name), unit: z.optional(name) }),
  z.object({ type: z.literal('class'), character: name, as: z.enum(['person', 'group']) }),
  z.object({ type: z.literal('retype'), claim, kind }),
  z.object({ type: z.literal('redirect'), claim, turn: z.enum(turns) }),
  z.object({ type: z.literal('reject'), claim }),
  z.object({ type: z.literal('confirm'), claim }),
  z.object({ type: z.literal('date'), passage, installments: z.array(dated) }),
  z.object({ type: z.literal('add'), claim, newcomers: z.optional(z.array(newcomer)) }),
  z.object({ type: z.literal('installment'), id, as: installment }),
])

const joinable = z.intersection(correction, z.object({ joined: z.optional(z.literal(true)) }))

/** A log of corrections as it is saved and handed on. */
const correctionsSchema = z.object({
  format: z.literal('tropegraph-corrections'),
  version: z.literal(1),
  /** Title of the work that they were made for. */
  work: z.string(),
  corrections: z.array(joinable).check(z.maxLength(100_000)),
})

export interface SavedCorrections {
  readonly format: 'tropegraph-corrections'
  readonly version: 1
  readonly work: string
  readonly corrections: readonly Correction[]
}

/** Reads a saved log. Throws an error whose message says what is wrong with it, and where. */
export function parseCorrections(json: string): SavedCorrections {
  const result = correctionsSchema.safeParse(parseJson(json, 'log of corrections'))
  if (result.success) return result.data as SavedCorrections
  const [issue] = result.error.issues
  throw new Error(
    `This log of corrections is damaged at ${issue?.path.join('.') || 'its head'}: ${issue?.message ?? 'unknown'}.`,
  )
}
