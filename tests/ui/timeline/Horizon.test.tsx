// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Horizon } from '../../../src/ui/timeline/Horizon.tsx'
import { renderWith } from '../renderWith.tsx'

beforeEach(() => localStorage.clear())

const open = async () => {
  const { user, store } = await renderWith(<Horizon />)
  await user.click(screen.getByRole('button', { name: 'Seen everything' }))
  return { user, store, dialog: within(await screen.findByRole('dialog')) }
}

describe('Horizon', () => {
  it('lists what can be seen by number, never by title', async () => {
    const { dialog } = await open()
    expect(dialog.getAllByRole('radio')).toHaveLength(8)
    expect(document.body.innerHTML).not.toMatch(/Audition|Curtain|reel/i)
    expect(dialog.getByRole('button', { name: 'Choose the last episode' })).toBeDisabled()
  })

  it('sets a horizon, says how much it holds back, and lifts it', async () => {
    const { user, store, dialog } = await open()
    await user.click(dialog.getByRole('radio', { name: 'Season 1, episode 2' }))
    await user.click(dialog.getByRole('checkbox', { name: /undated/ }))
    await user.click(dialog.getByRole('button', { name: 'Seen up to season 1, episode 2' }))
    const sign = await screen.findByRole('button', { name: /^Seen up to S1 E2/ })
    expect(sign).toHaveTextContent('Seen up to S1 E2 · 6 citations held back')
    expect(store.getState().horizon).toEqual({ lastSeen: 's1e2', allowUndated: true })
    await user.click(sign)
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('Season 1, episode 2')
    expect(screen.getByRole('checkbox')).toBeChecked()
    expect(screen.getByRole('dialog')).toHaveTextContent(
      'Held back now: 7 episodes and 6 citations',
    )
    await user.click(screen.getByRole('button', { name: 'I have seen everything' }))
    await screen.findByRole('button', { name: 'Seen everything' })
    expect(store.getState().horizon).toBeUndefined()
  })
})
