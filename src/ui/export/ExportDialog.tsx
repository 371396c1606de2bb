import { Copy, Download, Share2 } from 'lucide-react'
import { useState } from 'react'
import type { Format } from '../../core/exchange/formats.ts'
import { formats } from '../../core/exchange/formats.ts'
import type { Visible } from '../../core/model.ts'
import { toCount } from '../../core/view/toCount.ts'
import { selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Choices } from '../kit/Choices.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import styles from './Export.module.css'
import { canCopy } from './handOver.ts'
import { currentScheme, type Scheme } from './readLook.ts'
import { selectWhole } from './selectWhole.ts'
import { useExport } from './useExport.ts'

type Scope = 'visible' | 'all'

interface Props {
  /** Present where sharing has no button of its own. */
  readonly onShare?: (() => void) | undefined
  onClose(): void
}

/** Saves what is visible, or all, in the format that the reader chooses. */
export function ExportDialog({ onShare, onClose }: Props) {
  const [format, setFormat] = useState<Format>(formats[0])
  const [scope, setScope] = useState<Scope>('visible')
  const [scheme, setScheme] = useState<Scheme>(currentScheme)
  const parts = { visible: useApp(selectVisible), all: useApp(selectWhole) }
  const { progress, save, copy } = useExport({ format, visible: parts[scope], scheme })
  const isBusy = progress.state === 'busy'

  return (
    <Dialog title="Export" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void save()
        }}
      >
        {onShare && (
          <Button className={styles.share} onClick={onShare}>
            <Share2 size={16} aria-hidden />
            Share a link or a file …
          </Button>
        )}
        <Choices<Scope>
          legend="What"
          options={[
            { value: 'visible', name: 'What is visible', hint: describe(parts.visible) },
            { value: 'all', name: 'All', hint: describe(parts.all) },
          ]}
          chosen={scope}
          onChoose={setScope}
        />
        <Choices
          legend="Format"
          options={formats.map(({ id, name, purpose }) => ({ value: id, name, hint: purpose }))}
          chosen={format.id}
          onChoose={(id) => setFormat(formats.find((one) => one.id === id) ?? formats[0])}
        />
        {format.isPicture && (
          <Choices<Scheme>
            legend="Colours"
            options={[
              { value: 'light', name: 'Light' },
              { value: 'dark', name: 'Dark' },
            ]}
            chosen={scheme}
            onChoose={setScheme}
          />
        )}
        <div className={styles.foot}>
          <p className={styles.state} role={progress.state === 'failed' ? 'alert' : 'status'}>
            {progress.message}
          </p>
          {format.isCopied && canCopy() && (
            <Button aria-disabled={isBusy} onClick={() => !isBusy && void copy()}>
              <Copy size={16} aria-hidden />
              Copy
            </Button>
          )}
          <Button type="submit" look="accent" aria-disabled={isBusy}>
            <Download size={16} aria-hidden />
            Download
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const describe = ({ characters, relations, claims }: Visible) =>
  [
    toCount(characters.length, 'character'),
    toCount(relations.length, 'relation'),
    toCount(claims, 'claim'),
  ].join(' · ')
