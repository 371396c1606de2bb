// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Bar } from '../../../src/ui/bar/Bar.tsx'
import { renderWith } from '../renderWith.tsx'

beforeEach(() => localStorage.clear())

describe('Bar', () => {
  it('counts what is shown, and of how much', async () => {
    const { store } = await renderWith(<Bar onOpenPage={() => undefined} />)
    expect(screen.getByText('9 characters · 10 relations · 11 citations')).toBeVisible()
    act(() => store.getState().soloKind('jealousy'))
    expect(screen.getByText('2 of 9 characters · 1 of 10 relations · 2 citations')).toBeVisible()
  })

  it('offers the built-in works and a page of one’s own', async () => {
    const onOpenPage = vi.fn<() => void>()
    const { user, store } = await renderWith(<Bar onOpenPage={onOpenPage} />)
    // jsdom never opens a popover, so its buttons count as hidden.
    const choice = (name: string) => screen.getByRole('button', { name, hidden: true })
    await user.click(choice('Open a page…'))
    expect(onOpenPage).toHaveBeenCalledOnce()
    await user.click(choice('The Salt Road'))
    await waitFor(() => expect(store.getState().workId).toBe('salt-road'))
  })

  it('steps through the themes and remembers the choice', async () => {
    const { user } = await renderWith(<Bar onOpenPage={() => undefined} />)
    await user.click(screen.getByRole('button', { name: 'Theme: system. Change to light' }))
    await user.click(screen.getByRole('button', { name: 'Theme: light. Change to dark' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(localStorage.getItem('theme')).toBe('dark')
    await user.click(screen.getByRole('button', { name: 'Theme: dark. Change to system' }))
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })

  it('says what it is made of', async () => {
    const { user } = await renderWith(<Bar onOpenPage={() => undefined} />)
    await user.click(screen.getByRole('button', { name: 'About' }))
    const about = await screen.findByRole('dialog', { name: 'About Tropegraph' })
    expect(about).toHaveTextContent('Based on Lantern Row, the handbook, CC0')
    expect(about).toHaveTextContent('Based on the tales of the road')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
