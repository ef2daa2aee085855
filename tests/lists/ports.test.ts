import type { Answer } from '@gendan/contract/questions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DoorStage, firstStart, openDoor } from '../setup/door.ts'

let stage: DoorStage
let find: (search: string) => Promise<Answer<'ports'>['rows']>
beforeAll(async () => {
  stage = await openDoor(true)
  const { manager, world } = await firstStart(stage)
  find = async (search) =>
    (await manager.get(`/api/worlds/${world}/ask/ports?search=${encodeURIComponent(search)}`)).json().rows
})
afterAll(() => stage.close())

test.each([
  ['CNNGB', 'CNNBG', '宁波港'],
  ['CNSHA', 'CNSGH', '上海'],
])('the code %s, which is an airport, brings the sea port %s that carriers mean by it', async (code, port, nameZh) => {
  const [airport] = await find(code)
  expect([airport?.locode, airport?.seaPort?.locode, airport?.seaPort?.nameZh]).toEqual([code, port, nameZh])
})

test('a port is found by its name in either tongue, the sea port before the airport', async () => {
  expect((await find('宁波')).map((row) => row.locode)).toEqual(['CNNBO', 'CNNBG', 'CNNGB'])
  expect((await find('Felixstowe'))[0]).toMatchObject({ locode: 'GBFXT', seaPort: null })
})
