import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkPage } from './core/page/checkPage.ts'
import type { Installment, Lexicon, NetworkDocument } from './core/model.ts'
import { read } from './core/read.ts'
import { parseInstallments } from './core/time/parseInstallments.ts'
import { toDocument } from './core/toDocument.ts'
import { decodePage } from './decodePage.ts'
import { loadLexicon } from './files.ts'

const usage = `usage: npm run --silent read -- FILE… [--title TITLE] [--unit episode] [--installments LIST.tsv]
       npm run --silent read -- --ndjson < PAGES.ndjson`

const nothingReadable = 1
const wrongUsage = 2

/** One line a page: `{"id", "title"?, "text"}`. */
interface PageLine {
  readonly id: unknown
  readonly title?: unknown
  readonly text: unknown
}

interface Options {
  readonly title: string | undefined
  readonly unit: string
  readonly known: readonly Installment[]
}

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}

function parseCommand() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ndjson: { type: 'boolean' },
        title: { type: 'string' },
        unit: { type: 'string' },
        installments: { type: 'string' },
      },
    })
  } catch (error) {
    return fail(`${(error as Error).message}\n${usage}`, wrongUsage)
  }
}

/** Reads the pages of one work into its document; throws an error that says why where they hold nothing readable. */
function readPages(
  pages: readonly string[],
  lexicon: Lexicon,
  { title, unit, known }: Options,
): NetworkDocument {
  const fault = pages.map(checkPage).find((one) => one !== undefined)
  if (fault) throw new Error(`The page ${fault}`)
  const reading = read(pages, lexicon, { known, unit })
  const document = toDocument(reading, {
    title: title ?? reading.page.title ?? 'Untitled',
    unit,
  })
  if (document.citations.length === 0)
    throw new Error(document.problems[0]?.message ?? 'No tropes.')
  return document
}

/** Several files are subpages of one work. */
function readFiles(files: readonly string[], options: Options): NetworkDocument {
  const texts = files.map((file) => decodePage(readFileSync(file)))
  return readPages(texts, loadLexicon(), options)
}

/** The lines of a text as it arrives. Unlike readline, it takes in no more before the lines it holds are answered. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let line = ''
  for await (const chunk of chunks) {
    const [end = '', ...next] = chunk.split('\n')
    line += end
    for (const begun of next) {
      yield line
      line = begun
    }
  }
  yield line
}

/** Answers each line of the input with one line, in order; a bad line is answered and does not stop the rest. */
async function readLines(options: Options): Promise<void> {
  const lexicon = loadLexicon()
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    if (line.trim() === '') continue
    const hasRoom = process.stdout.write(`${JSON.stringify(answer(line, lexicon, options))}\n`)
    if (!hasRoom) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

function answer(line: string, lexicon: Lexicon, options: Options): unknown {
  let id: unknown = null
  try {
    const page = JSON.parse(line) as PageLine
    id = page.id ?? null
    if (typeof page.text !== 'string') throw new Error('The line has no "text".')
    const title = typeof page.title === 'string' ? page.title : options.title
    return { id, ...readPages([page.text], lexicon, { ...options, title }) }
  } catch (error) {
    return { id, error: (error as Error).message }
  }
}

/** Whoever takes the output may have enough before its end, as `head` does. */
function endWithReader(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) =>
    code === 'EPIPE' ? process.exit() : fail(message, nothingReadable),
  )
}

endWithReader()
const { values, positionals } = parseCommand()
if (Boolean(values.ndjson) === positionals.length > 0) fail(usage, wrongUsage)
try {
  const known = values.installments
    ? parseInstallments(readFileSync(values.installments, 'utf8'))
    : []
  const options = { title: values.title, unit: values.unit ?? 'episode', known }
  if (values.ndjson) await readLines(options)
  else process.stdout.write(`${JSON.stringify(readFiles(positionals, options), undefined, 1)}\n`)
} catch (error) {
  fail((error as Error).message, nothingReadable)
}
