import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { inventPages } from './inventPages.ts'

// Sends invented pages through the command: do they come back in order, and does its memory stay flat? npm run flat
// It asks /proc for the memory, which only Linux has.
const pages = 10_000
const early = 1000
const mostGrowth = 1.5

function* toLines(): Generator<string> {
  let id = 0
  for (const text of inventPages(pages)) yield `${JSON.stringify({ id: id++, text })}\n`
}

function childrenOf(pid: number): number[] {
  const ids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return ids.split(' ').filter(Boolean).map(Number)
}

/** The most megabytes that a process or one of those it started has had in memory so far. */
function peakOf(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.max(Number(kilobytes) / 1000, ...childrenOf(pid).map(peakOf))
}

function checkAnswer(line: string, expected: number): void {
  const { id, error } = JSON.parse(line) as { id: number; error?: string }
  if (id !== expected || error) throw new Error(`Not page ${expected}: ${line.slice(0, 200)}`)
}

const start = performance.now()
const { pid, stdin, stdout } = spawn('npm', ['run', '--silent', 'read', '--', '--ndjson'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: ['pipe', 'pipe', 'inherit'],
})
if (pid === undefined) throw new Error('npm does not start.')
Readable.from(toLines()).pipe(stdin, { end: false })

const peaks: number[] = []
let answered = 0
for await (const line of createInterface({ input: stdout })) {
  checkAnswer(line, answered++)
  if (answered === early || answered === pages) peaks.push(peakOf(pid))
  if (answered === pages) stdin.end()
}
const [before = NaN, after = NaN] = peaks
const speed = answered / ((performance.now() - start) / 1000)
console.log(`${answered} pages in order, ${speed.toFixed(0)} pages a second`)
console.log(
  `most memory: ${before.toFixed(0)} MB after ${early} pages, ${after.toFixed(0)} MB after ${pages}`,
)
if (!(after < before * mostGrowth)) throw new Error('The memory is not flat.')
