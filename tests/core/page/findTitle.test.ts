import { describe, expect, it } from 'vitest'
import { findTitle, findWork } from '../../../src/core/page/findTitle.ts'

describe('findWork', () => {
  it.each([
    [['Follow TV Tropes', 'Series / The Lost Reel', 'Go To'], 'The Lost Reel'],
    [['Characters / The Lost Reel'], 'The Lost Reel'],
    [['Mara and/or Tobin'], undefined],
  ])('%j', (texts, title) => {
    expect(findWork(texts.map((text) => ({ text })))).toBe(title)
  })
})

describe('findTitle', () => {
  it.each([
    ['<title>The Lost Reel (Film) - TV Tropes</title>', 'The Lost Reel'],
    ['<title>Tropes A to D / The Lost Reel - TV Tropes</title>', 'The Lost Reel'],
    ['<title>The Lost Reel / Characters - TV Tropes</title>', 'The Lost Reel'],
    ['<title>Reel &amp; Rod | Tropedia | Fandom</title>', 'Reel & Rod'],
    ['<title> - TV Tropes</title>', undefined],
    ['<p>no title</p>', undefined],
  ])('%s', (page, title) => {
    expect(findTitle(page)).toBe(title)
  })
})
