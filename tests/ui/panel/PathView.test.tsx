// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { PathMode } from '../../../src/core/model.ts'
import { Panel } from '../../../src/ui/panel/Panel.tsx'
import { renderWith } from '../renderWith.tsx'

const openPath = async (from: string, to: string, by: PathMode = 'shortest') => {
  const { store, user } = await renderWith(<Panel />)
  act(() => store.getState().select({ type: 'path', from, to, by, index: 0 }))
  await screen.findByRole('heading', { level: 2, name: /^How are/ })
  return { store, user }
}

const hops = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('blockquote'))
    .map((item) => within(item).getByRole('button').textContent)

describe('Panel with a path', () => {
  it('quotes every hop with trope and time, and leads to the relation at that citation', async () => {
    const { store, user } = await openPath('mara', 'ilse')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'How are Mara and Ilse connected?',
    )
    expect(hops()).toEqual([
      expect.stringContaining('Mara is jealous of Tobin'),
      expect.stringContaining('Ilse and Tobin are in love'),
    ])
    expect(screen.getByText(/Green-Eyed Monster · /)).toHaveTextContent('S1 E1')
    await user.click(screen.getByRole('button', { name: /Mara is jealous of Tobin/ }))
    expect(store.getState().selection).toEqual({
      type: 'relation',
      id: 'mara>tobin:jealousy',
      citation: '1.1',
    })
    await screen.findByText(/citations? says? so$/)
    expect(document.querySelector('li[aria-current] blockquote')).toHaveTextContent('In "The Aud')
  })

  it('orders by another mode, and offers the other paths', async () => {
    const { store, user } = await openPath('mara', 'ilse')
    await user.click(screen.getByRole('radio', { name: 'Only friendly' }))
    expect(hops()[0]).toContain('Mara is a friend of Tobin')
    await user.click(screen.getByRole('button', { name: /^via Oda, Fenn, Hale/ }))
    expect(store.getState().selection).toMatchObject({ by: 'friendly', index: 1 })
    expect(hops()).toHaveLength(4)
    expect(screen.getByRole('button', { name: /^via Oda/ })).toHaveAttribute('aria-current', 'true')
  })

  it('copies the path as text and says so', async () => {
    const { user } = await openPath('mara', 'oda')
    await user.click(screen.getByRole('button', { name: 'Copy as text' }))
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(
      'Oda supports Mara (“Oda helps Mara through the storm.”, Nice Girl, undated).',
    )
  })

  it('shows the text where the browser does not let it be copied', async () => {
    const { user } = await openPath('mara', 'oda')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    await user.click(screen.getByRole('button', { name: 'Copy as text' }))
    const text: HTMLTextAreaElement = await screen.findByRole('textbox', {
      name: /Here is the text/,
    })
    expect(text.value).toContain('Oda supports Mara')
  })

  it('says what hides a path, and clears it on demand', async () => {
    const { store, user } = await openPath('rook', 'lanterns')
    act(() => store.getState().toggleKind('hostility'))
    expect(screen.getByText('No path leads from Rook to the Lanterns in this view.')).toBeVisible()
    expect(screen.getByText(/With all filters open there is one of 1 hop\./)).toHaveTextContent(
      'What hides it: the kinds that are switched off.',
    )
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(hops()).toHaveLength(1)
  })

  it('says that a path is only not friendly, and that nothing connects at all', async () => {
    const { store, user } = await openPath('rook', 'lanterns', 'friendly')
    await user.click(screen.getByRole('button', { name: 'Show the shortest' }))
    expect(hops()).toHaveLength(1)
    act(() =>
      store
        .getState()
        .select({ type: 'path', from: 'mara', to: 'quinn', by: 'shortest', index: 0 }),
    )
    expect(await screen.findByText(/Nothing on the page connects the two/)).toBeVisible()
  })
})

describe('Panel with a trope or a citation', () => {
  it('lists the citations of a trope with what was read from them', async () => {
    const { store, user } = await renderWith(<Panel />)
    act(() => store.getState().select({ type: 'trope', id: 'Green-Eyed Monster' }))
    expect(await screen.findByText('2 citations')).toBeVisible()
    expect(document.querySelectorAll('blockquote')).toHaveLength(2)
    const [claim] = screen.getAllByRole('button', { name: 'Mara is jealous of Tobin' })
    if (!claim) throw new Error('The citation claims something.')
    await user.click(claim)
    expect(store.getState().selection).toMatchObject({ type: 'relation' })
  })

  it('shows a citation that supports nothing, also where the filter hides it', async () => {
    const { store } = await renderWith(<Panel />)
    act(() => store.getState().select({ type: 'citation', id: '11.1' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Shout-Out' })).toBeVisible()
    act(() => store.getState().chooseInstallments(['s1e1']))
    expect(screen.getByText('The filter hides this citation.')).toBeVisible()
    expect(document.querySelector('blockquote')).toHaveTextContent('Somebody hums an old tune')
  })
})

describe('Panel with a character', () => {
  const openMara = async () => {
    const { store, user } = await renderWith(<Panel />)
    act(() => store.getState().select({ type: 'character', id: 'mara' }))
    await screen.findByRole('group', { name: 'Focus on Mara' })
    return { store, user }
  }

  it('narrows the view around it, and opens it again', async () => {
    const { store, user } = await openMara()
    await user.click(screen.getByRole('radio', { name: 'Show only up to 2 hops' }))
    expect(store.getState().filter.focus).toEqual({ type: 'around', character: 'mara', hops: 2 })
    await user.click(screen.getByRole('radio', { name: 'Show all, however far' }))
    expect(store.getState().filter.focus).toBeUndefined()
  })

  it('asks how it is connected to another, by keyboard alone', async () => {
    const { store, user } = await openMara()
    screen.getByRole('button', { name: 'Connect to …' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('combobox', { name: 'Connect Mara to' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.getByRole('button', { name: 'Connect to …' })).toHaveFocus()
    await user.keyboard('{Enter}il{Enter}')
    expect(store.getState().selection).toEqual({
      type: 'path',
      from: 'mara',
      to: 'ilse',
      by: 'shortest',
      index: 0,
    })
  })

  it('shows only what is between it and another', async () => {
    const { store, user } = await openMara()
    await user.click(screen.getByRole('button', { name: 'Compare with …' }))
    expect(screen.queryByRole('option', { name: 'Mara' })).toBeNull()
    await user.click(screen.getByRole('option', { name: 'Tobin' }))
    expect(store.getState().filter.focus).toEqual({
      type: 'between',
      characters: ['mara', 'tobin'],
    })
    expect(screen.getByText(/the focus is elsewhere/)).toBeVisible()
  })
})
