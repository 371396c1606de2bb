import type { Correction } from './correction.ts'

/** The log without one correction; what was joined to it keeps to itself. */
export function forget(log: readonly Correction[], place: number): readonly Correction[] {
  const isHead = !log[place]?.joined
  return log.flatMap((one, index) => {
    if (index === place) return []
    if (index !== place + 1 || !isHead) return [one]
    const { joined: _, ...plain } = one
    return [plain]
  })
}
