/** What the panel shows of a choice, citation by citation, in one bundle that comes after the first screen. */
export { CharacterView } from './CharacterView.tsx'
export { CitationView } from './CitationView.tsx'
export { RelationView } from './RelationView.tsx'
