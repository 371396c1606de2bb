const ascii = /^[ -~]*$/

/** Folds case, accents, marks and a leading "The", so that two spellings of one name meet. */
export function foldName(name: string): string {
  const plain = ascii.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
