/** Makes a work's title of its files' names: what all begin with, where that says enough, or else the first. */
export function titleOf(files: readonly string[]): string {
  const names = files.map(withoutEnding)
  const common = names.reduce(commonStart).replace(/[\s([,;:]+$/, '')
  return (isTelling(common) ? common : names[0]) || 'Untitled'
}

const withoutEnding = (file: string) =>
  file
    .replace(/\.\w{1,5}$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()

function commonStart(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}

const leastLetters = 3

const isTelling = (start: string) => (start.match(/\p{L}/gu) ?? []).length >= leastLetters
