// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { History } from '../../../src/ui/corrections/History.tsx'
import { Told } from '../../../src/ui/corrections/Told.tsx'
import { Panel } from '../../../src/ui/panel/Panel.tsx'
import { selectDocument } from '../../../src/state/selectors.ts'
import { renderWith } from '../renderWith.tsx'

const open = async (id = 'mara>tobin:jealousy') => {
  const opened = await renderWith(
    <>
      <History />
      <Panel />
      <Told />
    </>,
  )
  act(() =>
    opened.store.getState().select({ type: id.includes(':') ? 'relation' : 'character', id }),
  )
  await screen.findAllByRole('group', { name: /^Correct / })
  return {
    ...opened,
    idsNow: () => selectDocument(opened.store.getState()).relations.map((r) => r.id),
  }
}

const first = (name: string | RegExp) => {
  const [button] = screen.getAllByRole('button', { name })
  if (!button) throw new Error(`There is no button ${String(name)}.`)
  return button
}

describe('correcting a claim', () => {
  it('takes what is wrong away, says so, and takes that back', async () => {
    const { user, idsNow } = await open('oda>mara:support')
    expect(screen.queryByRole('group', { name: 'Corrections' })).not.toBeInTheDocument()
    await user.click(first('Wrong'))
    expect(idsNow()).not.toContain('oda>mara:support')
    expect(screen.getByText('Rejected support of Oda to Mara')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo: support of Oda to Mara: wrong' }))
    expect(idsNow()).toContain('oda>mara:support')
    await user.click(screen.getByRole('button', { name: 'Redo: support of Oda to Mara: wrong' }))
    expect(idsNow()).not.toContain('oda>mara:support')
  })

  it('is sure of what the reader confirmed', async () => {
    const { user, store } = await open()
    await user.click(first('Right'))
    expect(first('Confirmed')).toHaveAttribute('aria-pressed', 'true')
    expect(store.getState().edits.log).toHaveLength(1)
    await user.click(first('Confirmed'))
    expect(store.getState().edits.log).toHaveLength(1)
  })

  it('changes kind, direction and time, and follows the claim', async () => {
    const { user, store, idsNow } = await open('oda>mara:support')
    await user.click(first('Change…'))
    await user.selectOptions(screen.getByLabelText('Kind'), 'admiration')
    expect(store.getState().selection).toEqual({ type: 'relation', id: 'oda>mara:admiration' })
    await user.click(first('Change…'))
    await user.selectOptions(screen.getByLabelText('Direction'), 'Mara → Oda')
    expect(idsNow()).toContain('mara>oda:admiration')
    await user.click(first('Change…'))
    await user.selectOptions(screen.getByLabelText('When'), 'S1 E3')
    expect(within(screen.getByRole('article')).getByText('Season 1, episode 3')).toBeVisible()
  })
})

describe('correcting a character', () => {
  it('renames, and refuses a name that another has', async () => {
    const { user, store } = await open('mara')
    await user.click(screen.getByRole('button', { name: 'Rename…' }))
    const field = screen.getByLabelText('Name')
    await user.clear(field)
    await user.type(field, 'Tobin')
    expect(field).toHaveAccessibleDescription(/Somebody is called Tobin already/)
    await user.clear(field)
    await user.type(field, 'Maralyn{Enter}')
    expect(screen.getByRole('heading', { name: 'Maralyn' })).toBeVisible()
    expect(selectDocument(store.getState()).characters[0]).toMatchObject({ name: 'Maralyn' })
  })

  it('makes two characters one, and shows that one', async () => {
    const { user } = await open('rook')
    await user.click(screen.getByRole('button', { name: 'Same as…' }))
    await user.selectOptions(screen.getByLabelText('Rook is the same as'), 'Hale')
    await user.click(screen.getByRole('button', { name: 'Make them one' }))
    expect(screen.getByRole('heading', { name: 'Hale' })).toBeVisible()
    expect(screen.getByText(/also called Rook/)).toBeVisible()
  })

  it('splits a character, and shows no spoiler in the list', async () => {
    const { user, idsNow } = await open('hale')
    await user.click(screen.getByRole('button', { name: 'Split…' }))
    expect(screen.getByLabelText(/The Ace Fenn admires Hale. \[spoiler\]/)).toBeVisible()
    await user.type(screen.getByLabelText('Name of the other'), 'Old Hale')
    await user.click(screen.getByLabelText(/The Mentor/))
    await user.click(screen.getByRole('button', { name: 'Split' }))
    expect(idsNow()).toContain('old-hale>ilse:mentorship')
    expect(idsNow()).toContain('fenn>hale:admiration')
  })

  it('removes who is none', async () => {
    const { user, store } = await open('quinn')
    await user.click(screen.getByRole('button', { name: 'No character' }))
    expect(selectDocument(store.getState()).characters.map(({ id }) => id)).not.toContain('quinn')
    expect(store.getState().selection).toBeUndefined()
  })
})

describe('several corrections at once', () => {
  it('are one step, told by its first, and taken back together', async () => {
    const { user, store } = await open('mara')
    act(() =>
      store
        .getState()
        .correct({ type: 'remove', character: 'Quinn' }, { type: 'remove', character: 'Rook' }),
    )
    expect(screen.getByText('Removed Quinn, and 1 more')).toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'Undo: Remove Quinn, and 1 more' }))
    expect(store.getState().edits.log).toEqual([])
    expect(screen.getByText('Taken back: Remove Quinn, and 1 more')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Redo: Remove Quinn, and 1 more' }))
    expect(store.getState().edits.log).toHaveLength(2)
  })
})

