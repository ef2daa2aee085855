import type { Performed, Problem } from '@gendan/contract/shapes'
import fakeIndexedDb, * as parts from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { Said } from '../client/client.ts'
import { clearOut, countOfOthers, entriesOf, markEntry, photoAt, putEntry, putPhoto, takeOut } from './cupboard.ts'
import type { KeptEntry, NewEntry } from './kept-entry.ts'
import { type Post, sendAll } from './send-all.ts'

// The browser's cupboard, in the memory of the test.
Object.assign(globalThis, parts, { indexedDB: fakeIndexedDb })

const WANG = 'wang'

function typed(key: string, more: Partial<NewEntry> = {}): NewEntry {
  const act = { act: 'report-progress', kind: 'order-file', id: 'f1', input: { made: key } }
  const says = { en: key, zh: key }
  const place = { place: 'progress/f1', mend: '/orders/f1/progress', at: '2026-03-18T02:00:00Z' }
  return { key, account: WANG, world: 'w1', ...act, photos: [], says, ...place, ...more }
}

async function photo(address: string, at = '2026-03-18T02:00:00Z', account = WANG): Promise<void> {
  const bytes = new TextEncoder().encode(address).buffer
  await putPhoto({ address, account, world: 'w1', name: `${address}.jpg`, mime: 'image/jpeg', bytes, at })
}

/** A server that takes every key once and remembers what came over the line, in order. */
function server(no: Readonly<Record<string, Problem>> = {}) {
  const came: string[] = []
  const done = new Set<string>()
  const post: Post = {
    photo: async (_, { address }) => void came.push(`photo ${address}`),
    act: async ({ key, id }: KeptEntry): Promise<Performed> => {
      came.push(key)
      const problem = no[key]
      if (problem) throw new Said(problem)
      done.add(key)
      return { id, version: done.size }
    },
  }
  return { came, done, post }
}

function problem(type: string, status: number): Problem {
  return { type, title: type, status, says: { en: type, zh: type } }
}

const keysOf = async (account = WANG) => (await entriesOf(account)).map(({ key }) => key)
const quietly = () => undefined

beforeEach(async () => {
  for (const account of [WANG, 'li']) for (const entry of await entriesOf(account)) await takeOut(entry)
})

describe('what was typed without a network', () => {
  test('goes out in the order in which it was typed, photographs before the entry that names them, and leaves nothing behind', async () => {
    await photo('a1')
    await putEntry(typed('monday', { photos: ['a1'] }))
    await putEntry(typed('tuesday'))
    const { came, post } = server()
    expect(await sendAll(WANG, post, quietly)).toBe('through')
    expect(came).toEqual(['photo a1', 'monday', 'tuesday'])
    expect(await keysOf()).toEqual([])
    expect(await photoAt(WANG, 'w1', 'a1')).toBeUndefined()
  })

  test('stays whole while no network is there, and is sent again with the same keys', async () => {
    await putEntry(typed('monday'))
    await putEntry(typed('tuesday'))
    expect(await sendAll(WANG, server({ monday: problem('offline', 0) }).post, quietly)).toBe('unreached')
    expect(await keysOf()).toEqual(['monday', 'tuesday'])
    const back = server()
    await sendAll(WANG, back.post, quietly)
    expect([...back.done]).toEqual(['monday', 'tuesday'])
  })

  test('is refused with its reasons kept, and those behind it go out all the same', async () => {
    await putEntry(typed('monday'))
    await putEntry(typed('tuesday'))
    const { done, post } = server({ monday: problem('refused', 422) })
    expect(await sendAll(WANG, post, quietly)).toBe('through')
    expect([...done]).toEqual(['tuesday'])
    expect((await entriesOf(WANG)).map(({ key, problem }) => [key, problem?.type])).toEqual([['monday', 'refused']])
    const later = server()
    await sendAll(WANG, later.post, quietly)
    expect(later.came).toEqual([])
  })

  test('that was refused waits again once its author says so, on top of what others did', async () => {
    await putEntry(typed('monday', { expected: 3 }))
    await sendAll(WANG, server({ monday: { ...problem('changed-meanwhile', 409), version: 7 } }).post, quietly)
    const [refused] = await entriesOf(WANG)
    await markEntry(refused?.seq ?? 0, undefined, refused?.problem?.version)
    expect((await entriesOf(WANG)).map(({ expected, problem }) => [expected, problem])).toEqual([[7, undefined]])
  })

  test('is mended in one stroke: the new entry stands, the one it mends is gone', async () => {
    await putEntry(typed('wrong'))
    const [wrong] = await entriesOf(WANG)
    await putEntry(typed('right'), wrong?.seq)
    expect(await keysOf()).toEqual(['right'])
  })

  test('belongs to the person who typed it: another who signs in on the same phone neither sees nor sends it', async () => {
    await putEntry(typed('monday'))
    await putEntry(typed('of li', { account: 'li' }))
    const { came, post } = server()
    await sendAll('li', post, quietly)
    expect(came).toEqual(['of li'])
    expect(await keysOf()).toEqual(['monday'])
    expect(await countOfOthers('li')).toBe(1)
  })

  test('waits when nobody is signed in any more', async () => {
    await putEntry(typed('monday'))
    expect(await sendAll(WANG, server({ monday: problem('signed-out', 401) }).post, quietly)).toBe('signed-out')
    expect(await keysOf()).toEqual(['monday'])
  })
})

describe('photographs that wait', () => {
  test('stay while another entry names them', async () => {
    await photo('a1')
    await putEntry(typed('monday', { photos: ['a1'] }))
    await putEntry(typed('tuesday', { photos: ['a1'] }))
    const [monday] = await entriesOf(WANG)
    if (monday) await takeOut(monday)
    expect((await photoAt(WANG, 'w1', 'a1'))?.name).toBe('a1.jpg')
  })

  test('are let go a month after they were taken for nothing', async () => {
    await photo('old', '2026-01-01T00:00:00Z')
    await photo('named', '2026-01-01T00:00:00Z')
    await photo('new', '2026-03-18T00:00:00Z')
    await putEntry(typed('monday', { photos: ['named'] }))
    await clearOut(WANG, Date.parse('2026-03-18T02:00:00Z'))
    const left = await Promise.all(['old', 'named', 'new'].map((address) => photoAt(WANG, 'w1', address)))
    expect(left.map((one) => one?.address)).toEqual([undefined, 'named', 'new'])
  })
})
