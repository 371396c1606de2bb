import type { NetworkDocument, Span } from '../model.ts'
import { documentSchema } from './schema.ts'

/** Reads a saved network document. Throws an error whose message says what is wrong with it, and where. */
export const parseDocument = (json: string): NetworkDocument => checkDocument(parseJson(json))

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

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`This is not a whole JSON document: ${(error as Error).message}.`, {
      cause: error,
    })
  }
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

/** Every name must lead somewhere, and every span must lie inside its text. */
function checkReferences({
  characters,
  citations,
  installments,
  relations,
}: NetworkDocument): void {
  const known = new Set(characters.map(({ id }) => id))
  const texts = new Map(citations.map(({ id, text }) => [id, text]))
  const times = new Set(installments.map(({ id }) => id))
  const require = (condition: boolean, message: string) => {
    if (!condition) throw new Error(`This document is damaged: ${message}.`)
  }
  for (const citation of citations)
    for (const id of citation.installments)
      require(times.has(
        id,
      ), `citation ${citation.id} names the installment “${id}”, which it lacks`)
  for (const { id, source, target, evidence } of relations) {
    require(known.has(source) &&
      known.has(target), `relation ${id} names a character that it lacks`)
    for (const { citation, quote, cue, mentions } of evidence) {
      const text = texts.get(citation)
      require(text !== undefined, `relation ${id} cites ${citation}, which it lacks`)
      const spans: readonly Span[] = [quote, cue, ...mentions]
      const length = text?.length ?? 0
      require(spans.every(
        ([start, end]) => start <= end && end <= length,
      ), `relation ${id} quotes beyond the end of ${citation}`)
    }
  }
}
