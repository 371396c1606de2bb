/** What the screen does not need at once, loaded together. */
export { ShareDialog } from './ShareDialog.tsx'
export { SharedNote } from './SharedNote.tsx'
