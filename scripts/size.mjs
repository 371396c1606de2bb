// Says how much JavaScript a visitor loads, gzipped, and fails where it is more than we allow ourselves.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const mostBeforePaint = 120_000
const mostInAll = 250_000

/** A chunk and all that it imports before it runs. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) withImports(next, seen)
  return seen
}

const sizeOf = (key) =>
  gzipSync(readFileSync(fileURLToPath(new URL(manifest[key].file, dist)))).length
const sum = (keys) => [...keys].reduce((total, key) => total + sizeOf(key), 0)

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
const beforePaint = withImports(entry)
// What the first screen loads at once beside its data: the drawing.
const onDemand = [...beforePaint].flatMap((key) => manifest[key].dynamicImports ?? [])
const atOnce = onDemand.filter((key) => /GraphView/.test(key))
const inAll = atOnce.reduce((seen, key) => withImports(key, seen), new Set(beforePaint))

const report = [
  ['before the first paint', sum(beforePaint), mostBeforePaint],
  ['initially in all', sum(inAll), mostInAll],
]
let isTooMuch = atOnce.length !== 1
if (isTooMuch) console.error(`Expected the drawing among ${onDemand.join()}`)
for (const [name, size, most] of report) {
  console.log(`${name}: ${(size / 1000).toFixed(1)} kB gz of ${most / 1000}`)
  isTooMuch ||= size > most
}
process.exitCode = isTooMuch ? 1 : 0
