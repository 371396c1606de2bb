import type { PlayMode, Step } from '../core/view/toStep.ts'
import { toStep } from '../core/view/toStep.ts'
import { selectTimeline } from './selectTimeline.ts'
import type { Slice } from './slice.ts'
import type { State } from './store.ts'

export const paces = ['slow', 'normal', 'fast'] as const

/** How fast the story plays. */
export type Pace = (typeof paces)[number]

/** What the player left on screen; as soon as the reader chooses something else, it no longer plays. */
interface Playing {
  readonly installments: State['filter']['installments']
  readonly selection: State['selection']
  /** Nothing is dated to where it is. */
  readonly isEmpty: boolean
}

export interface PlaySlice {
  readonly playMode: PlayMode
  readonly pace: Pace
  readonly playing?: Playing | undefined
  setPlayMode(mode: PlayMode): void
  setPace(pace: Pace): void
  /** Takes a step by hand. */
  step(by: 1 | -1): void
  /** Plays on from the chosen time; from the start where there is none, or where it is the end. */
  play(): void
  /** Takes the next step of playing; at the end it stops. */
  playOn(): void
  pause(): void
}

export const playSlice: Slice<PlaySlice> = (set, get) => {
  const show = ({ installments, isEmpty, isLast }: Step, isPlaying: boolean) =>
    set(({ filter, selection }) => ({
      filter: { ...filter, installments },
      playing: isPlaying && !isLast ? { installments, selection, isEmpty } : undefined,
    }))
  const playFrom = (step: Step | undefined) => {
    if (step) show(step, true)
  }
  return {
    playMode: 'up to',
    pace: 'normal',
    playing: undefined,
    setPlayMode: (playMode) => set({ playMode }),
    setPace: (pace) => set({ pace }),
    step: (by) => {
      const step = findStep(get(), by)
      if (step) show(step, false)
    },
    play: () => playFrom(findStep(get()) ?? toFirstStep(get())),
    playOn: () => playFrom(findStep(get())),
    pause: () => set({ playing: undefined }),
  }
}

const findStep = (state: State, by: 1 | -1 = 1) =>
  toStep(selectTimeline(state).bars, state.playMode, by)

const toFirstStep = (state: State) =>
  toStep(
    selectTimeline(state).bars.map((bar) => ({ ...bar, chosen: false })),
    state.playMode,
  )

/** Whether the story plays: what the player showed last is still what is chosen. */
export const selectIsPlaying = ({ playing, filter, selection }: State): boolean =>
  playing !== undefined &&
  playing.installments === filter.installments &&
  playing.selection === selection
