import { useState } from 'react'

/** Gives the focus back to where it was when this was drawn first; where that has gone, to what it stood in. */
export function useReturn(): () => void {
  const [from] = useState(() => {
    const element = document.activeElement as HTMLElement | null
    return { element, home: element?.parentElement?.closest<HTMLElement>('[tabindex]') }
  })
  return () => {
    if (from.element?.isConnected) from.element.focus({ preventScroll: true })
    else from.home?.focus({ preventScroll: true })
  }
}
