/** Parts of the panel that the first screen does not need, in one bundle of their own. */
export { CompareView } from './CompareView.tsx'
export { Findings } from './Findings.tsx'
export { FindingView } from './FindingView.tsx'
export { Notes } from './Notes.tsx'
