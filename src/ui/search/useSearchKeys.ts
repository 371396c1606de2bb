import { useEffect } from 'react'
import { isSingleKey } from '../kit/singleKeys.ts'

/** Opens the search by `/` outside a text field, and by Ctrl K or Cmd K. */
export function useSearchKeys(onOpen: (() => void) | undefined): void {
  useEffect(() => {
    if (!onOpen) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (!isSlash(event) && !isCommand(event)) return
      event.preventDefault()
      onOpen()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onOpen])
}

const isCommand = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey

const isSlash = (event: KeyboardEvent) => event.key === '/' && isSingleKey(event)
