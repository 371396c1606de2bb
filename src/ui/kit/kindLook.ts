import type { Kind } from '../../core/model.ts'

/** How a kind is drawn and said; never by colour alone. */
export interface KindLook {
  readonly label: string
  readonly glyph: string
  /** Lengths of line and gap in pixels; none is a solid line. */
  readonly dash: readonly number[]
  /** Name of the custom property in `kinds.css`. */
  readonly colour: string
  readonly phrases: {
    /** "Kit … Jax", said of one. */
    readonly ofOne: string
    /** "Julie's parents … Julie", said of several. */
    readonly ofMany: string
    /** "Kit and Jax …", said of both. */
    readonly together: string
  }
}

/** The look of the ten kinds. Glyphs are characters that common fonts have and no emoji font takes over. */
export const kindLook: Readonly<Record<Kind, KindLook>> = {
  friendship: {
    label: 'friendship',
    glyph: '●',
    dash: [],
    colour: '--kind-friendship',
    phrases: { ofOne: 'is a friend of', ofMany: 'are friends of', together: 'are friends' },
  },
  romance: {
    label: 'romance',
    glyph: '♥\uFE0E',
    dash: [14, 4],
    colour: '--kind-romance',
    phrases: { ofOne: 'is in love with', ofMany: 'are in love with', together: 'are in love' },
  },
  family: {
    label: 'family',
    glyph: '■',
    dash: [3, 3],
    colour: '--kind-family',
    phrases: { ofOne: 'is family of', ofMany: 'are family of', together: 'are family' },
  },
  mentorship: {
    label: 'mentorship',
    glyph: '▲',
    dash: [10, 4, 2, 4],
    colour: '--kind-mentorship',
    phrases: { ofOne: 'mentors', ofMany: 'mentor', together: 'mentor each other' },
  },
  support: {
    label: 'support',
    glyph: '+',
    dash: [7, 4],
    colour: '--kind-support',
    phrases: { ofOne: 'supports', ofMany: 'support', together: 'support each other' },
  },
  admiration: {
    label: 'admiration',
    glyph: '★',
    dash: [1.5, 4],
    colour: '--kind-admiration',
    phrases: { ofOne: 'admires', ofMany: 'admire', together: 'admire each other' },
  },
  rivalry: {
    label: 'rivalry',
    glyph: '◆',
    dash: [9, 3, 3, 3],
    colour: '--kind-rivalry',
    phrases: { ofOne: 'is a rival of', ofMany: 'are rivals of', together: 'are rivals' },
  },
  hostility: {
    label: 'hostility',
    glyph: '×',
    dash: [5, 2],
    colour: '--kind-hostility',
    phrases: {
      ofOne: 'is hostile to',
      ofMany: 'are hostile to',
      together: 'are hostile to each other',
    },
  },
  jealousy: {
    label: 'jealousy',
    glyph: '◐',
    dash: [12, 3, 2, 3, 2, 3],
    colour: '--kind-jealousy',
    phrases: {
      ofOne: 'is jealous of',
      ofMany: 'are jealous of',
      together: 'are jealous of each other',
    },
  },
  betrayal: {
    label: 'betrayal',
    glyph: '▼',
    dash: [3, 7],
    colour: '--kind-betrayal',
    phrases: { ofOne: 'betrays', ofMany: 'betray', together: 'betray each other' },
  },
}
