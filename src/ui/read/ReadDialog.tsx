import { useEffect, useRef, useState } from 'react'
import { nameCorrection } from '../../core/corrections/correction.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Counts } from './Counts.tsx'
import { Doubts } from './Doubts.tsx'
import { InstallmentList } from './InstallmentList.tsx'
import { Pairs } from './Pairs.tsx'
import { Problems } from './Problems.tsx'
import styles from './Read.module.css'
import { useListDraft } from './useListDraft.ts'
import { WorkFields } from './WorkFields.tsx'

interface Props {
  /** Goes back to the text that was just read. */
  onBack(): void
  /** What was read counts, and its text is needed no more. */
  onDone(): void
}

/**
 * What was read, before it is shown or when it is asked for again: counted, with all that the reader can judge better.
 * Whatever is decided here is a correction; a list that was written is used however the reader leaves, but for going back.
 */
export function ReadDialog({ onBack, onDone }: Props) {
  const isNew = useApp((state) => state.checking === 'new')
  const isOwn = useApp((state) => state.workId === undefined)
  const check = useApp((state) => state.check)
  const draft = useListDraft()
  const main = useRef<HTMLButtonElement>(null)
  // A page with nothing to decide is passed by one key.
  useEffect(() => main.current?.focus(), [])

  const leave = async () => {
    await draft.use()
    check(undefined)
    if (isNew) onDone()
  }
  return (
    <Dialog title="What was read" shape="wide" onClose={() => void leave()}>
      <div className={styles.parts}>
        {isOwn && <WorkFields />}
        <Counts />
        <Pairs />
        <Doubts />
        <Problems />
        <InstallmentList draft={draft} />
      </div>
      <div className={styles.foot}>
        <Decided />
        <div className={styles.buttons}>
          <Button ref={main} look="accent" onClick={() => void leave()}>
            {isNew ? 'Show the network' : 'Done'}
          </Button>
          {isNew && (
            <Button
              onClick={() => {
                check(undefined)
                onBack()
              }}
            >
              Back to the page
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}

/** The last decision of this visit, and the way to take it back. */
function Decided() {
  const { log } = useApp((state) => state.edits)
  const undo = useApp((state) => state.undo)
  const [before] = useState(log.length)
  const last = log.length > before ? log.at(-1) : undefined
  return (
    <p className={styles.decided} role="status">
      {last && (
        <>
          <span>{nameCorrection(last)}</span>{' '}
          <Button look="text" label={`Undo: ${nameCorrection(last)}`} onClick={undo}>
            Undo
          </Button>
        </>
      )}
    </p>
  )
}
