/** In UTF-16 code units: ten times the largest page. */
const mostLength = 100_000_000

/** Deeper than anything that we write; what nests more is no document of ours. */
const mostDepth = 64

/**
 * Parses JSON that somebody hands in. Throws an error that says what is wrong, `what` being the name of what was expected:
 * not whole, or larger or nested deeper than anything of ours.
 */
export function parseJson(json: string, what: string): unknown {
  if (json.length > mostLength)
    throw new Error(`This ${what} is longer than ${mostLength / 1e6} million characters.`)
  checkDepth(json, what)
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`This is not a whole ${what}: ${(error as Error).message}.`, { cause: error })
  }
}

function checkDepth(json: string, what: string): void {
  let depth = 0
  for (const [mark] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[{}\]]/gs)) {
    if (mark === '[' || mark === '{') depth += 1
    else if (mark === ']' || mark === '}') depth -= 1
    if (depth > mostDepth)
      throw new Error(`This is no ${what}: its parts are nested more than ${mostDepth} deep.`)
  }
}
