import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Evidence, Kind, Lexicon, NetworkDocument } from '../src/core/model.ts'
import { foldName } from '../src/core/text/foldName.ts'
import { loadLexicon, readWork } from '../src/files.ts'

// Measures the reader against pages that were annotated by hand, and fits how sure each kind of rule is.
//   npm run score                  figures for each page in tests/pages
//   npm run score -- --misses      and what was missed or wrongly found
//   npm run score -- --fit         writes data/lexicon/confidences.tsv

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

interface Page {
  readonly name: string
  readonly isShipped: boolean
  readonly document: NetworkDocument
  readonly gold: readonly Annotation[]
  /** The one name of a character, whatever it is called. */
  readonly who: (names: readonly string[]) => string
}

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** A folder without a page of its own annotates the work of the same name in `data`. */
function loadPage(name: string, lexicon: Lexicon): Page {
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

interface Claim {
  readonly citation: string
  readonly pair: string
  readonly kind: Kind
  readonly optional: boolean
  readonly evidence?: Evidence
}

const pairOf = (one: string, other: string) => [one, other].sort().join(' + ')

const wantedClaims = ({ gold, who }: Page): readonly Claim[] =>
  gold.flatMap(({ id, relations }) =>
    relations.map(({ a, b, kind, optional = false }) => ({
      citation: id,
      pair: pairOf(who([a]), who([b])),
      kind,
      optional,
    })),
  )

function foundClaims({ document, who }: Page): readonly Claim[] {
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

interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and F1 of two sets; what is free counts neither way. */
function compare(
  wanted: ReadonlySet<string>,
  free: ReadonlySet<string>,
  all: ReadonlySet<string>,
): Figures {
  const found = [...all].filter((item) => wanted.has(item) || !free.has(item))
  const right = found.filter((item) => wanted.has(item)).length
  const precision = found.length > 0 ? right / found.length : 0
  const recall = wanted.size > 0 ? right / wanted.size : 0
  const f1 = right > 0 ? (2 * precision * recall) / (precision + recall) : 0
  const round = (share: number) => Number(share.toFixed(3))
  return { precision: round(precision), recall: round(recall), f1: round(f1) }
}

const relationKey = ({ citation, pair, kind }: Claim) => `${citation}  ${pair}  ${kind}`
const pairKey = ({ citation, pair }: Claim) => `${citation}  ${pair}`

function measure(page: Page): Record<string, Figures> {
  const { document, gold, who } = page
  const [wanted, found] = [wantedClaims(page), foundClaims(page)]
  const claims = (key: (claim: Claim) => string) =>
    compare(
      new Set(wanted.filter(({ optional }) => !optional).map(key)),
      new Set(wanted.map(key)),
      new Set(found.map(key)),
    )
  const named = new Set(
    gold.flatMap(({ id, characters }) => characters.map((one) => `${id} ${who([one])}`)),
  )
  const mentioned = new Set(
    document.characters.flatMap(({ name, aliases, mentions }) =>
      mentions.map((id) => `${id} ${who([name, ...aliases])}`),
    ),
  )
  const alone = (keys: ReadonlySet<string>) =>
    new Set([...keys].map((key) => key.slice(key.indexOf(' ') + 1)))
  return {
    characters: compare(alone(named), new Set(), alone(mentioned)),
    mentions: compare(named, new Set(), mentioned),
    'cited pairs': claims(pairKey),
    'cited relations': claims(relationKey),
  }
}

function listMisses(page: Page): void {
  const [wanted, found] = [wantedClaims(page), foundClaims(page)]
  const [wantedKeys, foundKeys] = [
    new Set(wanted.map(relationKey)),
    new Set(found.map(relationKey)),
  ]
  for (const claim of wanted)
    if (!claim.optional && !foundKeys.has(relationKey(claim)))
      console.log(`${page.name} missed  ${relationKey(claim)}`)
  for (const claim of found)
    if (!wantedKeys.has(relationKey(claim)))
      console.log(
        `${page.name} wrong   ${relationKey(claim)}  [${claim.evidence?.rule}] ${claim.evidence?.reason}`,
      )
}

/** For each kind of rule, how many of its claims are right. */
function countByRule(all: readonly Page[]): ReadonlyMap<string, { right: number; total: number }> {
  const counts = new Map<string, { right: number; total: number }>()
  for (const page of all) {
    const wanted = new Map(wantedClaims(page).map((claim) => [relationKey(claim), claim]))
    for (const claim of foundClaims(page)) {
      const match = wanted.get(relationKey(claim))
      if (match?.optional) continue
      const { rule = '', hedged = false } = claim.evidence ?? {}
      for (const key of hedged ? [rule, 'hedged'] : [rule]) {
        const count = counts.get(key) ?? { right: 0, total: 0 }
        counts.set(key, { right: count.right + (match ? 1 : 0), total: count.total + 1 })
      }
    }
  }
  return counts
}

/** Few claims tell little: each rule is drawn towards the share of all, as if it had made four more of those. */
function fit(all: readonly Page[]): void {
  const counts = [...countByRule(all)].filter(([rule]) => rule !== 'hedged')
  const total = counts.reduce((sum, [, count]) => sum + count.total, 0)
  const right = counts.reduce((sum, [, count]) => sum + count.right, 0)
  const share = right / total
  const rows = counts
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([rule, count]) => {
      const drawn = (count.right + 4 * share) / (count.total + 4)
      return `${rule}\t${drawn.toFixed(2)}\t${count.right} of ${count.total} right on the annotated pages`
    })
  const file = join(data, 'lexicon', 'confidences.tsv')
  writeFileSync(
    file,
    ['rule\tshare\tnote', ...rows, `any\t${share.toFixed(2)}\tall rules together`, ''].join('\n'),
  )
}

const { values } = parseArgs({ options: { misses: { type: 'boolean' }, fit: { type: 'boolean' } } })
const lexicon = loadLexicon()
const all = readdirSync(pages)
  .filter((name) => existsSync(join(pages, name, 'gold.jsonl')))
  .map((name) => loadPage(name, lexicon))
for (const page of all) {
  console.log(page.name)
  console.table(measure(page))
  if (values.misses) listMisses(page)
}
console.table(Object.fromEntries([...countByRule(all)].sort()))
// The pages that ship were written with the reader at hand, so they say nothing about how sure it is.
if (values.fit) fit(all.filter(({ isShipped }) => !isShipped))
