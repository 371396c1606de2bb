import type { Kind, Relation } from '../src/core/model.ts'
import { isDirected } from '../src/core/model.ts'
import { read } from '../src/core/read.ts'
import { loadLexicon } from '../src/files.ts'

const lexicon = loadLexicon()

/** Reads a page with the word lists that ship. */
export const readWithLexicon = (page: string) => read(page, lexicon)

// Who is who, so that a sentence under test may use pronouns and each name is known as one.
const introduction = `
  • Bit Character: Mara says that she is tired, and so she is. Tobin says that he is late, and so he is.
  • Cast Herd: Ines says that she knows, and so she does. Oren says that he knows, and so he does.`

/** A page of one sentence under a trope that claims nothing, after its characters were introduced. */
export function readSentenceOf(sentence: string, trope = 'Noodle Incident') {
  return readWithLexicon(`${introduction}\n  • ${trope}: ${sentence}\n`)
}

const nameOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1)

const inWords = ({ source, target, kind, mutual }: Relation): string => {
  const sign = isDirected({ kind, mutual }) ? '→' : '–'
  return `${nameOf(source)} ${sign} ${nameOf(target)}: ${kind}`
}

/** What a sentence claims, as "Mara → Tobin: jealousy", or with a dash where it has no direction. */
export function claimsOf(sentence: string, trope?: string): readonly string[] {
  return readSentenceOf(sentence, trope)
    .relations.filter(({ evidence }) => evidence.some(({ citation }) => citation === '3.1'))
    .map(inWords)
    .sort()
}

/** The evidence for the first claim of a kind. */
export function evidenceOf(sentence: string, kind: Kind) {
  const relation = readSentenceOf(sentence).relations.find((one) => one.kind === kind)
  return relation?.evidence.find(({ citation }) => citation === '3.1')
}

/** All claims of a page, as "Mara → Tobin: jealousy". */
export const relationsOf = (page: string): readonly string[] =>
  readWithLexicon(page).relations.map(inWords).sort()
