import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Evidence, Kind, Lexicon, NetworkDocument } from '../src/core/model.ts'
import { foldName } from '../src/core/text/foldName.ts'
import { readWork } from '../src/files.ts'

const pages = fileURLToPath(new URL('../tests/pages/', import.meta.url))
const data = fileURLToPath(new URL('../data/', import.meta.url))

/** One annotated example; an optional relation counts neither when missed nor when found. */
interface Annotation {
  readonly id: string
  readonly characters: readonly string[]
  readonly relations: readonly {
    readonly a: string
    readonly b: string
    readonly kind: Kind
    readonly optional?: boolean
  }[]
}

export interface AnnotatedPage {
  readonly name: string
  readonly isShipped: boolean
  readonly document: NetworkDocument
  readonly gold: readonly Annotation[]
  /** The one name of a character, whatever it is called. */
  readonly who: (names: readonly string[]) => string
}

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** A folder without a page of its own annotates the work of the same name in `data`. */
function loadPage(name: string, lexicon: Lexicon): AnnotatedPage {
  const folder = join(pages, name)
  const isShipped = !existsSync(join(folder, 'page.txt'))
  const source = isShipped ? join(data, name) : folder
  const gold = linesOf(join(folder, 'gold.jsonl')).map((line) => JSON.parse(line) as Annotation)
  const cast = JSON.parse(readFileSync(join(folder, 'cast.json'), 'utf8')) as Record<
    string,
    readonly string[]
  >
  const canonical = new Map(
    Object.entries(cast).flatMap(([own, aliases]) =>
      [own, ...aliases].map((alias) => [foldName(alias), foldName(own)] as const),
    ),
  )
  const who = (names: readonly string[]) => {
    const known = names.map(foldName).find((alias) => canonical.has(alias))
    return known === undefined ? foldName(names[0] ?? '') : (canonical.get(known) ?? known)
  }
  return { name, isShipped, document: readWork(source, lexicon).document, gold, who }
}

export interface Claim {
  readonly citation: string
  readonly pair: string
  readonly kind: Kind
  readonly optional: boolean
  readonly evidence?: Evidence
}

const pairOf = (one: string, other: string) => [one, other].sort().join(' + ')

export const wantedClaims = ({ gold, who }: AnnotatedPage): readonly Claim[] =>
  gold.flatMap(({ id, relations }) =>
    relations.map(({ a, b, kind, optional = false }) => ({
      citation: id,
      pair: pairOf(who([a]), who([b])),
      kind,
      optional,
    })),
  )

export function foundClaims({ document, who }: AnnotatedPage): readonly Claim[] {
  const names = new Map(
    document.characters.map(({ id, name, aliases }) => [id, who([name, ...aliases])]),
  )
  const nameOf = (id: string) => names.get(id) ?? id
  return document.relations.flatMap(({ source, target, kind, evidence }) =>
    evidence.map((one) => ({
      citation: one.citation,
      pair: pairOf(nameOf(source), nameOf(target)),
      kind,
      optional: false,
      evidence: one,
    })),
  )
}

export const relationKey = ({ citation, pair, kind }: Claim) => `${citation}  ${pair}  ${kind}`

/** Every page in tests/pages that is annotated. */
export const loadPages = (lexicon: Lexicon): readonly AnnotatedPage[] =>
  readdirSync(pages)
    .filter((name) => existsSync(join(pages, name, 'gold.jsonl')))
    .map((name) => loadPage(name, lexicon))
