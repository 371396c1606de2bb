import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Core } from 'cytoscape'

/** Where each node stands, and what of the drawing is not quiet, as Cytoscape tells. */
export async function readDrawing(page: Page) {
  const container = page.locator('.__________cytoscape_container')
  await expect
    .poll(() =>
      container.evaluate(
        (element) =>
          (element as Element & { _cyreg?: { cy?: Core } })._cyreg?.cy?.nodes().length ?? 0,
      ),
    )
    .toBeGreaterThan(0)
  return container.evaluate((element) => {
    const { cy } = (element as unknown as Element & { _cyreg: { cy: Core } })._cyreg
    const idsOf = (selector: string) => cy.$(selector).map((one) => one.id())
    return {
      nodes: Object.fromEntries(
        cy.nodes().map((node) => [node.id(), { ...node.renderedPosition() }]),
      ),
      loud: cy
        .elements()
        .not('.quiet, .hidden')
        .map((one) => one.id()),
      gained: idsOf('edge.gained'),
      lost: idsOf('edge.lost'),
    }
  })
}
