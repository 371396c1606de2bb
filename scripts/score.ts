import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadLexicon } from '../src/files.ts'
import {
  foundClaims,
  loadPages,
  relationKey,
  wantedClaims,
  type AnnotatedPage,
  type Claim,
} from './annotations.ts'
import { calibrate, countByRule, fit } from './confidence.ts'

// Measures the reader against pages that were annotated by hand, and fits how sure each kind of rule is.
//   npm run score                  figures for each page in tests/pages
//   npm run score -- --misses      and what was missed or wrongly found
//   npm run score -- --fit         writes data/lexicon/confidences.tsv

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

const pairKey = ({ citation, pair }: Claim) => `${citation}  ${pair}`

function measure(page: AnnotatedPage): Record<string, Figures> {
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

function listMisses(page: AnnotatedPage): void {
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

function writeConfidences(all: readonly AnnotatedPage[]): void {
  const counts = countByRule(all)
  const { shares, any } = fit(counts)
  const rows = [...shares]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([rule, share]) => {
      const { right, total } = counts.get(rule) ?? { right: 0, total: 0 }
      return `${rule}\t${share.toFixed(2)}\t${right} of ${total} right on the annotated pages`
    })
  const file = fileURLToPath(new URL('../data/lexicon/confidences.tsv', import.meta.url))
  const table = ['rule\tshare\tnote', ...rows, `any\t${any.toFixed(2)}\tall rules together`, '']
  writeFileSync(file, table.join('\n'))
}

const { values } = parseArgs({ options: { misses: { type: 'boolean' }, fit: { type: 'boolean' } } })
const all = loadPages(loadLexicon())
// The pages that ship were written with the reader at hand, so they say nothing about how sure it is.
const foreign = all.filter(({ isShipped }) => !isShipped)
for (const page of all) {
  console.log(page.name)
  console.table(measure(page))
  if (values.misses) listMisses(page)
}
console.log('Right by rule')
console.table(Object.fromEntries([...countByRule(all)].sort()))
console.log('How sure, each page fitted on the others')
console.table(calibrate(foreign))
if (values.fit) writeConfidences(foreign)
