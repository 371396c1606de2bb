// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DropTarget } from '../../../src/ui/source/DropTarget.tsx'
import { Messages } from '../../../src/ui/source/Messages.tsx'
import { OpenPage } from '../../../src/ui/source/OpenPage.tsx'
import { lanternRow, saltRoad } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

const saved = () => new File([JSON.stringify(saltRoad)], 'salt.json', { type: 'application/json' })

function Opening({ onClose }: { onClose(): void }) {
  const [draft, setDraft] = useState('')
  return <OpenPage draft={draft} onDraft={setDraft} onClose={onClose} />
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

  it('opens a chosen file and closes', async () => {
    const onClose = vi.fn<() => void>()
    const { user, store } = await renderWith(<Opening onClose={onClose} />)
    await user.upload(screen.getByLabelText('Choose a file…'), saved())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(store.getState().loaded?.document.work.title).toBe('The Salt Road')
  })
})

describe('DropTarget', () => {
  it('opens a file that is dropped anywhere', async () => {
    const { store } = await renderWith(<DropTarget />)
    const dataTransfer = { types: ['Files'], files: [saved()] }
    fireEvent.dragOver(window, { dataTransfer })
    expect(screen.getByText('Drop the page to read it')).toBeVisible()
    fireEvent.drop(window, { dataTransfer })
    expect(screen.queryByText('Drop the page to read it')).toBeNull()
    await waitFor(() => expect(store.getState().loaded?.document.work.title).toBe('The Salt Road'))
  })

  it('leaves dragged text alone', async () => {
    await renderWith(<DropTarget />)
    fireEvent.dragOver(window, { dataTransfer: { types: ['text/plain'], files: [] } })
    expect(screen.queryByText('Drop the page to read it')).toBeNull()
  })
})

describe('Messages', () => {
  it('tells what a link names that is not here', async () => {
    const { store } = await renderWith(<Messages />)
    act(() => store.getState().notify(['This link names a kind “envy”, which is not here.']))
    expect(screen.getByRole('status')).toHaveTextContent('a kind “envy”')
  })
})
