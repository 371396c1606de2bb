/** The largest page that is read, in bytes: far more than the longest pages of tropes have. */
export const mostBytes = 10_000_000

/** Says what is wrong with a page that cannot be read at all, to stand after its name; absent where it can. */
export function checkPage(text: string): string | undefined {
  if (text.trim() === '') return 'is empty: there is nothing to read.'
  const sample = text.slice(0, 20_000)
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return strange > sample.length / 100
    ? 'is not text: open a page saved or copied as plain text.'
    : undefined
}
