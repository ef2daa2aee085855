import type { Answer } from '@gendan/contract/questions'
import { type Message, stateOfMessage } from '@gendan/orderfile/mail/message'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { namesOf } from '@gendan/store/accounts'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { conversationOf, rowsOf } from '@gendan/store/lists/messages'
import { type MailAccountKept, mailAccountsOf } from '@gendan/store/mail/accounts'
import { textOf } from '@gendan/store/mail/texts'
import type { Desk } from '../desk.ts'
import { notFound } from '../problems.ts'
import { one } from '../standing.ts'
import { placeNames } from './place-names.ts'

/** The mail accounts that a person may use. */
export async function mailAccounts(tx: Tx, desk: Desk): Promise<Answer<'mail-accounts'>> {
  const found = await mailAccountsOf(tx, desk.account)
  const names = await namesOf(
    tx,
    found.map(({ owner }) => owner),
  )
  const rows = found.map((row) => {
    const { paused: _, restored: __, ...rest } = row
    return {
      ...rest,
      ownerName: names.find(({ id }) => id === row.owner)?.name ?? '',
      mine: row.facts.shared || row.owner === desk.account,
      state: stateOf(row),
    }
  })
  return { rows }
}

function stateOf({ paused, restored, failingSince, checkedAt }: MailAccountKept) {
  if (paused) return 'paused' as const
  if (restored) return 'restored' as const
  if (failingSince) return 'failing' as const
  return checkedAt ? ('works' as const) : ('waiting' as const)
}

/** One message. What is somebody else's own is not there. Throws Refused (404). */
export async function messageView(tx: Tx, desk: Desk, { id }: { readonly id: string }): Promise<Answer<'message'>> {
  const [[row], text] = [await rowsOf(tx, [id]), await textOf(tx, id)]
  if (!row || !text) throw notFound('message')
  const state = (await one(tx, 'message', id)).state as unknown as Message
  const names = await placeNames(tx, state.proposed)
  const [filer] = await namesOf(tx, state.filed ? [state.filed.by] : [])
  return {
    row,
    text: text.text,
    cc: [...text.cc],
    files: text.parts.map((part) => ({ ...part, warning: part.warning ?? '' })),
    page: text.page !== '',
    source: text.source,
    proof: { ...NOTHING, ...text.proof },
    warnings: [...text.warnings],
    proposed: stateOfMessage(state) === 'open' ? state.proposed.map((place) => ({ ...place, ...names(place) })) : [],
    filedBy: filer?.name ?? '',
    why: state.filed?.why ?? null,
    answer: state.answer,
    tries: state.tries,
    nextAt: state.nextAt,
    answers: state.answers,
    struck: state.struck?.reason ?? '',
    cleared: await clearedIn(tx, state),
    mine: state.holder === '' || state.holder === desk.account,
  }
}

async function clearedIn(tx: Tx, { cleared }: Message): Promise<Answer<'message'>['cleared']> {
  if (!cleared) return null
  const { found, word, by, at, call } = cleared
  const [person] = await namesOf(tx, [by])
  return { found, word, by: person?.name ?? '', at, person: call?.person ?? '', number: call?.number ?? '' }
}

const NOTHING = { spf: '', dkim: '', dmarc: '' }

/** Mails, calls, visits, chats and words about payments of an order, in time order. */
export async function conversation(
  tx: Tx,
  _: Desk,
  { file }: { readonly file: string },
): Promise<Answer<'conversation'>> {
  const [standing] = await loadStanding(tx, [{ kind: 'order-file', id: file }])
  if (!standing || standing.version === 0) throw notFound('order-file')
  const said = await conversationOf(tx, file)
  const order = standing.state as OrderFile
  const spoken = said.map(({ long, ...row }) => ({
    ...row,
    files: [...row.files],
    more: long > row.text.length,
    said: '',
  }))
  const chased = (order.deal.money?.chases ?? []).map((chase) => chaseRow(chase, order))
  const rows = [...spoken, ...chased].sort((a, b) => (a.at < b.at ? -1 : 1))
  const people = await namesOf(tx, [...new Set(rows.map(({ by }) => by).filter(Boolean))])
  return { rows: rows.map((row) => ({ ...row, by: people.find(({ id }) => id === row.by)?.name ?? '' })) }
}

type Chase = NonNullable<NonNullable<OrderFile['deal']['money']>['chases']>[number]

/** A word about a payment stands in the order file; here it is read among all others. */
function chaseRow(chase: Chase, { id: file, number, buyer }: OrderFile) {
  const inward = chase.about.startsWith('in ')
  return {
    id: chase.id,
    version: 0,
    kind: KINDS[chase.how] ?? ('phone' as const),
    way: 'out' as const,
    at: chase.at,
    account: '',
    file,
    number,
    party: inward ? buyer : '',
    partyName: { en: '', zh: '' },
    state: 'filed' as const,
    sending: '' as const,
    subject: '',
    snippet: chase.said,
    from: { name: '', address: '' },
    to: [{ name: chase.person, address: '' }],
    parts: 0,
    signs: ['payment'],
    text: chase.said,
    more: false,
    files: [],
    said: chase.promised ?? '',
    by: chase.by,
    struck: '',
  }
}

const KINDS: Readonly<Record<string, 'mail' | 'phone' | 'visit' | 'chat'>> = {
  mail: 'mail',
  phone: 'phone',
  meeting: 'visit',
  chat: 'chat',
}
