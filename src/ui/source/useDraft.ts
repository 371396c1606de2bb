import { useEffect, useState } from 'react'
import type { Draft } from './draft.ts'

const key = 'tropegraph:draft'
const calm = 400

/** What was pasted, kept over a reload of this tab and no longer than the tab is open. */
export function useDraft() {
  const [draft, setDraft] = useState(readDraft)
  useEffect(() => {
    const keep = () => keepDraft(draft)
    // Writing a page at each letter would hold up whoever writes it.
    const soon = setTimeout(keep, calm)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(soon)
      window.removeEventListener('pagehide', keep)
    }
  }, [draft])
  return [draft, setDraft] as const
}

function keepDraft(draft: Draft): void {
  try {
    if (draft.text === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // Too long for what the browser keeps, or it keeps nothing: the text stays until the page is closed.
  }
}

function readDraft(): Draft {
  try {
    const { text, html } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<
      Record<keyof Draft, unknown>
    >
    if (typeof text === 'string') return { text, html: typeof html === 'string' ? html : undefined }
  } catch {
    // What another has put there is no draft.
  }
  return { text: '' }
}
