declare module 'virtual:works' {
  import type { BuiltInWork } from './state/sourceSlice.ts'
  export const works: readonly BuiltInWork[]
}
