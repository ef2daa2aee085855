import type { Words } from '@gendan/kernel/words'
import { calculations } from '@gendan/trade/calculation/catalogue'
import { z } from 'zod'
import { type AnyAct, acts, isForPeople } from './acts.ts'
import type { Door } from './door.ts'
import { doors } from './doors.ts'
import { peopleDoors } from './people-doors.ts'
import type { Question } from './question.ts'
import { questions } from './questions.ts'
import { performedShape, problemShape } from './shapes.ts'
import { toldShape } from './webhook-doors.ts'

type Json = Readonly<Record<string, unknown>>

/** The OpenAPI 3.1 document of the whole door, made from the same map that the server and our own screens use. */
export function openApi(release: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Gendan 跟单',
      version: release,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Everything changes by acts and is read by questions. Send Idempotency-Key with every act and If-Match with the version you saw; a refusal (422) names every reason, a conflict (409) names what others did. A program sends Authorization: Bearer with a token that somebody has made for it (Settings, API tokens), and is told what happens at an address of its own (Settings, Webhooks). 一切改动都是“动作”，一切读取都是“问题”。程序凭令牌接入（设置 · API 令牌），并可在自己的网址收通知（设置 · 网络回调）。',
    },
    paths: { ...actPaths(), ...questionPaths(), ...doorPaths() },
    components: {
      schemas: { Problem: schema(problemShape, 'output'), Performed: schema(performedShape, 'output') },
      securitySchemes: {
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: 'gendan',
          description: 'Our own screens: also send X-Gendan or Idempotency-Key with whatever is no GET.',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'gendan_WORLD_SECRET',
          description:
            'A token made under Settings, API tokens: bound to one world, with some of its maker’s rights. What people do by their own hand (to sign, to chop, bank data, settings, people) it cannot. 在“设置 · API 令牌”新建，只用于一个账套，权限不超过建它的人；签字、盖章、收款账户、公司设置、成员须本人办理。',
        },
      },
    },
    webhooks: { told: { post: toldOperation() } },
    security: BOTH,
  }
}

/** What a listener gets, whose address was named under webhooks. */
function toldOperation(): Json {
  return {
    operationId: 'told',
    tags: ['webhooks'],
    summary: both({ en: 'What a webhook is told', zh: '网络回调收到的内容' }),
    description:
      'Signed as the Standard Webhooks say: HMAC-SHA256 over id.timestamp.body. At least once and in order: what carries an id that was seen is left aside. Any 2xx within ten seconds counts as heard; 410 ends it.',
    parameters: [
      header('webhook-id', true, 'The same at every try'),
      header('webhook-timestamp', true, 'Seconds since 1970; refuse what is older than five minutes'),
      header(
        'webhook-signature',
        true,
        'v1, and the signature in base64; two with a space between while a secret is renewed',
      ),
    ],
    requestBody: body(toldShape),
    responses: { 204: { description: 'Heard' } },
    security: [],
  }
}

/** A person who is signed in, or a program with a token. */
const BOTH = [{ cookie: [] }, { token: [] }]
const PEOPLE = [{ cookie: [] }]

function actPaths(): Json {
  return Object.fromEntries(
    acts.map((act) => [`/api/worlds/{world}/${act.on.kind}/{id}/${act.name}`, { post: actOperation(act) }]),
  )
}

function actOperation(act: AnyAct): Json {
  const idHelp = act.does === 'opens' ? 'The id it shall have, or "new"' : 'The subject'
  return {
    operationId: act.name,
    tags: [act.on.kind],
    summary: both(act.title),
    description: `Right: ${act.right}.${act.secondFactor ? ' A second factor must have been shown.' : ''}${isForPeople(act) ? ' By people only, never by a token.' : ''}`,
    ...(isForPeople(act) ? { security: PEOPLE } : {}),
    parameters: [
      pathPart('world', 'The world'),
      pathPart('id', idHelp),
      header('Idempotency-Key', true, '8 to 100 characters; a repeated request gets the first answer'),
      ...(act.does === 'changes' ? [header('If-Match', false, 'The version this was decided on, in quotes')] : []),
    ],
    requestBody: body(act.input),
    responses: answers(ref('Performed')),
  }
}

