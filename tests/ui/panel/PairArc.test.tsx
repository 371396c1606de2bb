// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Selection } from '../../../src/state/selectionSlice.ts'
import { Panel } from '../../../src/ui/panel/Panel.tsx'
import { renderWith } from '../renderWith.tsx'

const renderPanel = async (selection: Selection) => {
  const { store, user } = await renderWith(<Panel />)
  act(() => store.getState().select(selection))
  await screen.findByRole('heading', { name: 'Over the episodes' })
  return { store, user }
}

const jumps: (string | null)[] = []

// jsdom lays nothing out, so it has nothing to scroll, and no way to write an id into a selector.
beforeAll(() => {
  Element.prototype.scrollIntoView = function scrollIntoView() {
    jumps.push(this.getAttribute('data-citation'))
  }
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})

describe('The arc of a pair', () => {
  it('has a lane for every relation of the two, and its turns in words', async () => {
    const { user } = await renderPanel({ type: 'relation', id: 'mara>tobin:jealousy' })
    const lanes = within(screen.getByRole('list', { name: 'Relations over time' }))
    expect(lanes.getByRole('button', { name: 'jealousy Mara → Tobin' })).toHaveAttribute(
      'aria-current',
      'true',
    )
    expect(lanes.getByRole('button', { name: 'rivalry' })).toBeVisible()
    await user.click(screen.getByText('3 turns in words'))
    expect(screen.getByText('S1 E1').closest('p')).toHaveTextContent(
      'S1 E1: jealousy, Mara → Tobin, until S2 E1',
    )
    await user.click(screen.getByText('1 claim without a place in time'))
    expect(screen.getByText('Undated', { selector: 'strong' }).closest('p')).toHaveTextContent(
      'Undated: jealousy, Mara → Tobin, hedged',
    )
  })

  it('leads from a turn to its citation, in another relation too', async () => {
    const { store, user } = await renderPanel({ type: 'relation', id: 'mara>tobin:jealousy' })
    await user.click(screen.getByText('3 turns in words'))
    await user.click(
      screen.getByRole('button', { name: '“Mara and Tobin are rivals for the lead.”' }),
    )
    expect(store.getState().selection).toMatchObject({ id: 'mara~tobin:rivalry' })
    const card = document.querySelector('[data-citation="2.1"]')
    expect(card).toHaveAttribute('aria-current', 'true')
    expect(jumps.at(-1)).toBe('2.1')
  })

  it('says that the filter hides the citation of a turn outside the chosen time', async () => {
    const { store, user } = await renderPanel({ type: 'relation', id: 'mara>tobin:jealousy' })
    act(() => {
      store.getState().chooseInstallments(['s2e2'])
      store.getState().select({ type: 'relation', id: 'mara>tobin:jealousy', citation: '1.1' })
    })
    expect(screen.getByText('The filter hides this citation.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    expect(screen.queryByText('The filter hides this citation.')).toBeNull()
  })

  it('draws nothing where nothing has a date', async () => {
    await renderPanel({ type: 'relation', id: 'fenn~oda:family' })
    expect(
      screen.getByText('Nothing between the two names an episode that has a place in the story.'),
    ).toBeVisible()
    expect(screen.queryByRole('list', { name: 'Relations over time' })).toBeNull()
  })
})

describe('The arcs of a character', () => {
  it('have a line for each other character, and name whom they leave out', async () => {
    const { store, user } = await renderPanel({ type: 'character', id: 'mara' })
    const lines = within(screen.getByRole('list', { name: 'Characters over time' }))
    expect(lines.getByRole('button', { name: 'Tobin' })).toBeVisible()
    expect(screen.getByText('Without a place in time: Oda')).toBeVisible()
    await user.click(lines.getByRole('button', { name: /^S1 E2: rivalry/ }))
    expect(store.getState().selection).toMatchObject({ id: 'mara~tobin:rivalry', citation: '2.1' })
  })
})
