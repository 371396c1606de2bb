import type { PointerEvent } from 'react'
import { useRef } from 'react'
import { nearestBar, type BarPlaces } from '../../core/view/placeBars.ts'
import type { Bar, Timeline } from '../../core/view/toTimeline.ts'
import type { BarChoice } from './useBarChoice.ts'

/** What a pointer does from where it was pressed to where it is let go. */
interface Gesture {
  /** The bar that stays where the range is drawn or resized. */
  readonly anchor: number
  readonly startX: number
  readonly isHandle: boolean
  /** A handle was not moved yet: it may be that only the bar under it was meant. */
  isHeld: boolean
  /** What was chosen before, should the gesture turn out to be another. */
  readonly before: readonly Bar[]
}

// How far from an end of the range a pointer still takes its handle, inside of the range and outside.
const reaches = { mouse: [6, 14], touch: [22, 22] } as const
const slack = 4

/** Points, chooses, drags a range and resizes it, by mouse, pen or finger. */
export function useBrush(
  timeline: Timeline,
  places: BarPlaces,
  choice: BarChoice,
  onPoint: (index: number | undefined) => void,
) {
  const gesture = useRef<Gesture>(undefined)

  const handleAt = (event: PointerEvent<HTMLElement>) => {
    const { range } = timeline
    if (!range) return undefined
    const [inside, outside] = reaches[event.pointerType === 'touch' ? 'touch' : 'mouse']
    const x = toX(event)
    const first = places.starts[range.first] ?? 0
    const last = (places.starts[range.last] ?? 0) + places.barWidth
    const isFirst = x < (first + last) / 2
    const inward = isFirst ? x - first : last - x
    if (inward > inside || -inward > outside) return undefined
    return { anchor: isFirst ? range.last : range.first }
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const index = barAt(event, places)
    const handle = event.shiftKey ? undefined : handleAt(event)
    gesture.current = {
      anchor: handle?.anchor ?? index,
      startX: event.clientX,
      isHandle: handle !== undefined,
      isHeld: handle !== undefined,
      before: timeline.bars.filter(({ chosen }) => chosen),
    }
    event.currentTarget.setPointerCapture?.(event.pointerId)
    if (event.shiftKey) choice.extendTo(index)
    else if (!handle) choice.toggleOne(index)
    onPoint(index)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const index = barAt(event, places)
    const now = gesture.current
    if (!now) {
      event.currentTarget.dataset['handle'] = String(handleAt(event) !== undefined)
      return onPoint(index)
    }
    if (now.isHeld && Math.abs(event.clientX - now.startX) < slack) return
    const isResumed = now.isHeld
    now.isHeld = false
    onPoint(index)
    if (!isResumed && index === choice.current) return
    if (now.isHandle) choice.resizeTo(index, now.anchor)
    else choice.extendTo(index, event.shiftKey ? undefined : now.anchor)
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (gesture.current?.isHeld) choice.toggleOne(barAt(event, places))
    gesture.current = undefined
  }
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    // The browser took the gesture for another, such as a scroll.
    onPointerCancel: () => {
      if (gesture.current) choice.restore(gesture.current.before)
      gesture.current = undefined
      onPoint(undefined)
    },
    onPointerLeave: () => onPoint(undefined),
  }
}

/** The bar under a pointer, or the nearest; a captured pointer stays with what it first touched, so its place decides. */
function barAt(event: PointerEvent<HTMLElement>, places: BarPlaces): number {
  const { index } = (event.target as HTMLElement).dataset
  return index === undefined ? nearestBar(places, toX(event)) : Number(index)
}

const toX = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) =>
  clientX - currentTarget.getBoundingClientRect().left
