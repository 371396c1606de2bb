/** A number with its noun: `1 citation`, `3 citations`, `1,204 characters`. */
export function toCount(count: number, noun: string): string {
  return `${toNumber(count)} ${count === 1 ? noun : `${noun}s`}`
}

// Made once: to make it for each of hundreds of bars took longer than to draw them.
const english = new Intl.NumberFormat('en')

/** A number as it is read: `1,204`. */
export function toNumber(count: number): string {
  return english.format(count)
}
