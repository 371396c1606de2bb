import { readFileSync } from 'node:fs'
import { loadLexicon } from './src/files.ts'
import { read } from './src/core/read.ts'
const lex = loadLexicon(); const page = readFileSync('data/backstage/page.txt','utf8')
const list = page.slice(page.indexOf('  •'))
let b='';while(b.length<6e5)b+=list+' '
read('• Rival: '+b.replace(/\n\s*•?/g,' '),lex)
