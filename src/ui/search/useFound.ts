import { useEffect, useState } from 'react'
import type { Found } from '../../core/search/search.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { searcherOf } from './openSearcher.ts'

/** What a query finds; until a new one is answered, what the one before found. Nothing where nothing is asked. */
export function useFound(query: string): Found | undefined {
  const document = useApp(selectDocument)
  const [found, setFound] = useState<Found>()
  const asked = query.trim()
  useEffect(() => {
    let isLatest = true
    const answer = async () => {
      const next = asked === '' ? undefined : await searcherOf(document).search(asked)
      if (isLatest) setFound(next)
    }
    void answer()
    return () => {
      isLatest = false
    }
  }, [asked, document])
  return found
}
