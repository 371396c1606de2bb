import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/**
 * The words that the reader selected last in the text of the citation around an element; empty before, and after words of
 * another citation were selected. A finger that goes for a button loses the selection, so that none changes nothing.
 */
export function useSelectedWords(within: RefObject<HTMLElement | null>): string {
  const [words, setWords] = useState('')
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
      const selected = String(range ?? '').trim()
      if (!range || selected === '') return
      const text = within.current?.closest('[data-citation]')?.querySelector('blockquote')
      setWords(text?.contains(range.commonAncestorContainer) ? selected : '')
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [within])
  return words
}
