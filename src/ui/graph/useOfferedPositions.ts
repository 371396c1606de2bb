import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { transpose } from '../../core/layout/transpose.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** Lets others ask where the nodes stand now, moved by hand or not. */
export function useOfferedPositions(cy: Core | undefined): void {
  const offer = useApp((state) => state.offerPositions)
  useEffect(() => {
    if (!cy) return undefined
    offer((as) => {
      const drawn = Object.fromEntries(
        cy.nodes().map((node) => [node.id(), toPosition(node.position())]),
      )
      return as === 'wide' && cy.scratch('isHigh') === true ? transpose(drawn) : drawn
    })
    return () => offer(undefined)
  }, [cy, offer])
}

const toPosition = ({ x, y }: { readonly x: number; readonly y: number }) =>
  [Math.round(x), Math.round(y)] as const
