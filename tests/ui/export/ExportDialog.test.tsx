// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseDocument } from '../../../src/core/document/parseDocument.ts'
import { ExportDialog } from '../../../src/ui/export/ExportDialog.tsx'
import { lanternRow } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

let saved: { readonly name: string; readonly blob: Blob }[] = []

beforeEach(() => {
  saved = []
  let latest = new Blob()
  // jsdom knows neither blob addresses, downloads nor media queries.
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  URL.createObjectURL = vi.fn<typeof URL.createObjectURL>((blob) => {
    latest = blob as Blob
    return 'blob:nowhere'
  })
  URL.revokeObjectURL = vi.fn<typeof URL.revokeObjectURL>()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: latest })
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const choose = (name: string) => screen.getByRole('radio', { name })

describe('ExportDialog', () => {
  it('offers seven formats with what each is good for, and counts what is visible and all', async () => {
    const { store } = await renderWith(<ExportDialog onClose={() => undefined} />)
    act(() => store.getState().soloKind('jealousy'))
    expect(choose('What is visible')).toHaveAccessibleDescription(
      '2 characters · 1 relation · 2 claims',
    )
    expect(choose('All')).toHaveAccessibleDescription('9 characters · 10 relations · 11 claims')
    for (const name of ['PNG', 'SVG', 'JSON', 'GEXF', 'GraphML', 'CSV', 'Markdown'])
      expect(choose(name)).toHaveAccessibleDescription(/\w.*\.$/)
  })

  it('saves only what is visible, and says so by the name', async () => {
    const { user, store } = await renderWith(<ExportDialog onClose={() => undefined} />)
    act(() => store.getState().soloKind('jealousy'))
    await user.click(choose('JSON'))
    await user.click(screen.getByRole('button', { name: 'Download' }))
    await screen.findByText('Saved as lantern-row-part.json')
    expect(saved.map(({ name }) => name)).toEqual(['lantern-row-part.json'])
    const document = parseDocument(await saved[0]!.blob.text())
    expect(document.relations.map(({ kind }) => kind)).toEqual(['jealousy'])
  })

  it('saves all in spite of the filter where the reader wants that', async () => {
    const { user, store } = await renderWith(<ExportDialog onClose={() => undefined} />)
    act(() => store.getState().soloKind('jealousy'))
    await user.click(choose('All'))
    await user.click(choose('JSON'))
    await user.click(screen.getByRole('button', { name: 'Download' }))
    await screen.findByText('Saved as lantern-row.json')
    expect(parseDocument(await saved[0]!.blob.text())).toEqual(lanternRow)
  })

  it('asks for colours only of pictures', async () => {
    const { user } = await renderWith(<ExportDialog onClose={() => undefined} />)
    expect(choose('Dark')).toBeVisible()
    await user.click(choose('CSV'))
    expect(screen.queryByRole('radio', { name: 'Dark' })).toBeNull()
  })

  it('draws with the places that the drawing tells', async () => {
    const { user, store } = await renderWith(<ExportDialog onClose={() => undefined} />)
    const positions = Object.fromEntries(
      lanternRow.characters.map(({ id }, index) => [id, [index * 7, 0]] as const),
    )
    act(() => store.getState().offerPositions(() => positions))
    await user.click(choose('GraphML'))
    await user.click(screen.getByRole('button', { name: 'Download' }))
    await screen.findByText('Saved as lantern-row.graphml')
    expect(await saved[0]!.blob.text()).toContain('<data key="node-x">56</data>')
  })

  it('lays the nodes out where nothing is drawn', async () => {
    const { user } = await renderWith(<ExportDialog onClose={() => undefined} />)
    await user.click(choose('SVG'))
    await user.click(screen.getByRole('button', { name: 'Download' }))
    await screen.findByText('Saved as lantern-row.svg')
    const places = (await saved[0]!.blob.text()).match(/<circle cx="[^"]*" cy="[^"]*"/g)
    expect(new Set(places).size).toBe(places?.length)
  })

  it('copies text, and leaves the mark for spreadsheets out', async () => {
    const copied: Promise<Blob>[] = []
    class Item {
      readonly presentationStyle = 'unspecified'
      constructor(data: Record<string, Promise<Blob>>) {
        copied.push(...Object.values(data))
      }
    }
    vi.stubGlobal('ClipboardItem', Item)
    const { user } = await renderWith(<ExportDialog onClose={() => undefined} />)
    vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
    await user.click(choose('CSV'))
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    await screen.findByText('Copied as CSV')
    expect(await (await copied[0])?.text()).toMatch(/^claim,relation/)
    await user.click(choose('GEXF'))
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull()
  })

  it('says what went wrong', async () => {
    const { user } = await renderWith(<ExportDialog onClose={() => undefined} />)
    URL.createObjectURL = () => {
      throw new Error('There is no room left.')
    }
    await user.click(choose('CSV'))
    await user.click(screen.getByRole('button', { name: 'Download' }))
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        'This CSV could not be made. There is no room left.',
      ),
    )
  })
})
