import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { repeat, timeOf } from './measure.ts'
import { pageOf, readText } from './reading.ts'

const text = pageOf(300_000)
const wink = winkNLP(model)

const findPeople = () => nlp(text).people().out('array') as unknown
const findEntities = () => wink.readDoc(text).entities().out(wink.its.detail)

/** Characters a second, once it has warmed up for a second: a compiler needs several runs of short work, and one of long. */
async function speedOf(work: () => unknown, runs = 9): Promise<number> {
  const start = performance.now()
  while (performance.now() - start < 1000) work()
  return (text.length / (await repeat(() => timeOf(work), runs))) * 1000
}

/** How fast we read beside libraries that tag the words and find the people of the same text. */
export async function benchLibraries(): Promise<void> {
  const ours = await speedOf(() => readText(text))
  const others = [
    { name: 'compromise', speed: await speedOf(findPeople, 3) },
    { name: 'wink-nlp', speed: await speedOf(findEntities) },
  ].map(({ name, speed }) => `${(ours / speed).toFixed(2)} × ${name} (${thousands(speed)})`)
  console.log(`read ${thousands(ours)} characters a second, ${others.join(', ')}`)
}

const thousands = (value: number) => (Math.round(value / 1000) * 1000).toLocaleString('en')
