// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Search } from '../../../src/ui/search/Search.tsx'
import { renderWith } from '../renderWith.tsx'

async function open() {
  const onClose = vi.fn<() => void>()
  const onChosen = vi.fn<() => void>()
  const { store, user } = await renderWith(<Search onClose={onClose} onChosen={onChosen} />)
  const ask = async (query: string) => {
    await user.type(screen.getByRole('combobox'), query)
    return screen.findAllByRole('option')
  }
  return { store, user, ask, onClose, onChosen }
}

describe('Search', () => {
  it('has the focus and says what can be asked', async () => {
    await open()
    expect(screen.getByRole('dialog', { name: 'Search Lantern Row' })).toBeVisible()
    expect(screen.getByRole('combobox')).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('Type a name, a trope or a word.')
  })

  it('groups what it finds, marks the match and tells how much there is', async () => {
    const { ask } = await open()
    await ask('rival')
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
      'Tropes',
      'Citations',
    ])
    expect(screen.getByRole('status')).toHaveTextContent('2 results: 1 trope, 1 citation')
    const citation = within(screen.getByRole('group', { name: 'Citations' })).getByRole('option')
    expect(citation).toHaveTextContent('Mara and Tobin are rivals for the lead.')
    expect(citation).toHaveTextContent('The Rival · S1 E2')
    expect(citation.querySelector('mark')).toHaveTextContent('rivals')
  })

  it('moves by arrows, round the ends, and opens by Enter', async () => {
    const { ask, user, store, onChosen } = await open()
    const options = await ask('rival')
    const field = screen.getByRole('combobox')
    const active = () => field.getAttribute('aria-activedescendant')
    expect(active()).toBe(options[0]?.id)
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(options[1]?.id)
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(options[0]?.id)
    await user.keyboard('{ArrowUp}{Enter}')
    expect(store.getState().selection).toEqual({
      type: 'relation',
      id: 'mara~tobin:rivalry',
      citation: '2.1',
    })
    expect(onChosen).toHaveBeenCalledOnce()
  })

  it.each([
    ['tobin', 'Tobin', { type: 'character', id: 'tobin' }],
    ['green', /^Green-Eyed Monster/, { type: 'trope', id: 'Green-Eyed Monster' }],
    ['hums', /hums an old tune/, { type: 'citation', id: '11.1' }],
    [
      'mara ilse',
      'How are Mara and Ilse connected?',
      { type: 'path', from: 'mara', to: 'ilse', by: 'shortest', index: 0 },
    ],
  ])('leads from “%s” to what was clicked', async (query, name, selection) => {
    const { ask, user, store } = await open()
    await ask(query)
    await user.click(screen.getByRole('option', { name }))
    expect(store.getState().selection).toEqual(selection)
  })

  it('says what the filter hides, and clears it on demand', async () => {
    const { ask, user, store } = await open()
    act(() => store.getState().soloKind('family'))
    await ask('ilse')
    const characters = screen.getByRole('group', { name: 'Characters' })
    expect(within(characters).getByRole('option')).toHaveTextContent('hidden by the filter')
    expect(screen.getByText(/^The filter hides \d of these\.$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(screen.queryByText(/hidden by the filter/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull()
  })

  it('says that it finds nothing', async () => {
    const { user } = await open()
    await user.type(screen.getByRole('combobox'), 'xylophone')
    expect(await screen.findByText('Nothing found.')).toBeVisible()
    expect(screen.queryAllByRole('option')).toHaveLength(0)
  })
})
