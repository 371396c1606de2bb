import type { RefObject } from 'react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { placeBars, type BarPlaces } from '../../core/view/placeBars.ts'
import type { Timeline } from '../../core/view/toTimeline.ts'

/** Until it was measured. */
const usualWidth = 480

/** Where the bars stand in the room that there is; the same object as long as neither changes. */
export function usePlaces({ groups }: Timeline): {
  readonly places: BarPlaces
  readonly width: number
  readonly ref: RefObject<HTMLDivElement | null>
} {
  const ref = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState(0)
  const hasBars = groups.length > 0
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || !hasBars) return undefined
    const measure = () => setMeasured(element.clientWidth)
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [hasBars])

  const width = measured || usualWidth
  const sizes = groups.map(({ bars }) => bars.length).join()
  const places = useMemo(() => placeBars(sizes.split(',').map(Number), width), [sizes, width])
  return { places, width, ref }
}
