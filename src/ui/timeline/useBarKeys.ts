import type { KeyboardEvent } from 'react'
import type { Timeline } from '../../core/view/toTimeline.ts'
import type { BarChoice } from './useBarChoice.ts'
import { usePlayKey } from './usePlayKey.ts'

/**
 * Arrows step from bar to bar and choose each, Page keys from season to season, Home and End to either end; with Shift
 * they extend the choice, with Ctrl they only walk. Enter chooses the bar, or lets go of
 * it; Space plays.
 */
export function useBarKeys(timeline: Timeline, choice: BarChoice, onWalk: (index: number) => void) {
  const playKey = usePlayKey()
  return (event: KeyboardEvent) => {
    if (playKey(event)) return
    const { current } = choice
    const goal = toGoal(event.key, current, timeline)
    if (event.key === 'Enter') choice.toggleOne(current)
    else if (goal === undefined) return
    else if (event.shiftKey) choice.extendTo(goal)
    else if (event.ctrlKey || event.metaKey) choice.walkTo(goal)
    // The first step into the story is to the bar that the focus is at.
    else if (timeline.chosen === undefined && isStep(event.key)) choice.chooseOne(current)
    else choice.chooseOne(goal)
    event.preventDefault()
    onWalk(goal ?? current)
  }
}

const isStep = (key: string) => key === 'ArrowRight' || key === 'ArrowLeft'

/** The bar that a key leads to; absent for keys that lead nowhere. */
export function toGoal(
  key: string,
  from: number,
  { groups, bars }: Pick<Timeline, 'groups' | 'bars'>,
): number | undefined {
  const starts = groups.flatMap(({ bars: [first] }) => (first ? [first.index] : []))
  const end = bars.length - 1
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(from + 1, end)
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(from - 1, 0)
  if (key === 'PageDown') return starts.find((start) => start > from) ?? end
  if (key === 'PageUp') return starts.findLast((start) => start < from) ?? 0
  if (key === 'Home') return 0
  if (key === 'End') return end
  return undefined
}
