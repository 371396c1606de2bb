import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inflect } from '../../../src/core/lexicon/inflect.ts'
import { parseLexicon } from '../../../src/core/lexicon/parseLexicon.ts'
import { kinds, modifiers } from '../../../src/core/model.ts'

const folder = new URL('../../../data/lexicon/', import.meta.url)
const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'))
const rowsOf = (name: string) =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))

describe('inflect', () => {
  it.each([
    ['hate', undefined, undefined, ['hate', 'hates', 'hated', 'hating']],
    ['envy', undefined, undefined, ['envy', 'envies', 'envied', 'envying']],
    ['hug', undefined, undefined, ['hug', 'hugs', 'hugged', 'hugging']],
    ['kiss', undefined, undefined, ['kiss', 'kisses', 'kissed', 'kissing']],
    ['lie', undefined, undefined, ['lie', 'lies', 'lied', 'lying']],
    ['expel', undefined, undefined, ['expel', 'expels', 'expelled', 'expelling']],
    ['steal', 'stole', 'stolen', ['steal', 'steals', 'stole', 'stolen', 'stealing']],
    ['beat', 'beat', 'beaten', ['beat', 'beats', 'beat', 'beaten', 'beating']],
  ])('%s', (verb, past, participle, forms) => {
    expect(inflect(verb, past, participle).map(({ text }) => text)).toEqual(forms)
  })
})

describe('parseLexicon', () => {
  it('takes three words, or none', () => {
    const lexicon = parseLexicon({
      cues: 'cue\tclass\tkind\tdirection\nenvy\tverb\tjealousy\tleft to right\n',
    })
    expect([...lexicon.cues.keys()]).toEqual(['envy', 'envies', 'envied', 'envying'])
    expect(parseLexicon({}).cues.size).toBe(0)
  })
})

describe.each(tables)('%s', (name) => {
  const [head = [], ...rows] = rowsOf(name)

  it('has no cell beyond its columns and no empty first cell', () => {
    const faulty = rows.filter((row) => row.length > head.length || row[0] === '')
    expect(faulty).toEqual([])
  })

  it('says nothing twice', () => {
    const note = head.indexOf('note')
    const keys = rows.map((row) => row.filter((_, index) => index !== note).join('\t'))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

describe('the words of the tables', () => {
  const directions = new Set(['left to right', 'right to left', 'mutual'])

  it('are of the closed lists, in cues', () => {
    const faulty = rowsOf('cues.tsv')
      .slice(1)
      .filter(
        ([, type = '', kind = '', direction = '']) =>
          !['verb', 'adjective', 'predicate', 'noun', 'pair noun'].includes(type) ||
          !(kinds as readonly string[]).includes(kind) ||
          !directions.has(direction),
      )
    expect(faulty).toEqual([])
  })

  it('are of the closed lists, in tropes, a direction for each kind', () => {
    const faulty = rowsOf('tropes.tsv')
      .slice(1)
      .filter(([, kindList = '', directionList = '', strength = '']) => {
        const [own, ways] = [kindList.split(','), directionList.split(',')]
        return (
          own.length !== ways.length ||
          !own.every((kind) => (kinds as readonly string[]).includes(kind)) ||
          !ways.every((way) => ['mutual', 'subject->other', 'other->subject'].includes(way)) ||
          !['high', 'medium', 'low'].includes(strength)
        )
      })
    expect(faulty).toEqual([])
  })

  it('are of the closed lists, in modifiers', () => {
    const faulty = rowsOf('modifiers.tsv')
      .slice(1)
      .filter(([, modifier = '']) => !(modifiers as readonly string[]).includes(modifier))
    expect(faulty).toEqual([])
  })
})
