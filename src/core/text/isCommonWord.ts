const endings: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ['s', ['']],
  ['es', ['', 'e']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ers', ['', 'e']],
  ['ness', ['']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['ily', ['y']],
  ['ings', ['', 'e']],
]

/** Whether a lower-case word, or what it is formed from, stands in a list of base words. */
export function isCommonWord(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true
  return endings.some(
    ([ending, bases]) =>
      word.endsWith(ending) && bases.some((base) => hasBase(word, ending, base, words)),
  )
}

function hasBase(word: string, ending: string, base: string, words: ReadonlySet<string>): boolean {
  const stem = word.slice(0, -ending.length)
  if (stem.length < 3) return false
  const isDoubled = base === '' && stem.length > 3 && stem.at(-1) === stem.at(-2)
  return words.has(stem + base) || (isDoubled && words.has(stem.slice(0, -1)))
}
