import { demoLogin } from '@gendan/contract/people-doors'
import { usualMargin } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { Desk } from '@gendan/office/desk'
import { deskRights } from '@gendan/office/desk'
import { found, join } from '@gendan/office/found'
import { freshId } from '@gendan/office/ids'
import { tellerAt } from '@gendan/office/teller'
import { createAccount } from '@gendan/store/accounts'
import { inFence, unfenced } from '@gendan/store/database'
import type { House } from '../house.ts'
import { pageSetter } from '../page-setter.ts'
import { type DemoPeople, tellDemo } from './story.ts'

interface DemoPerson {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly posts: readonly Post[]
}

/** The demo firm's people. They have no password: the demo door alone leads to them. */
export const demoPeople: readonly DemoPerson[] = [
  person('linxiao', '林晓', ['merchandiser', 'documents']),
  person('zhouwen', '周文', ['supervisor']),
  person('hejia', '何嘉', ['salesman']),
  person('chenli', '陈立', ['manager', 'accounts']),
]

/** Sets up the demo firm: a practice world that a story fills through the same acts everybody uses. */
export async function ensureDemo(house: House): Promise<void> {
  const pages = pageSetter(house.press)
  await unfenced(house.pool, async (tx) => {
    for (const { id, login, name } of demoPeople)
      await createAccount(tx, { id, login: demoLogin(login), name, password: '', lang: 'zh' })
  })
  const at = new Date().toISOString()
  const name = { en: 'Binjiang Woodcraft Imp. & Exp. Co., Ltd.', zh: '滨江木作进出口有限公司' }
  const founder = { id: 'demo-founder', login: demoLogin('founder'), name: '滨江木作', password: '', lang: 'zh' }
  const { company, world } = await found(house.pool, pages, {
    letterhead: {
      name,
      short: { en: 'Binjiang Woodcraft', zh: '滨江木作' },
      addressLines: ['No. 18 Jiangnan Avenue, Binjiang', 'Hangzhou 310051, China'],
      phone: '+86 571 0000 8800',
      email: 'trade@binjiang.example',
      taxId: '',
      mark: '',
    },
    rules: {
      zone: 'Asia/Shanghai',
      currency: 'CNY',
      prefix: 'BJ',
      selfSigningUpTo: 3,
      signers: {},
      validDays: 14,
      margin: usualMargin,
    },
    founder,
    world: { kind: 'practice', name, clock: null },
    company: 'demo',
    from: 'demo',
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
  for (const { id, posts } of demoPeople) {
    const entering = { ...desk, account: id, fence: { ...desk.fence, account: id } }
    await inFence(house.pool, entering.fence, (tx) => join(tx, entering, posts))
  }
  await tellDemo(
    tellerAt(desk),
    company,
    Object.fromEntries(demoPeople.map((one) => [one.login, one])) as unknown as DemoPeople,
    at,
  )
}

function person(login: string, name: string, posts: readonly Post[]): DemoPerson {
  return { id: `demo-${login}`, login, name, posts }
}
