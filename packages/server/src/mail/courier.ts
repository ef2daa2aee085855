import { freshId } from '@gendan/office/ids'
import { Undone } from '@gendan/office/perform'
import type { Fence } from '@gendan/store/database'
import { dueLetters, endMailTurn, type MailTurn, noteLook, takeMailTurn } from '@gendan/store/mail/run'
import { type Login, NoMail, problemOf } from './connect.ts'
import type { MailHouse } from './courier-desk.ts'
import { fetchMail } from './fetch.ts'
import { sendLetter } from './send.ts'
import { TurnLost } from './take-in.ts'

/** Seconds between two looks into a mailbox that answers. */
const LOOK = 60
const LONGEST = 3_600

/** Sends what waits and fetches what came for one mail account. Answers with the seconds until something may be due there again. */
export async function carryMail(
  house: MailHouse,
  fence: Fence,
  account: string,
  end: AbortSignal,
): Promise<number | undefined> {
  const taken = await takeMailTurn(house.pool, fence, account, freshId())
  if (!('turn' in taken)) return taken.wait
  const { turn } = taken
  try {
    const login = loginOf(house, turn)
    await sendAll(house, fence, turn, login, end)
    if (turn.fetch && !end.aborted) {
      await fetchMail(house, fence, turn, login, end)
      await noteLook(house.pool, fence, turn, { ok: true, problem: '', answer: '', seconds: LOOK })
    }
  } catch (thrown) {
    if (thrown instanceof TurnLost) return LOOK
    // What is wrong on our own side is not the mail server's fault: the lease runs out, and the next look tries again.
    if (isOurs(thrown)) throw thrown
    const { what, answer } = problemOf(thrown)
    const seconds = what === 'password' ? LONGEST : Math.min(LONGEST, LOOK * 2 ** turn.failures)
    await noteLook(house.pool, fence, turn, { ok: false, problem: what, answer, seconds })
  }
  return endMailTurn(house.pool, fence, turn)
}

async function sendAll(house: MailHouse, fence: Fence, turn: MailTurn, login: Login, end: AbortSignal): Promise<void> {
  for (const id of await dueLetters(house.pool, fence, turn.account)) {
    if (end.aborted) return
    await sendLetter(house, fence, turn, login, id)
  }
}

function isOurs(thrown: unknown): boolean {
  return thrown instanceof Undone || (typeof thrown === 'object' && thrown !== null && 'severity' in thrown)
}

/** Throws NoMail where the password was sealed with another key than this house's. */
export function loginOf(
  { keys }: Pick<MailHouse, 'keys'>,
  { state, secret }: Pick<MailTurn, 'state' | 'secret'>,
): Login {
  try {
    return { facts: state.facts, password: keys.open(secret) }
  } catch {
    throw new NoMail('secret', '')
  }
}
