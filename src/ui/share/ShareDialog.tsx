import { useState } from 'react'
import { toFrame } from '../../core/exchange/toFrame.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import type { Parts } from '../../state/toShared.ts'
import { Button } from '../kit/Button.tsx'
import { Choice } from '../kit/Choice.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Ticks } from '../kit/Ticks.tsx'
import { CopyField } from './CopyField.tsx'
import { LinkNote } from './LinkNote.tsx'
import { SaveFile } from './SaveFile.tsx'
import styles from './Share.module.css'
import { useLink } from './useLink.ts'
import { useTicks } from './useTicks.ts'

const all: Parts = { horizon: true, view: true, hidden: true, corrections: true }

const forms = ['link', 'file', 'frame'] as const

type Form = (typeof forms)[number]

const names: Readonly<Record<Form, string>> = { link: 'Link', file: 'One file', frame: 'Embed' }

const hints: Readonly<Record<Form, string>> = {
  link: 'Opens the same in Tropegraph, on any device.',
  file: 'Opens in any browser without a network, with the whole explorer in it.',
  frame: 'The network and what stands behind it, inside another page.',
}

/** Hands on what is on screen: as a link, as one file, or inside another page. */
export function ShareDialog({ onClose }: { onClose(): void }) {
  const [form, setForm] = useState<Form>('link')
  const [parts, setParts] = useState(all)
  const ticks = useTicks(parts, form === 'file')
  return (
    <Dialog title="Share" onClose={onClose}>
      <div className={styles.form}>
        <fieldset className={styles.forms}>
          <legend>As</legend>
          <Choice all={forms} names={names} value={form} onChoose={setForm} />
          <p>{hints[form]}</p>
        </fieldset>
        <Ticks
          legend="What comes along"
          ticks={ticks}
          onChange={(key, isOn) => setParts({ ...parts, [key]: isOn })}
        />
        {form === 'file' ? (
          <SaveFile parts={parts} />
        ) : (
          <Address
            key={form}
            parts={parts}
            isFrame={form === 'frame'}
            onFile={() => setForm('file')}
          />
        )}
      </div>
    </Dialog>
  )
}

interface Props {
  readonly parts: Parts
  readonly isFrame: boolean
  onFile(): void
}

/** The link or the lines of HTML, or why there is none. */
function Address({ parts, isFrame, onFile }: Props) {
  const link = useLink(parts, isFrame ? 'frame' : 'app')
  const { work } = useApp(selectDocument)
  if (!link) return <p role="status">Packing the work …</p>
  return (
    <>
      <LinkNote link={link} />
      {link.isTooLong ? (
        <Button look="accent" className={styles.instead} onClick={onFile}>
          Share it as one file instead
        </Button>
      ) : isFrame ? (
        <CopyField label="HTML" text={toFrame(link.address, work.title)} />
      ) : (
        <CopyField label="Link" text={link.address} />
      )}
    </>
  )
}
