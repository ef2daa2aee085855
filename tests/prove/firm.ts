import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { addDays, type Day } from '@gendan/kernel/day'
import { codeOf, ok, openWindow, type Window } from './window.ts'

/** A firm set up through the door, as people do it on the first day. */
export interface Firm {
  readonly company: string
  readonly world: string
  readonly day: Day
  readonly manager: Window
  readonly merchandiser: Window
  readonly supervisor: Window
}

const PASSWORD = 'a long enough password'

/** First start, second factor, letterhead, bank account, a supervisor and a merchandiser by invitation. */
export async function foundFirm(address: () => string): Promise<Firm> {
  const manager = openWindow(address)
  const me = await ok(manager, 'POST', '/first-start', {
    companyZh: '宁波林湾家居有限公司',
    companyEn: 'Ningbo Linwan Home Furnishing Co., Ltd.',
    currency: 'CNY',
    prefix: 'LW',
    name: '陈立',
    login: 'chenli',
    password: PASSWORD,
  })
  const [own] = me['worlds'] as readonly { id: string; company: string; day: string }[]
  if (!own) throw new Error('the first start gave no world')
  await showFactor(manager)
  const firm = { company: own.company, world: own.id, day: own.day, manager }
  await settle(firm, 'change-letterhead', { letterhead: sampleDeal.seller.letterhead })
  await settle(firm, 'keep-bank', { bank: sampleDeal.seller.banks[0] })
  const supervisor = await invited(address, firm, 'supervisor')
  const merchandiser = await invited(address, firm, 'merchandiser')
  return { ...firm, supervisor, merchandiser }
}

/** Another supervisor, or whoever is needed. */
export async function invited(
  address: () => string,
  firm: Pick<Firm, 'world' | 'manager'>,
  post: string,
): Promise<Window> {
  const { link } = await ok(firm.manager, 'POST', `/worlds/${firm.world}/invitations`, { name: post, posts: [post] })
  const window = openWindow(address)
  const login = `${post}-${randomUUID().slice(0, 8)}`
  await ok(window, 'POST', '/links/use', {
    secret: String(link).split('#')[1],
    login,
    name: post,
    password: PASSWORD,
  })
  return window
}

/** The standing example's terms and own fields, on days that lie ahead of the day given. */
export function dealOn(day: Day) {
  const terms = { ...sampleTerms, shipment: { ...sampleTerms.shipment, latest: addDays(day, 80) } }
  return {
    terms,
    own: { validUntil: addDays(day, 14), bank: 'usd', addition: '', tongue: 'both' },
    inquiry: { received: day, by: 'Ingrid', wants: [], note: '' },
  }
}

async function showFactor(window: Window): Promise<void> {
  const { secret } = await ok(window, 'POST', '/factor/start', { password: PASSWORD })
  await ok(window, 'POST', '/factor/show', { code: codeOf(String(secret), Date.now()) })
}

async function settle(
  { company, world, manager }: Pick<Firm, 'company' | 'world' | 'manager'>,
  act: string,
  input: unknown,
): Promise<void> {
  await ok(manager, 'POST', `/worlds/${world}/firm/${company}/${act}`, input, { 'idempotency-key': randomUUID() })
}