describe('keys', () => {
  it('undo and redo, but not in a field', async () => {
    const { user, store } = await open('mara')
    act(() => store.getState().correct({ type: 'remove', character: 'Quinn' }))
    await screen.findByRole('group', { name: 'Corrections' })
    await user.keyboard('{Control>}z{/Control}')
    expect(store.getState().edits.log).toEqual([])
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(store.getState().edits.log).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Rename…' }))
    await user.keyboard('{Control>}z{/Control}')
    expect(store.getState().edits.log).toHaveLength(1)
  })
})

describe('the log', () => {
  const file = (corrections: unknown) =>
    new File(
      [JSON.stringify({ format: 'tropegraph-corrections', version: 1, work: 'Row', corrections })],
      'log.json',
      { type: 'application/json' },
    )

  it('lists what was done and what no longer fits, which can be forgotten', async () => {
    const { user, store } = await open('mara')
    act(() =>
      store.getState().replaceLog([
        { type: 'remove', character: 'Quinn' },
        { type: 'remove', character: 'Nobody' },
      ]),
    )
    await user.click(await screen.findByRole('button', { name: 'Corrections: 2' }))
    const dialog = await screen.findByRole('dialog', { name: 'Corrections' })
    expect(within(dialog).getByText('Remove Quinn')).toBeVisible()
    expect(within(dialog).getByText('1 correction no longer fit this page')).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Forget' }))
    expect(store.getState().edits.log).toEqual([{ type: 'remove', character: 'Quinn' }])
  })

  it('takes in another reader’s log, and asks where both decided', async () => {
    const { user, store } = await open('mara')
    act(() => store.getState().correct({ type: 'rename', character: 'Quinn', name: 'Quinny' }))
    await user.click(await screen.findByRole('button', { name: 'Corrections: 1' }))
    const dialog = await screen.findByRole('dialog', { name: 'Corrections' })
    await user.upload(
      within(dialog).getByLabelText('Add from a file…'),
      file([
        { type: 'rename', character: 'Quinn', name: 'Mr. Quinn' },
        { type: 'remove', character: 'Rook' },
      ]),
    )
    expect(await within(dialog).findByText('1 correction added from “Row”.')).toBeVisible()
    await user.click(
      within(dialog).getByRole('button', { name: 'Take: Rename Quinn to Mr. Quinn' }),
    )
    expect(store.getState().edits.log).toEqual([
      { type: 'remove', character: 'Rook' },
      { type: 'rename', character: 'Quinn', name: 'Mr. Quinn' },
    ])
  })

  it('says what is wrong with a file, and changes nothing', async () => {
    const { user, store } = await open('mara')
    act(() => store.getState().correct({ type: 'remove', character: 'Quinn' }))
    await user.click(await screen.findByRole('button', { name: 'Corrections: 1' }))
    const dialog = await screen.findByRole('dialog', { name: 'Corrections' })
    await user.upload(within(dialog).getByLabelText('Add from a file…'), file([{ type: 'erase' }]))
    expect(await within(dialog).findByText(/damaged at corrections.0.type/)).toBeVisible()
    expect(store.getState().edits.log).toHaveLength(1)
  })
})
