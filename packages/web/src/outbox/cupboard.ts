import type { Problem } from '@gendan/contract/shapes'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptEntry, KeptPhoto, NewEntry } from './kept-entry.ts'

interface Shelves extends DBSchema {
  entries: { key: number; value: Omit<KeptEntry, 'seq'> & { seq?: number }; indexes: { account: string } }
  photos: { key: [string, string, string]; value: KeptPhoto; indexes: { account: string } }
}

const NAME = 'gendan-outbox'
/** On disk before it is answered: a phone may be put down, or lose its power, in the same second. */
const STRICT: IDBTransactionOptions = { durability: 'strict' }
/** A photograph that no entry came to name: its author left the page. */
const FORGOTTEN_MS = 30 * 24 * 3_600_000

let opened: Promise<IDBPDatabase<Shelves>> | undefined

/** Rejects where the browser keeps nothing for us (private windows of some). */
function cupboard(): Promise<IDBPDatabase<Shelves>> {
  opened ??= openDB<Shelves>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true }).createIndex('account', 'account')
      db.createObjectStore('photos', { keyPath: ['account', 'world', 'address'] }).createIndex('account', 'account')
    },
    terminated() {
      opened = undefined
    },
  }).catch((fault: unknown) => {
    opened = undefined
    throw fault
  })
  return opened
}

/** Keeps an entry, in one stroke instead of the one that it mends. Rejects where there is no room, and then nothing was changed. */
export async function putEntry(entry: NewEntry, instead?: number): Promise<void> {
  const tx = (await cupboard()).transaction('entries', 'readwrite', STRICT)
  if (instead !== undefined) await tx.store.delete(instead)
  await tx.store.add(entry)
  await tx.done
}

/** The entries of an account, in the order in which they were typed. */
export async function entriesOf(account: string): Promise<readonly KeptEntry[]> {
  const rows = await (await cupboard()).getAllFromIndex('entries', 'account', account)
  return (rows as readonly KeptEntry[]).toSorted((a, b) => a.seq - b.seq)
}

/** How many entries wait here that other accounts typed. */
export async function countOfOthers(account: string): Promise<number> {
  const db = await cupboard()
  return (await db.count('entries')) - (await db.countFromIndex('entries', 'account', account))
}

/** Notes why an entry was refused; without a problem it waits again, on the version where one is given. */
export async function markEntry(seq: number, problem: Problem | undefined, expected?: number): Promise<void> {
  const tx = (await cupboard()).transaction('entries', 'readwrite', STRICT)
  const entry = await tx.store.get(seq)
  if (entry) {
    const { problem: _, ...rest } = entry
    await tx.store.put({ ...rest, ...(problem ? { problem } : {}), ...(expected === undefined ? {} : { expected }) })
  }
  await tx.done
}

/** Takes an entry out, with the photographs that no other entry of its author names. */
export async function takeOut(entry: KeptEntry): Promise<void> {
  const tx = (await cupboard()).transaction(['entries', 'photos'], 'readwrite', STRICT)
  await tx.objectStore('entries').delete(entry.seq)
  const left = await tx.objectStore('entries').index('account').getAll(entry.account)
  const named = new Set(left.filter(({ world }) => world === entry.world).flatMap(({ photos }) => photos))
  for (const address of entry.photos.filter((one) => !named.has(one)))
    await tx.objectStore('photos').delete([entry.account, entry.world, address])
  await tx.done
}

export async function putPhoto(photo: KeptPhoto): Promise<void> {
  const tx = (await cupboard()).transaction('photos', 'readwrite', STRICT)
  await tx.store.put(photo)
  await tx.done
}

export async function photoAt(account: string, world: string, address: string): Promise<KeptPhoto | undefined> {
  return (await cupboard()).get('photos', [account, world, address])
}

/** Photographs that were taken long ago and belong to nothing are let go. */
export async function clearOut(account: string, now: number): Promise<void> {
  const tx = (await cupboard()).transaction(['entries', 'photos'], 'readwrite')
  const entries = await tx.objectStore('entries').index('account').getAll(account)
  const named = new Set(entries.flatMap(({ photos }) => photos))
  for (const photo of await tx.objectStore('photos').index('account').getAll(account))
    if (!named.has(photo.address) && Date.parse(photo.at) < now - FORGOTTEN_MS)
      await tx.objectStore('photos').delete([photo.account, photo.world, photo.address])
  await tx.done
}
