import type { Me } from '@gendan/contract/people-doors'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DoorStage, FIRST, firstStart, openDoor, type Visitor } from '../setup/door.ts'

let stage: DoorStage
let manager: Visitor
let world: string

beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
})
afterAll(() => stage.close())

const password = 'a fine long password'

/** A salesman who has come in by an invitation. */
async function join(login: string, name: string): Promise<Visitor> {
  const posts = ['salesman']
  const { link } = (await manager.post(`/api/worlds/${world}/invitations`, { name, posts })).json() as { link: string }
  const person = stage.visitor()
  await person.post('/api/links/use', { secret: link.split('#')[1], login, name, password })
  return person
}

test('a new name stands at once wherever the firm names its people', async () => {
  const person = await join('sunqing', '孙青')
  expect((await person.post('/api/name', { name: ' 孙晴 ', login: 'sunqing' })).statusCode).toBe(200)
  const { people } = (await manager.get(`/api/worlds/${world}/ask/firm`)).json() as { people: { name: string }[] }
  expect(people.map((one) => one.name)).toContain('孙晴')
  expect(people.map((one) => one.name)).not.toContain('孙青')
  expect(((await person.get('/api/me')).json() as Me).account).toMatchObject({ name: '孙晴', login: 'sunqing' })
})

test('another login asks for the password, and is the one that opens from then on', async () => {
  const person = await join('wangqiang', '王强')
  const moved = { name: '王强', login: 'Wang.Qiang' }
  const bare = await person.post('/api/name', moved)
  expect([bare.statusCode, bare.json().type]).toEqual([422, 'password-missing'])
  expect((await person.post('/api/name', { ...moved, password: 'not his password' })).statusCode).toBe(401)
  expect(((await person.get('/api/me')).json() as Me).account?.login).toBe('wangqiang')
  expect((await person.post('/api/name', { ...moved, password })).statusCode).toBe(200)
  const again = stage.visitor()
  expect((await again.post('/api/sign-in', { login: 'wangqiang', password })).statusCode).toBe(401)
  expect((await again.post('/api/sign-in', { login: 'wang.qiang', password })).statusCode).toBe(200)
})

test('a taken login is refused with its reason, and nothing changes', async () => {
  const person = await join('luomin', '罗敏')
  const answer = await person.post('/api/name', { name: '罗闵', login: FIRST.login, password })
  expect([answer.statusCode, answer.json()]).toMatchObject([
    409,
    { type: 'login-taken', says: { zh: expect.stringContaining('换一个') } },
  ])
  expect(((await person.get('/api/me')).json() as Me).account).toMatchObject({ name: '罗敏', login: 'luomin' })
})

test('of two who ask for one login at once, one has it', async () => {
  const both = [await join('twin-a', '甲'), await join('twin-b', '乙')]
  const ask = (one: Visitor) => one.post('/api/name', { name: '双', login: 'twin', password })
  const answers = await Promise.all(both.map(ask))
  expect(answers.map((one) => one.statusCode).sort()).toEqual([200, 409])
})

test('what cannot be a login is named with every other fault of the form', async () => {
  const faults = async (login: string) =>
    (await manager.post('/api/name', { name: ' ', login })).json().findings.map((finding: { at: string }) => finding.at)
  expect(await faults('No Blanks')).toEqual(['name', 'login'])
  expect(await faults('chenli@demo')).toEqual(['name', 'login'])
})

test('nobody can guess a password there: after eight failures one has to wait', async () => {
  const person = await join('gaoyuan', '高远')
  const guess = (n: number) => person.post('/api/name', { name: '高远', login: 'gao', password: `guess ${n}` })
  for (let n = 0; n < 8; n += 1) await guess(n)
  expect((await person.post('/api/name', { name: '高远', login: 'gao', password })).statusCode).toBe(429)
})

test('the people of the demo firm keep theirs', async () => {
  const person = await join('guest', '客')
  await stage.pool.query(`update account set login = 'guest@demo' where login = 'guest'`)
  const answer = await person.post('/api/name', { name: '别人', login: 'guest2', password })
  expect([answer.statusCode, answer.json().type]).toEqual([403, 'demo-person'])
})

test('who is signed out has no name to change', async () => {
  expect((await stage.visitor().post('/api/name', { name: 'x', login: 'xx' })).statusCode).toBe(401)
})
