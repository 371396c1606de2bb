// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Filters } from '../../../src/ui/filters/Filters.tsx'
import { renderWith } from '../renderWith.tsx'

it('says on whom the view is focused, and takes that away and nothing else', async () => {
  const { store, user } = await renderWith(<Filters />)
  act(() => {
    store.getState().toggleKind('rivalry')
    store.getState().setFocus({ type: 'around', character: 'mara', hops: 1 })
  })
  expect(await screen.findByText('Only up to 1 hop from Mara')).toBeVisible()
  act(() => store.getState().setFocus({ type: 'between', characters: ['mara', 'tobin'] }))
  expect(await screen.findByText('Only what is between Mara and Tobin')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Clear focus' }))
  expect(screen.queryByText(/^Only/)).toBeNull()
  expect(store.getState().filter).toMatchObject({ hiddenKinds: ['rivalry'], focus: undefined })
})
