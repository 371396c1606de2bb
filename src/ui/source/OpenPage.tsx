import { useId, useState } from 'react'
import { useApp, useAppStore } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Messages } from './Messages.tsx'
import styles from './Source.module.css'

interface Props {
  readonly draft: string
  onDraft(text: string): void
  onClose(): void
}

/** Takes a page as pasted text or as a file; closes once it is read, and keeps the text where it is not. */
export function OpenPage({ draft, onDraft, onClose }: Props) {
  const id = useId()
  const store = useAppStore()
  const isLoading = useApp((state) => state.status === 'loading')
  const [hasTried, setTried] = useState(false)

  const open = async (file: Blob, name: string) => {
    setTried(true)
    await store.getState().openFile(file, name)
    if (!store.getState().error) onClose()
  }
  return (
    <Dialog title="Open a page" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void open(new Blob([draft], { type: 'text/plain' }), 'Pasted page')
        }}
      >
        <p id={`${id}-hint`}>
          Copy a work’s page of tropes and paste it here: each trope on a bullet, its examples under
          it. It is read in your browser and goes nowhere else.
        </p>
        <label className={styles.label} htmlFor={id}>
          Text of the page
        </label>
        <textarea
          id={id}
          className={styles.text}
          aria-describedby={`${id}-hint`}
          placeholder={'• Green-Eyed Monster: Mara envies Tobin for his voice.'}
          rows={9}
          spellCheck={false}
          value={draft}
          onChange={(event) => onDraft(event.target.value)}
        />
        {hasTried && <Messages />}
        <div className={styles.choices}>
          <label className={styles.file}>
            <input
              type="file"
              accept=".txt,.json,text/plain,application/json"
              disabled={isLoading}
              onChange={(event) => {
                const file = event.target.files?.[0]
                event.target.value = ''
                if (file) void open(file, file.name)
              }}
            />
            Choose a file…
          </label>
          <span className={styles.aside}>text, or a document saved earlier</span>
          <Button type="submit" look="accent" disabled={isLoading || draft.trim() === ''}>
            {isLoading ? 'Reading…' : 'Read it'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
