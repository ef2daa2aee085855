import type { Performed, Problem } from '@gendan/contract/shapes'
import { performNamed, Said, send } from '../client/client.ts'
import { entriesOf, markEntry, photoAt, takeOut } from './cupboard.ts'
import type { KeptEntry, KeptPhoto } from './kept-entry.ts'

/** How a photograph and an entry reach the server; both throw Said where they do not. */
export interface Post {
  readonly photo: (world: string, photo: KeptPhoto) => Promise<unknown>
  readonly act: (entry: KeptEntry) => Promise<Performed>
}

/** Over the wire. */
export const wire: Post = {
  photo: (world, { bytes, name, mime }) =>
    send('keep-attachment', new File([bytes], name, { type: mime }), {}, { world }),
  act: ({ world, act, kind, id, input, key, expected }) =>
    performNamed(world, { name: act, kind }, input, { id, key, ...(expected === undefined ? {} : { expected }) }),
}

/** How far it came: all gone, no network or no server, or nobody signed in. */
export type Went = 'through' | 'unreached' | 'signed-out'

/**
 * Sends what waits of an account, in its order. A refusal is noted at its entry and does not stop those behind it; a line or a server
 * that is not there stops all of them. `onDone` hears of each that was taken. Throws what is no answer of the server.
 */
export async function sendAll(
  account: string,
  post: Post,
  onDone: (entry: KeptEntry, answer: Performed) => Promise<void> | void,
): Promise<Went> {
  for (const entry of (await entriesOf(account)).filter(({ problem }) => problem === undefined)) {
    try {
      await sendPhotos(entry, post)
      const answer = await post.act(entry)
      await takeOut(entry)
      await onDone(entry, answer)
    } catch (thrown) {
      if (!(thrown instanceof Said)) throw thrown
      const stop = stopOf(thrown.problem)
      if (stop) return stop
      await markEntry(entry.seq, thrown.problem)
    }
  }
  return 'through'
}

async function sendPhotos({ account, world, photos }: KeptEntry, post: Post): Promise<void> {
  for (const address of photos) {
    const photo = await photoAt(account, world, address)
    if (photo) await post.photo(world, photo)
  }
}

/** What is no judgement of the entry itself: it waits as it is. */
function stopOf({ type, status }: Problem): Went | undefined {
  if (type === 'signed-out') return 'signed-out'
  return status === 0 || status === 429 || (status >= 502 && status <= 504) ? 'unreached' : undefined
}
