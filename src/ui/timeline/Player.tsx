import { Pause, Play, Settings2, StepBack, StepForward } from 'lucide-react'
import { lazy, Suspense, useId, useState } from 'react'
import { toStep } from '../../core/view/toStep.ts'
import { selectIsPlaying } from '../../state/playSlice.ts'
import { selectTimeline } from '../../state/selectTimeline.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Timeline.module.css'
import { usePlay } from './usePlay.ts'

const TimeOptions = lazy(async () => ({ default: (await import('./TimeOptions.tsx')).TimeOptions }))

/** Plays the story, takes single steps through it, and offers how. */
export function Player({ unit }: { readonly unit: string }) {
  const { bars } = useApp(selectTimeline)
  const isPlaying = useApp(selectIsPlaying)
  const mode = useApp((state) => state.playMode)
  const play = useApp((state) => state.play)
  const pause = useApp((state) => state.pause)
  const step = useApp((state) => state.step)

  usePlay(isPlaying)

  const toward = (by: 1 | -1) => ({
    'aria-disabled': !toStep(bars, mode, by),
    onClick: () => step(by),
  })
  return (
    <div className={styles.player} role="group" aria-label="Play the story">
      <Button look="icon" label={`Previous ${unit}`} {...toward(-1)}>
        <StepBack size={16} aria-hidden />
      </Button>
      <Button look="icon" label={isPlaying ? 'Pause' : 'Play'} onClick={isPlaying ? pause : play}>
        {isPlaying ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
      </Button>
      <Button look="icon" label={`Next ${unit}`} {...toward(1)}>
        <StepForward size={16} aria-hidden />
      </Button>
      <Options />
    </div>
  )
}

function Options() {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="icon" label="Range and pace" popoverTarget={id}>
        <Settings2 size={16} aria-hidden />
      </Button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label="Range and pace"
        className={styles.options}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <Suspense>
            <TimeOptions />
          </Suspense>
        )}
      </div>
    </>
  )
}
