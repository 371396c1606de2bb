// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
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
    expect(bar).toHaveTextContent('8 claims left 1 right, 1 wrong, 1 skipped')
    const after = selectDocument(store.getState()).relations.flatMap((one) => one.evidence)
    expect(after).toHaveLength(before - 1)
    expect(after.filter(({ checked }) => checked)).toHaveLength(1)
    expect(store.getState().edits.log.map(({ type }) => type)).toEqual(['confirm', 'reject'])
    expect(bar).toHaveFocus()
  })

  it('ends when nothing is left, or when the reader says so', async () => {
    const { user, bar } = await start()
    await user.keyboard('y'.repeat(20))
    expect(bar).toHaveTextContent('Nothing is left to review 11 right')
    await user.click(screen.getByRole('button', { name: 'End review' }))
    expect(screen.queryByRole('region', { name: 'Review' })).not.toBeInTheDocument()
  })
})
