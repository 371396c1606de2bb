import { ExportDialog } from './export/ExportDialog.tsx'
import { ShareDialog } from './share/ShareDialog.tsx'

export { readShared } from './share/readShared.ts'
export { KeepNote } from './share/KeepNote.tsx'

/** In which way a work is handed on. */
export type Way = 'export' | 'share'

interface Props {
  readonly way: Way
  /** Present where one way has no button of its own, and is offered by the other. */
  readonly onShare?: (() => void) | undefined
  onClose(): void
}

/** Joins the ways in which a work is handed on or comes in with a link, which are loaded together when one is asked for. */
export const HandOver = ({ way, ...props }: Props) =>
  way === 'export' ? <ExportDialog {...props} /> : <ShareDialog {...props} />
