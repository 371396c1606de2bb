export type Form = 'html' | 'pmwiki' | 'mediawiki' | 'markdown' | 'plain'

const html = /<!doctype html|<html[\s>]|<body[\s>]|<[uo]l\b[^>]{0,200}>\s{0,20}<li[\s>]/i
const pmwiki =
  /^\*+\s*(?:\[\[)?(?:\{\{[^{}\n]{1,80}\}\}|[A-Z][a-z]+(?:[A-Z][a-z0-9]*)+)(?:\]\])?\s*:|\[\[(?:spoiler:|folder:|\/folder\]|note\]|labelnote:|quoteright:|AC:|index\]|softreturn\])|^\*+\s*\[\[\w+(?:\/\w+)? [^[\]|\n]{1,100}\]\]\s*:|^-+>/gm
const mediawiki =
  /^\*+\s*'*\[\[[^[\]/\n]{1,100}\]\]|^==[^=].*==\s*$|\[\[(?:Category|File|Image):|\{\{(?:trope|tropelist|work|spoiler|quote|infobox)\b|\[\[[^[\]|\n]{1,100}\|[^[\]\n]{1,200}\]\]/gim
const markdown =
  /^\s*(?:[-*+]|\d+[.)])\s+(?:\*\*|__|\*|_)[^*_\n]{1,200}(?:\*\*|__|\*|_)|\[[^[\]\n]{1,200}\]\((?:https?:|\/)[^)\s]*\)|^#{1,6}\s+\S/gm

/** Knows the form of a page by what it is made of, whatever its file is called. */
export function recogniseForm(page: string): Form {
  if (html.test(page)) return 'html'
  const counts: readonly (readonly [Form, number])[] = [
    ['mediawiki', count(page, mediawiki)],
    ['pmwiki', count(page, pmwiki)],
    ['markdown', count(page, markdown)],
  ]
  const [form, most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['plain', 0]
  return most >= 2 ? form : 'plain'
}

const count = (page: string, pattern: RegExp) => page.match(pattern)?.length ?? 0
