import { expect, it } from 'vitest'
import { titleOf } from '../src/titleOf.ts'

it.each([
  [['backstage.txt'], 'backstage'],
  [['Lantern_Row-notes.html'], 'Lantern Row notes'],
  [['Up.md'], 'Up'],
  [['.txt'], 'Untitled'],
  [['Lantern Row - A to L.html', 'Lantern Row - M to Z.html'], 'Lantern Row'],
  [['lantern_row.txt', 'lantern_row (2).txt'], 'lantern row'],
  [['BackstageAToM.wiki', 'BackstageNToZ.wiki'], 'Backstage'],
  [['A to L.txt', 'M to Z.txt'], 'A to L'],
  [['Up 1.txt', 'Up 2.txt'], 'Up 1'],
])('titleOf(%j) is “%s”', (files, title) => {
  expect(titleOf(files)).toBe(title)
})
