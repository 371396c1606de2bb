import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Work } from '../src/core/model.ts'
import { loadLexicon, readWork } from '../src/files.ts'

const data = fileURLToPath(new URL('../data/', import.meta.url))
const listId = 'virtual:works'
const first = 'backstage'

/** Folders of `data` that hold a work; the one a newcomer sees comes first. */
const workIds = () =>
  readdirSync(data)
    .filter(
      (name) =>
        existsSync(join(data, name, 'work.json')) && existsSync(join(data, name, 'page.txt')),
    )
    .sort((a, b) => Number(b === first) - Number(a === first) || a.localeCompare(b))

const workOf = (id: string) =>
  JSON.parse(readFileSync(join(data, id, 'work.json'), 'utf8')) as Pick<Work, 'title' | 'source'>

/** What a work's folder holds, read from its page, as the app loads it. */
function readJson(id: string): string {
  const { document, positions } = readWork(join(data, id), loadLexicon())
  return JSON.stringify({ document, positions })
}

/**
 * Gives the app the works that ship with it: `virtual:works` lists them, each with a way to load what was read from its
 * page when the app was built. The built app fetches that as data, since it is no program.
 */
export function works(): Plugin {
  let isBuild = false
  return {
    name: 'works',
    configResolved: ({ command }) => {
      isBuild = command === 'build'
    },
    resolveId: (id) => (id === listId || id.startsWith(`${listId}/`) ? `\0${id}` : undefined),
    load(id) {
      const emit = (work: string) =>
        `() => fetchWork(import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${work}.json`, source: readJson(work) })})`
      if (id === `\0${listId}`) return listModule(isBuild ? emit : importWork)
      if (!id.startsWith(`\0${listId}/`)) return undefined
      const work = id.slice(`\0${listId}/`.length)
      const folder = join(data, work)
      for (const name of readdirSync(folder)) this.addWatchFile(join(folder, name))
      return `export default JSON.parse(${JSON.stringify(readJson(work))})`
    },
  }
}

const importWork = (id: string) =>
  `() => import('${listId}/${id}').then((module) => module.default)`

function listModule(loaderOf: (id: string) => string): string {
  const entries = workIds().map((id) => {
    const { title, source } = workOf(id)
    return `{ ...${JSON.stringify({ id, title, source })}, load: ${loaderOf(id)} }`
  })
  return `
async function fetchWork(url) {
  const response = await fetch(url)
  if (!response.ok) throw new Error('This work could not be loaded.')
  return response.json()
}
export const works = [${entries.join(',\n')}]`
}
