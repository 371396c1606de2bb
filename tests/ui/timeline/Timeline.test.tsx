// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx'
import { lanternRow, testDoors } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

const renderTimeline = async () => {
  const { store, user } = await renderWith(<Timeline />)
  return { user, chosen: () => store.getState().filter.installments }
}

const bars = () => within(screen.getByRole('listbox'))

const bar = (name: RegExp) => bars().getByRole('option', { name })

describe('Timeline', () => {
  it('names every bar with its counts, empty ones too', async () => {
    await renderTimeline()
    expect(
      bars()
        .getAllByRole('option')
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual([
      'Season 1, episode 1, “The Audition”: 1 claim: 0 warm, 1 cold',
      'Season 1, episode 2, “Understudies”: 1 claim: 0 warm, 1 cold',
      'Season 1, episode 3: 1 claim: 1 warm, 0 cold',
      'Season 1, episode 4: 1 claim: 1 warm, 0 cold',
      'Season 2, episode 1, “Back Again”: 1 claim: 1 warm, 0 cold',
      'Season 2, episode 2: 1 claim: 1 warm, 0 cold',
      'Season 2, episode 3: 1 claim: 1 warm, 0 cold',
      'Season 2, episode 4, “Curtain”: 1 claim: 0 warm, 1 cold',
      '“The Lost Reel”: no claims',
    ])
    expect(screen.getByText('undated')).toBeVisible()
  })

  it('chooses one bar, and nothing when it is chosen again', async () => {
    const { user, chosen } = await renderTimeline()
    await user.click(bar(/Back Again/))
    expect(chosen()).toEqual(['s2e1'])
    expect(bar(/Back Again/)).toHaveAttribute('aria-selected', 'true')
    await user.click(bar(/Back Again/))
    expect(chosen()).toEqual([])
  })

  it('extends the choice with Shift, in either direction', async () => {
    const { user, chosen } = await renderTimeline()
    await user.click(bar(/Season 1, episode 3/))
    await user.keyboard('{Shift>}')
    await user.click(bar(/Back Again/))
    expect(chosen()).toEqual(['s1e3', 's1e4', 's2e1'])
    await user.click(bar(/Understudies/))
    expect(chosen()).toEqual(['s1e2', 's1e3'])
  })

  it('chooses a season, and clears it', async () => {
    const { user, chosen } = await renderTimeline()
    await user.click(screen.getByRole('button', { name: 'Season 2' }))
    expect(chosen()).toEqual(['s2e1', 's2e2', 's2e3', 's2e4'])
    expect(screen.getByRole('button', { name: 'Season 2' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('button', { name: 'Whole story' }))
    expect(chosen()).toEqual([])
    expect(screen.queryByRole('button', { name: 'Whole story' })).toBeNull()
  })

  it('is walked with the keyboard', async () => {
    const { user, chosen } = await renderTimeline()
    screen.getByRole('listbox').focus()
    await user.keyboard('{ArrowRight}{Enter}')
    expect(chosen()).toEqual(['s1e2'])
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
    expect(chosen()).toEqual(['s1e2', 's1e3', 's1e4'])
    await user.keyboard('{End} ')
    expect(chosen()).toEqual(['the-lost-reel'])
    await user.keyboard('{ArrowRight}{Home}{Enter}')
    expect(chosen()).toEqual(['s1e1'])
    expect(screen.getByRole('listbox')).toHaveAttribute(
      'aria-activedescendant',
      bar(/The Audition/).id,
    )
  })

  it('offers the same choice by name', async () => {
    const { user, chosen } = await renderTimeline()
    const [first, last] = screen.getAllByRole('combobox')
    if (!first || !last) throw new Error('The timeline has two fields.')
    await user.selectOptions(first, 'S2 E3')
    expect(chosen()).toEqual(['s2e3', 's2e4', 'the-lost-reel'])
    await user.selectOptions(last, 'S2 E4, “Curtain”')
    expect(chosen()).toEqual(['s2e3', 's2e4'])
    await user.selectOptions(last, 'S1 E2, “Understudies”')
    expect(chosen()).toEqual(['s1e2'])
    await user.selectOptions(first, 'From start')
    expect(chosen()).toEqual(['s1e1', 's1e2'])
  })

  it('is not drawn for a work whose installments nobody knows', async () => {
    const document = { ...lanternRow, installments: [] }
    await renderWith(<Timeline />, {
      ...testDoors,
      works: [{ id: 'bare', title: 'Bare', load: () => Promise.resolve({ document }) }],
    })
    expect(screen.queryByRole('listbox')).toBeNull()
  })
})
