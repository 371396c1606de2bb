import { useEffect } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import { copiedLists } from './copiedLists.ts'
import type { Draft } from './draft.ts'
import { toNamedFiles } from './toNamedFiles.ts'

/** Takes what is pasted anywhere but into a field: files are read, text is offered for reading. */
export function usePaste(onPaste: (draft: Draft) => void): void {
  const openFiles = useApp((state) => state.openFiles)
  useEffect(() => {
    const onPasted = ({ clipboardData, target }: ClipboardEvent) => {
      const isBusy = document.querySelector('dialog[open]') !== null
      if (!clipboardData || isBusy || isField(target)) return
      const files = toNamedFiles(clipboardData.files)
      const text = clipboardData.getData('text/plain')
      if (files.length > 0) void openFiles(files)
      else if (text.trim() !== '') onPaste({ text, html: copiedLists(clipboardData) })
    }
    window.addEventListener('paste', onPasted)
    return () => window.removeEventListener('paste', onPasted)
  }, [openFiles, onPaste])
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, [contenteditable="true"]')
