import { gramsOf } from '@gendan/kernel/grams'
import { freshId, secret } from '@gendan/office/ids'
import { accountByLogin, setSecondFactor } from '@gendan/store/accounts'
import { withClient } from '@gendan/store/backup/client'
import { stepsRun } from '@gendan/store/backup/steps'
import { type Connection, openPool, type Tx, unfenced } from '@gendan/store/database'
import { keepLink } from '@gendan/store/links'
import { migrations } from '@gendan/store/migrate'
import { hashOf } from '../hash-of.ts'
import type { Settings } from '../settings.ts'
import { inHouse, settingsHere } from './household.ts'
import { say, Unusable } from './say.ts'
import { readWords, type Usage } from './usage.ts'

const HOURS = 24

const usage: Usage = {
  thing: { en: 'login', zh: '账号' },
  switches: ['drop-second-factor'],
  help: {
    en: `gendan recover LOGIN [--drop-second-factor]

Makes a link with which the owner of this login sets a new password: good once, for ${HOURS} hours. A new password ends all
sessions of the account. For the machine's keeper, when nobody can sign in who might make such a link.
  --drop-second-factor  forgets the second factor too (a lost phone, a lost key)
`,
    zh: `gendan recover 账号 [--drop-second-factor]

生成一个供该账号本人重设密码的链接：一次有效，${HOURS} 小时内可用。重设密码后，该账号的所有登录随即失效。
供机器管理者在无人能登录系统生成链接时使用。
  --drop-second-factor  同时取消二次验证（手机或密钥遗失时）
`,
  },
}

/** `gendan recover LOGIN [--drop-second-factor]` */
export async function recoverCommand(args: readonly string[]): Promise<number> {
  const asked = readWords(args, usage)
  if (!('thing' in asked)) {
    say(asked)
    return 0
  }
  const settings = settingsHere()
  const drop = asked.switches.has('drop-second-factor')
  const { name, link, expires } = await inHouse(settings, (connection) =>
    recover(connection, settings, asked.thing, drop),
  )
  console.log(link)
  say({
    en: `For ${name}: open it to set a new password. Good once, until ${expires}.${drop ? ' The second factor is forgotten; set up a new one after signing in.' : ''}`,
    zh: `供 ${name} 打开并设置新密码，一次有效，有效期至 ${expires}。${drop ? '二次验证已取消，登录后请重新设置。' : ''}`,
  })
  return 0
}

interface Recovery {
  readonly name: string
  readonly link: string
  readonly expires: string
}

async function recover(connection: Connection, settings: Settings, login: string, drop: boolean): Promise<Recovery> {
  await assertThisRelease(connection)
  const pool = openPool(connection, 1)
  try {
    return await unfenced(pool, (tx) => issue(tx, settings, login, drop))
  } finally {
    await pool.end()
  }
}

async function issue(tx: Tx, settings: Settings, login: string, drop: boolean): Promise<Recovery> {
  const account = await accountByLogin(tx, login)
  if (!account) throw unknown(login, await nearLogins(tx, login))
  const shown = secret()
  const expires = new Date(Date.now() + HOURS * 3_600_000).toISOString()
  const place = { company: null, world: null, account: account.id, body: {} }
  await keepLink(tx, { ...place, kind: 'password', id: freshId(), expires, secretHash: hashOf(shown) })
  if (drop) await setSecondFactor(tx, account.id, '')
  const base = settings.publicUrl?.origin ?? `http://localhost:${settings.port}`
  return { name: account.name || account.login, link: `${base}/link#${shown}`, expires }
}

const NEAR = 5

/** Logins that share letters with the one that was typed, the likest first; none where nothing is like it. */
async function nearLogins(tx: Tx, login: string): Promise<readonly string[]> {
  const { rows } = await tx.query<{ login: string }>('select login from account where erased_at is null order by login')
  const wanted = new Set(gramsOf(login))
  return rows
    .map((row) => ({ login: row.login, like: likeness(wanted, gramsOf(row.login)) }))
    .filter(({ like }) => like > 0.2)
    .sort((a, b) => b.like - a.like)
    .slice(0, NEAR)
    .map((row) => row.login)
}

/** Shared two-letter pieces among all pieces of both: 1 for the same, 0 for strangers. */
function likeness(wanted: ReadonlySet<string>, grams: readonly string[]): number {
  const shared = grams.filter((gram) => wanted.has(gram)).length
  return shared / Math.max(1, wanted.size + grams.length - shared)
}

/** Tables of an earlier release may lack what we ask for: the program itself brings them up, at its start. */
async function assertThisRelease(connection: Connection): Promise<void> {
  const known = await migrations()
  const steps = await withClient(connection, (client) => stepsRun(client, known))
  if (steps?.length !== known.length)
    throw new Unusable({
      en: 'The database is empty or of an earlier release: start the program once, then recover.',
      zh: '数据库为空或来自早期版本：请先启动一次程序，再执行找回。',
    })
}

function unknown(login: string, near: readonly string[]): Unusable {
  return new Unusable({
    en: `There is no login ${login}.${near.length > 0 ? ` Like it: ${near.join(', ')}.` : ''}`,
    zh: `没有账号 ${login}。${near.length > 0 ? `相近的账号：${near.join('、')}。` : ''}`,
  })
}
