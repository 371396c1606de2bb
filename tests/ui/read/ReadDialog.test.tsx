// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { dating } from '../../../src/dating.ts'
import { followList } from '../../../src/state/followList.ts'
import { selectDocument } from '../../../src/state/selectors.ts'
import type { Store } from '../../../src/state/store.ts'
import { ReadDialog } from '../../../src/ui/read/ReadDialog.tsx'
import { lanternRow, testDoors } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

const encore = {
  id: '13.1',
  trope: 'Grand Finale',
  text: 'In "Encore", everybody sings.',
  installments: ['encore'],
  spoilers: [],
}

const document = {
  ...lanternRow,
  installments: [...lanternRow.installments, { id: 'encore', title: 'Encore' }],
  citations: [...lanternRow.citations, encore],
  proposals: [
    { characters: ['mara', 'oda'] as const, reason: 'both are called “Venn”' },
    { characters: ['ilse', 'fenn'] as const, reason: '“Ilse” and “Fenn” are spelled alike' },
  ],
}
const text = 'The row.\n  a bullet stands above'

const doors = {
  ...testDoors,
  loadDating: () => Promise.resolve(dating),
  readFiles: () => Promise.resolve({ document, pages: [{ name: 'Row.txt', text }] }),
}

/** Shows what was read of a page of one's own. */
async function open() {
  const onBack = vi.fn<() => void>()
  const onDone = vi.fn<() => void>()
  const { store, user } = await renderWith(<ReadDialog onBack={onBack} onDone={onDone} />, doors)
  await act(() => store.getState().openFiles([{ blob: new Blob([text]), name: 'Row.txt' }]))
  followList(store)
  return { store, user, onBack, onDone }
}

const logOf = (store: Store) => store.getState().edits.log

describe('ReadDialog', () => {
  it('counts what was read, and tells the lines of what was not', async () => {
    const { user } = await open()
    const counts = screen.getByLabelText('What was read, in numbers')
    expect(counts).toHaveTextContent('tropes13')
    expect(counts).toHaveTextContent('of the examples name an episode64%64% of the claims')
    await user.click(screen.getByText('1 place could not be read'))
    expect(screen.getByText(/^Line 2: A bullet stands above the first trope\./)).toHaveTextContent(
      'a bullet stands above',
    )
  })

  it('has the focus where Enter shows the network', async () => {
    const { store, user, onDone } = await open()
    expect(screen.getByRole('button', { name: 'Show the network' })).toHaveFocus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(store.getState().checking).toBeUndefined())
    expect(onDone).toHaveBeenCalledOnce()
    expect(logOf(store)).toEqual([])
  })

  it('goes back to the page', async () => {
    const { store, user, onBack, onDone } = await open()
    await user.click(screen.getByRole('button', { name: 'Back to the page' }))
    expect(onBack).toHaveBeenCalledOnce()
    expect(onDone).not.toHaveBeenCalled()
    expect(store.getState().checking).toBeUndefined()
  })

  it('merges and keeps apart, leads on to the next, and takes back', async () => {
    const { store, user } = await open()
    const pairs = screen.getByRole('region', { name: 'May be the same 2' })
    await user.click(within(pairs).getByRole('button', { name: 'Merge Mara and Oda' }))
    expect(logOf(store)).toEqual([{ type: 'merge', character: 'Oda', into: 'Mara' }])
    const next = within(pairs).getByRole('button', { name: 'Merge Ilse and Fenn' })
    expect(next).toHaveFocus()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(await within(pairs).findByText('Nothing is left to decide here.')).toBeVisible()
    expect(pairs).toHaveFocus()
    expect(selectDocument(store.getState()).proposals).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo: Ilse and Fenn are two' }))
    expect(within(pairs).getAllByRole('listitem')).toHaveLength(1)
    expect(screen.getByText('Merge Oda into Mara')).toBeVisible()
  })

  it('removes who is no character', async () => {
    const { store, user } = await open()
    await user.click(screen.getByRole('button', { name: 'Remove Quinn' }))
    expect(logOf(store)).toEqual([{ type: 'remove', character: 'Quinn' }])
    expect(screen.queryByText('Quinn')).toBeNull()
  })

  it('renames the work and its installments', async () => {
    const { store, user } = await open()
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.type(title, 'My Row{Enter}')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Told in' }), 'chapter')
    expect(selectDocument(store.getState()).work).toMatchObject({
      title: 'My Row',
      unit: 'chapter',
    })
    expect(screen.getByRole('textbox', { name: 'List of chapters' })).toBeVisible()
    await user.clear(title)
    await user.tab()
    expect(title).toHaveValue('My Row')
  })
})

describe('the list of installments', () => {
  const paste = async (list: string) => {
    const opened = await open()
    await opened.user.click(screen.getByRole('textbox', { name: 'List of episodes' }))
    await opened.user.paste(list)
    return opened
  }

  it('shows how each line was understood, what may be wrong, and what it dates', async () => {
    await paste('1. The Audition\n2. Understudies\n4. Back Again\n-----')
    expect(screen.getByRole('textbox', { name: 'Title of episode 3' })).toHaveValue('Back Again')
    expect(screen.getByText('Number 3 is left out before it.')).toBeVisible()
    expect(screen.getByText(/^Line 4: Nothing to read here\./)).toBeVisible()
    expect(
      await screen.findByText(/^This list dates 1 of 14 examples; 9 are dated now\./),
    ).toBeVisible()
  })

  it('is corrected in its cells and used with the network', async () => {
    const { store, user } = await paste('1. The Audition\n2. Understudies\n4. Back Again')
    const number = screen.getByRole('textbox', { name: 'Number of episode 3' })
    await user.clear(number)
    await user.type(number, '3x')
    await user.type(screen.getByRole('textbox', { name: 'Season of episode 3' }), '1')
    await user.click(screen.getByRole('button', { name: 'Remove episode 2' }))
    await user.click(screen.getByRole('button', { name: 'Show the network' }))
    await waitFor(() => expect(store.getState().checking).toBeUndefined())
    expect(selectDocument(store.getState()).installments).toMatchObject([
      { number: 1, title: 'The Audition' },
      { season: 1, number: 3, title: 'Back Again' },
    ])
    expect(logOf(store)).toHaveLength(1)
  })

  it('is used without leaving, and taken back', async () => {
    const { store, user } = await paste('The Audition\nBack Again')
    await user.click(screen.getByRole('button', { name: 'Use this list' }))
    expect(await screen.findByText('New list of 2')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'List of episodes' })).toHaveValue('')
    await user.click(screen.getByRole('button', { name: 'Undo: New list of 2' }))
    expect(selectDocument(store.getState()).installments).toEqual(document.installments)
  })

  it('takes what the page names besides', async () => {
    const { user } = await paste('The Audition\nBack Again')
    expect(await screen.findByText(/^The page also names “Encore”\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Add it to the list' }))
    expect(screen.getByRole('textbox', { name: 'Title of episode 3' })).toHaveValue('Encore')
  })

  it('says what one is called where the list does', async () => {
    const { store, user } = await paste('Chapter 1: Tolls\nChapter 2: Salt')
    await user.click(screen.getByRole('button', { name: 'Use this list' }))
    await waitFor(() => expect(selectDocument(store.getState()).work.unit).toBe('chapter'))
  })
})
