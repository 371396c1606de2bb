import type { RefObject } from 'react'
import { useEffect } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'

/** Brings the citation that the reader asked for into view, each time it is asked for; gives its id. */
export function useJump(article: RefObject<HTMLElement | null>): string | undefined {
  const selection = useApp((state) => state.selection)
  const wanted = selection?.type === 'relation' ? selection.citation : undefined
  useEffect(() => {
    if (wanted === undefined) return
    const card = article.current?.querySelector<HTMLElement>(
      `[data-citation="${CSS.escape(wanted)}"]`,
    )
    card?.scrollIntoView({ block: 'start' })
    // Whoever asked from elsewhere stays there.
    const panel = article.current?.closest('aside')
    if (panel?.contains(document.activeElement)) card?.focus({ preventScroll: true })
  }, [article, wanted, selection])
  return wanted
}
