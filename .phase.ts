import { readFileSync } from 'node:fs'
import { loadLexicon } from './src/files.ts'
import { parsePage } from './src/core/page/parsePage.ts'
import { tokenisePage } from './src/core/text/tokenise.ts'
import { findMentions } from './src/core/mentions/findMentions.ts'
import { findNames } from './src/core/mentions/findNames.ts'
import { judgeNames } from './src/core/mentions/judgeNames.ts'
import { findInstallments } from './src/core/time/findInstallments.ts'
import { findRelations } from './src/core/relations/findRelations.ts'
const lex = loadLexicon(); const page = readFileSync('data/backstage/page.txt','utf8')
const list = page.slice(page.indexOf('  •'))
let big=''; while (big.length<1_000_000) big+=list+'\n'
for (let i=0;i<3;i++){ let t=performance.now(); const lap=(n:string)=>{const u=performance.now();console.log(n,(u-t).toFixed(0));t=u}
 const p=parsePage(big,lex);lap('parse');const ps=tokenisePage(p);lap('tok');const runs=findNames(ps,lex,new Set());lap(' names');judgeNames(runs,lex);lap(' judge');const m=findMentions(p,ps,lex);lap('mentions');findInstallments(ps,[],lex);lap('inst');findRelations(ps,m.characters,m.mentions,lex);lap('rel')}
