import { readFileSync } from 'node:fs'
import { read } from '../../src/core/read.ts'
import { loadLexicon } from '../../src/files.ts'
import { repeat, report, timeOf } from './measure.ts'

const lexicon = loadLexicon()
const page = readFileSync(new URL('../../data/backstage/page.txt', import.meta.url), 'utf8')
const examples = page.slice(page.indexOf('  •'))

/** The examples of Backstage again and again, up to a length. */
export const pageOf = (length: number) =>
  examples.repeat(Math.ceil(length / examples.length)).slice(0, length)

const lineOf = (length: number) =>
  `  • Rival: ${pageOf(2 * length).replaceAll(/[\s•]+/g, ' ')}`.slice(0, length)

export const readText = (text: string) => read(text, lexicon)
const timeToRead = (text: string, runs = 3) => repeat(() => timeOf(() => readText(text)), runs)
const cutIntoWords = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+/gu)]

/** How long the page takes that a newcomer sees. */
export async function benchReading(): Promise<void> {
  report(
    `read Backstage (${page.length} characters)`,
    await repeat(() => timeOf(() => readText(page))),
    'cutting it into words',
    await repeat(() => timeOf(() => cutIntoWords(page))),
  )
}

/** How long large pages take, and how that grows with a page's length and a line's. */
export async function benchGrowth(): Promise<void> {
  const megabyte = await timeToRead(pageOf(1e6))
  report('read 1 MB', megabyte, 'one second', 1000)
  report('read one line of 1 MB', await timeToRead(lineOf(1e6)), '1 MB', megabyte)
  report('read 10 MB', await timeToRead(pageOf(1e7), 1), '1 MB', megabyte)
}
