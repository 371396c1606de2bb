// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Doors } from '../../../src/state/sourceSlice.ts'
import { DropTarget } from '../../../src/ui/source/DropTarget.tsx'
import { Loading } from '../../../src/ui/source/Loading.tsx'
import { Messages } from '../../../src/ui/source/Messages.tsx'
import type { Draft } from '../../../src/ui/source/draft.ts'
import { OpenPage } from '../../../src/ui/source/OpenPage.tsx'
import { lanternRow, saltRoad, slowDoors, testDoors } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

const saved = () => new File([JSON.stringify(saltRoad)], 'salt.json', { type: 'application/json' })

function Opening({ onClose }: { onClose(): void }) {
  const [draft, setDraft] = useState<Draft>({ text: '' })
  return <OpenPage draft={draft} onDraft={setDraft} onClose={onClose} />
}

/** Pastes a page and starts to read it, which does not end by itself. */
async function read() {
  const { doors, reads } = slowDoors()
  const onClose = vi.fn<() => void>()
  const { user, store } = await renderWith(<Opening onClose={onClose} />, doors)
  await user.type(screen.getByRole('textbox'), 'A long page')
  await user.click(screen.getByRole('button', { name: 'Read it' }))
  return { user, store, reads, onClose }
}

describe('OpenPage', () => {
  it('keeps the pasted text and says what is wrong where it cannot be read', async () => {
    const onClose = vi.fn<() => void>()
    const { user, store } = await renderWith(<Opening onClose={onClose} />)
    const field = screen.getByRole('textbox', { name: 'Text of the page' })
    await user.type(field, 'Nothing here')
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Pasted page holds no tropes.')
    expect(field).toHaveValue('Nothing here')
    expect(onClose).not.toHaveBeenCalled()
    expect(store.getState().loaded?.document).toBe(lanternRow)
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('has nothing to read before something is pasted', async () => {
    await renderWith(<Opening onClose={() => undefined} />)
    expect(screen.getByRole('button', { name: 'Read it' })).toBeDisabled()
  })

  it('opens chosen files as one work and closes', async () => {
    const onClose = vi.fn<() => void>()
    const { user, store } = await renderWith(<Opening onClose={onClose} />)
    await user.upload(screen.getByLabelText('Choose files…'), saved())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(store.getState().loaded?.document.work.title).toBe('The Salt Road')
  })

  it('shows by example how far it is, and tells it by the quarter', async () => {
    const { reads } = await read()
    const progress = screen.getByRole('progressbar', { name: 'Finding the characters…' })
    expect(progress).not.toHaveAttribute('value')
    expect(screen.getByRole('status')).toHaveTextContent('Finding the characters…')
    act(() => reads[0]?.onProgress(1200, 5000))
    expect(progress).toHaveAccessibleName('Reading… 1,200 of 5,000 examples')
    expect(progress).toHaveValue(1200)
    expect(screen.getByRole('status')).toHaveTextContent('Reading… 0%')
    act(() => reads[0]?.onProgress(1250, 5000))
    expect(screen.getByRole('status')).toHaveTextContent('Reading… 25%')
  })

  it('is cancelled by the keyboard, keeps the text and gives the focus back', async () => {
    const { user, store, reads, onClose } = await read()
    const button = screen.getByRole('button', { name: 'Read it' })
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await user.tab()
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(reads[0]?.signal.aborted).toBe(true)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(button).toHaveFocus()
    expect(screen.getByRole('textbox')).toHaveValue('A long page')
    expect(store.getState().loaded?.document).toBe(lanternRow)
    act(() => reads[0]?.finish({ document: saltRoad }))
    expect(onClose).not.toHaveBeenCalled()
  })

  it('does not start the same read twice', async () => {
    const { user, reads } = await read()
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    expect(reads).toHaveLength(1)
  })
})

describe('pasting', () => {
  const page = '<ul style="color: red"><li>The Rival: Mara and Tobin.</li></ul>'

  const paste = async (html: string, onto = '') => {
    const texts: Promise<string>[] = []
    const readFiles: Doors['readFiles'] = ([file]) => {
      texts.push(file?.blob.text() ?? Promise.resolve(''))
      return Promise.reject(new Error('No more is asked.'))
    }
    const { user } = await renderWith(<Opening onClose={() => undefined} />, {
      ...testDoors,
      readFiles,
    })
    const field = screen.getByRole('textbox')
    await user.click(field)
    if (onto) await user.keyboard(onto)
    const getData = (type: string) => (type === 'text/html' ? html : 'The Rival: Mara and Tobin.')
    await user.paste({ getData } as DataTransfer)
    const readIt = async () => {
      await user.click(screen.getByRole('button', { name: 'Read it' }))
      return texts[0]
    }
    return { user, field, readIt }
  }

  it('shows the plain text of copied lists and reads their HTML', async () => {
    const { field, readIt } = await paste(page)
    expect(field).toHaveValue('The Rival: Mara and Tobin.')
    expect(screen.getByText(/^Its lists are read as they were copied/)).toBeVisible()
    expect(await readIt()).toBe('<!doctype html><ul><li>The Rival: Mara and Tobin.</li></ul>')
  })

  it('reads the text once it is edited', async () => {
    const { user, readIt } = await paste(page)
    await user.keyboard(' Rivals!')
    expect(screen.queryByText(/^Its lists/)).toBeNull()
    expect(await readIt()).toBe('The Rival: Mara and Tobin. Rivals!')
  })

  it('reads the text where only a part of it was pasted', async () => {
    const { readIt } = await paste(page, 'Tropes: ')
    expect(await readIt()).toBe('Tropes: The Rival: Mara and Tobin.')
  })

  it('reads the text where what was copied has no lists', async () => {
    const { readIt } = await paste('<p>The Rival: Mara and Tobin.</p>')
    expect(await readIt()).toBe('The Rival: Mara and Tobin.')
  })
})

describe('Loading', () => {
  it('shows how far dropped files are, and cancels', async () => {
    const { doors, reads } = slowDoors()
    const { user, store } = await renderWith(<Loading />, doors)
    act(() => void store.getState().openFiles([{ blob: saved(), name: 'a.txt' }]))
    act(() => reads[0]?.onProgress(50, 200))
    expect(screen.getByRole('progressbar')).toHaveAccessibleName('Reading… 50 of 200 examples')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(store.getState().loaded?.document).toBe(lanternRow)
  })
})

describe('DropTarget', () => {
  it('opens a file that is dropped anywhere', async () => {
    const { store } = await renderWith(<DropTarget onPaste={() => undefined} />)
    const dataTransfer = { types: ['Files'], files: [saved()] }
    fireEvent.dragOver(window, { dataTransfer })
    expect(screen.getByText('Drop the page to read it, or all its subpages at once')).toBeVisible()
    fireEvent.drop(window, { dataTransfer })
    expect(screen.queryByText('Drop the page to read it, or all its subpages at once')).toBeNull()
    await waitFor(() => expect(store.getState().loaded?.document.work.title).toBe('The Salt Road'))
  })

  it('opens all files that are dropped together', async () => {
    const readFiles = vi.fn<Doors['readFiles']>().mockResolvedValue({ document: saltRoad })
    await renderWith(<DropTarget onPaste={() => undefined} />, { ...testDoors, readFiles })
    const files = [new File(['a'], 'a.txt'), new File(['b'], 'b.html')]
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } })
    expect(readFiles.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['a.txt', 'b.html'])
  })

  it('leaves dragged text alone', async () => {
    await renderWith(<DropTarget onPaste={() => undefined} />)
    fireEvent.dragOver(window, { dataTransfer: { types: ['text/plain'], files: [] } })
    expect(screen.queryByText('Drop the page to read it, or all its subpages at once')).toBeNull()
  })
})

describe('Messages', () => {
  it('tells what a link names that is not here', async () => {
    const { store } = await renderWith(<Messages />)
    act(() => store.getState().notify(['This link names a kind “envy”, which is not here.']))
    expect(screen.getByRole('status')).toHaveTextContent('a kind “envy”')
  })
})
