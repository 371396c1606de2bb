/**
 * An id as GraphML takes it, which forbids most marks: each is written as `_x003E_`, and nothing else is changed.
 * Two ids that differ stay different.
 */
export function toNmtoken(id: string): string {
  return id.replace(forbidden, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `_x${code}_`
  })
}

// What is no NameChar of XML 1.0, and the beginning of what looks as if it had been replaced.
const forbidden =
  /_(?=x[0-9A-F]{4,6}_)|[^\w.:\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufefe\uff00-\ufffd]/gu
