import type { KeyboardEvent } from 'react'
import { selectIsPlaying } from '../../state/playSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** Space plays and pauses; says whether it was Space. */
export function usePlayKey(): (event: KeyboardEvent) => boolean {
  const isPlaying = useApp(selectIsPlaying)
  const play = useApp((state) => state.play)
  const pause = useApp((state) => state.pause)
  return (event) => {
    if (event.key !== ' ') return false
    event.preventDefault()
    if (event.repeat) return true
    if (isPlaying) pause()
    else play()
    return true
  }
}
