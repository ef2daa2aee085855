import { doors } from '@gendan/contract/doors'
import { Refused } from '@gendan/office/problems'
import { unfenced } from '@gendan/store/database'
import { closeSession } from '@gendan/store/sessions'
import { demoWorld } from '@gendan/store/worlds'
import type { FastifyInstance } from 'fastify'
import { demoTold, ensureDemo } from '../demo/demo.ts'
import { demoPeople } from '../demo/people.ts'
import type { House } from '../house.ts'
import { beginSession, visitorOf } from '../session.ts'
import { meById } from './account.ts'

/** The demo firm: a practice world that stories have filled, entered as any of its people. */
export async function demoRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get('/api/demo-people', async () => {
    assertOpen(house)
    const rows = demoPeople.map(({ login, name, posts }) => ({ login, name, posts: [...posts] }))
    return { rows, told: demoTold(house) ?? null }
  })

  app.post('/api/enter-demo', async (request, reply) => {
    assertOpen(house)
    const { as } = doors['enter-demo'].input.parse(request.body)
    const person = demoPeople.find((one) => one.login === (as ?? demoPeople[0]?.login))
    if (!person)
      throw new Refused(404, 'not-found', {
        en: 'Nobody of that name works in the demo firm.',
        zh: '演示公司没有这个人。',
      })
    if (!(await unfenced(house.pool, demoWorld))) await ensureDemo(house)
    const before = await visitorOf(house, request)
    if (before) await unfenced(house.pool, (tx) => closeSession(tx, before.session))
    await beginSession(house, request, reply, person.id)
    return meById(house, person.id)
  })
}

function assertOpen(house: House): void {
  if (!house.settings.demo)
    throw new Refused(404, 'no-demo', { en: 'The demo firm is switched off here.', zh: '此处未开放演示公司。' })
}
