import { bankAccountShape } from '@gendan/trade/party'
import { z } from 'zod'
import { door } from './door.ts'

const text = z.string()

const words = z.object({ en: text, zh: text })

const none = z.object({})

const said = z.object({ done: z.literal(true) })

const world = z.object({
  id: text,
  company: text,
  kind: z.enum(['real', 'practice', 'exam']),
  name: words,
  posts: z.array(text),
  day: text.describe('The business day there now'),
  zone: text.describe('Time zone of the company: where its days begin'),
})

const meShape = z.object({
  account: z
    .object({
      id: text,
      name: text,
      login: text,
      lang: z.enum(['zh', 'en']),
      hasFactor: z.boolean(),
      factorShown: z.boolean(),
    })
    .nullable(),
  worlds: z.array(world),
  first: z.boolean().describe('No company was set up here yet'),
  demo: z.boolean().describe('The demo firm may be entered'),
  release: text,
})

const password = z.string().min(10).max(200)

/** The login of a person of the demo firm, from the short name by which its door knows him. */
export function demoLogin(short: string): string {
  return `${short}@demo`
}

/** People of the demo firm are known by their logins; nobody else may have such a one. */
export function isOfDemo(login: string): boolean {
  return login.endsWith(demoLogin(''))
}

const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._@+-]{2,80}$/, { message: 'bad-login' })
  .refine((given) => !isOfDemo(given), { message: 'demo-login' })

const name = text.trim().min(1).max(80)

const link = z.object({
  kind: z.enum(['invitation', 'password']),
  company: words,
  name: text,
  posts: z.array(text),
  login: text,
  expires: text,
})

export type Me = z.infer<typeof meShape>

/** Coming in, going out, and a person's own things. */
export const peopleDoors = {
  me: door('GET', '/me', 'Who I am and where I may go', '我是谁，可以去哪', none, meShape),
  'this-token': door(
    'GET',
    '/token',
    'What the token is that a program shows, and the world it is for',
    '这个令牌是什么、用于哪个账套',
    none,
    z.object({
      id: text,
      name: text,
      account: text,
      world,
      rights: z.array(text).describe('What it may today'),
      until: text,
    }),
  ),
  'sign-in': door(
    'POST',
    '/sign-in',
    'Sign in',
    '登录',
    z.object({ login: text.max(120), password: text.max(200) }),
    meShape,
  ),
  'sign-out': door('POST', '/sign-out', 'Sign out', '退出', none, said),
  'sign-out-everywhere': door(
    'POST',
    '/sign-out-everywhere',
    'Sign out everywhere else',
    '退出其他所有设备',
    none,
    z.object({ closed: z.number() }),
  ),
  sessions: door(
    'GET',
    '/sessions',
    'Where I am signed in',
    '登录中的设备',
    none,
    z.object({
      rows: z.array(z.object({ createdAt: text, seenAt: text, from: text, agent: text, here: z.boolean() })),
    }),
  ),
  'first-start': door(
    'POST',
    '/first-start',
    'Set up the company and its first manager',
    '设立公司和第一位经理',
    z.object({
      companyZh: text.trim().max(120),
      companyEn: text.trim().max(160),
      currency: text.length(3),
      prefix: z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z]{1,4}$/, { message: 'bad-prefix' }),
      zone: text.max(60).default('Asia/Shanghai'),
      name,
      login,
      password,
      lang: z.enum(['zh', 'en']).default('zh'),
      bank: bankAccountShape.optional().describe('Where customers pay; a later change asks for a second factor'),
    }),
    meShape,
  ),
  'enter-demo': door(
    'POST',
    '/enter-demo',
    'Look around in the demo firm, as one of its people',
    '到演示公司看看',
    z.object({ as: text.max(40).optional() }),
    meShape,
  ),
  'demo-people': door(
    'GET',
    '/demo-people',
    'The people of the demo firm',
    '演示公司里的人',
    none,
    z.object({
      rows: z.array(z.object({ login: text, name: text, posts: z.array(text) })),
      told: z
        .object({ done: z.number().int(), of: z.number().int() })
        .nullable()
        .describe('While the firm is being set up: how many of its acts are done, of how many'),
    }),
  ),
  'read-link': door('POST', '/links/read', 'What a link is for', '链接内容', z.object({ secret: text.max(100) }), link),
  'use-link': door(
    'POST',
    '/links/use',
    'Accept an invitation or set a new password',
    '接受邀请或重设密码',
    z.object({
      secret: text.max(100),
      login: login.optional(),
      name: text.trim().max(80).optional(),
      password: password.optional(),
      lang: z.enum(['zh', 'en']).default('zh'),
    }),
    meShape,
  ),
  'change-password': door(
    'POST',
    '/password',
    'Change my password',
    '修改密码',
    z.object({ old: text.max(200), password }),
    said,
  ),
  'change-name': door(
    'POST',
    '/name',
    'Change my name or login',
    '修改姓名或账号',
    z.object({ name, login, password: text.max(200).optional().describe('Asked for where the login changes') }),
    said,
  ),
  'change-language': door(
    'POST',
    '/language',
    'Change my language',
    '切换语言',
    z.object({ lang: z.enum(['zh', 'en']) }),
    said,
  ),
  'start-factor': door(
    'POST',
    '/factor/start',
    'Begin with a second factor',
    '启用第二因素',
    z.object({ password: text.max(200) }),
    z.object({ secret: text, uri: text, picture: text.describe('QR code, SVG') }),
  ),
  'show-factor': door(
    'POST',
    '/factor/show',
    'Show a code of the second factor',
    '输入验证码',
    z.object({ code: z.string().regex(/^\d{6}$/, { message: 'bad-code' }) }),
    said,
  ),
} as const
