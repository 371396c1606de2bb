import type { Passage, TimeReference } from '../model.ts'

/**
 * The ids of the examples that name a time and tell also of a later one: "Jax bullies Miles in the first episode; in the
 * end they are best friends." Who has seen only the first episode must not read it.
 */
export function findLater(
  passages: readonly Passage[],
  times: readonly TimeReference[],
  laterWords: ReadonlySet<string>,
): ReadonlySet<string> {
  if (laterWords.size === 0) return new Set()
  const dated = new Set(times.map(({ example }) => example))
  const phrases = [...laterWords].map((phrase) => phrase.replaceAll(' ', String.raw`\s+`))
  const pattern = new RegExp(String.raw`(?<!\p{L})(?:${phrases.join('|')})(?!\p{L})`, 'iu')
  return new Set(
    passages
      .filter(({ example }) => dated.has(example.id) && pattern.test(example.text))
      .map(({ example }) => example.id),
  )
}
