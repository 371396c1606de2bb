/** The words of a line as a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
