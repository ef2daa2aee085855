import { randomUUID } from 'node:crypto'
import { sampleDeal } from '@gendan/forms/sample-deal'
import type { LightMyRequestResponse } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { type DoorStage, FIRST, firstStart, openDoor, type Visitor } from './door.ts'

interface Made {
  readonly id: string
  readonly secret: string
  readonly rights: readonly string[]
}

/** A firm whose people make tokens for programs. */
export interface TokenStage {
  readonly stage: DoorStage
  readonly manager: Visitor
  readonly world: string
  readonly company: string
  readonly account: string
  /** Asks for a token; the manager, where nobody else is named. */
  readonly ask: (rights: readonly string[], more?: object, maker?: Visitor) => Promise<LightMyRequestResponse>
  readonly made: (rights: readonly string[], more?: object, maker?: Visitor) => Promise<Made>
  readonly listed: (id: string) => Promise<unknown>
  /** Somebody enters a customer. */
  readonly enters: (visitor: Visitor) => Promise<{ readonly id: string; readonly answer: LightMyRequestResponse }>
  readonly colleague: (
    login: string,
    posts: readonly string[],
  ) => Promise<{ readonly visitor: Visitor; readonly account: string }>
}

const PASSWORD = 'a fine long password'

export async function openTokens(): Promise<TokenStage> {
  const stage = await openDoor()
  const { manager, me, world, company } = await firstStart(stage)
  const ask: TokenStage['ask'] = (rights, more = {}, maker = manager) =>
    maker.post(`/api/worlds/${world}/tokens`, { name: 'ERP', rights, ...more }, { 'idempotency-key': randomUUID() })
  return {
    ...{ stage, manager, world, company, account: me.account?.id ?? '', ask },
    made: async (rights, more, maker) => (await ask(rights, more, maker)).json() as Made,
    async listed(id) {
      const { rows } = (await manager.get(`/api/worlds/${world}/ask/tokens`)).json()
      return rows.find((row: { id: string }) => row.id === id)
    },
    async enters(visitor) {
      const id = randomUUID()
      const input = { roles: ['customer'], facts: sampleDeal.buyer }
      return { id, answer: await visitor.act(world, 'party', id, 'enter-party', input) }
    },
    async colleague(login, posts) {
      const { link } = (await manager.post(`/api/worlds/${world}/invitations`, { name: login, posts })).json()
      const visitor = stage.visitor()
      const secret = link.split('#')[1]
      const me = await visitor.post('/api/links/use', { secret, login, name: login, password: PASSWORD })
      return { visitor, account: me.json().account.id }
    },
  }
}

/** Sets a second factor up and shows it; nothing where it is shown already. */
export async function showFactor(visitor: Visitor): Promise<void> {
  const { account } = (await visitor.get('/api/me')).json()
  if (account.factorShown) return
  const password = account.login === FIRST.login ? FIRST.password : PASSWORD
  const { secret } = (await visitor.post('/api/factor/start', { password })).json()
  await visitor.post('/api/factor/show', { code: new TOTP({ secret: Secret.fromBase32(secret) }).generate() })
}
