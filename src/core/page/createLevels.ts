/** Gives the level of each bullet, from 1, by its indent: a bullet closes those as deep as its own or deeper. */
export function createLevels(): (indent: number) => number {
  const indents: number[] = []
  return (indent) => {
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop()
    indents.push(indent)
    return indents.length
  }
}
