import type { AnyAct } from '@gendan/contract/acts'
import { keepBank } from '@gendan/firm/acts/company-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { usualMargin } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import { type Desk, deskRights, type PageSetter } from '@gendan/office/desk'
import { found, join } from '@gendan/office/found'
import { freshId, shortId } from '@gendan/office/ids'
import { type Outcome, perform } from '@gendan/office/perform'
import { Refused } from '@gendan/office/problems'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { createAccount } from '@gendan/store/accounts'
import { inFence, type Pool, unfenced } from '@gendan/store/database'

/** Two people of each post, each on connections of his own: to the database they are two servers. */
export interface Ring {
  readonly company: string
  readonly fence: Desk['fence']
  readonly writers: readonly [Desk, Desk]
  readonly supervisors: readonly [Desk, Desk]
}

/** What became of one writer. */
export type End =
  | { readonly is: 'won'; readonly version: number; readonly number: string; readonly repeated: boolean }
  | { readonly is: 'refused'; readonly why: string }

const INSTANT = '2026-03-18T01:20:00.000Z'
const DAY = '2026-03-18'

export const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
export const own = { validUntil: '2026-04-01', bank: 'usd', addition: '', tongue: 'both' }
export const customer = { roles: ['customer'], facts: sampleDeal.buyer }

/** Founds a firm with two supervisors and two merchandisers. */
export async function openRing(pools: readonly [Pool, Pool], pages: PageSetter): Promise<Ring> {
  const { letterhead } = sampleDeal.seller
  const founder = { id: shortId(), login: `founder-${shortId()}`, name: '陈立', password: '', lang: 'zh' }
  const { company, world } = await found(pools[0], pages, {
    letterhead,
    rules: {
      zone: 'Asia/Shanghai',
      currency: 'CNY',
      prefix: 'LW',
      selfSigningUpTo: 3,
      signers: {},
      validDays: 14,
      margin: usualMargin,
    },
    founder,
    world: { kind: 'real', name: letterhead.name, clock: null },
    company: 'firm',
    from: 'proof',
  })
  const deskOf = (pool: Pool, account: string, posts: readonly Post[], momentary: readonly string[] = []): Desk => ({
    pool,
    fence: { company, world, account },
    account,
    posts,
    rights: deskRights(posts, momentary),
    at: INSTANT,
    day: DAY,
    from: 'proof',
    factor: true,
    pages,
    freshId,
    real: true,
  })
  const hired = async (pool: Pool, post: Post): Promise<Desk> => {
    const id = shortId()
    await unfenced(pool, (tx) => createAccount(tx, { id, login: id, name: post, password: '', lang: 'zh' }))
    const entering = deskOf(pool, id, [], ['join'])
    await inFence(pool, entering.fence, (tx) => join(tx, entering, [post]))
    return deskOf(pool, id, [post])
  }
  const manager = deskOf(pools[0], founder.id, ['general-manager'])
  await does(manager, keepBank, company, { bank: sampleDeal.seller.banks[0] })
  return {
    company,
    fence: { company, world },
    writers: [await hired(pools[0], 'merchandiser'), await hired(pools[1], 'merchandiser')],
    supervisors: [await hired(pools[0], 'supervisor'), await hired(pools[1], 'supervisor')],
  }
}

/** A customer of one's own and a file whose terms are settled. */
export async function settled(ring: Ring): Promise<{ readonly buyer: string; readonly file: string }> {
  const [writer] = ring.writers
  const [buyer, file] = [freshId(), freshId()]
  await does(writer, enterParty, buyer, customer)
  await does(writer, openInquiry, file, { firm: ring.company, buyer, inquiry })
  await does(writer, settleTerms, file, { terms: sampleTerms, customerOrder: 'HL-44018' })
  return { buyer, file }
}

/** An act that must succeed. */
export async function does(desk: Desk, act: AnyAct, id: string, input: unknown): Promise<number> {
  const outcome = await perform(desk, { act, id, input, key: freshId() })
  if (outcome.ok) return outcome.answer.version
  throw new Error(`${act.name}: ${outcome.findings.map((one) => `${one.rule} ${one.says.en}`).join('; ')}`)
}

/** What one writer of a race asks for. */
export interface Try {
  readonly desk: Desk
  readonly act: AnyAct
  readonly id: string
  readonly input: unknown
  readonly key?: string
  readonly expected?: number
}

/** Both at once. A fault of the house (neither done nor refused) is thrown. */
export async function both(one: Try, two: Try): Promise<readonly [End, End]> {
  return Promise.all([run(one), run(two)])
}

async function run({ desk, act, id, input, key = freshId(), expected }: Try): Promise<End> {
  const asked = { act, id, input, key, ...(expected === undefined ? {} : { expected }) }
  return perform(desk, asked).then(endOf, (problem: unknown) => {
    if (problem instanceof Refused) return { is: 'refused', why: problem.type } as const
    throw problem
  })
}

function endOf(outcome: Outcome): End {
  if (!outcome.ok) return { is: 'refused', why: outcome.findings.map((one) => one.rule).join(' ') }
  const { version, number = '' } = outcome.answer
  return { is: 'won', version, number, repeated: outcome.repeated }
}

/** The file as it stands. */
export async function fileOf(desk: Desk, id: string) {
  const { version, file, lamps } = await ask(desk, 'order', { id })
  return { version, file: file as unknown as FileSeen, lamp: lamps.find((lamp) => lamp.gate === 'G7') }
}

interface FileSeen {
  readonly deal: {
    readonly contract?: { readonly version: number; readonly terms: { readonly marks: readonly string[] } }
  }
  readonly papers: readonly { readonly id: string; readonly number: string }[]
}
