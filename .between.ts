import { readFileSync } from 'node:fs'
import { loadLexicon } from './src/files.ts'
import { parsePage } from './src/core/page/parsePage.ts'
import { tokenisePage } from './src/core/text/tokenise.ts'
import { findMentions } from './src/core/mentions/findMentions.ts'
import { readSentence } from './src/core/relations/readSentence.ts'
import { matchCues } from './src/core/relations/matchCues.ts'
const lex = loadLexicon(); const c = new Map<string,number>()
for (const f of process.argv.slice(2)) { const page = parsePage(readFileSync(f,'utf8'), lex); const ps = tokenisePage(page); const { mentions } = findMentions(page, ps, lex)
for (const p of ps) for (const t of p.sentences) { const ms=mentions.filter(m=>m.example===p.example.id&&m.at[0]>=(t[0]?.at[0]??0)&&m.at[1]<=(t.at(-1)?.at[1]??0)); const s = readSentence(t, ms, lex); const cues=matchCues(s)
 s.parties.forEach((a,i)=>{const b=s.parties[i+1]; if(!b||a.isOwner||a.characters.join()===b.characters.join())return; const w=t.slice(a.to,b.from); if(w.length<1||w.length>5)return; if(cues.some(m=>m.from>=a.to&&m.to<=b.from+2))return; if(w.some(x=>/^[.;:,()\-—"]$/.test(x.text)))return; if(!lex.verbForms.has(w[0]!.lower)&&!(w[1]&&lex.verbForms.has(w[1].lower)))return; const k=w.map(x=>x.lower).join(' '); c.set(k,(c.get(k)??0)+1)})}}
console.log([...c].sort((a,b)=>b[1]-a[1]).slice(0,420).map(([k,n])=>k+(n>1?' '+n:'')).join('; '))