function questionPaths(): Json {
  return Object.fromEntries(
    Object.entries(questions).map(([name, question]) => [
      `/api/worlds/{world}/ask/${name}`,
      { [question.method.toLowerCase()]: questionOperation(name, question) },
    ]),
  )
}

function questionOperation(name: string, question: Question): Json {
  const query = question.method === 'GET' ? queryOf(question.input) : []
  return {
    operationId: `ask-${name}`,
    tags: ['questions'],
    summary: both(question.title),
    description: `Right: ${question.right}.`,
    parameters: [pathPart('world', 'The world'), ...query],
    ...(question.method === 'POST' ? { requestBody: body(question.input) } : {}),
    responses: answers(schema(question.output, 'output')),
  }
}

/** What a part of a door's path may say, where it is one of a list that the screens need not know at once. */
const LISTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  calculate: { name: Object.keys(calculations) },
}

function doorPaths(): Json {
  return Object.fromEntries(
    Object.entries(doors).map(([name, door]) => [
      `/api${door.path}`,
      { [door.method.toLowerCase()]: doorOperation(name, door) },
    ]),
  )
}

function doorOperation(name: string, door: Door): Json {
  const parts = [...door.path.matchAll(/\{(\w+)\}/g)].map(([, part = '']) => pathPart(part, '', LISTED[name]?.[part]))
  const query = door.method === 'GET' ? queryOf(door.input) : []
  const sent = door.upload
    ? { requestBody: upload(door.input) }
    : door.method === 'GET'
      ? {}
      : { requestBody: body(door.input) }
  const content = door.file
    ? { 'application/octet-stream': {} }
    : { 'application/json': { schema: schema(door.output, 'output') } }
  return {
    operationId: `door-${name}`,
    tags: ['door'],
    summary: both(door.title),
    ...securityOf(name),
    parameters: [...parts, ...query],
    ...sent,
    responses: { 200: { description: 'Done', content }, ...unusableOf(door), default: problem },
  }
}

/** Doors that stand open to whoever comes, and those that only a person may use, never a program. */
const OPEN: readonly string[] = ['me', 'sign-in', 'first-start', 'enter-demo', 'demo-people', 'read-link', 'use-link']
const BY_HAND: readonly string[] = ['invite', 'withdraw-invitation', 'password-link', 'make-token']

function securityOf(name: string): Json {
  if (name === 'this-token') return { security: [{ token: [] }] }
  if (OPEN.includes(name)) return { security: [] }
  return BY_HAND.includes(name) || Object.hasOwn(peopleDoors, name) ? { security: PEOPLE } : {}
}

function unusableOf({ unusable }: Door): Json {
  if (!unusable) return {}
  return { 422: { description: 'Why not', content: { 'application/json': { schema: schema(unusable, 'output') } } } }
}

const problem = { description: 'Why not', content: { 'application/problem+json': { schema: ref('Problem') } } }

function answers(shape: Json): Json {
  return { 200: { description: 'Done', content: { 'application/json': { schema: shape } } }, default: problem }
}

function body(shape: z.ZodType): Json {
  return { required: true, content: { 'application/json': { schema: schema(shape, 'input') } } }
}

function upload(shape: z.ZodType): Json {
  const fields = schema(shape, 'input')
  const file = { type: 'string', format: 'binary' }
  const properties = { ...(fields['properties'] as Json | undefined), file }
  return {
    required: true,
    content: { 'multipart/form-data': { schema: { type: 'object', properties, required: ['file'] } } },
  }
}

function queryOf(shape: z.ZodType): readonly Json[] {
  const { properties = {}, required = [] } = schema(shape, 'input') as {
    properties?: Json
    required?: readonly string[]
  }
  return Object.entries(properties).map(([name, inner]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: inner,
  }))
}

function schema(shape: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(shape, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return rest
}

function pathPart(name: string, description: string, oneOf?: readonly string[]): Json {
  const schema = { type: 'string', ...(oneOf ? { enum: oneOf } : {}) }
  return { name, in: 'path', required: true, description, schema }
}

function header(name: string, required: boolean, description: string): Json {
  return { name, in: 'header', required, description, schema: { type: 'string' } }
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

function both({ en, zh }: Words): string {
  return `${en} ${zh}`
}
