import type { Kind } from '../../core/model.ts'
import type { Role, Segment } from '../../core/view/toSegments.ts'
import { kindStyle } from '../kit/kindStyle.ts'
import { SpoilerChoice, Veil } from '../kit/Veil.tsx'
import styles from './Panel.module.css'

interface Props {
  readonly segments: readonly Segment[]
  /** Kind whose tint marks the cue. */
  readonly kind?: Kind
}

/** A citation's text to the letter, its words marked; what the page hides stays veiled until asked for. */
export function CitationText({ segments, kind }: Props) {
  const hasQuote = segments.some(({ roles }) => roles.includes('quote'))
  return (
    <>
      <blockquote className={styles.text} data-quoted={hasQuote} style={kind && kindStyle(kind)}>
        {toRuns(segments).map((run) => {
          const stretches = run.map((segment) => <Stretch key={segment.at[0]} segment={segment} />)
          return isSpoiler(run[0]) ? <Veil key={run[0]?.at[0]}>{stretches}</Veil> : stretches
        })}
      </blockquote>
      {segments.some(isSpoiler) && <SpoilerChoice />}
    </>
  )
}

const isSpoiler = (segment: Segment | undefined) => segment?.roles.includes('spoiler') ?? false

/** Neighbouring segments that are all veiled, or all not. */
function toRuns(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const starts = segments.flatMap((segment, index) =>
    index === 0 || isSpoiler(segments[index - 1]) !== isSpoiler(segment) ? [index] : [],
  )
  return starts.map((start, index) => segments.slice(start, starts[index + 1]))
}

/** It says where in the text it begins, so that what a reader selects can be found there again. */
function Stretch({ segment: { at, text, roles } }: { readonly segment: Segment }) {
  const className = roles
    .map((role) => classes[role])
    .filter(Boolean)
    .join(' ')
  const Tag = roles.includes('cue') ? 'mark' : 'span'
  return (
    <Tag className={className || undefined} data-at={at[0]}>
      {text}
    </Tag>
  )
}

const classes: Readonly<Record<Role, string | undefined>> = {
  quote: styles.quote,
  cue: styles.cue,
  source: styles.source,
  target: styles.target,
  spoiler: undefined,
  name: styles.named,
}
