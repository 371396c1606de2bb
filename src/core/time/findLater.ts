import type { Passage, TimeReference, Token } from '../model.ts'

/** In words: "by the end of the series". */
const longest = 6

/**
 * The ids of the examples that name a time and tell also of a later one: "Jax bullies Miles in the first episode; in the
 * end they are best friends." Who has seen only the first episode must not read it.
 */
export function findLater(
  passages: readonly Passage[],
  times: readonly TimeReference[],
  laterWords: ReadonlySet<string>,
): ReadonlySet<string> {
  const dated = new Set(times.map(({ example }) => example))
  const tellsLater = ({ sentences }: Passage) =>
    sentences.some((sentence) => hasPhrase(sentence, laterWords))
  return new Set(
    passages
      .filter((passage) => dated.has(passage.example.id) && tellsLater(passage))
      .map(({ example }) => example.id),
  )
}

const hasPhrase = (sentence: readonly Token[], phrases: ReadonlySet<string>) =>
  sentence.some((_, start) =>
    Array.from({ length: longest }, (_, more) =>
      sentence
        .slice(start, start + more + 1)
        .map(({ lower }) => lower)
        .join(' '),
    ).some((phrase) => phrases.has(phrase)),
  )
