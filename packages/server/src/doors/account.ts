import { doors } from '@gendan/contract/doors'
import { isOfDemo, type Me } from '@gendan/contract/people-doors'
import type { Words } from '@gendan/kernel/words'
import { businessDay, worldInstant } from '@gendan/office/clock'
import { loginTaken } from '@gendan/office/found'
import { Refused } from '@gendan/office/problems'
import { firmHere } from '@gendan/office/standing'
import {
  accountById,
  accountByLogin,
  setLang,
  setNameAndLogin,
  setPassword,
  setSecondFactor,
  useFactorStep,
} from '@gendan/store/accounts'
import { readFence, unfenced } from '@gendan/store/database'
import {
  closeOthers,
  closeSession,
  failuresOf,
  forgetFailures,
  markFactor,
  noteFailure,
  sessionsOf,
} from '@gendan/store/sessions'
import { countFirms, type Door, doorsOf } from '@gendan/store/worlds'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { beginFactor, stepOf } from '../factor.ts'
import type { House } from '../house.ts'
import { hashPassword, passwordFits } from '../passwords.ts'
import { beginSession, dropCookie, someone, type Visitor, visitorOf } from '../session.ts'

/** Failures in a quarter of an hour after which a login, or an address, has to wait. */
const LOGIN_TRIES = 8
const ADDRESS_TRIES = 40

const done = { done: true as const }

/** Coming in, going out, and a person's own things. */
export async function accountRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get('/api/me', async (request) => meOf(house, await visitorOf(house, request)))

  app.post('/api/sign-in', async (request, reply) => {
    const { login, password } = doors['sign-in'].input.parse(request.body)
    const account = await signIn(house, request, login.trim().toLowerCase(), password)
    await beginSession(house, request, reply, account)
    return meById(house, account)
  })

  app.post('/api/sign-out', async (request, reply) => {
    const visitor = await visitorOf(house, request)
    if (visitor) await unfenced(house.pool, (tx) => closeSession(tx, visitor.session))
    dropCookie(reply)
    return done
  })

  app.post('/api/sign-out-everywhere', async (request) => {
    const visitor = await someone(house, request)
    return { closed: await unfenced(house.pool, (tx) => closeOthers(tx, visitor.account, visitor.session)) }
  })

  app.get('/api/sessions', async (request) => {
    const visitor = await someone(house, request)
    const rows = await unfenced(house.pool, (tx) => sessionsOf(tx, visitor.account))
    return { rows: rows.map(({ id, ...row }) => ({ ...row, here: id === visitor.session })) }
  })

  app.post('/api/password', async (request, reply) => {
    const visitor = await someone(house, request)
    const { old, password } = doors['change-password'].input.parse(request.body)
    await assertPassword(house, request, visitor, old)
    const hashed = await hashPassword(password)
    await unfenced(house.pool, (tx) => setPassword(tx, visitor.account, hashed))
    await beginSession(house, request, reply, visitor.account)
    return done
  })

  app.post('/api/name', async (request) => {
    const visitor = await someone(house, request)
    const { name, login, password } = doors['change-name'].input.parse(request.body)
    if (isOfDemo(visitor.login)) throw demoPerson()
    if (login !== visitor.login) {
      if (!password) throw passwordMissing()
      await assertPassword(house, request, visitor, password)
    }
    await unfenced(house.pool, async (tx) => {
      if (!(await setNameAndLogin(tx, visitor.account, { name, login }))) throw loginTaken()
    })
    return done
  })

  app.post('/api/language', async (request) => {
    const visitor = await someone(house, request)
    const { lang } = doors['change-language'].input.parse(request.body)
    await unfenced(house.pool, (tx) => setLang(tx, visitor.account, lang))
    return done
  })

  factorRoutes(app, house)
}

function factorRoutes(app: FastifyInstance, house: House): void {
  app.post('/api/factor/start', async (request) => {
    const visitor = await someone(house, request)
    const { password } = doors['start-factor'].input.parse(request.body)
    await assertPassword(house, request, visitor, password)
    if (visitor.hasFactor && !visitor.factor) throw wrongCode()
    const begun = await beginFactor(visitor.login)
    await unfenced(house.pool, (tx) => setSecondFactor(tx, visitor.account, house.keys.seal(begun.secret)))
    return begun
  })

  app.post('/api/factor/show', async (request) => {
    const visitor = await someone(house, request)
    const { code } = doors['show-factor'].input.parse(request.body)
    await throttle(house, request, `factor:${visitor.account}`, wrongCode, async () => {
      const account = await unfenced(house.pool, (tx) => accountById(tx, visitor.account))
      if (!account?.secondFactor) throw wrongCode()
      const step = stepOf(house.keys.open(account.secondFactor), code)
      return step !== undefined && (await unfenced(house.pool, (tx) => useFactorStep(tx, visitor.account, step)))
    })
    await unfenced(house.pool, (tx) => markFactor(tx, visitor.session))
    return done
  })
}

