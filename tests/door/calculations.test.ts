import { openApi } from '@gendan/contract/open-api'
import { calculations } from '@gendan/trade/calculation/catalogue'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'

let stage: DoorStage
let person: Visitor

beforeAll(async () => {
  stage = await openDoor()
  person = (await firstStart(stage)).manager
})
afterAll(() => stage.close())

/** Sends a body as it stands, so that its figures keep their literal text. */
function ask(name: string, body: string, visitor: Visitor = person) {
  return visitor.post(`/api/calculations/${name}`, body, { 'content-type': 'application/json' })
}

describe('the calculations through HTTP', () => {
  test('answer in the shapes of the command, figures by their literal text', async () => {
    const response = await ask(
      'late-delivery',
      '{"id":"7","value":12345678901234567.89,"daysLate":1,"perWeek":0.1,"most":0.1}',
    )
    expect([response.statusCode, response.json().id, response.json().result.penalty]).toEqual([
      200,
      '7',
      '1234567890123456.79',
    ])
    expect(Object.keys(response.json())).toEqual(['id', 'result', 'working', 'sources', 'warnings'])
  })

  test.each([
    [
      'figures that are missing and figures that are none',
      'late-delivery',
      '{"daysLate":1,"perWeek":"4%"}',
      ['missing', 'not-a-decimal'],
    ],
    ['what is not JSON', 'late-delivery', '{"value"', ['not-json']],
    ['nothing', 'late-delivery', '', ['not-json']],
    ['a name that nobody knows', 'price', '{}', ['unknown-calculation']],
  ])('tell every reason why %s cannot be used', async (_, name, body, codes) => {
    const response = await ask(name, body)
    expect(response.statusCode).toBe(422)
    expect(response.json().errors.map(({ code }: { code: string }) => code)).toEqual(codes)
  })

  test('are listed with the shapes of their figures', async () => {
    const response = await person.get('/api/calculations')
    expect(response.json().map(({ name }: { name: string }) => name)).toEqual(Object.keys(calculations))
  })

  test('are named with what each answers, in a tenth of the length', async () => {
    const [titles, whole] = [await person.get('/api/calculation-titles'), await person.get('/api/calculations')]
    expect(titles.json().map(({ name }: { name: string }) => name)).toEqual(Object.keys(calculations))
    expect(titles.json().every(({ says }: { says: { zh: string } }) => says.zh !== '')).toBe(true)
    expect(titles.body.length * 10).toBeLessThan(whole.body.length)
  })

  test('want a person who has signed in, and nothing more of him', async () => {
    const nobody = stage.visitor()
    expect((await ask('late-delivery', '{"value":1,"daysLate":1}', nobody)).statusCode).toBe(401)
    expect((await nobody.get('/api/calculations')).statusCode).toBe(401)
    expect((await nobody.get('/api/calculation-titles')).statusCode).toBe(401)
  })

  test('stand in the interface document, with every name and with the reasons', () => {
    const paths = openApi('test')['paths'] as Record<string, Record<string, Operation>>
    const calculate = paths['/api/calculations/{name}']?.['post']
    expect(calculate?.parameters[0]?.schema.enum).toEqual(Object.keys(calculations))
    expect(Object.keys(calculate?.responses ?? {})).toEqual(['200', '422', 'default'])
    expect(paths['/api/calculations']?.['get']).toBeDefined()
  })
})

interface Operation {
  readonly parameters: readonly { readonly schema: { readonly enum?: readonly string[] } }[]
  readonly responses: Readonly<Record<string, unknown>>
}
