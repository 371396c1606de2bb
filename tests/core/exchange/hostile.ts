import * as fc from 'fast-check'
import type { Evidence, NetworkDocument, Span } from '../../../src/core/model.ts'
import { kinds, modifiers } from '../../../src/core/model.ts'
import { isSafeId } from '../../../src/core/text/safeId.ts'

/** What would run, load or lead elsewhere where text is taken for markup. */
export const scripts = [
  '<img src=x onerror="window.harm=1">',
  '</script><script>window.harm=1</script>',
  '</title><script>window.harm=1</script>',
  '"><script>window.harm=1</script>',
  "' onmouseover='window.harm=1",
  '<svg><script>window.harm=1</script></svg>',
  '<iframe srcdoc="<script>parent.harm=1</script>">',
  '<a href="javascript:window.harm=1">x</a>',
  'javascript:window.harm=1',
  'data:text/html,<script>parent.harm=1</script>',
  '<style>*{background:url(http://example.org/x)}</style>',
  '<link rel=stylesheet href=http://example.org/x.css>',
  '<meta http-equiv=refresh content="0;url=http://example.org">',
  '<base href=http://example.org>',
  '<math><mtext></mtext><script>window.harm=1</script></math>',
  '<template><script>window.harm=1</script></template>',
  '{{constructor.constructor("window.harm=1")()}}',
  '${window.harm=1}',
  '";window.harm=1;//',
  'url(javascript:window.harm=1)',
]

/** What has a meaning in some format: markup, formulas, controls, and names that every object has. */
const traps = [
  ...scripts,
  '<script>alert(1)</script>',
  '"><svg onload=x>',
  ']]>',
  '&amp;&#10;',
  "it's \"quoted\", 'twice'",
  '=1+1',
  "'=1+1",
  '@SUM(A1)',
  '-2+3',
  '\t=x',
  'a,b;c\r\nd',
  '[link](http://example.org)',
  '![x](y)',
  'http://example.org/a_b',
  'www.example.org',
  'somebody@example.org',
  '**bold** _it_ `code` ~~gone~~ ~x~',
  '``` x',
  '# head',
  '1. list',
  '- [ ] task',
  '> quote',
  '---',
  '| a | b |',
  '[^1]: note',
  '$x$',
  'back\\slash',
  '\u0000\u0001\u001b[31m',
  '\ud800',
  '\udfff\ud800',
  '👩‍🎤🏳️‍🌈',
  '\u202Egnp.exe',
  'נועה ומיכל',
  '\u2028line\u2029',
  '\uFEFF',
  '\uFFFE\uFFFF',
  '名前',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.org")',
  '+1+1',
  '%00%0A..%2F..%2F',
  '@import "http://example.org/x.css"',
  '   ',
]

/** Strings that mean something to one of the formats, or to none. */
export const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '')

const ids = (minLength: number, maxLength: number) =>
  // A name that every object has is refused as an id: see `parseDocument`.
  fc.uniqueArray(hostile.filter(isSafeId), { minLength, maxLength })

/** Documents with hostile strings in every field that a page or a file can fill. */
export const hostileDocuments: fc.Arbitrary<NetworkDocument> = fc
  .record({
    characters: ids(2, 4),
    citations: ids(1, 3),
    installments: ids(0, 3),
    relations: ids(1, 4),
    words: fc.infiniteStream(hostile),
    numbers: fc.infiniteStream(fc.nat()),
  })
  .map(({ characters, citations, installments, relations, words, numbers }) => {
    const word = () => words.next().value as string
    const pick = <Item>(items: readonly Item[]): Item =>
      items[(numbers.next().value as number) % items.length] as Item
    const texts = citations.map((id) => ({ id, text: word() }))
    const claim = (): Evidence => {
      const { id, text } = pick(texts)
      const span: Span = [0, text.length]
      return {
        citation: id,
        quote: span,
        cue: span,
        mentions: [span, span],
        reason: word(),
        rule: word(),
        confidence: pick([0, 0.5, 0.86, 1]),
        hedged: pick([true, false]),
      }
    }
    const pickTwo = () => {
      const source = pick(characters)
      return { source, target: pick(characters.filter((one) => one !== source)) }
    }
    return {
      format: 'tropegraph',
      version: 1,
      work: {
        title: word(),
        unit: word(),
        source: { name: word(), url: word(), license: word() },
      },
      installments: installments.map((id) => ({ id, title: word() })),
      characters: characters.map((id) => ({
        id,
        name: word(),
        aliases: [word()],
        type: pick(['person', 'group']),
        mentions: [pick(citations)],
      })),
      citations: texts.map(({ id, text }) => ({
        id,
        trope: word(),
        text,
        installments: installments.slice(0, pick([0, 1, 2])),
        modifier: pick(modifiers),
        spoilers: [],
      })),
      relations: relations.map((id) => ({
        id,
        ...pickTwo(),
        kind: pick(kinds),
        mutual: pick([true, false]),
        evidence: [claim(), ...pick([[], [claim()]])],
      })),
      problems: [],
    }
  })
