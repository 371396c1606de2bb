import { readFileSync } from 'node:fs'
import { loadLexicon } from './src/files.ts'
import { parsePage } from './src/core/page/parsePage.ts'
import { tokenisePage } from './src/core/text/tokenise.ts'
import { findMentions } from './src/core/mentions/findMentions.ts'
import { readSentence } from './src/core/relations/readSentence.ts'
import { matchCues } from './src/core/relations/matchCues.ts'
import { findSubject, findObject } from './src/core/relations/findArguments.ts'
import { findStance } from './src/core/relations/findStance.ts'
const lex = loadLexicon(); const page = parsePage(readFileSync(process.argv[2]!, 'utf8'), lex)
const ps = tokenisePage(page); const { mentions } = findMentions(page, ps, lex)
for (const p of ps) if (process.argv.slice(3).includes(p.example.id)) for (const t of p.sentences) {
  const s = readSentence(t, mentions.filter(m => m.example === p.example.id), lex)
  console.log('\n' + t.map(x => x.text).join(' '))
  console.log('  parties', s.parties.map(x => `${x.characters}@${x.from}-${x.to}${x.isOwner ? ' own' : ''}${x.isSubject ? ' subj' : ''}:${x.form}`).join(' | '))
  for (const m of matchCues(s)) console.log('  cue', m.cue.text, m.cue.type, m.cue.kind, m.from, m.to, 'L', findSubject(s, m.from)?.characters, 'R', (m.slot ?? findObject(s, m.to))?.characters, JSON.stringify(findStance(s, m.from, m.to, Math.min(findSubject(s, m.from)?.from ?? m.from, m.from))))
}
