import { setTimeout } from 'node:timers/promises'
import { demoLogin } from '@gendan/contract/people-doors'
import { keepBank, recordRate } from '@gendan/firm/acts/company-acts'
import { usualMargin } from '@gendan/firm/firm'
import { addDays, type Day } from '@gendan/kernel/day'
import { businessDay } from '@gendan/office/clock'
import type { Desk } from '@gendan/office/desk'
import { deskRights } from '@gendan/office/desk'
import { found, join } from '@gendan/office/found'
import { freshId } from '@gendan/office/ids'
import { storyteller } from '@gendan/office/storyteller'
import { type Teller, tellerAt } from '@gendan/office/teller'
import { createAccount } from '@gendan/store/accounts'
import { inFence, oneAtATime, unfenced } from '@gendan/store/database'
import { demoWorld, finishWorld } from '@gendan/store/worlds'
import { demoMoves } from '@gendan/stories/demo-firm'
import { lessonFile } from '@gendan/stories/lesson-file'
import type { House } from '../house.ts'
import { pageSetter } from '../page-setter.ts'
import { inLanes } from './lanes.ts'
import { demoPeople, holderOf } from './people.ts'

/** How far the telling has come, in moves. */
export interface Told {
  readonly done: number
  readonly of: number
}

const making = new WeakMap<House, { told: Told; readonly ready: Promise<void> }>()

/**
 * Sets up the demo firm, once however many ask: a practice world whose orders stories have brought to where they stand today. One that was cut off
 * in the middle is left aside for good, since nobody can tell where its stories stopped, and another is made.
 */
export function ensureDemo(house: House): Promise<void> {
  const begun = making.get(house)
  if (begun) return begun.ready
  const state: { told: Told; ready: Promise<void> } = { told: { done: 0, of: 0 }, ready: Promise.resolve() }
  state.ready = makeDemo(house, (told) => {
    state.told = told
  }).finally(() => making.delete(house))
  making.set(house, state)
  return state.ready
}

/** How far it is; undefined where nobody is making it now. */
export function demoTold(house: House): Told | undefined {
  return making.get(house)?.told
}

/** Moves of different orders that are played at the same time: as many as keep a database and two presses busy. */
const LANES = 4

/** Held while the firm is made: other servers wait, and find it there. */
const LOCK = 7_301_228

function makeDemo(house: House, says: (told: Told) => void): Promise<void> {
  return oneAtATime(house.pool, LOCK, async (holder) => {
    if (await demoWorld(holder)) return
    await finishWorld(holder, await tellDemo(house, says))
  })
}

/** Gives the world it was told into. */
async function tellDemo(house: House, says: (told: Told) => void): Promise<string> {
  const now = new Date().toISOString()
  const desk = await foundDemo(house, now)
  const today = businessDay(now, ZONE)
  const moves = demoMoves(today)
  const teller = (at: string) => tellerAt({ ...desk, at, day: at.slice(0, 10) })
  await opensAccounts(teller(instant(now, FOUNDED_AGO)), desk.fence.company)
  await recordsRates(teller(instant(now, TOLD_SINCE)), desk.fence.company, addDays(today, -TOLD_SINCE))
  const { play } = storyteller({
    teller: (at, day) => tellerAt({ ...desk, at, day }),
    firm: desk.fence.company,
    player: holderOf,
    fileId: ({ story, cast }, name) => (cast === story.cast ? lessonFile(desk.fence.world, story.id, name) : undefined),
  })
  let done = 0
  await inLanes(
    LANES,
    moves,
    ({ telling }) => telling,
    async (move) => {
      await untilItGoes(() => play(move))
      done += 1
      says({ done, of: moves.length })
    },
  )
  return desk.fence.world
}

/** How often a move is told anew that lost against another lane: two workshops report the same goods, or what was to be divided has moved. */
const ANEW = 12
const PAUSE_MS = 25

async function untilItGoes(tells: () => Promise<unknown>): Promise<void> {
  for (let told = 1; ; told += 1) {
    try {
      await tells()
      return
    } catch (problem) {
      if (told >= ANEW) throw problem
      await setTimeout(PAUSE_MS * told)
    }
  }
}

