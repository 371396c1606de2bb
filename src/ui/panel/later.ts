/** Parts of the panel that the first screen does not need, in one bundle of their own. */
export { CharacterView } from './CharacterView.tsx'
export { CompareView } from './CompareView.tsx'
export { Findings } from './Findings.tsx'
export { FindingView } from './FindingView.tsx'
export { RelationView } from './RelationView.tsx'
