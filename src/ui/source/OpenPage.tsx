import { useId, useRef, useState } from 'react'
import { toCount } from '../../core/view/toCount.ts'
import { selectDocument } from '../../state/selectors.ts'
import type { NamedFile } from '../../state/sourceSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { copiedLists } from './copiedLists.ts'
import type { Draft } from './draft.ts'
import { Messages } from './Messages.tsx'
import { Reading } from './Reading.tsx'
import styles from './Source.module.css'
import { toNamedFiles } from './toNamedFiles.ts'

interface Props {
  readonly draft: Draft
  /** The page was read already, and the reader came back to it: what is read now takes its place. */
  readonly isAgain?: boolean
  onDraft(draft: Draft): void
  onClose(): void
}

/** Takes pages as pasted text or as files; closes once they are read, and keeps the text where they are not. */
export function OpenPage({ draft, isAgain = false, onDraft, onClose }: Props) {
  const isReading = useApp((state) => state.status === 'reading')
  const openFiles = useApp((state) => state.openFiles)
  const [hasTried, setTried] = useState(isReading)
  const [isNewer, setNewer] = useState(isAgain)

  const open = async (files: readonly NamedFile[]) => {
    if (files.length === 0) return
    setTried(true)
    if (await openFiles(files, isNewer)) onClose()
  }
  return (
    <Dialog title="Open a page" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isReading) void open([toPastedFile(draft)])
        }}
      >
        <PageText draft={draft} onDraft={onDraft} />
        <NewerVersion isNewer={isNewer} onChange={setNewer} />
        {hasTried && <Messages />}
        <div className={styles.choices}>
          <FileChoice onChoose={(files) => void open(files)} />
          <Button
            type="submit"
            look="accent"
            disabled={draft.text.trim() === ''}
            aria-disabled={isReading}
          >
            Read it
          </Button>
        </div>
        <Reading />
      </form>
    </Dialog>
  )
}

/** Offered where corrections could be lost: what is opened may be the same page, edited since. */
function NewerVersion({
  isNewer,
  onChange,
}: {
  readonly isNewer: boolean
  onChange(isNewer: boolean): void
}) {
  const { work } = useApp(selectDocument)
  const { log } = useApp((state) => state.edits)
  if (log.length === 0) return null
  return (
    <label className={styles.newer}>
      <input
        type="checkbox"
        checked={isNewer}
        onChange={(event) => onChange(event.target.checked)}
      />
      This is a newer version of “{work.title}”: apply {toCount(log.length, 'correction')} again
    </label>
  )
}

const toPastedFile = ({ text, html = text }: Draft): NamedFile => ({
  blob: new Blob([html]),
  name: 'Pasted page',
})

function PageText({ draft, onDraft }: Omit<Props, 'onClose'>) {
  const id = useId()
  const pasted = useRef<string>(undefined)
  return (
    <>
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
        value={draft.text}
        onPaste={({ currentTarget, clipboardData }) => {
          pasted.current = isReplaced(currentTarget) ? copiedLists(clipboardData) : undefined
        }}
        onChange={({ target, nativeEvent }) =>
          onDraft({
            text: target.value,
            html: isPaste(nativeEvent) ? pasted.current : undefined,
          })
        }
      />
      {draft.html && (
        <p className={styles.aside}>Its lists are read as they were copied, until you edit them.</p>
      )}
    </>
  )
}

/** Whether what is pasted takes the place of the whole text. */
const isReplaced = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
  selectionEnd - selectionStart === value.length

const isPaste = (event: Event) => (event as InputEvent).inputType === 'insertFromPaste'

function FileChoice({ onChoose }: { onChoose(files: readonly NamedFile[]): void }) {
  const id = useId()
  return (
    <>
      <label className={styles.file}>
        <input
          type="file"
          multiple
          accept=".txt,.html,.htm,.md,.wiki,.json,text/plain,text/html,text/markdown,application/json"
          aria-describedby={id}
          onChange={({ target }) => {
            const files = toNamedFiles(target.files)
            target.value = ''
            onChoose(files)
          }}
        />
        Choose files…
      </label>
      <span className={styles.aside} id={id}>
        Text, saved HTML, wiki source or Markdown, several subpages at once; or a saved document.
      </span>
    </>
  )
}
