import { useRef, useState } from 'react'
import type { Bar, Timeline } from '../../core/view/toTimeline.ts'

/** What can be done with the bars, by whatever means. */
export interface BarChoice {
  /** The bar that the keyboard is at. */
  readonly current: number
  /** Goes to a bar and chooses nothing. */
  walkTo(index: number): void
  chooseOne(index: number): void
  /** Chooses a bar alone; one that is chosen alone is let go of. */
  toggleOne(index: number): void
  /** Chooses all from an anchor to a bar: from where the last choice began, if none is given. */
  extendTo(index: number, from?: number): void
  /** Chooses all from an end that stays to a bar. */
  resizeTo(index: number, fixed: number): void
  /** Chooses exactly these bars again. */
  restore(bars: readonly Bar[]): void
}

/** Chooses bars for pointer and keyboard alike. */
export function useBarChoice(
  { bars, range }: Timeline,
  onChoose: (bars: readonly Bar[]) => void,
): BarChoice {
  const [current, setCurrent] = useCurrent(bars)
  const anchor = useRef<number>(undefined)

  const anchorFor = (index: number) => {
    const from = anchor.current ?? current
    if (!range || (from >= range.first && from <= range.last)) return from
    return index < range.first ? range.last : range.first
  }
  const choose = (first: number, last: number) => onChoose(bars.slice(first, last + 1))
  const span = (index: number, other: number) => {
    setCurrent(index)
    choose(Math.min(index, other), Math.max(index, other))
  }
  const chooseOne = (index: number) => {
    anchor.current = index
    setCurrent(index)
    choose(index, index)
  }
  return {
    current,
    walkTo: setCurrent,
    chooseOne,
    toggleOne: (index) => {
      if (range?.first !== index || range.last !== index) return chooseOne(index)
      anchor.current = index
      onChoose([])
    },
    extendTo: (index, from = anchorFor(index)) => {
      anchor.current = from
      span(index, from)
    },
    resizeTo: (index, fixed) => {
      anchor.current = undefined
      span(index, fixed)
    },
    restore: onChoose,
  }
}

/** Stays with what is chosen when that was changed from elsewhere: by playing, a season or a link. */
function useCurrent(bars: readonly Bar[]) {
  const [current, setCurrent] = useState(0)
  const [known, setKnown] = useState<number>()
  const last = bars.findLastIndex(({ chosen }) => chosen)
  if (last !== known) {
    setKnown(last)
    if (last !== -1 && !bars[current]?.chosen) setCurrent(last)
  }
  return [Math.min(current, bars.length - 1), setCurrent] as const
}
