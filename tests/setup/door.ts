import { randomUUID } from 'node:crypto'
import type { Me } from '@gendan/contract/people-doors'
import { usualMargin } from '@gendan/firm/firm'
import { found } from '@gendan/office/found'
import { freshId, shortId } from '@gendan/office/ids'
import { openPool, type Pool } from '@gendan/store/database'
import { loadReference } from '@gendan/store/reference'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { openHttp } from '../../packages/server/src/http.ts'
import { loadKeys } from '../../packages/server/src/keys.ts'
import { pageSetter } from '../../packages/server/src/page-setter.ts'
import { hashPassword } from '../../packages/server/src/passwords.ts'
import { openPress } from '../../packages/server/src/press/press.ts'
import { readSettings } from '../../packages/server/src/settings.ts'
import { freshDatabase } from './database.ts'

/** A person with a browser: keeps the cookie, sends what our own pages send. */
export interface Visitor {
  readonly get: (path: string) => Promise<LightMyRequestResponse>
  readonly post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<LightMyRequestResponse>
  readonly put: (path: string, body: unknown) => Promise<LightMyRequestResponse>
  readonly upload: (
    path: string,
    file: { name: string; bytes: Uint8Array },
    fields?: Record<string, string>,
  ) => Promise<LightMyRequestResponse>
  /** Performs an act in a world. */
  readonly act: (
    world: string,
    kind: string,
    id: string,
    act: string,
    input: unknown,
    version?: number,
  ) => Promise<LightMyRequestResponse>
}

/** The whole door on a database of its own, without a network between. */
export interface DoorStage {
  readonly app: FastifyInstance
  readonly pool: Pool
  readonly visitor: () => Visitor
  /** A program that shows a token, and nothing else that our own pages send. */
  readonly program: (token: string) => Visitor
  /** Another server on the same database, as it stands beside the first in a larger house. */
  readonly anotherServer: () => Promise<FastifyInstance>
  /** A second company, as another customer of the same server would be. */
  readonly anotherCompany: (
    login: string,
    password: string,
  ) => Promise<{ readonly company: string; readonly world: string }>
  readonly close: () => Promise<void>
}

export const FIRST = {
  companyZh: '宁波林湾家居有限公司',
  companyEn: 'Ningbo Linwan Home Furnishing Co., Ltd.',
  currency: 'CNY',
  prefix: 'LW',
  zone: 'Asia/Shanghai',
  name: '陈立',
  login: 'chenli',
  password: 'correct horse battery',
  lang: 'zh',
}

export async function openDoor(reference = false): Promise<DoorStage> {
  const database = await freshDatabase()
  const pool = openPool(database.config)
  if (reference) await loadReference(pool)
  const press = openPress({ presses: 1 })
  const settings = readSettings({ GENDAN_DATA: `/nowhere-${randomUUID()}` }, '/nowhere')
  const keys = await loadKeys('/nowhere', 'ab'.repeat(32))
  const release = '0.0.0-test'
  const app = await openHttp({ settings, pool, keys, press, release })
  const others: { readonly app: FastifyInstance; readonly pool: Pool }[] = []
  return {
    app,
    pool,
    async anotherServer() {
      const own = openPool(database.config)
      const other = await openHttp({ settings, pool: own, keys, press, release })
      others.push({ app: other, pool: own })
      return other
    },
    visitor: () => visitorOn(app, { 'x-gendan': '1' }),
    program: (token) => visitorOn(app, { authorization: `Bearer ${token}` }),
    async anotherCompany(login, password) {
      const name = { en: 'Other Trading Ltd', zh: '别家贸易' }
      const founder = { id: shortId(), login, name: 'Other', password: await hashPassword(password), lang: 'en' }
      return found(pool, pageSetter(press), {
        letterhead: { name, short: name, addressLines: [], phone: '', email: '', taxId: '', mark: '' },
        rules: {
          zone: 'Asia/Shanghai',
          currency: 'CNY',
          prefix: 'OT',
          selfSigningUpTo: 3,
          signers: {},
          validDays: 14,
          margin: usualMargin,
        },
        founder,
        world: { kind: 'real', name, clock: null },
        company: 'demo',
        from: 'test',
      })
    },
    async close() {
      await app.close()
      await Promise.all(others.filter((other) => other.app.server.listening).map((other) => other.app.close()))
      await Promise.all(others.map((other) => other.pool.end()))
      press.close()
      await pool.end()
      await database.drop()
    },
  }
}

/** Sets the company up and gives its first manager and world. */
export async function firstStart(
  stage: DoorStage,
): Promise<{ readonly manager: Visitor; readonly me: Me; readonly world: string; readonly company: string }> {
  const manager = stage.visitor()
  const me = (await manager.post('/api/first-start', FIRST)).json() as Me
  const [world] = me.worlds
  return { manager, me, world: world?.id ?? '', company: world?.company ?? '' }
}

function visitorOn(app: FastifyInstance, own: Readonly<Record<string, string>>): Visitor {
  let cookie = ''
  const send = async (options: InjectOptions): Promise<LightMyRequestResponse> => {
    const headers = { host: 'localhost:4110', ...own, ...options.headers, ...(cookie ? { cookie } : {}) }
    const response = await app.inject({ ...options, headers })
    const set = response.headers['set-cookie']
    const first = Array.isArray(set) ? set[0] : set
    if (first) cookie = first.split(';')[0] ?? ''
    return response
  }
  return {
    get: (path) => send({ method: 'GET', url: path }),
    post: (path, body = {}, headers = {}) => send({ method: 'POST', url: path, payload: body as object, headers }),
    put: (path, body) => send({ method: 'PUT', url: path, payload: body as object }),
    upload(path, file, fields = {}) {
      const boundary = `b${freshId()}`
      const head = Object.entries(fields).map(
        ([key, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
      )
      const part = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
      const payload = Buffer.concat([
        Buffer.from(head.join('') + part),
        file.bytes,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ])
      return send({
        method: 'POST',
        url: path,
        payload,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      })
    },
    act: (world, kind, id, act, input, version) =>
      send({
        method: 'POST',
        url: `/api/worlds/${world}/${kind}/${id}/${act}`,
        payload: input as object,
        headers: { 'idempotency-key': freshId(), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      }),
  }
}
