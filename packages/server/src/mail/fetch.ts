import { type Fence, inFence } from '@gendan/store/database'
import { fetchedUpTo, type MailTurn, noteFetched } from '@gendan/store/mail/run'
import type { ImapFlow } from 'imapflow'
import { type Login, openBox } from './connect.ts'
import type { MailHouse } from './courier-desk.ts'
import { mailLimits } from './limits.ts'
import { takeIn } from './take-in.ts'

/** The folders that are looked into: what came, and what was sent from anywhere. */
interface Folder {
  readonly path: string
  readonly way: 'in' | 'out'
}

/** Fetches what is new, folder by folder, in the order of its numbers. Throws NoMail, or TurnLost where another server took over. */
export async function fetchMail(
  house: MailHouse,
  fence: Fence,
  turn: MailTurn,
  login: Login,
  end: AbortSignal,
): Promise<void> {
  const box = await openBox(login, house.settings)
  try {
    for (const folder of await foldersOf(box)) {
      if (end.aborted) return
      await fetchFolder(house, fence, turn, { box, folder, end })
    }
  } finally {
    await box.logout().catch(() => box.close())
  }
}

/** The folder of sent mails, where the server names one. */
export async function sentFolder(box: ImapFlow): Promise<string | undefined> {
  return (await box.list()).find(({ specialUse }) => specialUse === '\\Sent')?.path
}

async function foldersOf(box: ImapFlow): Promise<readonly Folder[]> {
  const sent = await sentFolder(box)
  return [{ path: 'INBOX', way: 'in' }, ...(sent ? [{ path: sent, way: 'out' } as const] : [])]
}

interface Looking {
  readonly box: ImapFlow
  readonly folder: Folder
  readonly end: AbortSignal
}

async function fetchFolder(
  house: MailHouse,
  fence: Fence,
  turn: MailTurn,
  { box, folder, end }: Looking,
): Promise<void> {
  const lock = await box.getMailboxLock(folder.path, { readOnly: true })
  try {
    if (!box.mailbox) return
    const validity = String(box.mailbox.uidValidity)
    const upTo = await inFence(house.pool, fence, (tx) => fetchedUpTo(tx, turn.account, folder.path, validity))
    for (const uid of await uidsAfter(box, upTo, turn.state.facts.since)) {
      if (end.aborted) return
      await fetchOne(house, fence, turn, box, { folder: folder.path, validity, uid, way: folder.way })
    }
    // An empty folder, or one with nothing since the first day, is known from here on.
    const last = { folder: folder.path, validity, uid: Math.max(0, box.mailbox.uidNext - 1) }
    if (upTo === undefined) await inFence(house.pool, fence, (tx) => noteFetched(tx, turn.account, last))
  } finally {
    lock.release()
  }
}

async function uidsAfter(box: ImapFlow, upTo: number | undefined, since: string): Promise<readonly number[]> {
  const wanted = upTo === undefined ? { since: new Date(`${since}T00:00:00Z`) } : { uid: `${upTo + 1}:*` }
  const found = (await box.search(wanted, { uid: true })) || []
  return [...found].filter((uid) => uid > (upTo ?? 0)).sort((a, b) => a - b)
}

interface Placed {
  readonly folder: string
  readonly validity: string
  readonly uid: number
  readonly way: 'in' | 'out'
}

async function fetchOne(house: MailHouse, fence: Fence, turn: MailTurn, box: ImapFlow, place: Placed): Promise<void> {
  const about = await box.fetchOne(String(place.uid), { size: true, internalDate: true }, { uid: true })
  // It was moved or deleted since the search.
  if (!about) return
  const large = (about.size ?? 0) > mailLimits.bytes
  const wanted = large ? { headers: true } : { source: { maxLength: mailLimits.bytes } }
  const found = await box.fetchOne(String(place.uid), wanted, { uid: true })
  const source = found && (large ? found.headers : found.source)
  if (!source) return
  const at = new Date(about.internalDate ?? Date.now()).toISOString()
  await takeIn(house, fence, turn, { ...place, at, source, ...(large ? { tooLarge: about.size ?? 0 } : {}) })
}
