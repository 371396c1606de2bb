/** What stands beside evidence and characters, in one bundle that the first screen does not need. */
export { CharacterActions } from './CharacterActions.tsx'
export { ClaimActions } from './ClaimActions.tsx'
