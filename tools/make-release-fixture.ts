import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { keepBank, recordRate } from '@gendan/firm/acts/company-acts'
import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { usualMargin } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import { addDays } from '@gendan/kernel/day'
import { type Desk, deskRights } from '@gendan/office/desk'
import { found, join } from '@gendan/office/found'
import { freshId, shortId } from '@gendan/office/ids'
import { type Player, type Teller, tellerAt } from '@gendan/office/teller'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { makeOffer } from '@gendan/orderfile/acts/make-offer'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import { createAccount, setSecondFactor } from '@gendan/store/accounts'
import { keepAttachment } from '@gendan/store/attachments'
import { writeBackup } from '@gendan/store/backup/write'
import { inFence, openPool, type Pool, unfenced } from '@gendan/store/database'
import { startPostgres } from '@gendan/store/embedded/postgres'
import { keepLink } from '@gendan/store/links'
import { migrate } from '@gendan/store/migrate'
import { articleOf } from '@gendan/stories/cast/articles'
import { termsOf } from '@gendan/stories/cast/cast-terms'
import { outsiderOf } from '@gendan/stories/cast/parties'
import { usualOrder } from '@gendan/stories/tales/usual-order'
import { loadKeys } from '../packages/server/src/keys.ts'
import { pageSetter } from '../packages/server/src/page-setter.ts'
import { hashPassword } from '../packages/server/src/passwords.ts'
import { openPress } from '../packages/server/src/press/press.ts'
import { ENDING, leftTheHouse, RELEASES } from '../tests/backup/released.ts'

/**
 * Makes the backup by which later releases prove that they can read this one: a small firm with people, customers, goods,
 * orders at several stages, a signed and issued proforma invoice that was amended afterwards, an attachment, and a practice
 * world beside it. `node tools/make-release-fixture.ts` writes packages/store/releases/<version>.gendan-backup. Run it
 * whenever the schema or the story changes before a release; once a version has left the house, its file is history.
 */
const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
  .version
const file = pathOf(RELEASES, `${version}${ENDING}`)
const LARGEST_BYTES = 300_000
const START = '2026-03-02'

const BANK = {
  id: 'usd',
  bankName: 'East Harbour Bank',
  branch: 'Ningbo Branch',
  swift: 'EHBKCNBN',
  account: '3901 0000 6600 102',
  beneficiary: 'Ningbo Linwan Home Furnishing Co., Ltd.',
  currency: 'USD',
}

if (leftTheHouse().includes(version)) {
  console.error(`${version} has been released: its file is never written again. Raise the version first.`)
  process.exitCode = 2
} else await make()

