import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../src/core/document/parseDocument.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tropegraph-'))

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  })

const toAnswers = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const page = '  • Rival: Mara hates Tobin. Tobin envies Mara.\n'

describe('the command line', { timeout: 30_000 }, () => {
  it('prints the document of a page', () => {
    const { stdout, status } = run([write('page.txt', page), '--title', 'Lantern Row'])
    const document = parseDocument(stdout)
    expect(status).toBe(0)
    expect(document.work.title).toBe('Lantern Row')
    expect(document.relations.map(({ id }) => id)).toContain('mara>tobin:hostility')
  })

  it('reads several files as one work', () => {
    const second = write('second.txt', '  • Foil: Mara helps Tobin. Tobin sings.\n')
    const { citations } = parseDocument(run([write('first.txt', page), second]).stdout)
    expect(citations.map(({ id }) => id)).toEqual(['1.1', '2.1'])
  })

  it('dates by a list of installments', () => {
    const list = write('list.tsv', 'season\tnumber\ttitle\n1\t1\tThe Audition\n')
    const file = write('dated.txt', '  • Rival: In "The Audition", Mara hates Tobin.\n')
    const { citations } = parseDocument(run([file, '--installments', list]).stdout)
    expect(citations[0]?.installments).toEqual(['s1e1'])
  })

  it.each([
    ['a page without tropes', () => [write('none.txt', 'Just a text.')], 1, /No tropes were found/],
    ['an empty page', () => [write('empty.txt', '')], 1, /is empty/],
    ['a file that is not there', () => [join(folder, 'nowhere.txt')], 1, /no such file/],
    ['no file', () => [], 2, /usage:/],
    ['an unknown option', () => ['--colour'], 2, /usage:/],
  ])('says why it prints nothing of %s', (_what, args, code, message) => {
    const { stdout, stderr, status } = run(args())
    expect(status).toBe(code)
    expect(stderr).toMatch(message)
    expect(stdout).toBe('')
  })

  it('answers each line, in order, and stops at none', () => {
    const lines = [
      { id: 'a', text: page },
      'no json',
      { id: 'c' },
      { id: 'd', title: 'Last', text: page },
    ]
    const input = lines
      .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
      .join('\n')
    const { stdout, status } = run(['--ndjson'], input)
    expect(status).toBe(0)
    expect(toAnswers(stdout)).toMatchObject([
      { id: 'a', format: 'tropegraph' },
      { id: null, error: expect.stringContaining('JSON') as string },
      { id: 'c', error: 'The line has no "text".' },
      { id: 'd', work: { title: 'Last' } },
    ])
  })

  it('keeps the order of many lines, long ones and bad ones among them', () => {
    const text = (id: number) => `${'Ä long page. '.repeat(id % 50 === 0 ? 20_000 : 1)}\n${page}`
    const line = (id: number) =>
      id % 7 === 3 ? `{"id":${id}}` : JSON.stringify({ id, text: text(id) })
    const ids = Array.from({ length: 200 }, (_, id) => id)
    const { stdout, status } = run(['--ndjson'], ids.map((id) => `${line(id)}\r\n\n`).join(''))
    expect(status).toBe(0)
    expect(toAnswers(stdout).map(({ id, error }) => [id, error])).toEqual(
      ids.map((id) => [id, id % 7 === 3 ? 'The line has no "text".' : undefined]),
    )
  })
})
