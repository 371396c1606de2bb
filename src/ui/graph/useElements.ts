import type { Core } from 'cytoscape'
import { useEffect, useRef } from 'react'
import { placeNew } from '../../core/layout/placeNew.ts'
import { toHighLayout } from '../../core/layout/toHighLayout.ts'
import type { Network, Positions } from '../../core/model.ts'
import { toElements, type Element } from '../../core/view/toElements.ts'
import { selectLayoutNetwork, selectPlace, selectWholeNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** Draws another work, or what another horizon leaves of it. Filters never come here: they hide what this has drawn. */
export function useElements(cy: Core | undefined, positions: Positions | undefined): void {
  const network = useApp(selectWholeNetwork)
  const story = useApp(selectLayoutNetwork)
  const place = useApp(selectPlace)
  const laid = useRef<Laid>(undefined)
  useEffect(() => {
    if (!cy || !positions) return
    const isHigh = cy.height() > cy.width()
    cy.scratch('isHigh', isHigh)
    laid.current = placeAll(laid.current, story, positions, isHigh)
    const { places } = laid.current
    // The frame is that of the whole story, so that a horizon moves nothing either.
    cy.scratch(
      'frame',
      story.nodes.map(({ id }) => places[id] ?? [0, 0]),
    )
    patchElements(cy, toElements(network, place(places)))
  }, [cy, network, story, place, positions])
}

/** Where everybody stands, as long as it is by the same positions. */
interface Laid {
  readonly positions: Positions
  readonly places: Positions
}

/** A correction moves nobody: it keeps the places that were found first, and finds some for those who are new. */
function placeAll(
  before: Laid | undefined,
  story: Network,
  positions: Positions,
  isHigh: boolean,
): Laid {
  if (before?.positions === positions) return { positions, places: placeNew(story, before.places) }
  const all = placeNew(story, positions)
  return { positions, places: isHigh ? toHighLayout(story, all) : all }
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
      if (drawn.empty()) cy.add(structuredClone(element)).scratch('place', placeOf(element))
      else {
        drawn.data({ ...element.data })
        if (element.group === 'nodes' && drawn.scratch('place') !== placeOf(element)) {
          drawn.nodes().positions(() => ({ ...element.position }))
          drawn.scratch('place', placeOf(element))
        }
      }
    }
  })
}

/** Where a node is to stand: one that was moved by hand stays there until that changes. */
const placeOf = (element: Element) =>
  element.group === 'nodes' ? `${element.position.x} ${element.position.y}` : ''

/** An edge between others is another edge, whatever its name. */
function isSame(drawn: Element['data'], wanted: Element | undefined): boolean {
  if (!wanted) return false
  if (wanted.group === 'nodes') return !('source' in drawn)
  const { source, target } = wanted.data
  return 'source' in drawn && drawn.source === source && drawn.target === target
}
