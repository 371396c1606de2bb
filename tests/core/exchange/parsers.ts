import { parse } from 'csv-parse/sync'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Reads a CSV as its rows by column, after RFC 4180. */
export const readCsv = (csv: string): readonly Readonly<Record<string, string>>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' })

/** Takes the apostrophe off a cell that a spreadsheet would have run. */
export const rearm = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')

export const openGexf = (xml: string) => parseGexf(MultiGraph, xml)

export const openGraphml = (xml: string) => parseGraphml(MultiGraph, xml)

/** A Markdown text as GitHub reads it, addresses without markup linked. */
export const readMarkdown = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
