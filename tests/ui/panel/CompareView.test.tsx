// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
// What comes lazily is loaded beforehand, so that no test waits for it.
import '../../../src/ui/panel/later.ts'
import { Panel } from '../../../src/ui/panel/Panel.tsx'
import { lanternRow, testDoors } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

const renderComparison = async () => {
  const { store, user } = await renderWith(<Panel />)
  await user.click(await screen.findByRole('button', { name: 'Compare two moments' }))
  await screen.findByRole('heading', { name: 'Two moments compared' })
  return { store, user }
}

const items = () =>
  screen
    .getAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent)
    .filter((text) => text?.match(/(changed|gained|lost)$/))

const textOf = (id: string) => lanternRow.citations.find((one) => one.id === id)?.text ?? ''

describe('Two moments compared', () => {
  it('begins with two halves, and quotes each difference at both', async () => {
    const { user } = await renderComparison()
    await user.click(screen.getByRole('button', { name: 'Season 1 and Season 2' }))
    expect(items()).toEqual([
      'Δ Mara and Tobin changed',
      '+ Ilse and Tobin gained',
      '+ Fenn and Hale gained',
      '+ Ilse and Rook gained',
    ])
    const changed = screen.getAllByRole('listitem').find((item) => item.textContent.startsWith('Δ'))
    if (!changed) throw new Error('A pair changed.')
    expect(changed).toHaveTextContent(textOf('2.1'))
    expect(changed).toHaveTextContent(textOf('3.1'))
    expect(within(changed).getAllByRole('heading', { level: 3 })).toHaveLength(2)
  })

  it('takes other moments by first and last episode, an end never before its start', async () => {
    const { store, user } = await renderComparison()
    await user.selectOptions(screen.getByLabelText('First episode of A'), 'S1 E2, “Understudies”')
    await user.selectOptions(screen.getByLabelText('Last episode of A'), 'S1 E1, “The Audition”')
    await user.selectOptions(screen.getByLabelText('First episode of B'), 'S2 E2')
    expect(store.getState().comparison?.before).toEqual(['s1e1'])
    expect(store.getState().comparison?.after[0]).toBe('s2e2')
  })

  it('counts only what is claimed inside a moment where that is asked', async () => {
    const { user } = await renderComparison()
    await user.click(screen.getByRole('button', { name: 'Season 1 and Season 2' }))
    expect(items().join()).not.toContain('lost')
    await user.click(screen.getByRole('checkbox', { name: /^Only what is claimed inside/ }))
    expect(items()).toContain('− Hale and Ilse lost')
  })

  it('leads to a relation and back, then to the work', async () => {
    const { store, user } = await renderComparison()
    await user.click(screen.getAllByRole('button', { name: 'Mara and Tobin are friends' })[0]!)
    expect(store.getState().selection).toEqual({ type: 'relation', id: 'mara~tobin:friendship' })
    await user.click(screen.getByRole('button', { name: 'Two moments compared' }))
    expect(await screen.findByRole('heading', { name: 'Two moments compared' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.getByRole('heading', { name: 'Lantern Row at a glance' })).toBeVisible()
  })

  it('says where nothing differs', async () => {
    const { store } = await renderComparison()
    act(() => store.getState().compare({ before: ['s1e1'], after: ['s1e1'] }))
    expect(screen.getByText('Nothing differs between A and B.')).toBeVisible()
  })

  it('is not offered where there is but one moment', async () => {
    const [, salt] = testDoors.works
    if (!salt) throw new Error('There are two works.')
    const load = async () => {
      const loaded = await salt.load()
      const { document } = loaded
      return { document: { ...document, installments: document.installments.slice(1) } }
    }
    await renderWith(<Panel />, { ...testDoors, works: [{ ...salt, load }] })
    await screen.findByRole('heading', { name: 'What stands out' })
    expect(screen.queryByRole('button', { name: 'Compare two moments' })).toBeNull()
  })
})
