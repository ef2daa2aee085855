import { doors } from '@gendan/contract/doors'
import { usualMargin } from '@gendan/firm/firm'
import { found } from '@gendan/office/found'
import { shortId } from '@gendan/office/ids'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { pageSetter } from '../page-setter.ts'
import { hashPassword } from '../passwords.ts'
import { beginSession } from '../session.ts'
import { meById } from './account.ts'

/** The first start: a company and its first manager, once. */
export async function startRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get('/api/health', async () => {
    await house.pool.query('select 1')
    return { well: true, release: house.release }
  })

  app.post('/api/first-start', async (request, reply) => {
    const asked = doors['first-start'].input.parse(request.body)
    const founder = {
      id: shortId(),
      login: asked.login,
      name: asked.name,
      password: await hashPassword(asked.password),
      lang: asked.lang,
    }
    const name = { en: asked.companyEn, zh: asked.companyZh }
    await found(house.pool, pageSetter(house.press), {
      letterhead: { name, short: name, addressLines: [], phone: '', email: '', taxId: '', mark: '' },
      rules: {
        zone: asked.zone,
        currency: asked.currency,
        prefix: asked.prefix,
        selfSigningUpTo: 3,
        signers: {},
        validDays: 14,
        margin: usualMargin,
      },
      founder,
      bank: asked.bank,
      world: { kind: 'real', name, clock: null },
      company: 'firm',
      from: request.ip,
    })
    await beginSession(house, request, reply, founder.id)
    return meById(house, founder.id)
  })
}
