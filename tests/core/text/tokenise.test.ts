import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../../src/core/text/foldName.ts'
import { isCommonWord } from '../../../src/core/text/isCommonWord.ts'
import { createVocabulary } from '../../../src/core/text/createVocabulary.ts'
import { tokenise as cut } from '../../../src/core/text/tokenise.ts'
import { loadLexicon } from '../../../src/files.ts'

const vocabulary = createVocabulary(loadLexicon())
const tokenise = (text: string) => cut(text, vocabulary)

const sentencesOf = (text: string) =>
  tokenise(text).map(({ tokens }) => tokens.map((token) => token.text).join(' '))

describe('tokenise', () => {
  it.each([
    ['Mara runs. Tobin walks.', ['Mara runs .', 'Tobin walks .']],
    ['Mr. Wessel runs.', ['Mr. Wessel runs .']],
    ['An Oh, Crap! reaction follows.', ['An Oh , Crap ! reaction follows .']],
    ['J. Doe runs.', ['J . Doe runs .']],
    ['She waits... and runs.', ['She waits ... and runs .']],
    ['"Run!" Mara says.', ['" Run ! "', 'Mara says .']],
    ['One line\nAnother', ['One line', 'Another']],
    ['', []],
  ])('cuts %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it.each([
    ["Mara's hat", 'Mara', true],
    ['Mara’s hat', 'Mara', true],
    ["the Larks' nest", 'Larks', true],
    ["she's late", "she's", false],
    ["O'Hara runs", "O'Hara", false],
  ])('%s: %s owns: %s', (text, word, owns) => {
    const token = tokenise(text)[0]?.tokens.find((one) => one.text === word)
    expect(token?.isPossessive).toBe(owns)
  })

  it.each(["d'Astrane", 'al-Sahir', 'Élodie', 'Ser'])('takes %s for a name', (word) => {
    expect(tokenise(word)[0]?.tokens[0]).toMatchObject({ text: word, isCapital: true })
  })

  it('keeps every token at its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { tokens, starts } of tokenise(text))
          tokens.forEach((token, index) => {
            expect(text.startsWith(token.text, starts[index])).toBe(true)
          })
      }),
    )
  })
})

describe('foldName', () => {
  it.each([
    ['The Primas', 'primas'],
    ['Élodie', 'elodie'],
    ['"Well Done, Son" Guy', 'well done son guy'],
    ['Et Tu, Brute?', 'et tu brute'],
  ])('%s is %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })
})

describe('isCommonWord', () => {
  const words = new Set(['run', 'happy', 'make', 'stop'])
  it.each(['run', 'runs', 'running', 'happily', 'happier', 'making', 'stopped'])(
    'knows %s',
    (word) => {
      expect(isCommonWord(word, words)).toBe(true)
    },
  )
  it.each(['mara', 'ines', 'rub'])('does not know %s', (word) => {
    expect(isCommonWord(word, words)).toBe(false)
  })
})
