import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { NetworkDocument } from '../src/core/model.ts'
import { undirectedKinds } from '../src/core/model.ts'
import { foldName } from '../src/core/text/foldName.ts'
import { loadLexicon, readWork } from '../src/files.ts'
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: 'boolean' }, bad: { type: 'string' } },
})
const lexicon = loadLexicon()
interface G {
  id: string
  trope: string
  characters: string[]
  relations: { a: string; b: string; kind: string; optional?: boolean; mutual?: boolean }[]
}
const rules = new Map<string, [number, number]>()
for (const arg of positionals) {
  const [folder = '', goldFolder = folder] = arg.split('=')
  const gold = readFileSync(
    existsSync(join(goldFolder, 'gold.jsonl'))
      ? join(goldFolder, 'gold.jsonl')
      : goldFolder + '.gold.jsonl',
    'utf8',
  )
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as G)
  const castFile = existsSync(join(goldFolder, 'cast.json'))
    ? join(goldFolder, 'cast.json')
    : goldFolder + '.cast.json'
  const cast = JSON.parse(readFileSync(castFile, 'utf8')) as Record<string, string[]>
  const canon = new Map<string, string>()
  for (const [n, as] of Object.entries(cast))
    for (const a of [n, ...as]) canon.set(foldName(a), foldName(n))
  const { document } = readWork(folder, lexicon)
  const who = new Map(
    document.characters.map((c) => [
      c.id,
      canon.get([c.name, ...c.aliases].map(foldName).find((x) => canon.has(x)) ?? '') ??
        foldName(c.name),
    ]),
  )
  const byId = new Map(gold.map((g) => [g.id, g]))
  for (const r of document.relations)
    for (const e of r.evidence) {
      const g = byId.get(e.citation)
      if (!g) continue
      const [a, b] = [who.get(r.source), who.get(r.target)]
      const hit = g.relations.find(
        (x) =>
          x.kind === r.kind &&
          [foldName(x.a), foldName(x.b)]
            .map((y) => canon.get(y) ?? y)
            .sort()
            .join() === [a, b].sort().join(),
      )
      if (hit?.optional) continue
      const key = e.rule
      const c = rules.get(key) ?? [0, 0]
      c[hit ? 0 : 1]++
      rules.set(key, c)
      if (values.bad && !hit && (values.bad === 'all' || key.startsWith(values.bad))) {
        const cit = document.citations.find((x) => x.id === e.citation)!
        console.log(
          `${arg} ${e.citation} ${cit.trope} | ${r.id} | ${key} | ${e.reason} | ${cit.text.slice(...e.quote)}`,
        )
      }
    }
}
if (values.rules)
  console.table(
    Object.fromEntries(
      [...rules]
        .sort()
        .map(([k, [a, b]]) => [k, { right: a, wrong: b, share: +(a / (a + b)).toFixed(2) }]),
    ),
  )
