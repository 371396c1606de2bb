import { describeSource } from '../../core/exchange/describeSource.ts'
import type { Format } from '../../core/exchange/formats.ts'
import { toClaimIds } from '../../core/exchange/toClaimId.ts'
import type { Exported } from '../../core/writeExport.ts'
import { writeExport } from '../../core/writeExport.ts'
import { drawPng } from './drawPng.ts'

/** Makes the file of an export. */
export async function makeFile({ id, type }: Format, exported: Exported): Promise<Blob> {
  if (id !== 'png') return new Blob([writeExport(id, exported)], { type: `${type};charset=utf-8` })
  const { document, visible } = exported
  return drawPng(writeExport('svg', exported), {
    Title: document.work.title,
    Source: [describeSource(document.work), document.work.source?.url].filter(Boolean).join(' '),
    Software: 'Tropegraph',
    Evidence: visible.relations.map(toClaimIds).join(' '),
  })
}
