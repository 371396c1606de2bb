import { seededRandom } from '../src/core/layout/seededRandom.ts'

const starts = ['Bra', 'Cor', 'Del', 'Fen', 'Hal', 'Jor', 'Kel', 'Lin', 'Mar', 'Nor', 'Ros', 'Tam']
const ends = ['a', 'by', 'dan', 'en', 'ick', 'la', 'mond', 'nia', 'o', 'ra', 'sten', 'vin']
const tropes = ['Alpha Bitch', 'Green-Eyed Monster', 'Cool Teacher', 'Et Tu, Brute?', 'Dark Secret']
const deeds = ['hates', 'envies', 'helps', 'is in love with', 'betrays', 'admires', 'teaches']
const times = ['after the audition', 'for most of the first season', 'in "The Lantern"', 'at once']

/** Pages of 2 to 40 examples, each about six people of its own: some hundred to some thousand characters. */
export function* inventPages(count: number): Generator<string> {
  const random = seededRandom(1)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const inventName = () => `${pick(starts)}${pick(ends)}${pick(ends)}`
  for (let page = 0; page < count; page++) {
    const names = Array.from({ length: 6 }, inventName)
    const claim = () => `${pick(names)} ${pick(deeds)} ${pick(names)}`
    const example = () => `  • ${pick(tropes)}: ${claim()} ${pick(times)}. Later ${claim()}.\n`
    yield Array.from({ length: 2 + Math.floor(random() * 39) }, example).join('')
  }
}
