import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { toHighLayout } from '../../core/layout/toHighLayout.ts'
import type { Positions } from '../../core/model.ts'
import { toElements, type Element } from '../../core/view/toElements.ts'
import { selectLayoutNetwork, selectPlace, selectWholeNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** Draws another work, or what another horizon leaves of it. Filters never come here: they hide what this has drawn. */
export function useElements(cy: Core | undefined, positions: Positions | undefined): void {
  const network = useApp(selectWholeNetwork)
  const story = useApp(selectLayoutNetwork)
  const place = useApp(selectPlace)
  useEffect(() => {
    if (!cy || !positions) return
    const isHigh = cy.height() > cy.width()
    cy.scratch('isHigh', isHigh)
    const places = isHigh ? toHighLayout(story, positions) : positions
    // The frame is that of the whole story, so that a horizon moves nothing either.
    cy.scratch(
      'frame',
      story.nodes.map(({ id }) => places[id] ?? [0, 0]),
    )
    patchElements(cy, toElements(network, place(places)))
  }, [cy, network, story, place, positions])
}

/** Brings the drawing to these elements; what stays is not drawn anew, so it is not moved or let go of. */
export function patchElements(cy: Core, elements: readonly Element[]): void {
  const wanted = new Map(elements.map((element) => [element.data.id, element]))
  cy.batch(() => {
    cy.elements()
      .filter((drawn) => !isSame(drawn.data() as Element['data'], wanted.get(drawn.id())))
      .remove()
    for (const element of elements) {
      const drawn = cy.getElementById(element.data.id)
      if (drawn.empty()) cy.add(structuredClone(element))
      else {
        drawn.data({ ...element.data })
        if (element.group === 'nodes') drawn.nodes().positions(() => ({ ...element.position }))
      }
    }
  })
}

/** An edge between others is another edge, whatever its name. */
function isSame(drawn: Element['data'], wanted: Element | undefined): boolean {
  if (!wanted) return false
  if (wanted.group === 'nodes') return !('source' in drawn)
  const { source, target } = wanted.data
  return 'source' in drawn && drawn.source === source && drawn.target === target
}
