import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseLexicon } from './core/lexicon/parseLexicon.ts'
import type { Lexicon, NetworkDocument, Positions, Work } from './core/model.ts'
import { read } from './core/read.ts'
import { parseInstallments } from './core/time/parseInstallments.ts'
import { toDocument } from './core/toDocument.ts'

const data = fileURLToPath(new URL('../data/', import.meta.url))

/** Reads the word lists from `data/lexicon`. */
export function loadLexicon(): Lexicon {
  const folder = join(data, 'lexicon')
  const tables = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => [basename(name, '.tsv'), readFileSync(join(folder, name), 'utf8')] as const)
  return parseLexicon(Object.fromEntries(tables))
}

export interface WorkFiles {
  readonly id: string
  readonly document: NetworkDocument
  readonly positions?: Positions
}

/** Reads the folder of a work: `work.json`, `page.txt`, and where they are there `installments.tsv` and `positions.json`. */
export function readWork(folder: string, lexicon: Lexicon): WorkFiles {
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  const optional = (name: string) => (existsSync(join(folder, name)) ? text(name) : undefined)
  const { title, unit, source } = JSON.parse(text('work.json')) as Work
  const work: Work = { title, unit, ...(source && { source }) }
  const known = parseInstallments(optional('installments.tsv') ?? '')
  const document = toDocument(read(text('page.txt'), lexicon, { known, unit }), work)
  const positions = optional('positions.json')
  const id = basename(folder)
  return positions
    ? { id, document, positions: JSON.parse(positions) as Positions }
    : { id, document }
}
