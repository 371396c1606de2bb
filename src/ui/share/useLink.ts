import { useEffect, useMemo, useState } from 'react'
import type { Place } from '../../state/sourceSlice.ts'
import type { State } from '../../state/store.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { toSharedLink, type Parts } from '../../state/toShared.ts'
import { findPlaces } from './findPlaces.ts'
import { writeLink, type Link } from './writeLink.ts'

/** The link to what is on screen, with the parts that come along; absent while a work is being packed into it. */
export function useLink(parts: Parts, place: Place): Link | undefined {
  const state = useApp(whole)
  const { document, search } = useMemo(
    () => toSharedLink(state, parts, place),
    [state, parts, place],
  )
  const [packed, setPacked] = useState<{
    readonly of: typeof document
    readonly start: string
    readonly link: Link
  }>()
  const page = location.origin + location.pathname
  const start = page + search
  const { loaded, readPositions } = state

  useEffect(() => {
    if (!document) return undefined
    let isStale = false
    const pack = async () => {
      const positions = await findPlaces(document, readPositions?.('wide'), loaded?.positions)
      const link = await writeLink(page, search, document, positions)
      if (!isStale) setPacked({ of: document, start, link })
    }
    void pack()
    return () => {
      isStale = true
    }
  }, [document, page, search, start, loaded, readPositions])

  if (!document) return { address: start, isCarrying: false, left: 0, isTooLong: false }
  return packed?.of === document && packed.start === start ? packed.link : undefined
}

const whole = (state: State) => state