async function make(): Promise<void> {
  const folder = mkdtempSync(pathOf(tmpdir(), 'gendan-release-'))
  const database = await startPostgres({ folder, settings: { fsync: 'off' } })
  const press = openPress({ presses: 1 })
  try {
    await migrate(database.connection)
    const pool = openPool(database.connection)
    const keys = await loadKeys(folder, undefined)
    const pages = pageSetter(press)
    await tellFirm(await settle(pool, pages, 'firm'), keys.seal('JBSWY3DPEHPK3PXP'))
    await tellPractice(await settle(pool, pages, 'demo'))
    await pool.end()
    rmSync(file, { force: true })
    await writeBackup(database.connection, file, { program: version, key: keys.name })
  } finally {
    press.close()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const { size } = statSync(file)
  if (size > LARGEST_BYTES) throw new RangeError(`${file} has ${size} bytes: tell a shorter story`)
  console.log(`${file}: ${size} bytes`)
}

interface House {
  readonly pool: Pool
  readonly firm: string
  readonly desk: Desk
  readonly teller: Teller
  readonly salesman: Player
  readonly merchandiser: Player
  readonly supervisor: Player
  readonly manager: Player
}

/** Founds a company and brings its people in. */
async function settle(pool: Pool, pages: Desk['pages'], kind: 'firm' | 'demo'): Promise<House> {
  const name = { en: 'Ningbo Linwan Home Furnishing Co., Ltd.', zh: '宁波林湾家居有限公司' }
  const password = await hashPassword('gendan release fixture')
  const founder = { id: shortId(), login: `chenli-${kind}`, name: '陈立', password, lang: 'zh' }
  const { company, world } = await found(pool, pages, {
    letterhead: {
      name,
      short: { en: 'Linwan', zh: '林湾' },
      addressLines: ['No. 66 Xizhan Road', 'Ningbo 315100, China'],
      phone: '+86 574 0000 6600',
      email: 'trade@linwan.example',
      taxId: '',
      mark: '',
    },
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
    world: { kind: kind === 'firm' ? 'real' : 'practice', name, clock: null },
    company: kind,
    from: 'release',
  })
  const desk: Desk = {
    pool,
    fence: { company, world },
    account: founder.id,
    posts: ['general-manager'],
    rights: deskRights(['general-manager'], ['join']),
    at: `${START}T01:20:00.000Z`,
    day: START,
    from: 'release',
    factor: true,
    pages,
    freshId,
    real: kind === 'firm',
  }
  const enter = (login: string, person: string, posts: readonly Post[]) =>
    comesIn(desk, `${login}-${kind}`, person, posts)
  return {
    pool,
    firm: company,
    desk,
    teller: tellerAt(desk),
    salesman: await enter('hejia', '何嘉', ['salesman']),
    merchandiser: await enter('linxiao', '林晓', ['merchandiser', 'documents']),
    supervisor: await enter('zhouwen', '周文', ['supervisor']),
    manager: await enter('wangmin', '王敏', ['manager', 'accounts']),
  }
}

async function comesIn(desk: Desk, login: string, name: string, posts: readonly Post[]): Promise<Player> {
  const id = shortId()
  await unfenced(desk.pool, (tx) => createAccount(tx, { id, login, name, password: '', lang: 'zh' }))
  const entering = { ...desk, account: id, fence: { ...desk.fence, account: id } }
  await inFence(desk.pool, entering.fence, (tx) => join(tx, entering, posts))
  return { id, posts }
}

/** Three orders: one just asked for, one waiting for its signature, one signed, issued and amended; and a scan of an order. */
async function tellFirm(house: House, sealed: string): Promise<void> {
  const { pool, desk, teller, firm, merchandiser, supervisor } = house
  await openInquiryOf(house, 7)
  const waiting = await settledOrder(house, 1)
  await teller.does(merchandiser, askSignature, waiting.file, proformaOf(firm, '客户催 PI，请今天签。'))
  const { file, terms } = await settledOrder(house, 2)
  await teller.does(merchandiser, askSignature, file, proformaOf(firm, ''))
  const { lamps } = await teller.asks(supervisor, 'order', { id: file })
  const print = lamps.find((lamp) => lamp.gate === 'G7')?.print ?? ''
  await teller.does(supervisor, signGate, file, { firm, gate: 'G7', print, note: '' })
  const { note: _, ...issued } = proformaOf(firm, '')
  await teller.does(merchandiser, issuePaper, file, issued)
  const later = { ...terms, shipment: { ...terms.shipment, latest: '2026-06-30' } }
  await teller.does(merchandiser, amendTerms, file, {
    firm,
    terms: later,
    customerOrder: '',
    reason: '客户要求推迟装运',
  })
  const scan = Buffer.from('<Order>PO-4414 \\. \t 订单</Order>\n'.repeat(40))
  await inFence(pool, desk.fence, (tx) =>
    keepAttachment(tx, { bytes: scan, mime: 'application/xml', name: 'PO-4414.xml', by: merchandiser.id }),
  )
  await unfenced(pool, async (tx) => {
    await setSecondFactor(tx, supervisor.id, sealed)
    const place = { company: desk.fence.company, world: desk.fence.world, account: null }
    const body = { name: '赵新', posts: ['salesman'] }
    const secret = { secretHash: 'f'.repeat(64), expires: '2026-03-30T00:00:00.000Z' }
    await keepLink(tx, { ...place, ...secret, id: freshId(), kind: 'invitation', body })
  })
}

/** One deal that has come as far as its quotation. */
async function tellPractice(house: House): Promise<void> {
  const { teller, firm, salesman } = house
  const { file, terms } = await openInquiryOf(house, 3)
  await teller.does(salesman, makeOffer, file, { terms })
  const own = { validUntil: '2026-05-01', opening: '', tongue: 'both' }
  await teller.does(salesman, issuePaper, file, { firm, kind: 'quotation', own })
}

async function settledOrder(house: House, i: number) {
  const { file, terms } = await openInquiryOf(house, i)
  const { teller, firm, manager, merchandiser } = house
  await teller.does(manager, keepBank, firm, { bank: BANK })
  const rate = { from: 'USD', to: 'CNY', rate: '7.0850', source: '中国银行', day: START }
  await teller.does(manager, recordRate, firm, { rate })
  await teller.does(merchandiser, settleTerms, file, { terms, customerOrder: `PO-${4400 + i * 7}` })
  return { file, terms }
}

/** A new customer asks for two articles, which are entered for it. */
async function openInquiryOf({ teller, firm, salesman }: House, i: number) {
  const { cast } = usualOrder
  const goods = new Map<string, string>()
  for (const facts of cast.lines.map(({ article }) => articleOf(article))) {
    const { code } = facts
    const own = `${code}-${i}`
    goods.set(code, (await teller.does(salesman, enterGoods, freshId(), { facts: { ...facts, code: own } })).id)
  }
  const buyer = (
    await teller.does(salesman, enterParty, freshId(), { roles: ['customer'], facts: outsiderOf(cast.buyer).facts })
  ).id
  const wants = cast.lines.map(({ article }) => ({ text: articleOf(article).name, goods: '' }))
  const inquiry = { received: START, by: 'Purchasing', wants, note: '' }
  const file = (await teller.does(salesman, openInquiry, freshId(), { firm, buyer, inquiry })).id
  return { file, terms: termsOf({ cast, id: (key) => goods.get(key) ?? '', day: (days) => addDays(START, days) }) }
}

function proformaOf(firm: string, note: string) {
  const own = { validUntil: '2026-05-01', bank: BANK.id, addition: '', tongue: 'both' }
  return { firm, gate: 'G7', kind: 'proforma-invoice', own, note }
}
