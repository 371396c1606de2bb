/** Makes ids that nothing else has: the wished one, or with a number behind it. */
export function createIds(all: readonly { readonly id: string }[]): (wish: string) => string {
  const taken = new Set(all.map(({ id }) => id))
  return (wish) => {
    let id = wish
    for (let count = 2; taken.has(id); count++) id = `${wish}-${count}`
    taken.add(id)
    return id
  }
}
