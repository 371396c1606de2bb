import { useEffect } from 'react'
import type { Pace } from '../../state/playSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** How many milliseconds a step stays on screen. */
const stays: Readonly<Record<Pace, number>> = { slow: 1800, normal: 900, fast: 450 }

/** Takes a step after the other while the story plays; where nothing is dated it stays half as long. */
export function usePlay(isPlaying: boolean): void {
  const playing = useApp((state) => state.playing)
  const pace = useApp((state) => state.pace)
  const playOn = useApp((state) => state.playOn)
  useEffect(() => {
    if (!isPlaying || !playing) return undefined
    const timer = setTimeout(playOn, stays[pace] * (playing.isEmpty ? 0.5 : 1))
    return () => clearTimeout(timer)
  }, [isPlaying, playing, pace, playOn])
}
