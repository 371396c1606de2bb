// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Arcs } from '../../../src/ui/arcs/Arcs.tsx'
import { lanternRow, testDoors } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

const rows = () => within(screen.getByRole('list', { name: 'Pairs over time' }))

const names = () =>
  rows()
    .getAllByRole('button')
    .filter((button) => button.textContent !== '')
    .map((button) => button.textContent)

describe('Arcs', () => {
  it('has a row for every pair with a date, most change first, and the others apart', async () => {
    await renderWith(<Arcs />)
    expect(names()).toEqual([
      'Mara and Tobin',
      'Fenn and Hale',
      'Hale and Ilse',
      'Ilse and Rook',
      'Ilse and Tobin',
    ])
    expect(screen.getByRole('heading', { name: '3 pairs without a place in time' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Rook and the Lanterns hostility' })).toBeVisible()
  })

  it('sorts', async () => {
    const { user } = await renderWith(<Arcs />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'name')
    expect(names()[0]).toBe('Fenn and Hale')
    await user.selectOptions(screen.getByRole('combobox'), 'first appearance')
    expect(names()).toEqual([
      'Mara and Tobin',
      'Hale and Ilse',
      'Ilse and Tobin',
      'Fenn and Hale',
      'Ilse and Rook',
    ])
  })

  it('opens a pair by its name, and a turn at its citation', async () => {
    const { store, user } = await renderWith(<Arcs />)
    await user.click(screen.getByRole('button', { name: 'Mara and Tobin' }))
    expect(store.getState().selection).toEqual({ type: 'relation', id: 'mara>tobin:jealousy' })
    await user.click(
      screen.getByRole('button', { name: /^S2 E1: friendship: “Mara and Tobin make/ }),
    )
    expect(store.getState().selection).toEqual({
      type: 'relation',
      id: 'mara~tobin:friendship',
      citation: '3.1',
    })
  })

  it('is walked with the arrow keys, and reads out the turn that it is on', async () => {
    const { store, user } = await renderWith(<Arcs />)
    act(() => screen.getByRole('button', { name: 'Mara and Tobin' }).focus())
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/^S1 E2: rivalry, until S2 E1/)
    expect(screen.getByText(/^S1 E2: rivalry, until S2 E1/)).toBeVisible()
    await user.keyboard('{Home}{ArrowDown}')
    expect(document.activeElement).toHaveTextContent('Fenn and Hale')
    await user.keyboard('{ArrowUp}{End}{Enter}')
    expect(store.getState().selection).toMatchObject({ citation: '3.1' })
  })

  it('leaves out kinds that are off, and keeps the whole time while a part is chosen', async () => {
    const { store } = await renderWith(<Arcs />)
    act(() => store.getState().chooseInstallments(['s1e1']))
    expect(names()).toHaveLength(5)
    act(() => store.getState().toggleKind('romance'))
    expect(names()).not.toContain('Ilse and Tobin')
    act(() => store.getState().setUndated('hidden'))
    expect(screen.queryByText(/without a place in time/)).toBeNull()
  })

  it('says so where the work has no time, or nothing is left', async () => {
    const load = () => Promise.resolve({ document: { ...lanternRow, installments: [] } })
    const works = [{ id: 'still', title: 'Still', load }]
    const { store } = await renderWith(<Arcs />, { ...testDoors, works })
    expect(
      screen.getByRole('heading', {
        name: 'Nothing here is tied to an episode, so there is no order to draw',
      }),
    ).toBeVisible()
    expect(screen.queryByRole('list', { name: 'Pairs over time' })).toBeNull()
    act(() => store.getState().soloKind('mentorship'))
    act(() => store.getState().toggleKind('mentorship'))
    expect(screen.getByText('No relation is left to follow.')).toBeVisible()
  })
})
