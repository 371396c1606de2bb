import type {
  Cue,
  CueClass,
  Direction,
  Gender,
  Kind,
  Lexicon,
  Modifier,
  RelationalNoun,
  TropePrior,
  VerbForm,
  WordClass,
} from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { inflect } from './inflect.ts'

/** The text of each table of `data/lexicon`, by file name without its ending. */
export type LexiconTables = Readonly<Record<string, string>>

type Row = readonly string[]

/** Makes the word lists ready for look-up. A missing table is an empty list, so a test can pass three words. */
export function parseLexicon(tables: LexiconTables): Lexicon {
  const rows = (name: string) => parseTable(tables[name] ?? '')
  const firsts = (name: string) => new Set(rows(name).map(([word = '']) => word))
  const verbForms = toVerbForms(rows('verbs'))
  const givenNames = rows('givenNames')

  return {
    wordClasses: toWordClasses(rows('functionWords')),
    verbForms,
    cues: toCues(rows('cues'), rows('verbs')),
    relationalNouns: toRelationalNouns(rows('relationalNouns')),
    kin: new Map(
      rows('kin').map(([word = '', noun = '', m = '-', f = '-']) => [
        word,
        { noun, turned: m === '-' ? undefined : { m, f } },
      ]),
    ),
    tropes: toTropes(rows('tropes')),
    titles: new Map(rows('titles').map(([title = '', gender]) => [title, toGender(gender)])),
    givenNames: new Map(givenNames.map(([name = '', gender]) => [name, toGender(gender)])),
    doubtfulNames: new Set(givenNames.flatMap(([name = '', , note]) => (note ? [name] : []))),
    nameParticles: firsts('nameParticles'),
    notNames: firsts('notNames'),
    places: firsts('places'),
    groupWords: firsts('groupWords'),
    words: firsts('words'),
    hedges: firsts('hedges'),
    laterWords: firsts('laterWords'),
    falseBeliefs: firsts('falseBeliefs'),
    modifiers: new Map(
      rows('modifiers').map(([word = '', modifier]) => [word, modifier as Modifier]),
    ),
    numbers: toNumbers(rows('numbers')),
    ordinals: toNumbers(rows('ordinals')),
    pronouns: new Map(
      rows('pronouns').map(([word = '', gender, role = '']) => [
        word,
        { gender: gender as Gender | 'p', role },
      ]),
    ),
    confidences: new Map(
      rows('confidences').map(([reason = '', share]) => [reason, Number(share)]),
    ),
  }
}

/** Rows of a table of tab-separated columns under a head line. */
function parseTable(text: string): readonly Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}

const toNumbers = (rows: readonly Row[]): ReadonlyMap<string, number> =>
  new Map(rows.map(([word = '', value]) => [word, Number(value)]))

const toGender = (cell: string | undefined): Gender | undefined =>
  cell === 'm' || cell === 'f' ? cell : undefined

function toWordClasses(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<WordClass>> {
  const classes = new Map<string, Set<WordClass>>()
  for (const [word = '', wordClass] of rows) {
    const set = classes.get(word) ?? new Set()
    classes.set(word, set.add(wordClass as WordClass))
  }
  return classes
}

function toVerbForms(rows: readonly Row[]): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const [verb = '', past, participle] of rows)
    for (const form of inflect(verb, past, participle))
      if (!forms.has(form.text)) forms.set(form.text, { verb, form: form.form })
  return forms
}

function toCues(rows: readonly Row[], verbs: readonly Row[]): ReadonlyMap<string, readonly Cue[]> {
  const irregular = new Map(
    verbs.map(([verb = '', past, participle]) => [verb, [past, participle]]),
  )
  const cues = new Map<string, Cue[]>()
  const file = (form: string, cue: Cue) => cues.set(form, [...(cues.get(form) ?? []), cue])
  for (const [text = '', type, kind, direction, , notBefore = ''] of rows) {
    const words = text.toLowerCase().split(' ')
    const cue: Cue = {
      text,
      words,
      type: type as CueClass,
      kind: kind as Kind,
      direction: direction as Direction,
      notBefore: new Set(notBefore.split(' ').filter(Boolean)),
    }
    const first = words[0] ?? ''
    if (cue.type === 'pair noun' && words.length === 1)
      file(`${first}s`, { ...cue, words: [`${first}s`] })
    if (cue.type !== 'verb') file(first, cue)
    else {
      const [past, participle] = irregular.get(first) ?? []
      const forms = new Set(inflect(first, past, participle).map((form) => form.text))
      for (const form of forms) file(form, cue)
    }
  }
  for (const list of cues.values()) list.sort((a, b) => b.words.length - a.words.length)
  return cues
}

function toRelationalNouns(rows: readonly Row[]): ReadonlyMap<string, readonly RelationalNoun[]> {
  const nouns = new Map<string, RelationalNoun[]>()
  for (const [text = '', kind, direction, gender] of rows) {
    const words = text.split(' ')
    const last = words.at(-1) ?? ''
    const noun = {
      words,
      kind: kind as Kind,
      direction: nounDirections[direction ?? ''] ?? 'mutual',
      gender: toGender(gender),
    }
    nouns.set(
      last,
      [...(nouns.get(last) ?? []), noun].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return nouns
}

const nounDirections: Readonly<Record<string, Direction>> = {
  mutual: 'mutual',
  'of>noun': 'left to right',
  'noun>of': 'right to left',
}

const tropeDirections: Readonly<Record<string, Direction>> = {
  mutual: 'mutual',
  'subject->other': 'left to right',
  'other->subject': 'right to left',
}

function toTropes(rows: readonly Row[]): ReadonlyMap<string, TropePrior> {
  return new Map(
    rows.map(([name = '', kinds = '', directions = '', strength]) => [
      foldName(name),
      {
        name,
        claims: kinds.split(',').map((kind, index) => ({
          kind: kind as Kind,
          direction: tropeDirections[directions.split(',')[index] ?? ''] ?? 'mutual',
        })),
        strength: strength as TropePrior['strength'],
      },
    ]),
  )
}
