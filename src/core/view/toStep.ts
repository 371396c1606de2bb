import type { Bar } from './toTimeline.ts'

export const playModes = ['up to', 'single'] as const

/** What a step through the story shows: all up to an installment, or that one alone. */
export type PlayMode = (typeof playModes)[number]

/** One step through the story. */
export interface Step {
  /** Ids of the installments that it shows. */
  readonly installments: readonly string[]
  /** Nothing is dated to the installment that it comes to. */
  readonly isEmpty: boolean
  /** It comes to the end of the story. */
  readonly isLast: boolean
}

/**
 * The step after the chosen time, or the one before it; before any time is chosen, the first one. Nothing is skipped.
 * Absent at either end.
 */
export function toStep(bars: readonly Bar[], mode: PlayMode, by: 1 | -1 = 1): Step | undefined {
  const at = bars.findLastIndex(({ chosen }) => chosen)
  const goal = at + by
  const bar = bars[goal]
  if (!bar) return undefined
  const shown = mode === 'single' ? [bar] : bars.slice(0, goal + 1)
  return {
    installments: shown.map(({ id }) => id),
    isEmpty: bar.warm + bar.cold === 0,
    isLast: goal === bars.length - 1,
  }
}
