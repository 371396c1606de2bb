import { useEffect } from 'react'
import { views } from '../../state/viewSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { isSingleKey } from '../kit/singleKeys.ts'

/** Where a key leads the focus. */
const places: Readonly<Record<string, string>> = {
  n: '[role="application"]',
  t: '[role="listbox"] [tabindex="0"], [role="listbox"][tabindex="0"]',
}

/** `1` to `4` switch views, `n` and `t` lead into network and timeline, `?` lists them all. */
export function useShortcutKeys(onHelp: () => void): void {
  const show = useApp((state) => state.show)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isSingleKey(event)) return
      if (document.querySelector('dialog[open]')) return
      const view = views[Number(event.key) - 1]
      const place = places[event.key]
      if (event.key === '?') onHelp()
      else if (view) show(view)
      else if (place) document.querySelector<HTMLElement>(place)?.focus()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [show, onHelp])
}
