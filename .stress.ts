import { readFileSync } from 'node:fs'
import { loadLexicon } from './src/files.ts'
import { read } from './src/core/read.ts'
const lex = loadLexicon(); const page = readFileSync('data/backstage/page.txt','utf8')
const list = page.slice(page.indexOf('  •'))
const rep=(n:number,sep='\n')=>{let b='';while(b.length<n)b+=list+sep;return b}
const t=(n:string,s:string)=>{const a=performance.now();const r=read(s,lex);console.log(n,s.length,(performance.now()-a).toFixed(0),r.relations.length)}
t('1MB',rep(1e6)); t('0.3 oneline','• Rival: '+rep(3e5).replace(/\n\s*•?/g,' ')); t('1MB oneline','• Rival: '+rep(1e6).replace(/\n\s*•?/g,' '))
if(process.argv[2]) t('10MB',rep(1e7).slice(0,9_999_000))
