import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packWork } from '../../../src/core/exchange/packWork.ts'
import { writePayload } from '../../../src/core/exchange/payload.ts'
import { compress } from '../../../src/ui/share/compress.ts'
import { readShared } from '../../../src/ui/share/readShared.ts'
import { lanternRow } from '../../works.ts'

const payload = await compress(JSON.stringify(packWork(lanternRow)))

describe('readShared', () => {
  it('opens the work that was put into a link', async () => {
    expect((await readShared(payload)).document).toEqual(lanternRow)
  })

  it('refuses a link that was cut off anywhere', async () => {
    for (let length = 0; length < payload.length; length += 37)
      await expect(readShared(payload.slice(0, length))).rejects.toThrow(/damaged or cut off/)
  })

  it('refuses a link in which one letter is another', async () => {
    for (let at = 2; at < payload.length; at += 53) {
      const letter = payload[at] === 'x' ? 'y' : 'x'
      const changed = payload.slice(0, at) + letter + payload.slice(at + 1)
      await expect(readShared(changed)).rejects.toThrow(/damaged|larger/)
    }
  })

  it('stops unpacking what stands for far too much', async () => {
    const bomb = writePayload(deflateSync(Buffer.alloc(80_000_000, ' ')))
    await expect(readShared(bomb)).rejects.toThrow(/larger than any/)
  })

  it('checks it like any document', async () => {
    const odd = packWork({ ...lanternRow, characters: [] })
    await expect(readShared(await compress(JSON.stringify(odd)))).rejects.toThrow(/damaged/)
  })
})
