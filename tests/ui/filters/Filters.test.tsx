// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { selectVisible } from '../../../src/state/selectors.ts'
import { Filters } from '../../../src/ui/filters/Filters.tsx'
import { renderWith } from '../renderWith.tsx'

describe('Filters', () => {
  it('counts the claims of each kind', async () => {
    await renderWith(<Filters />)
    expect(screen.getByRole('button', { name: 'jealousy, 2 claims' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'family, 1 claim' })).toBeVisible()
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(10)
  })

  it('switches a kind off and all on again', async () => {
    const { user, store } = await renderWith(<Filters />)
    const jealousy = screen.getByRole('button', { name: /^jealousy/ })
    await user.click(jealousy)
    expect(jealousy).toHaveAttribute('aria-pressed', 'false')
    expect(store.getState().filter.hiddenKinds).toEqual(['jealousy'])
    await user.click(screen.getByRole('button', { name: 'All kinds' }))
    expect(jealousy).toHaveAttribute('aria-pressed', 'true')
  })

  it('leaves only one kind, and takes that back', async () => {
    const { user, store } = await renderWith(<Filters />)
    await user.click(screen.getByRole('button', { name: 'Show only romance' }))
    expect(selectVisible(store.getState()).relations.map(({ kind }) => kind)).toEqual(['romance'])
    await user.click(screen.getByRole('button', { name: 'Show all kinds again' }))
    expect(store.getState().filter.hiddenKinds).toEqual([])
  })

  it('shows, fades or hides undated evidence, and says what that means', async () => {
    const { user, store } = await renderWith(<Filters />)
    expect(screen.getByRole('radio', { name: 'Shown' })).toBeChecked()
    act(() => store.getState().chooseInstallments(['s1e1']))
    expect(screen.getByRole('radio', { name: 'Faded' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Hidden' }))
    expect(store.getState().filter.undated).toBe('hidden')
    expect(screen.getByRole('group', { name: 'Undated evidence' })).toHaveAccessibleDescription(
      '4 claims name no episode. They are left out of everything.',
    )
  })

  it('clears everything at once, and offers that only where something is set', async () => {
    const { user, store } = await renderWith(<Filters />)
    expect(screen.queryByRole('button', { name: 'Clear all filters' })).toBeNull()
    act(() => store.getState().chooseInstallments(['s1e1']))
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(selectVisible(store.getState()).isFiltered).toBe(false)
  })
})
