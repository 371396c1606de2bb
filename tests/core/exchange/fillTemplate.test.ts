import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate, workMark, type Filed } from '../../../src/core/exchange/fillTemplate.ts'
import { toFrame } from '../../../src/core/exchange/toFrame.ts'
import { saltRoad } from '../../works.ts'

const template = `<title>Tropegraph</title>${workMark}</script><script>run()</script>`

const filed = (text: string): Filed => ({
  id: 'salt',
  search: '?work=salt',
  isReadOnly: true,
  positions: {},
  document: {
    ...saltRoad,
    work: { title: text, unit: 'chapter' },
    citations: saltRoad.citations.map((one) => ({ ...one, text })),
  },
})

describe('fillTemplate', () => {
  it('writes what a page says so that nothing of it is markup', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('</script>', '<!--', '<script>', '-->', '\u2028', '$&', "$'", '&lt;'),
            fc.string({ unit: 'binary' }),
          ),
        ),
        (parts) => {
          const text = parts.join('')
          const page = fillTemplate(template, filed(text))
          const [, block = '', ...rest] = page.split(/<script[^>]*>|<\/script>/)
          expect(JSON.parse(block)).toEqual(JSON.parse(JSON.stringify(filed(text))))
          expect(rest).toEqual(['', 'run()', ''])
          expect(page.match(/<[!/a-z]/gi)).toHaveLength(6)
        },
      ),
    )
  })

  it('names the window after the work', () => {
    expect(fillTemplate(template, filed('Salt & <b>'))).toContain(
      '<title>Salt &amp; &lt;b&gt; · Tropegraph</title>',
    )
  })

  it('refuses a page that is no template', () => {
    expect(() => fillTemplate('<p>Not found</p>', filed(''))).toThrow(/damaged/)
  })
})

describe('toFrame', () => {
  it('escapes the address and the title', () => {
    expect(toFrame('https://x.example/?embed&off=a', 'The "Row"')).toBe(
      '<iframe src="https://x.example/?embed&amp;off=a" title="The &quot;Row&quot;: who feels what for whom" width="100%" height="600" loading="lazy"></iframe>',
    )
  })
})
