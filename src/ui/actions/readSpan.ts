import type { Span } from '../../core/model.ts'

/**
 * What is selected of a citation's text, as offsets into it. The stretches of the text say in `data-at` where they begin;
 * where something between two of them is veiled, the span ends before it.
 */
export function readSpan(selection: Selection | null, root: Element): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  let span: Span | undefined
  for (const stretch of root.querySelectorAll<HTMLElement>('[data-at]')) {
    const part = range.intersectsNode(stretch) ? partOf(stretch, range) : undefined
    if (!part) continue
    if (span && span[1] !== part[0]) break
    span = [span?.[0] ?? part[0], part[1]]
  }
  return span
}

/** The selected part of one stretch; none where the selection only touches it. */
function partOf(stretch: HTMLElement, range: Range): Span | undefined {
  const at = Number(stretch.dataset['at'])
  const start = offsetIn(stretch, range.startContainer, range.startOffset) ?? 0
  const end = offsetIn(stretch, range.endContainer, range.endOffset) ?? stretch.textContent.length
  return start < end ? [at + start, at + end] : undefined
}

function offsetIn(stretch: HTMLElement, container: globalThis.Node, offset: number) {
  if (!stretch.contains(container)) return undefined
  const before = document.createRange()
  before.setStart(stretch, 0)
  before.setEnd(container, offset)
  return before.toString().length
}
