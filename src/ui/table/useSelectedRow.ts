import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/** Brings the row of what was chosen elsewhere into view. */
export function useSelectedRow(isSelected: boolean): RefObject<HTMLTableRowElement | null> {
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isSelected])
  return row
}
