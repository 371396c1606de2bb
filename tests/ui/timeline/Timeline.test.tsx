// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { selectIsPlaying } from '../../../src/state/playSlice.ts'
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx'
import { TimeOptions } from '../../../src/ui/timeline/TimeOptions.tsx'
import { lanternRow, testDoors } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

// jsdom lays nothing out, and so knows no pointer.
vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}))

afterEach(() => vi.useRealTimers())

const renderTimeline = async (element = <Timeline />) => {
  const { store, user } = await renderWith(element)
  return { store, user, chosen: () => store.getState().filter.installments }
}

const button = (name: string) => screen.getByRole('button', { name })

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
      'Season 1, episode 1, “The Audition”: 0 warm, 1 cold',
      'Season 1, episode 2, “Understudies”: 0 warm, 1 cold',
      'Season 1, episode 3: 1 warm, 0 cold',
      'Season 1, episode 4: 1 warm, 0 cold',
      'Season 2, episode 1, “Back Again”: 1 warm, 0 cold',
      'Season 2, episode 2: 1 warm, 0 cold',
      'Season 2, episode 3: 1 warm, 0 cold',
      'Season 2, episode 4, “Curtain”: 0 warm, 1 cold',
      '“The Lost Reel”: nothing dated',
    ])
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

  it('is stepped through with the arrows, each of which chooses', async () => {
    const { user, chosen } = await renderTimeline()
    screen.getByRole('listbox').focus()
    await user.keyboard('{ArrowRight}')
    expect(chosen()).toEqual(['s1e1'])
    await user.keyboard('{ArrowRight}')
    expect(chosen()).toEqual(['s1e2'])
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
    expect(chosen()).toEqual(['s1e2', 's1e3', 's1e4'])
    await user.keyboard('{PageDown}')
    expect(chosen()).toEqual(['s2e1'])
    await user.keyboard('{PageUp}')
    expect(chosen()).toEqual(['s1e1'])
    await user.keyboard('{End}')
    expect(chosen()).toEqual(['the-lost-reel'])
    await user.keyboard('{ArrowRight}{Home}')
    expect(chosen()).toEqual(['s1e1'])
    expect(screen.getByRole('listbox')).toHaveAttribute(
      'aria-activedescendant',
      bar(/The Audition/).id,
    )
  })

  it('is walked without choosing with Ctrl, and Enter chooses and lets go', async () => {
    const { user, chosen } = await renderTimeline()
    screen.getByRole('listbox').focus()
    await user.keyboard('{Control>}{ArrowRight}{ArrowRight}{/Control}')
    expect(chosen()).toEqual([])
    expect(screen.getByText('S1 E3').parentElement).toHaveTextContent('S1 E3: 1 warm, 0 cold')
    await user.keyboard('{Enter}')
    expect(chosen()).toEqual(['s1e3'])
    await user.keyboard('{Enter}')
    expect(chosen()).toEqual([])
  })

  it('goes on by keyboard from what was chosen elsewhere', async () => {
    const { store, user, chosen } = await renderTimeline()
    act(() => store.getState().chooseInstallments(['s2e1', 's2e2']))
    screen.getByRole('listbox').focus()
    await user.keyboard('{ArrowRight}')
    expect(chosen()).toEqual(['s2e3'])
  })

  it('says what a bar holds that is pointed at', async () => {
    const { user } = await renderTimeline()
    await user.hover(bar(/Curtain/))
    expect(screen.getByText('S2 E4, “Curtain”').parentElement).toHaveTextContent(
      'S2 E4, “Curtain”: 0 warm, 1 cold',
    )
    await user.hover(bar(/Lost Reel/))
    expect(screen.getByText('“The Lost Reel”').parentElement).toHaveTextContent('nothing dated')
    await user.unhover(screen.getByRole('listbox'))
    expect(screen.getByText('The whole story')).toBeVisible()
  })

  it('has a handle at each end of a range, which resizes it by keyboard', async () => {
    const { store, user, chosen } = await renderTimeline()
    expect(screen.queryByRole('slider')).toBeNull()
    act(() => store.getState().chooseInstallments(['s1e2', 's1e3']))
    const first = await screen.findByRole('slider', { name: 'First episode' })
    const last = screen.getByRole('slider', { name: 'Last episode' })
    expect(first).toHaveAttribute('aria-valuetext', 'Season 1, episode 2, “Understudies”')
    expect(last).toHaveAttribute('aria-valuenow', '3')
    last.focus()
    await user.keyboard('{ArrowRight}{PageDown}')
    expect(chosen()).toEqual(['s1e2', 's1e3', 's1e4', 's2e1'])
    first.focus()
    await user.keyboard('{End}')
    expect(chosen()).toEqual(['s2e1'])
    await user.keyboard('{Home}')
    expect(chosen()).toHaveLength(5)
    last.focus()
    await user.keyboard('{Home}')
    expect(chosen()).toEqual(['s1e1'])
    act(() => store.getState().chooseInstallments(['s1e1', 's2e1']))
    expect(screen.queryByRole('slider')).toBeNull()
  })

  it('steps by its buttons, which say where there is nothing more', async () => {
    const { user, chosen } = await renderTimeline()
    expect(button('Previous episode')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Previous episode'))
    expect(chosen()).toEqual([])
    await user.click(button('Next episode'))
    await user.click(button('Next episode'))
    expect(chosen()).toEqual(['s1e1', 's1e2'])
    expect(screen.getByText('S1 E1 to S1 E2').parentElement).toHaveTextContent(
      'S1 E1 to S1 E2 · S1 E2: 0 warm, 1 cold',
    )
    await user.click(button('Previous episode'))
    expect(chosen()).toEqual(['s1e1'])
  })

  it('plays and pauses with Space, from the bars and from a handle', async () => {
    const { store, user, chosen } = await renderTimeline()
    const isPlaying = () => selectIsPlaying(store.getState())
    screen.getByRole('listbox').focus()
    await user.keyboard(' ')
    expect(chosen()).toEqual(['s1e1'])
    expect(isPlaying()).toBe(true)
    expect(button('Pause')).toBeVisible()
    ;(await screen.findByRole('slider', { name: 'Last episode' })).focus()
    await user.keyboard(' ')
    expect(isPlaying()).toBe(false)
    await user.click(button('Play'))
    expect(chosen()).toEqual(['s1e1', 's1e2'])
    await user.click(bar(/Curtain/))
    expect(isPlaying()).toBe(false)
    expect(chosen()).toEqual(['s2e4'])
  })

  it('takes a step after the other at its pace, and passes what is empty in half the time', async () => {
    const { store, chosen } = await renderTimeline()
    vi.useFakeTimers()
    act(() => store.getState().chooseInstallments(['s2e2']))
    act(() => store.getState().setPlayMode('single'))
    act(() => store.getState().play())
    const pass = (time: number) =>
      act(() => {
        vi.advanceTimersByTime(time)
      })
    expect(chosen()).toEqual(['s2e3'])
    pass(899)
    expect(chosen()).toEqual(['s2e3'])
    pass(1)
    expect(chosen()).toEqual(['s2e4'])
    act(() => store.getState().setPace('fast'))
    pass(450)
    expect(chosen()).toEqual(['the-lost-reel'])
    expect(selectIsPlaying(store.getState())).toBe(false)
    pass(10_000)
    expect(chosen()).toEqual(['the-lost-reel'])
  })

  it('counts the undated in a lane of its own, and lets them be faded or hidden there', async () => {
    const { store, user } = await renderTimeline()
    const lane = screen.getByRole('combobox', { name: 'Undated evidence' })
    expect(screen.getByTitle('2 warm, 2 cold')).toHaveTextContent('4 undated')
    expect(lane).toHaveDisplayValue('Shown')
    await user.click(bar(/Curtain/))
    expect(lane).toHaveDisplayValue('Faded')
    await user.selectOptions(lane, 'Hidden')
    expect(store.getState().filter.undated).toBe('hidden')
  })

  it('offers the same choice by name', async () => {
    const { user, chosen } = await renderTimeline(<TimeOptions />)
    const first = screen.getByRole('combobox', { name: 'First episode' })
    const last = screen.getByRole('combobox', { name: 'Last episode' })
    await user.selectOptions(first, 'S2 E3')
    expect(chosen()).toEqual(['s2e3', 's2e4', 'the-lost-reel'])
    await user.selectOptions(last, 'S2 E4, “Curtain”')
    expect(chosen()).toEqual(['s2e3', 's2e4'])
    await user.selectOptions(last, 'S1 E2, “Understudies”')
    expect(chosen()).toEqual(['s1e2'])
    await user.selectOptions(first, 'From start')
    expect(chosen()).toEqual(['s1e1', 's1e2'])
  })

  it('lets pace and kind of step be chosen', async () => {
    const { store, user } = await renderTimeline(<TimeOptions />)
    await user.click(screen.getByRole('radio', { name: 'One episode' }))
    await user.click(screen.getByRole('radio', { name: 'Fast' }))
    expect(store.getState()).toMatchObject({ playMode: 'single', pace: 'fast' })
  })

  it('names the ends of a story without seasons', async () => {
    await renderWith(<Timeline />, { ...testDoors, works: testDoors.works.slice(1) })
    expect(screen.getByText('Chapter 1')).toBeVisible()
    expect(screen.getByText('Chapter 2')).toBeVisible()
    expect(screen.getByRole('listbox', { name: 'chapters' })).toBeVisible()
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
