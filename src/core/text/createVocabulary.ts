import type { Facts, Lexicon, Token, VerbForm } from '../model.ts'
import { auxiliary, classBits } from './wordClass.ts'

/** What a word or mark is wherever it stands, with the tokens that were made of it, by how they stand. */
export interface Form extends Pick<Token, 'text' | 'lower' | 'isWord' | 'isCapital' | 'facts'> {
  readonly owns: boolean
  readonly endsInS: boolean
  /** It may end a sentence. */
  readonly mayEnd: boolean
  readonly tokens: (Token | undefined)[]
}

/** The different words of a page; each is looked at and looked up in the lexicon once. */
export type Vocabulary = (raw: string) => Form

export function createVocabulary(lexicon: Lexicon): Vocabulary {
  const forms = new Map<string, Form>()
  return (raw) => {
    let form = forms.get(raw)
    if (!form) forms.set(raw, (form = toForm(raw, lexicon)))
    return form
  }
}

// "d'Astrane" and "al-Sahir" are names too.
const capital = /^(?:\p{Lu}|\p{Ll}{1,3}['’-]\p{Lu})/u
const wordCharacter = /[\p{L}\p{N}]/u
const possessiveEnding = /['’]s$/iu
const contraction = /^(?:he|she|it|that|who|what|there|here|where|how|let|one)['’]s$/iu

function toForm(raw: string, lexicon: Lexicon): Form {
  const isWord = wordCharacter.test(raw)
  const owns = isWord && possessiveEnding.test(raw) && !contraction.test(raw)
  const text = owns ? raw.slice(0, -2) : raw
  const lower = text.toLowerCase().replaceAll('’', "'")
  const isCapital = isWord && capital.test(text)
  return {
    text,
    lower,
    isWord,
    isCapital,
    facts: toFacts(text, lower, isCapital, lexicon),
    owns,
    endsInS: isWord && /s$/i.test(raw),
    mayEnd: !isWord || raw.endsWith('.'),
    tokens: [],
  }
}

// "She's", "I'm", "Don't": no name ends so, and "O'Hara" does not.
const isContraction = /^I$|^\p{L}+(?:n['’]t|['’](?:s|ll|d|re|ve|m))$/u
const finite: ReadonlySet<VerbForm['form'] | undefined> = new Set<VerbForm['form']>([
  'present',
  'past',
  'past or participle',
])

function toFacts(text: string, lower: string, isCapital: boolean, lexicon: Lexicon): Facts {
  const { relationalNouns } = lexicon
  const form = lexicon.verbForms.get(lower)?.form
  const nouns = relationalNouns.get(lower)
  let classes = 0
  for (const name of lexicon.wordClasses.get(lower) ?? []) classes |= classBits[name]
  return {
    classes,
    form,
    isFiniteForm: finite.has(form),
    isFiniteVerb:
      finite.has(form) || (classes & auxiliary) !== 0 || /^(?:\w+n't|cannot)$/.test(lower),
    cues: lexicon.cues.get(lower),
    nouns,
    nounsOfPlural:
      nouns === undefined && lower.endsWith('s')
        ? relationalNouns.get(lower.slice(0, -1))
        : undefined,
    pronoun: lexicon.pronouns.get(withoutEnding(lower)),
    isTitle: lexicon.titles.has(lower.replace(/\.$/, '')),
    isGivenName: lexicon.givenNames.has(text),
    isNoName: lexicon.notNames.has(text),
    isParticle: lexicon.nameParticles.has(lower) && lower !== 'la' && lower !== 'le',
    isNameWord: isCapital && !isContraction.test(text),
  }
}

/** "he's", "they'll" */
const withoutEnding = (word: string) =>
  word.includes("'") ? word.replace(/'(?:s|d|ll|re|ve)$/, '') : word
