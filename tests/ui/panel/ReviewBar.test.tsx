// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { selectOpenClaims } from '../../../src/state/reviewSlice.ts'
import { selectDocument } from '../../../src/state/selectors.ts'
import { Panel } from '../../../src/ui/panel/Panel.tsx'
import { renderWith } from '../renderWith.tsx'

const start = async () => {
  const opened = await renderWith(<Panel />)
  await opened.user.click(await screen.findByRole('button', { name: /^Review 11 claims/ }))
  const bar = await screen.findByRole('region', { name: 'Review' })
  await waitFor(() => expect(bar).toHaveFocus())
  return { ...opened, bar }
}

describe('ReviewBar', () => {
  it('asks for the least sure first, and shows it with its citation', async () => {
    const { store, bar } = await start()
    const [first] = selectOpenClaims(store.getState())
    expect(first?.evidence.confidence).toBe(0.86)
    expect(bar).toHaveTextContent('11 claims left')
    expect(store.getState().selection).toEqual({
      type: 'relation',
      id: first?.relation.id,
      citation: first?.evidence.citation,
    })
  })

  it('takes one key each for right, wrong and skip, and says what it changed', async () => {
    const { user, store, bar } = await start()
    const before = selectDocument(store.getState()).relations.flatMap((one) => one.evidence).length
    await user.keyboard('yns')
    expect(bar).toHaveTextContent('8 claims left · 1 confirmed, 1 rejected, 1 skipped')
    const after = selectDocument(store.getState()).relations.flatMap((one) => one.evidence)
    expect(after).toHaveLength(before - 1)
    expect(after.filter(({ checked }) => checked)).toHaveLength(1)
    expect(store.getState().edits.log.map(({ type }) => type)).toEqual(['confirm', 'reject'])
    expect(bar).toHaveFocus()
  })

  it('asks of what it shows, also after an answer was taken back', async () => {
    const { user, store, bar } = await start()
    const first = store.getState().selection
    await user.keyboard('n')
    await waitFor(() => expect(store.getState().selection).not.toEqual(first))
    act(() => store.getState().undo())
    await waitFor(() => expect(store.getState().selection).toEqual(first))
    expect(bar).toHaveTextContent(/^11 claims left/)
    expect(bar).not.toHaveTextContent('rejected')
    expect(within(bar).getByRole('button', { name: /Mara is jealous of Tobin\?/ })).toBeVisible()
  })

  it('takes its keys wherever the reader is, but not in a field', async () => {
    const { user, bar } = await start()
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    await user.keyboard('y')
    expect(bar).toHaveTextContent(/^11 claims left/)
    field.remove()
    await user.keyboard('y')
    expect(bar).toHaveTextContent(/^10 claims left · 1 confirmed/)
  })

  it('counts only what the filter shows', async () => {
    const { store, bar } = await start()
    act(() => store.getState().toggleKind('jealousy'))
    await waitFor(() => expect(bar).toHaveTextContent(/^9 claims left/))
  })

  it('ends when nothing is left, or when the reader says so', async () => {
    const { user, bar } = await start()
    await user.keyboard('y'.repeat(20))
    expect(bar).toHaveTextContent('Nothing is left to review · 11 confirmed')
    await user.click(screen.getByRole('button', { name: 'End review' }))
    expect(screen.queryByRole('region', { name: 'Review' })).not.toBeInTheDocument()
  })
})
