/** The middle of several measurements of the same work. */
export async function repeat(measure: () => number | Promise<number>, runs = 9): Promise<number> {
  const values: number[] = []
  for (let run = 0; run < runs; run++) values.push(await measure())
  return values.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

/** How many milliseconds a piece of work takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Prints a time beside the baseline that it is to be held against. */
export function report(name: string, value: number, baselineName: string, baseline: number): void {
  const ratio = (value / baseline).toFixed(2)
  console.log(
    `${name}: ${value.toFixed(1)} ms, ${ratio} × ${baselineName} (${baseline.toFixed(1)} ms)`,
  )
}
