import { useState } from 'react'
import type { Kind } from '../../core/model.ts'
import type { Role, Segment } from '../../core/view/toSegments.ts'
import { kindStyle } from '../kit/kindStyle.ts'
import styles from './Panel.module.css'

interface Props {
  readonly segments: readonly Segment[]
  /** Kind whose tint marks the cue. */
  readonly kind?: Kind
}

/** A citation's text to the letter, its words marked; what the page hides stays veiled until asked for. */
export function CitationText({ segments, kind }: Props) {
  const [isUnveiled, setUnveiled] = useState(false)
  const hasQuote = segments.some(({ roles }) => roles.includes('quote'))
  return (
    <blockquote className={styles.text} data-quoted={hasQuote} style={kind && kindStyle(kind)}>
      {segments.map((segment, index) => {
        const isVeiled = segment.roles.includes('spoiler') && !isUnveiled
        if (!isVeiled) return <Stretch key={segment.at[0]} segment={segment} />
        if (segments[index - 1]?.roles.includes('spoiler')) return null
        return (
          <button
            key={segment.at[0]}
            type="button"
            className={styles.veil}
            onClick={() => setUnveiled(true)}
          >
            Spoiler: show
          </button>
        )
      })}
    </blockquote>
  )
}

function Stretch({ segment: { text, roles } }: { readonly segment: Segment }) {
  const className = roles
    .map((role) => classes[role])
    .filter(Boolean)
    .join(' ')
  if (roles.includes('cue')) return <mark className={className}>{text}</mark>
  return className ? <span className={className}>{text}</span> : text
}

const classes: Readonly<Record<Role, string | undefined>> = {
  quote: styles.quote,
  cue: styles.cue,
  source: styles.source,
  target: styles.target,
  spoiler: undefined,
}
