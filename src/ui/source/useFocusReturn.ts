import { useLayoutEffect, useRef, type FocusEvent } from 'react'

/** Props of a button that leaves the screen while it may have the focus: whoever had it before gets it back. */
export function useFocusReturn() {
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef<EventTarget>(null)

  // A layout effect, since only an element that is still in the page can be known to have the focus.
  useLayoutEffect(() => {
    const element = button.current
    return () => {
      if (document.activeElement === element && before.current instanceof HTMLElement)
        before.current.focus()
    }
  }, [])

  const onFocus = (event: FocusEvent) => (before.current = event.relatedTarget)
  return { ref: button, onFocus }
}
