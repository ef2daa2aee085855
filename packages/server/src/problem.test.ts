import { openPool } from '@gendan/store/database'
import { expect, test } from 'vitest'
import { PressFailed } from './press/failures.ts'
import { problemOf } from './problem.ts'

const nowhere = openPool({ host: '/nowhere', port: 1 })

test('a database that is not there is said to be away, not that nothing was saved', async () => {
  const thrown = await nowhere.query('select 1').catch((fault: unknown) => fault)
  const problem = await problemOf(nowhere, thrown)
  expect([problem?.status, problem?.says.en]).toEqual([503, expect.stringContaining('nothing is done twice')])
})

test.each([
  ['starting up', Object.assign(new Error('the database system is starting up'), { code: '57P03' })],
  ['gone in the middle', new Error('Connection terminated unexpectedly')],
])('a database that is %s is away, too', async (_, thrown) => {
  expect((await problemOf(nowhere, thrown))?.status).toBe(503)
})

test('a fault of our own is not told', async () => {
  expect(await problemOf(nowhere, new TypeError('undefined is not a function'))).toBeUndefined()
})

test('a page that was not set says what to do, and no content address', async () => {
  const picture = await problemOf(nowhere, new PressFailed('image', 'image 900fbe93 is not image/jpeg inside'))
  expect([picture?.status, picture?.says.en]).toEqual([422, expect.stringContaining('Choose another picture')])
  expect(picture?.says.zh).not.toContain('900fbe93')
  expect((await problemOf(nowhere, new PressFailed('busy', 'too many')))?.says.en).toContain('try again')
})
