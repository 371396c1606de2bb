import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { read } from './core/read.ts'
import { parseInstallments } from './core/time/parseInstallments.ts'
import { toDocument } from './core/toDocument.ts'
import { loadLexicon } from './files.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { installments: { type: 'string' }, title: { type: 'string' } },
})
const text = readFileSync(positionals[0] ?? '', 'utf8')
const known = values.installments
  ? parseInstallments(readFileSync(values.installments, 'utf8'))
  : []
const reading = read(text, loadLexicon(), known)
process.stdout.write(
  JSON.stringify(
    toDocument(reading, { title: values.title ?? 'Untitled', unit: 'episode' }),
    undefined,
    1,
  ) + '\n',
)
