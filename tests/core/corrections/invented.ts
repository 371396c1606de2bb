import type { NetworkDocument } from '../../../src/core/model.ts'
import { read } from '../../../src/core/read.ts'
import { toDocument } from '../../../src/core/toDocument.ts'
import { loadLexicon } from '../../../src/files.ts'

const lexicon = loadLexicon()

export const page = `
  • The Rival: Mara envies Tobin. In Episode 2, Mara betrays Ines.
  • Best Friends: Tobin and Ines are best friends.
  • Mentors: Captain Holm teaches Mara. Holm is proud of Mara.
  • Green-Eyed Monster: Oren is jealous of Tobin in Episode 4.
`

/** Reads an invented page as the app does. */
export const readInvented = (text: string = page): NetworkDocument =>
  toDocument(read(text, lexicon), { title: 'The Lantern', unit: 'episode' })
