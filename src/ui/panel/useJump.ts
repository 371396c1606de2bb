import type { RefObject } from 'react'
import { useEffect } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'

/** Brings the citation that the reader asked for into view, each time it is asked for; gives its id. */
export function useJump(article: RefObject<HTMLElement | null>): string | undefined {
  const selection = useApp((state) => state.selection)
  const wanted = selection?.type === 'relation' ? selection.citation : undefined
  useEffect(() => {
    if (wanted === undefined || !article.current) return
    const card = article.current.querySelector<HTMLElement>(
      `[data-citation="${CSS.escape(wanted)}"]`,
    )
    card?.scrollIntoView?.({ block: 'center' })
    if (isWithin(article.current)) card?.focus({ preventScroll: true })
  }, [article, wanted, selection])
  return wanted
}

/** Whoever reads here is led on; whoever asked from elsewhere stays there. */
function isWithin(article: HTMLElement): boolean {
  const active = document.activeElement
  if (active === null || active === document.body) return false
  return article.contains(active) || active.contains(article)
}
