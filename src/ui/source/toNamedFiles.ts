import type { NamedFile } from '../../state/sourceSlice.ts'

/** What a reader chose or dropped, in order and for good: the browser empties its own list. */
export function toNamedFiles(files: FileList | null | undefined): readonly NamedFile[] {
  return Array.from(files ?? [], (file) => ({ blob: file, name: file.name }))
}
