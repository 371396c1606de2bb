import type { FindingType } from '../../core/model.ts'

/** What a sort of finding is called. */
export const findingLabels: Readonly<Record<FindingType, string>> = {
  frenemies: 'Frenemies',
  contested: 'Contested pair',
  turned: 'Changed sides',
  'love-triangle': 'Love triangle',
  'one-sided': 'One-sided feeling',
  'go-between': 'Go-between',
  unbalanced: 'The enemy of a friend',
  'most-envied': 'Envied',
  'most-betrayed': 'Betrayed',
  'most-admired': 'Admired',
  circle: 'Circle',
}
