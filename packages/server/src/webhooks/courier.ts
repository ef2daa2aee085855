import type { Fence } from '@gendan/store/database'
import {
  type After,
  type DueMessage,
  dropTurn,
  endTurn,
  type Tried,
  type Turn,
  takeTurn,
} from '@gendan/store/webhooks/turn'
import type { House } from '../house.ts'
import { type Posted, post } from './post.ts'
import { signedHeaders } from './sign.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE

/** How long one waits after each failure, in seconds; after the last of them the webhook gives up: after three days. */
export const PAUSES = [
  5,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** What the house lends to a courier. */
export type Lent = Pick<House, 'pool' | 'keys' | 'settings'>

/**
 * Brings everything that is due to one listener, one message after the other, as long as this server has the webhook. Answers with
 * the seconds until something may be due again; undefined where that is only known by the bell.
 */
export async function deliver(
  house: Lent,
  fence: Fence,
  webhook: string,
  end: AbortSignal,
): Promise<number | undefined> {
  let turn: Turn = await takeTurn(house.pool, fence, webhook)
  while ('due' in turn) {
    const posted = await send(house, turn.due, end)
    if (end.aborted && !posted.ok) {
      await dropTurn(house.pool, fence, webhook)
      return undefined
    }
    turn = await endTurn(house.pool, fence, turn.due, posted, afterwards(posted, turn.due.tries))
  }
  return turn.wait
}

type Letter = Pick<DueMessage, 'id' | 'body' | 'url' | 'secrets'>

/** One message, signed with the secrets that hold now. */
export async function send({ keys, settings }: Lent, letter: Letter, end?: AbortSignal): Promise<Posted> {
  const secrets = opened(keys, letter.secrets)
  if (!secrets) return { ok: false, status: undefined, problem: 'secret', answer: '', took: 0, again: undefined }
  const headers = signedHeaders(secrets, letter, Math.floor(Date.now() / 1000))
  return post({ url: letter.url, headers, body: letter.body }, settings, end)
}

/** Undefined where they were sealed with another key than this house's: after a restore without it. */
function opened(keys: House['keys'], sealed: readonly string[]): readonly string[] | undefined {
  try {
    return sealed.map((one) => keys.open(one))
  } catch {
    return undefined
  }
}

/** A listener that is gone (410) is not asked again; others get growing pauses, a little uneven so that they do not come all at once. */
function afterwards({ status, problem, again }: Posted & Tried, tries: number): After {
  if (status === 410) return { rests: 'gone' }
  const pause = PAUSES[tries]
  if (pause === undefined || problem === 'secret') return { rests: 'gave-up' }
  return { seconds: Math.max(again ?? 0, Math.round(pause * (1 + Math.random() / 10))) }
}
