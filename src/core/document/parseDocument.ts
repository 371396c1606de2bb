import type { NetworkDocument, Span } from '../model.ts'
import { parseJson } from '../text/parseJson.ts'
import { documentSchema } from './schema.ts'

/** Reads a saved network document. Throws an error whose message says what is wrong with it, and where. */
export const parseDocument = (json: string): NetworkDocument =>
  checkDocument(parseJson(json, 'JSON document'))

/** Checks what is to be a network document. Throws an error whose message says what is wrong with it, and where. */
export function checkDocument(value: unknown): NetworkDocument {
  checkHead(value)
  const result = documentSchema.safeParse(value)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new Error(
      `This document is damaged at ${issue?.path.join('.') ?? 'its head'}: ${issue?.message ?? 'unknown'}.`,
    )
  }
  const document = result.data as NetworkDocument
  checkReferences(document)
  return document
}

function checkHead(value: unknown): void {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown }
  if (format !== 'tropegraph')
    throw new Error(
      'This is JSON, but no document of Tropegraph: its "format" is missing or another.',
    )
  if (version !== 1)
    throw new Error(
      `This document has version ${String(version)}; this Tropegraph reads version 1.`,
    )
}

/** Every id stands for one thing, every name leads somewhere, and every span lies inside its text. */
function checkReferences({
  characters,
  citations,
  installments,
  relations,
  proposals = [],
}: NetworkDocument): void {
  const known = toIds('character', characters)
  const times = toIds('installment', installments)
  toIds('citation', citations)
  toIds('relation', relations)
  const texts = new Map(citations.map(({ id, text }) => [id, text]))

  for (const { id, text, spoilers, installments: dates } of citations) {
    for (const date of dates)
      demand(times.has(date), `citation ${id} names the installment “${date}”, which it lacks`)
    demand(areWithin(spoilers, text), `citation ${id} hides what is beyond its end`)
  }
  for (const { id, source, target, evidence } of relations) {
    demand(known.has(source) && known.has(target), `relation ${id} names a character that it lacks`)
    demand(source !== target, `relation ${id} ties a character to itself`)
    for (const { citation, quote, cue, mentions } of evidence) {
      const text = texts.get(citation)
      demand(text !== undefined, `relation ${id} cites ${citation}, which it lacks`)
      const spans = [quote, cue, ...mentions]
      demand(areWithin(spans, text ?? ''), `relation ${id} quotes beyond the end of ${citation}`)
    }
  }
  for (const { characters: pair } of proposals)
    demand(
      pair.every((id) => known.has(id)),
      `a proposal names a character that it lacks`,
    )
}

function demand(condition: boolean, message: string): void {
  if (!condition) throw new Error(`This document is damaged: ${message}.`)
}

function toIds(what: string, all: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { id } of all) {
    demand(!ids.has(id), `two ${what}s have the id “${id}”`)
    ids.add(id)
  }
  return ids
}

const areWithin = (spans: readonly Span[], { length }: string) =>
  spans.every(([start, end]) => start <= end && end <= length)
