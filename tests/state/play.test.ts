import { describe, expect, it } from 'vitest'
import { selectIsPlaying } from '../../src/state/playSlice.ts'
import { createAppStore } from '../../src/state/store.ts'
import { lanternRow, testDoors } from '../works.ts'

const ids = lanternRow.installments.map(({ id }) => id)

const open = async () => {
  const store = createAppStore(testDoors)
  await store.getState().openWork('lantern-row')
  return {
    store,
    act: store.getState(),
    chosen: () => store.getState().filter.installments,
    isPlaying: () => selectIsPlaying(store.getState()),
  }
}

describe('playing', () => {
  it('takes every step from the start, and stops at the end', async () => {
    const { act, chosen, isPlaying } = await open()
    act.setPlayMode('single')
    act.play()
    const seen = [chosen()]
    while (isPlaying()) {
      act.playOn()
      seen.push(chosen())
    }
    expect(seen.flat()).toEqual(ids)
  })

  it('gathers all up to here unless told otherwise', async () => {
    const { act, chosen } = await open()
    act.play()
    act.playOn()
    act.playOn()
    expect(chosen()).toEqual(ids.slice(0, 3))
  })

  it('goes on where it was paused, or where the reader is; at the end it begins anew', async () => {
    const { act, chosen, isPlaying } = await open()
    act.setPlayMode('single')
    act.play()
    act.pause()
    expect(isPlaying()).toBe(false)
    act.play()
    expect(chosen()).toEqual([ids[1]])
    act.chooseInstallments(['s2e2'])
    act.play()
    expect(chosen()).toEqual(['s2e3'])
    act.chooseInstallments([ids.at(-1) ?? ''])
    act.play()
    expect(chosen()).toEqual([ids[0]])
    expect(isPlaying()).toBe(true)
  })

  it.each([
    ['chooses a time', ({ act }: Opened) => act.chooseInstallments(['s1e4'])],
    ['takes a step', ({ act }: Opened) => act.step(1)],
    ['clears the filter', ({ act }: Opened) => act.clearFilter()],
    ['selects somebody', ({ act }: Opened) => act.select({ type: 'character', id: 'mara' })],
    ['opens another work', ({ act }: Opened) => act.openWork('salt-road')],
    [
      'says how far they have seen',
      ({ act }: Opened) => act.setHorizon({ lastSeen: 's1e2', allowUndated: true }),
    ],
  ])('stops as soon as the reader %s', async (_, choose) => {
    const opened = await open()
    opened.act.play()
    expect(opened.isPlaying()).toBe(true)
    await Promise.resolve(choose(opened))
    expect(opened.isPlaying()).toBe(false)
  })

  it('plays on while kinds are switched off, which stay off', async () => {
    const { store, act, isPlaying } = await open()
    act.play()
    act.toggleKind('family')
    act.setUndated('hidden')
    expect(isPlaying()).toBe(true)
    act.playOn()
    expect(store.getState().filter).toMatchObject({ hiddenKinds: ['family'], undated: 'hidden' })
  })

  it('comes to nothing beyond the horizon', async () => {
    const { act, chosen, isPlaying } = await open()
    await act.setHorizon({ lastSeen: 's1e2', allowUndated: false })
    act.play()
    while (isPlaying()) act.playOn()
    expect(chosen()).toEqual(['s1e1', 's1e2'])
  })

  it('steps by hand both ways, and nowhere beyond the ends', async () => {
    const { act, chosen, isPlaying } = await open()
    act.step(-1)
    expect(chosen()).toEqual([])
    act.step(1)
    act.step(1)
    expect(chosen()).toEqual(ids.slice(0, 2))
    act.step(-1)
    act.step(-1)
    expect(chosen()).toEqual(ids.slice(0, 1))
    expect(isPlaying()).toBe(false)
  })
})

type Opened = Awaited<ReturnType<typeof open>>