/** Who somebody is, where he may go, and what day it is there. */
export async function meOf(house: House, visitor: Visitor | undefined): Promise<Me> {
  const { doors: worlds, first } = await unfenced(house.pool, async (tx) => ({
    doors: visitor ? await doorsOf(tx, visitor.account) : [],
    first: (await countFirms(tx)) === 0,
  }))
  const account = visitor
    ? {
        id: visitor.account,
        name: visitor.name,
        login: visitor.login,
        lang: visitor.lang,
        hasFactor: visitor.hasFactor,
        factorShown: visitor.factor,
      }
    : null
  return {
    account,
    worlds: await Promise.all(worlds.map((world) => worldOf(house, world))),
    first,
    demo: house.settings.demo,
    release: house.release,
  }
}

/** The same for an account that has just come in, whose cookie the request does not carry yet. */
export async function meById(house: House, id: string): Promise<Me> {
  const account = await unfenced(house.pool, (tx) => accountById(tx, id))
  if (!account) return meOf(house, undefined)
  const { name, login, lang } = account
  return meOf(house, {
    account: id,
    name,
    login,
    lang,
    hasFactor: account.secondFactorConfirmed,
    factorAt: null,
    factor: false,
    session: '',
  })
}

/** A world as whoever stands in it is told: its firm's name, its day. */
export async function worldOf(house: House, door: Door): Promise<Me['worlds'][number]> {
  const { id, company, kind, name, posts } = door
  const { state } = await readFence(house.pool, { company, world: id }, (tx) =>
    firmHere(tx, { fence: { company, world: id } }),
  )
  const day = businessDay(worldInstant(door.clock, new Date()), state.rules.zone)
  return {
    id,
    company,
    kind,
    name: said(state.letterhead.short) ?? said(state.letterhead.name) ?? name,
    posts: [...posts],
    day,
    zone: state.rules.zone,
  }
}

function said(words: Words): Words | undefined {
  return words.en || words.zh ? words : undefined
}

async function signIn(house: House, request: FastifyRequest, login: string, password: string): Promise<string> {
  let found: string | undefined
  await throttle(house, request, `login:${login}`, wrongSignIn, async () => {
    const account = await unfenced(house.pool, (tx) => accountByLogin(tx, login))
    const fits = await passwordFits(account?.password, password)
    found = fits ? account?.id : undefined
    return found !== undefined
  })
  if (found) return found
  throw wrongSignIn()
}

async function assertPassword(
  house: House,
  request: FastifyRequest,
  visitor: Visitor,
  password: string,
): Promise<void> {
  await throttle(house, request, `login:${visitor.login}`, wrongPassword, async () => {
    const account = await unfenced(house.pool, (tx) => accountById(tx, visitor.account))
    return passwordFits(account?.password, password)
  })
}

/** Tries something that may be guessed, and says what was `wrong`; after too many failures one has to wait, by name and by address. */
async function throttle(
  house: House,
  request: FastifyRequest,
  key: string,
  wrong: () => Refused,
  tries: () => Promise<boolean>,
): Promise<void> {
  const address = `from:${request.ip}`
  const failed = await unfenced(
    house.pool,
    async (tx) => [await failuresOf(tx, key), await failuresOf(tx, address)] as const,
  )
  if (failed[0] >= LOGIN_TRIES || failed[1] >= ADDRESS_TRIES) throw tooMany()
  if (await tries()) return unfenced(house.pool, (tx) => forgetFailures(tx, key))
  await unfenced(house.pool, (tx) => noteFailure(tx, [key, address]))
  throw wrong()
}

/** Signing in: which of the two is wrong is not told. */
function wrongSignIn(): Refused {
  return new Refused(401, 'wrong-password', { en: 'Login or password is wrong.', zh: '账号或密码不对。' })
}

/** Somebody who is in already was asked for his password alone. */
function wrongPassword(): Refused {
  return new Refused(401, 'wrong-password', { en: 'The password is wrong.', zh: '密码不对。' })
}

function passwordMissing(): Refused {
  return new Refused(422, 'password-missing', {
    en: 'Another login needs your password once more.',
    zh: '改账号须再输一次密码。',
  })
}

function demoPerson(): Refused {
  return new Refused(403, 'demo-person', {
    en: 'The people of the demo firm keep their names and logins.',
    zh: '演示公司的人不改姓名和账号。',
  })
}

function wrongCode(): Refused {
  return new Refused(401, 'wrong-code', {
    en: 'The code is wrong, used already, or too old. Wait for the next one.',
    zh: '验证码不对、已用过或已过期。请等下一个。',
  })
}

function tooMany(): Refused {
  return new Refused(429, 'too-many', {
    en: 'Too many failures. Wait a quarter of an hour, or ask a manager for a link.',
    zh: '失败次数太多。请等一刻钟，或请经理发一次性链接。',
  })
}
