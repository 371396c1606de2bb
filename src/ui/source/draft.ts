/** What the reader pasted or wrote and has not opened yet. */
export interface Draft {
  readonly text: string
  /** What the text was copied from, which is read in its place until the text is edited. */
  readonly html?: string | undefined
}
