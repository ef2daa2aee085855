import type { Act } from '@gendan/kernel/act'
import type { Aggregate } from '@gendan/kernel/aggregate'
import type { Words } from '@gendan/kernel/words'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { noteOwn } from '../app/live.ts'
import { refreshWorld } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { enter, Said } from '../client/client.ts'
import { useKeptSince } from '../client/kept-since.ts'
import { clearOut, countOfOthers, entriesOf, markEntry, putEntry, takeOut } from './cupboard.ts'
import type { KeptEntry } from './kept-entry.ts'
import { sendAll, type Went, wire } from './send-all.ts'

/** What waits on this machine, as screens see it. */
export interface Row {
  readonly entries: readonly KeptEntry[]
  /** Entries that other accounts typed here. */
  readonly others: number
  readonly sending: boolean
  /** How far the last sending came. */
  readonly went: Went
}

const NOTHING: Row = { entries: [], others: 0, sending: false, went: 'through' }
/** Tried again by itself while something waits: a browser does not always know that the network is back. */
const AGAIN_MS = 20_000

let row: Row = NOTHING
let owner: string | undefined
const watching = new Set<() => void>()
/** Every window of this browser sees the same cupboard. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('gendan outbox')
if (channel) channel.onmessage = () => void read()

function show(next: Partial<Row>): void {
  row = { ...row, ...next }
  for (const changed of watching) changed()
}

async function read(): Promise<void> {
  if (owner === undefined) return
  const mine = owner
  // A browser that keeps nothing has nothing that waits; whoever wants to keep something there is told so by put.
  const [entries, others] = await Promise.all([entriesOf(mine), countOfOthers(mine)]).catch(() => [[], 0] as const)
  if (owner === mine) show({ entries, others })
}

async function changed(): Promise<void> {
  channel?.postMessage('changed')
  await read()
}

function watch(listener: () => void): () => void {
  watching.add(listener)
  return () => watching.delete(listener)
}

/** Sends what waits, one window at a time. A second call while one runs does nothing: that one sends all there is, or is tried again. */
async function sendNow(account: string): Promise<void> {
  await navigator.locks.request(`gendan outbox ${account}`, { ifAvailable: true }, async (lock) => {
    if (!lock || !row.entries.some(({ problem }) => problem === undefined)) return
    show({ sending: true })
    const went = await sendAs(account).catch((thrown: unknown) => {
      console.error(thrown)
      return 'unreached' as const
    })
    show({ sending: false, went })
  })
}

async function sendAs(account: string): Promise<Went> {
  // Another person may have come in meanwhile in another window: what this one typed is not that one's act.
  const me = await enter('me', {}).catch((thrown: unknown) => {
    if (thrown instanceof Said) return undefined
    throw thrown
  })
  if (!me) return 'unreached'
  if (me.account?.id !== account) return 'signed-out'
  const went = await sendAll(account, wire, async (entry, answer) => {
    noteOwn(entry.kind, answer.id, answer.version)
    await changed()
    await refreshWorld(entry.world)
  })
  await changed()
  return went
}

/** Keeps the row true and sends it by itself: once in the frame of every window. */
export function useSending(): void {
  const { account } = useWorld()
  const since = useKeptSince()
  // The server answers again, whatever the browser believes of its network.
  useEffect(() => {
    if (!since) void sendNow(account.id)
  }, [since, account.id])
  useEffect(() => {
    owner = account.id
    const go = () => void read().then(() => sendNow(account.id))
    void clearOut(account.id, Date.now()).catch(() => undefined)
    const seen = () => document.visibilityState === 'visible' && go()
    const timer = setInterval(() => waits() && go(), AGAIN_MS)
    window.addEventListener('online', go)
    document.addEventListener('visibilitychange', seen)
    go()
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', go)
      document.removeEventListener('visibilitychange', seen)
      owner = undefined
      row = NOTHING
    }
  }, [account.id])
}

function waits(): boolean {
  return row.entries.some(({ problem }) => problem === undefined)
}

/** An act as a screen hands it over. */
export interface Handed<Input> {
  readonly id: string
  readonly input: Input
  /** What it is, for people: "LW26-0147 打磨 +80". */
  readonly says: Words
  readonly place: string
  /** Where it can be mended: a path inside this world. */
  readonly mend: string
  readonly photos?: readonly string[]
  readonly expected?: number
  /** The entry that this one mends: it goes when this one is kept. */
  readonly instead?: KeptEntry
}

export interface Outbox extends Row {
  /** Keeps an act on this machine and sends it as soon as it can. Rejects where the machine has no room for it. */
  readonly put: <A extends Aggregate, Input>(act: Act<A, Input>, handed: Handed<NoInfer<Input>>) => Promise<void>
  readonly drop: (entry: KeptEntry) => Promise<void>
  /** Sends a refused entry again; after a lost race on top of what others did. */
  readonly again: (entry: KeptEntry) => Promise<void>
  readonly send: () => void
}

/** What waits of this person, and what can be done with it. */
export function useOutbox(): Outbox {
  const { id: world, account } = useWorld()
  const now = useSyncExternalStore(watch, () => row)
  const put = useCallback<Outbox['put']>(
    async (act, { id, input, says, place, mend, photos = [], expected, instead }) => {
      const at = new Date().toISOString()
      const named = { key: crypto.randomUUID(), account: account.id, world, act: act.name, kind: act.on.kind, id }
      const version = expected === undefined ? {} : { expected }
      await putEntry({ ...named, input, says, place, mend, photos, at, ...version }, instead?.seq)
      // Asked once, when there is something to lose: a browser short of room clears what nobody asked it to keep.
      void navigator.storage?.persist?.()
      await changed()
      void sendNow(account.id)
    },
    [world, account.id],
  )
  return useMemo(
    () => ({
      ...now,
      put,
      async drop(entry) {
        await takeOut(entry)
        await changed()
      },
      async again(entry) {
        await markEntry(entry.seq, undefined, entry.problem?.version)
        await changed()
        void sendNow(account.id)
      },
      send: () => void sendNow(account.id),
    }),
    [now, put, account.id],
  )
}

/** What waits of one place: "progress/FILE". */
export function useKeptAt(place: string): readonly KeptEntry[] {
  const { id: world } = useWorld()
  const { entries } = useOutbox()
  return useMemo(() => entries.filter((one) => one.world === world && one.place === place), [entries, world, place])
}
