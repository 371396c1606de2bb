import type { NetworkDocument } from '../model.ts'
import type { Claim, Wording } from './toClaims.ts'
import { toClaims } from './toClaims.ts'
import { toDirection } from './toTies.ts'

const byteOrderMark = '\ufeff'

const columns: readonly (readonly [
  name: string,
  valueOf: (claim: Claim, document: NetworkDocument) => string | number | boolean | undefined,
])[] = [
  ['claim', ({ id }) => id],
  ['relation', ({ relation }) => relation.id],
  ['kind', ({ relation }) => relation.kind],
  ['direction', ({ relation }) => toDirection(relation)],
  ['source', ({ source }) => source.id],
  ['source_name', ({ source }) => source.name],
  ['target', ({ target }) => target.id],
  ['target_name', ({ target }) => target.name],
  ['citation', ({ citation }) => citation.id],
  ['trope', ({ citation }) => citation.trope],
  ['modifier', ({ citation }) => citation.modifier],
  ['installments', ({ citation }) => citation.installments.join(' ')],
  ['installment_names', ({ installments }) => installments.join(' / ')],
  ['quote', ({ quote }) => quote],
  ['cue', ({ cue }) => cue],
  ['text', ({ citation }) => citation.text],
  ['reason', ({ evidence }) => evidence.reason],
  ['rule', ({ evidence }) => evidence.rule],
  ['confidence', ({ evidence }) => evidence.confidence],
  ['hedged', ({ evidence }) => evidence.hedged],
  ['past', ({ evidence }) => evidence.past ?? false],
  ['work', (_, { work }) => work.title],
  ['page', (_, { work }) => work.source?.name],
  ['page_url', (_, { work }) => work.source?.url],
  ['license', (_, { work }) => work.source?.license],
]

/**
 * One row a claim, after RFC 4180, in UTF-8 with the mark by which Excel knows it. A cell that a spreadsheet would run
 * as a formula is led by an apostrophe, as is one that begins with such an apostrophe, so that it can be taken off again.
 */
export function toCsv(document: NetworkDocument, wording: Wording): string {
  const rows = toClaims(document, wording).map((claim) =>
    columns.map(([, valueOf]) => toCell(valueOf(claim, document))),
  )
  const lines = [columns.map(([name]) => name), ...rows].map((cells) => `${cells.join(',')}\r\n`)
  return byteOrderMark + lines.join('')
}

function toCell(value: string | number | boolean | undefined): string {
  const text = typeof value === 'string' ? disarm(value) : String(value ?? '')
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const disarm = (text: string) =>
  /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