const ZONE = 'Asia/Shanghai'
const NAME = { en: 'Binjiang Woodcraft Imp. & Exp. Co., Ltd.', zh: '滨江木作进出口有限公司' }

async function foundDemo(house: House, at: string): Promise<Desk> {
  const pages = pageSetter(house.press)
  await unfenced(house.pool, async (tx) => {
    for (const { id, login, name } of demoPeople)
      await createAccount(tx, { id, login: demoLogin(login), name, password: '', lang: 'zh' })
  })
  const founder = { id: 'demo-founder', login: demoLogin('founder'), name: '滨江木作', password: '', lang: 'zh' }
  const { company, world } = await found(house.pool, pages, {
    letterhead: {
      name: NAME,
      short: { en: 'Binjiang Woodcraft', zh: '滨江木作' },
      addressLines: ['No. 18 Jiangnan Avenue, Binjiang', 'Hangzhou 310051, China'],
      phone: '+86 571 0000 8800',
      email: 'trade@binjiang.example',
      taxId: '',
      mark: '',
    },
    rules: {
      zone: ZONE,
      currency: 'CNY',
      prefix: 'BJ',
      selfSigningUpTo: 3,
      signers: {},
      validDays: 14,
      margin: usualMargin,
    },
    founder,
    world: { kind: 'practice', name: NAME, clock: null, unfinished: true },
    company: 'demo',
    from: 'demo',
    at: instant(at, FOUNDED_AGO),
  })
  const desk: Desk = {
    pool: house.pool,
    fence: { company, world },
    account: founder.id,
    posts: ['general-manager'],
    rights: deskRights(['general-manager'], ['join']),
    at,
    day: at.slice(0, 10),
    from: 'demo',
    factor: true,
    pages,
    freshId,
    real: false,
  }
  for (const { id, posts, joinedAgo = FOUNDED_AGO } of demoPeople) {
    const joined = instant(at, joinedAgo)
    const entering = {
      ...{ ...desk, account: id, fence: { ...desk.fence, account: id } },
      ...{ at: joined, day: joined.slice(0, 10) },
    }
    await inFence(house.pool, entering.fence, (tx) => join(tx, entering, posts))
  }
  return desk
}

/** The firm is some years old, and so are most who work there. */
const FOUNDED_AGO = 900

/** The first story began later than so many days ago. */
const TOLD_SINCE = 95

/** Nine in the morning of China, so many days before an instant. */
function instant(now: string, daysAgo: number): string {
  return `${addDays(now.slice(0, 10), -daysAgo)}T01:00:00.000Z`
}

/** The firm's account for each money. They stand as they are entered on the day it was founded alone. */
async function opensAccounts(teller: Teller, firm: string): Promise<void> {
  const keeps = (currency: string, account: string) =>
    teller.does(holderOf('manager', 0), keepBank, firm, {
      bank: { ...BANK, id: currency.toLowerCase(), currency, account },
    })
  for (const [currency, , account] of MONEYS) await keeps(currency, account)
  await keeps('CNY', HOME_ACCOUNT)
}

/** What a money is worth before the first order. */
async function recordsRates(teller: Teller, firm: string, day: Day): Promise<void> {
  for (const [currency, rate] of MONEYS) {
    const recorded = { from: currency, to: 'CNY', rate, source: '中国银行外汇牌价 现汇买入', day }
    await teller.does(holderOf('accounts', 0), recordRate, firm, { rate: recorded })
  }
}

/** Suppliers are paid from it. */
const HOME_ACCOUNT = '3901 0000 8840 001'

const MONEYS = [
  ['USD', '7.0850', '3901 0000 8840 102'],
  ['EUR', '7.7200', '3901 0000 8840 110'],
] as const

const BANK = {
  bankName: 'East Harbour Bank',
  branch: 'Hangzhou Branch',
  swift: 'EHBKCNBH',
  beneficiary: NAME.en,
}
