import { readFileSync } from 'node:fs'
import { loadLexicon } from './src/files.ts'
import { readWithLexicon } from './tests/readPage.ts'
const r = readWithLexicon('  • A: Mara says that she can, and she does. Tobin says he can.\n  • B: Ines says that she can, and she does.\n  • C: When Ines is kicked out of the Larks, Mara goes from being a seemingly close friend to an unreasonable bitch seemingly overnight.\n  • D: Tobin joins the Larks. The Larks sing.')
for (const x of r.relations) console.log(x.id, x.evidence.map(e=>e.citation+e.reason))
