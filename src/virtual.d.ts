declare module 'virtual:works' {
  import type { Doors } from './state/sourceSlice.ts'
  export const works: Doors['works']
}
