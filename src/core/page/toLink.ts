import type { Link } from '../model.ts'

const people = /^(?:creator|actor|author|director|music|usefulnotes|musician|wikipedia)$/
const characters = /^(?:characters?|character)$/
const tropes = /^(?:main|trope|tropes|ymmv|trivia|administrivia|justforfun|sugarwiki|darthwiki)$/
const notPages = /^(?:file|image|category|template|special|help|user|talk|mediawiki|media)$/

/** What an address of a wiki of tropes leads to; nothing for an address elsewhere. */
export function toLink(address: string): Omit<Link, 'at'> | undefined {
  const path = /\/pmwiki(?:\.php)?(?:\/pmwiki\.php)?\/(\w+)[/.](\w+)/.exec(address)
  if (path) return ofPage(path[1] ?? '', toWords(path[2] ?? ''))
  const wiki = /\/wiki\/([^?#"]+)/.exec(address)
  if (!wiki || /wikipedia\.org/.test(address)) return undefined
  return toWikiLink(decode(wiki[1] ?? ''))
}

/** What a page of a wiki leads to, named "Creator:Jo March" or, of a trope, without a namespace. */
export function toWikiLink(title: string): Omit<Link, 'at'> | undefined {
  const [, space, name = ''] = /^(?:([\w ]+):)?(.+)$/.exec(title.replaceAll('_', ' ').trim()) ?? []
  return ofPage(space ?? 'main', name)
}

/** What the page of a namespace is about: "Main" holds the tropes, "Creator" the people of our world. */
export function ofPage(space: string, name: string): Omit<Link, 'at'> | undefined {
  const key = space.toLowerCase().replaceAll(' ', '')
  if (notPages.test(key)) return undefined
  if (tropes.test(key)) return { to: 'trope', name }
  if (people.test(key)) return { to: 'creator', name }
  return { to: characters.test(key) ? 'character' : 'work', name }
}

/** "GreenEyedMonster" becomes "Green Eyed Monster". */
export const toWords = (name: string): string =>
  name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
