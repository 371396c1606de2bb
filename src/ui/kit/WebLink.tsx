import type { ReactNode } from 'react'

interface Props {
  readonly url: string | undefined
  readonly children: ReactNode
}

/** A link to where a document says that it comes from: only the web's addresses become one, all else stays text. */
export function WebLink({ url = '', children }: Props) {
  return /^https?:\/\//i.test(url) ? <a href={url}>{children}</a> : children
}
