import { useEffect, useRef, useState } from 'react'
import { toCount } from '../../core/view/toCount.ts'
import { toSeenList, type SeenGroup } from '../../core/view/toSeenList.ts'
import { selectDocument, selectWholeDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import styles from './Horizon.module.css'

/** Asks how far the reader has seen; it knows what lies ahead by number alone. */
export function HorizonDialog({ onClose }: { onClose(): void }) {
  const { installments, citations, work } = useApp(selectWholeDocument)
  const seen = useApp(selectDocument)
  const horizon = useApp((state) => state.horizon)
  const setHorizon = useApp((state) => state.setHorizon)
  const groups = toSeenList(installments, work.unit)
  const [chosen, setChosen] = useState(
    horizon && installments.findIndex(({ id }) => id === horizon.lastSeen),
  )
  const [allowUndated, setAllowUndated] = useState(horizon?.allowUndated ?? false)
  const undated = citations.filter(({ installments: dates, later }) => dates.length === 0 || later)
  const marked = undated.filter(({ spoilers }) => spoilers.length > 0).length
  const last = chosen === undefined ? undefined : installments[chosen]
  const name = groups.flatMap(({ choices }) => choices).find(({ index }) => index === chosen)?.name

  const set = (next: Parameters<typeof setHorizon>[0]) => {
    void setHorizon(next)
    onClose()
  }
  return (
    <Dialog title="How far have you seen?" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (last) set({ lastSeen: last.id, allowUndated })
        }}
      >
        <p>
          Nothing later is shown, counted, searched, exported or linked. What comes from several{' '}
          {work.unit}s counts as the last of them.
          {horizon && (
            <>
              {' '}
              Held back now: {toCount(
                installments.length - seen.installments.length,
                work.unit,
              )}{' '}
              and {toCount(citations.length - seen.citations.length, 'citation')}.
            </>
          )}
        </p>
        <Choices groups={groups} unit={work.unit} chosen={chosen} onChoose={setChosen} />
        {undated.length > marked && (
          <label className={styles.undated}>
            <input
              type="checkbox"
              checked={allowUndated}
              onChange={(event) => setAllowUndated(event.target.checked)}
            />
            <span>
              Show undated evidence too
              <small>
                {toCount(undated.length, 'citation')}{' '}
                {undated.length === 1
                  ? `names no ${work.unit} or tells of later ones too. Hidden unless you allow it`
                  : `name no ${work.unit} or tell of later ones too. Hidden unless you allow them`}
                {marked > 0 && `; what is marked as a spoiler stays hidden (${marked})`}.
              </small>
            </span>
          </label>
        )}
        <div className={styles.actions}>
          <Button type="submit" look="accent" disabled={!last}>
            {name
              ? `Seen up to ${name.replace(/^Season/, 'season')}`
              : `Choose the last ${work.unit}`}
          </Button>
          <Button onClick={() => set(undefined)}>I have seen everything</Button>
        </div>
      </form>
    </Dialog>
  )
}

interface ChoicesProps {
  readonly groups: readonly SeenGroup[]
  readonly unit: string
  readonly chosen: number | undefined
  onChoose(index: number): void
}

/** One radio an installment: an arrow key walks, a click or Space chooses. */
function Choices({ groups, unit, chosen, onChoose }: ChoicesProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('input:checked')?.scrollIntoView?.({ block: 'center' })
  }, [])
  return (
    <div ref={list} className={styles.list}>
      {groups.map(({ label, choices }) => (
        <fieldset key={label} className={styles.season}>
          <legend>{label || `${unit}s`}</legend>
          <div className={styles.choices}>
            {choices.map(({ index, name, short }) => (
              <label key={index} data-seen={chosen !== undefined && index <= chosen}>
                <input
                  type="radio"
                  name="lastSeen"
                  aria-label={name}
                  checked={index === chosen}
                  onChange={() => onChoose(index)}
                />
                {short}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
