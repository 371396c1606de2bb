import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Core } from 'cytoscape'

interface Point {
  readonly x: number
  readonly y: number
}

/** Cytoscape notes itself on its container; the tests ask it where it drew what. */
interface Drawing {
  readonly nodes: Readonly<Record<string, Point>>
  /** A point on each visible line, at the middle of its curve. */
  readonly edges: Readonly<Record<string, Point>>
  /** What is neither quiet nor hidden. */
  readonly loud: readonly string[]
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

/** Where the drawing has its nodes and lines, in pixels of the screen. */
export async function readDrawing(page: Page): Promise<Drawing> {
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
    const { left, top } = element.getBoundingClientRect()
    const place = ({ x, y }: { x: number; y: number }) => ({ x: x + left, y: y + top })
    const entries = <Item extends { id(): string }>(
      items: Item[],
      at: (item: Item) => { x: number; y: number },
    ) => Object.fromEntries(items.map((item) => [item.id(), place(at(item))]))
    const idsOf = (selector: string) => cy.$(selector).map((one) => one.id())
    return {
      nodes: entries(cy.nodes().toArray(), (node) => node.renderedPosition()),
      edges: entries(cy.edges(':visible').toArray(), (edge) => edge.renderedMidpoint()),
      loud: cy
        .elements()
        .not('.quiet, .hidden')
        .map((one) => one.id()),
      gained: idsOf('edge.gained'),
      lost: idsOf('edge.lost'),
    }
  })
}
