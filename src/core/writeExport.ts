import type { FormatId } from './exchange/formats.ts'
import type { Look } from './exchange/look.ts'
import type { Wording } from './exchange/toClaims.ts'
import { toCsv } from './exchange/toCsv.ts'
import { toDocumentSlice } from './exchange/toDocumentSlice.ts'
import { toGexf } from './exchange/toGexf.ts'
import { toGraphml } from './exchange/toGraphml.ts'
import { toMarkdown } from './exchange/toMarkdown.ts'
import { toSvg } from './exchange/toSvg.ts'
import type { NetworkDocument, Positions, Visible } from './model.ts'
import { buildNetwork } from './network/buildNetwork.ts'
import { toDrawing } from './toDrawing.ts'
import { toExplanation } from './view/toExplanation.ts'
import { toInstallmentName } from './view/toInstallmentName.ts'

/** What is written: the document, as much of it as may be shown, and how it is drawn. */
export interface Exported {
  readonly document: NetworkDocument
  readonly visible: Visible
  readonly positions: Positions
  readonly look: Look
}

type TextFormat = Exclude<FormatId, 'png'>

/** Writes what may be shown in one of the formats that are text; a PNG is made from the SVG. */
export const writeExport = (format: TextFormat, exported: Exported): string =>
  writers[format](toDocumentSlice(exported.document, exported.visible), exported)

const writers: Readonly<
  Record<TextFormat, (slice: NetworkDocument, exported: Exported) => string>
> = {
  svg: (slice, { visible, positions, look }) =>
    toSvg(toDrawing(slice, buildNetwork(visible), positions), look),
  json: (slice) => `${JSON.stringify(slice, undefined, 1)}\n`,
  gexf: (slice, exported) => toGexf(slice, { ...exported, degrees: degreesIn(exported), wording }),
  graphml: (slice, exported) => toGraphml(slice, { ...exported, degrees: degreesIn(exported) }),
  csv: (slice) => toCsv(slice, wording),
  markdown: (slice, exported) => toMarkdown(slice, degreesIn(exported), wording),
}

const wording: Wording = { nameInstallment: toInstallmentName, explain: toExplanation }

const degreesIn = ({ visible }: Exported) =>
  new Map(buildNetwork(visible).nodes.map(({ id, degree }) => [id, degree]))
