import { usePlay } from './usePlay.ts'

/** There for as long as the story plays; it shows nothing itself. */
export function Playing() {
  usePlay()
  return null
}
