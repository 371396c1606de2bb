// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Panel } from '../../../src/ui/panel/Panel.tsx'
import { lanternRow, testDoors } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

const renderRelation = async (id: string) => {
  const { store, user } = await renderWith(<Panel />)
  act(() => store.getState().select({ type: 'relation', id }))
  await screen.findByText(/citations? says? so$/)
  return { store, user }
}

describe('Panel with nothing chosen', () => {
  it('shows the work at a glance, with its source and what could not be read', async () => {
    await renderWith(<Panel />)
    expect(screen.getByRole('heading', { name: 'Lantern Row at a glance' })).toBeVisible()
    expect(
      screen.getByRole('heading', { name: '10 relations: 11 claims in 11 citations' }),
    ).toBeVisible()
    expect(screen.getByText('7 claims dated to episodes, 4 undated')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Lantern Row, the handbook' })).toHaveAttribute(
      'href',
      'https://example.org/row',
    )
    expect(screen.getByText('1 place could not be read')).toBeVisible()
  })

  it('says so where the filter leaves nothing', async () => {
    const { store, user } = await renderWith(<Panel />)
    act(() => {
      store.getState().chooseInstallments(['the-lost-reel'])
      store.getState().setUndated('hidden')
    })
    expect(screen.getByText('The filter hides everything.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    expect(screen.getByRole('heading', { name: '9 characters by relations' })).toBeVisible()
  })

  it('opens a character, then a relation, then goes back', async () => {
    const { user } = await renderWith(<Panel />)
    await user.click(screen.getByRole('button', { name: /^Ilse 3 relations/ }))
    expect(await screen.findByRole('heading', { name: 'Ilse' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: /towards Rook 1 citation/ }))
    expect(await screen.findByText('1 citation says so')).toBeVisible()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/Ilse .* Rook/)
    await user.click(screen.getByRole('button', { name: 'Lantern Row' }))
    expect(screen.getByRole('heading', { name: 'Lantern Row at a glance' })).toBeVisible()
  })
})

describe('Panel with a relation', () => {
  it('quotes every citation to the letter, under its trope', async () => {
    await renderRelation('mara>tobin:jealousy')
    expect(screen.getByRole('heading', { name: 'Green-Eyed Monster' })).toBeVisible()
    const quoted = [...document.querySelectorAll('blockquote')].map((one) => one.textContent)
    expect(quoted).toEqual(
      lanternRow.citations.filter(({ id }) => ['1.1', '1.2'].includes(id)).map(({ text }) => text),
    )
  })

  it('says when, why and how sure', async () => {
    await renderRelation('mara>tobin:jealousy')
    const [dated, undated] = screen
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('blockquote'))
    expect(dated).toHaveTextContent('Season 1, episode 1, “The Audition”')
    expect(dated).toHaveTextContent('jealousy, Mara → Tobin')
    expect(dated).toHaveTextContent(
      'Read from the word “envies”. About 86 in 100 such claims hold.',
    )
    expect(dated).not.toHaveTextContent('hedged')
    expect(undated).toHaveTextContent('Undated')
    expect(undated).toHaveTextContent('hedged')
  })

  it('says both ways of what is mutual', async () => {
    await renderRelation('ilse~tobin:romance')
    expect(screen.getByText('romance, Ilse ↔ Tobin')).toBeVisible()
  })

  it('marks the cue and both names', async () => {
    await renderRelation('hale>ilse:mentorship')
    const quote = document.querySelector('blockquote')
    expect(quote?.querySelector('mark')).toHaveTextContent('mentors')
    expect(quote).toHaveAttribute('data-quoted', 'true')
  })

  it('veils what the page hides until asked for', async () => {
    const { user } = await renderRelation('fenn>hale:admiration')
    expect(screen.getByText('subverted')).toBeVisible()
    expect(document.body).not.toHaveTextContent('unmasked')
    await user.click(screen.getByRole('button', { name: 'Spoiler, hidden: show' }))
    expect(document.querySelector('blockquote')).toHaveTextContent(
      'Fenn admires Hale. Hale is later unmasked.',
    )
  })

  it('veils why it was read so where that lies in what the page hides', async () => {
    const citations = lanternRow.citations.map((one) =>
      one.id === '8.1' ? { ...one, spoilers: [[0, 19] as const] } : one,
    )
    const document = { ...lanternRow, citations }
    const { user, store } = await renderWith(<Panel />, {
      ...testDoors,
      works: [{ id: 'veiled', title: 'Veiled', load: () => Promise.resolve({ document }) }],
    })
    act(() => store.getState().select({ type: 'relation', id: 'fenn>hale:admiration' }))
    await screen.findByText('1 citation says so')
    expect(screen.queryByText(/Read from/)).toBeNull()
    const veils = screen.getAllByRole('button', { name: 'Spoiler, hidden: show' })
    expect(veils).toHaveLength(2)
    for (const veil of veils) await user.click(veil)
    expect(screen.getByText(/Read from/)).toBeVisible()
    act(() => store.getState().select({ type: 'character', id: 'fenn' }))
    await screen.findByRole('heading', { name: 'Fenn' })
    expect(screen.queryByText('Fenn admires Hale')).toBeNull()
  })

  it('leads to what else is between the two', async () => {
    const { user, store } = await renderRelation('mara>tobin:jealousy')
    await user.click(screen.getAllByRole('button', { name: 'friendship' })[0] ?? document.body)
    expect(store.getState().selection).toMatchObject({ id: 'mara~tobin:friendship' })
  })

  it('keeps the sentence where the filter hides it, and clears the filter on demand', async () => {
    const { user, store } = await renderRelation('mara>tobin:jealousy')
    act(() => store.getState().toggleKind('jealousy'))
    expect(screen.getByText('The filter hides this relation.')).toBeVisible()
    expect(document.querySelector('blockquote')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    expect(screen.queryByText('The filter hides this relation.')).toBeNull()
    expect(document.querySelectorAll('blockquote')).toHaveLength(2)
  })
})

describe('Panel with a character', () => {
  it('names type and aliases, and counts', async () => {
    const { store } = await renderWith(<Panel />)
    act(() => store.getState().select({ type: 'character', id: 'mara' }))
    expect(await screen.findByText('Person, also called Mara Venn')).toBeVisible()
    const figures = screen.getAllByRole('definition').map((figure) => figure.textContent)
    expect(figures).toEqual(['2', '4', '5'])
    act(() => store.getState().select({ type: 'character', id: 'lanterns' }))
    expect(screen.getByText('Group')).toBeVisible()
  })

  it('leads from a citation to what was read from it', async () => {
    const { store, user } = await renderWith(<Panel />)
    act(() => store.getState().select({ type: 'character', id: 'hale' }))
    await screen.findByRole('heading', { name: 'Hale' })
    const first = screen
      .getAllByRole('listitem')
      .find((item) => item.querySelector(':scope > blockquote'))
    if (!first) throw new Error('Hale is named by a citation.')
    await user.click(within(first).getByRole('button', { name: 'Hale mentors Ilse' }))
    expect(store.getState().selection).toEqual({ type: 'relation', id: 'hale>ilse:mentorship' })
  })
})

describe('Panel as a sheet', () => {
  it('shows its headline and opens on demand', async () => {
    const { user } = await renderWith(<Panel isSheet />)
    const handle = screen.getByRole('button', { name: 'Lantern Row at a glance' })
    expect(handle).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('heading')).toBeNull()
    await user.click(handle)
    expect(screen.getByRole('heading', { name: 'Lantern Row at a glance' })).toBeVisible()
  })
})
