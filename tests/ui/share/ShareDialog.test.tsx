// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { seededRandom } from '../../../src/core/layout/seededRandom.ts'
import type { NetworkDocument } from '../../../src/core/model.ts'
import { ShareDialog } from '../../../src/ui/share/ShareDialog.tsx'
import { KeepNote } from '../../../src/ui/share/KeepNote.tsx'
import { lanternRow, testDoors } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

const renderDialog = () => renderWith(<ShareDialog onClose={() => undefined} />)
const field = (name = 'Link') => screen.findByRole<HTMLTextAreaElement>('textbox', { name })
const tick = (name: string) => screen.getByRole('checkbox', { name })
const here = location.href

/** A text that no program can say in fewer letters. */
function toNoise(length: number, seed: number): string {
  const random = seededRandom(seed)
  return Array.from({ length }, () => random().toString(36).slice(2, 3)).join('')
}

/** The work with so many letters more in examples that claim something, and so many in one that does not. */
const lengthen = (claiming: number, idle: number): NetworkDocument => ({
  ...lanternRow,
  citations: lanternRow.citations.map((one) => {
    const more = one.id === '1.1' ? claiming : one.id === '12.1' ? idle : 0
    return { ...one, text: `${one.text} ${toNoise(more, 7)}` }
  }),
})

/** Opens a work that somebody else carried here. */
async function renderShared(document: NetworkDocument) {
  const doors = { ...testDoors, readShared: () => Promise.resolve({ document }) }
  const rendered = await renderWith(<ShareDialog onClose={() => undefined} />, doors)
  await act(() => rendered.store.getState().openShared('own'))
  return rendered
}

beforeEach(() => localStorage.clear())

describe('ShareDialog', () => {
  it('gives a plain link to a work that ships, with the view or without', async () => {
    const { store, user } = await renderDialog()
    act(() => store.getState().toggleKind('family'))
    expect(await field()).toHaveValue(`${here}?work=lantern-row&off=family`)
    await user.click(tick('Your view of it'))
    expect(await field()).toHaveValue(`${here}?work=lantern-row`)
    expect(screen.queryByRole('checkbox', { name: /seen|corrections|hide/ })).toBeNull()
  })

  it('keeps to the horizon unless the reader wants otherwise', async () => {
    const { store, user } = await renderDialog()
    await act(() => store.getState().setHorizon({ lastSeen: 's1e2', allowUndated: false }))
    expect(tick('Only what you have seen')).toHaveAccessibleDescription(
      'Up to S1 E2, and nothing later.',
    )
    expect(await field()).toHaveValue(`${here}?work=lantern-row&seen=s1e2`)
    await user.click(tick('Only what you have seen'))
    expect(await field()).toHaveValue(`${here}?work=lantern-row`)
  })

  it('brings corrections along, or says that they are not in the link', async () => {
    const { store, user } = await renderDialog()
    act(() => store.getState().correct({ type: 'remove', character: 'Quinn' }))
    expect((await field()).value).toMatch(/#work=1\.[\w-]{400,}$/)
    expect(screen.getByText(/in the link itself.* of 32 kB/)).toBeInTheDocument()
    await user.click(tick('Your 1 correction'))
    expect(tick('Your 1 correction')).toHaveAccessibleDescription(/They are not in the link/)
    expect(await field()).toHaveValue(`${here}?work=lantern-row`)
  })

  it('leaves out examples that claim nothing where there is too little room, and says so', async () => {
    await renderShared(lengthen(0, 60_000))
    expect((await field()).value.length).toBeLessThan(32_000)
    expect(screen.getByText(/2 examples that claim nothing are left out/)).toBeInTheDocument()
  })

  it('offers one file where a work is too long for a link', async () => {
    const { user } = await renderShared(lengthen(60_000, 0))
    await user.click(await screen.findByRole('button', { name: 'Share it as one file instead' }))
    expect(screen.getByRole('radio', { name: 'One file' })).toBeChecked()
    expect(screen.getByRole('button', { name: 'Download the file' })).toBeInTheDocument()
  })

  it('gives the lines of HTML that frame it', async () => {
    const { user } = await renderDialog()
    await user.click(screen.getByRole('radio', { name: 'Embed' }))
    const { value } = await field('HTML')
    const frame = new DOMParser().parseFromString(value, 'text/html').querySelector('iframe')
    expect(frame?.src).toBe(`${here}?embed&work=lantern-row`)
    expect(frame?.title).toBe('Lantern Row: who feels what for whom')
  })

  it('copies, and selects the text where the browser does not let it', async () => {
    const { user } = await renderDialog()
    const link = await field()
    const copy = screen.getByRole('button', { name: 'Copy link' })
    await user.click(copy)
    expect(await navigator.clipboard.readText()).toBe(link.value)
    await waitFor(() => expect(screen.getByText('Link copied.')).toBeInTheDocument())
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'))
    await user.click(copy)
    expect(await screen.findByText(/copy it by hand/)).toBeInTheDocument()
    expect(link).toHaveFocus()
    expect(link.value.slice(link.selectionStart, link.selectionEnd)).toBe(link.value)
  })

  it('says why there is no file', async () => {
    const { user } = await renderDialog()
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    await user.click(screen.getByRole('radio', { name: 'One file' }))
    await user.click(screen.getByRole('button', { name: 'Download the file' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/)
    vi.unstubAllGlobals()
  })
})

describe('KeepNote', () => {
  it('says that a work is kept nowhere, until it is closed', async () => {
    const { store, user } = await renderWith(<KeepNote />)
    expect(screen.queryByRole('region')).toBeNull()
    await act(() => store.getState().openShared('row'))
    const note = screen.getByRole('region', { name: 'Work that is not kept' })
    expect(note).toHaveTextContent('It is not in your library.')
    await user.click(within(note).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('offers to keep again what found no room', async () => {
    const { store, user } = await renderWith(<KeepNote />)
    act(() => store.setState({ isUnkept: true }))
    const note = screen.getByRole('region', { name: 'Work that is not kept' })
    expect(note).toHaveTextContent('This work could not be kept.')
    const keepLoaded = vi.fn(() => Promise.resolve(true))
    act(() => store.setState({ keepLoaded }))
    await user.click(within(note).getByRole('button', { name: 'Keep it' }))
    expect(keepLoaded).toHaveBeenCalledOnce()
    expect(store.getState().notices).toEqual([
      'This work is kept now. You find it in the menu of works.',
    ])
  })
})
