import { readFileSync } from 'node:fs'
import { loadLexicon } from './src/files.ts'
import { read } from './src/core/read.ts'
const lex = loadLexicon(); const page = readFileSync('data/backstage/page.txt','utf8')
const list = page.slice(page.indexOf('\n  •')>0?page.indexOf('\n  •'):0)
let big=''; while (big.length<1_000_000) big+=list+'\n'
for (let i=0;i<4;i++){ const t=performance.now(); const r=read(big,lex); console.log((performance.now()-t).toFixed(0), r.relations.length) }
