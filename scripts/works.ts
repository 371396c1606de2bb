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

/**
 * Gives the app the works that ship with it: `virtual:works` lists them, `virtual:works/<id>` holds one,
 * read from its page when the app is built.
 */
export function works(): Plugin {
  return {
    name: 'works',
    resolveId: (id) => (id === listId || id.startsWith(`${listId}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${listId}`) return listModule()
      if (!id.startsWith(`\0${listId}/`)) return undefined
      const folder = join(data, id.slice(`\0${listId}/`.length))
      for (const name of readdirSync(folder)) this.addWatchFile(join(folder, name))
      const { document, positions } = readWork(folder, loadLexicon())
      return toJson({ document, positions })
    },
  }
}

function listModule(): string {
  const entries = workIds().map((id) => {
    const { title, source } = workOf(id)
    const known = JSON.stringify({ id, title, source })
    return `{ ...${known}, load: () => import('${listId}/${id}').then((module) => module.default) }`
  })
  return `export const works = [${entries.join(',\n')}]`
}

/** A string of JSON is parsed faster than an object literal of the same size. */
const toJson = (value: unknown) =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
