import type { VerbForm } from '../model.ts'

interface Form {
  readonly text: string
  readonly form: VerbForm['form']
}

/** All forms of an English verb: `hate` gives hate, hates, hated, hating. */
export function inflect(verb: string, past?: string, participle?: string): readonly Form[] {
  if (verb === 'be') return formsOfBe
  const regular = toPast(verb)
  const pasts: readonly Form[] =
    past && participle && past !== participle
      ? [
          { text: past, form: 'past' },
          { text: participle, form: 'participle' },
        ]
      : [{ text: past || regular, form: 'past or participle' }]
  const forms: readonly Form[] = [
    { text: verb, form: 'base' },
    { text: verb === 'have' ? 'has' : toPresent(verb), form: 'present' },
    ...pasts,
    { text: toGerund(verb), form: 'gerund' },
  ]
  return forms
}

const formsOfBe: readonly Form[] = [
  { text: 'be', form: 'base' },
  { text: 'is', form: 'present' },
  { text: 'are', form: 'present' },
  { text: 'am', form: 'present' },
  { text: 'was', form: 'past' },
  { text: 'were', form: 'past' },
  { text: 'been', form: 'participle' },
  { text: 'being', form: 'gerund' },
]

const endsInConsonantAndY = /[^aeiou]y$/
const endsInHiss = /(?:s|x|z|ch|sh|o)$/
/** "stop", "hug", "slap": one vowel before one consonant, which is doubled. */
const isDoubled = (verb: string) =>
  /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(verb) || doubledLong.has(verb)
const doubledLong = new Set([
  'admit',
  'commit',
  'expel',
  'forget',
  'kidnap',
  'outrun',
  'permit',
  'prefer',
  'rebel',
  'refer',
  'regret',
  'repel',
  'submit',
  'transfer',
  'upset',
  'begin',
  'propel',
  'compel',
  'handicap',
  'backstab',
  'acquit',
  'rebut',
  'befit',
  'patrol',
  'control',
  'enrol',
  'unwrap',
  'defer',
  'deter',
  'confer',
])

function toPresent(verb: string): string {
  if (endsInConsonantAndY.test(verb)) return `${verb.slice(0, -1)}ies`
  return endsInHiss.test(verb) ? `${verb}es` : `${verb}s`
}

function toPast(verb: string): string {
  if (endsInConsonantAndY.test(verb)) return `${verb.slice(0, -1)}ied`
  if (verb.endsWith('e')) return `${verb}d`
  return isDoubled(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

function toGerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`
  return isDoubled(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}
