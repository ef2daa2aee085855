import { wordsOfEvent } from '@gendan/contract/event-words'
import type { Answer } from '@gendan/contract/questions'
import type { Words } from '@gendan/kernel/words'
import type { MarkKind } from '../parts/mark.tsx'

export type Webhook = Answer<'webhooks'>['rows'][number]
export type Message = Answer<'webhook-messages'>['rows'][number]

/** Kinds of records as a webhook tells them. */
const kinds: Readonly<Record<string, Words>> = {
  'order-file': { en: 'Orders', zh: '订单' },
  party: { en: 'Customers and suppliers', zh: '客户与供应商' },
  goods: { en: 'Goods', zh: '商品' },
  stock: { en: 'Stock', zh: '库存' },
  'bank-slip': { en: 'Bank slips', zh: '水单' },
  credit: { en: 'Letters of credit', zh: '信用证' },
  'supplier-invoice': { en: "Suppliers' invoices", zh: '供应商发票' },
  'account-statement': { en: 'Statements of account', zh: '对账单' },
  firm: { en: 'The firm’s own settings', zh: '公司设置' },
}

export function kindWords(kind: string): Words {
  return kinds[kind] ?? { en: kind, zh: kind }
}

/** As they are spoken of, orders first; kinds without words last. */
export function inOrder<Of extends { readonly kind: string }>(rows: readonly Of[]): readonly Of[] {
  const place = ({ kind }: Of) => [...Object.keys(kinds), kind].indexOf(kind)
  return rows.toSorted((a, b) => place(a) - place(b))
}

/** An event by its words, as "order-file.paper-issued" is called; as it is called outside where it has none. */
export function eventWords(told: string): Words {
  const [kind = '', event = ''] = told.split('.')
  return wordsOfEvent(kind, event) ?? { en: told, zh: told }
}

/** What a webhook is told, in words: whole kinds first, then single events. */
export function toldWords(told: readonly string[]): Words {
  const whole = told.filter((kind) => !kind.includes('.')).map(kindWords)
  const single = told.filter((kind) => kind.includes('.')).map(eventWords)
  return {
    en: [...whole, ...single].map(({ en }) => en).join(', '),
    zh: [...whole, ...single].map(({ zh }) => zh).join('、'),
  }
}

export const stateWords: Readonly<Record<Webhook['state'], { readonly mark: MarkKind; readonly says: Words }>> = {
  works: { mark: 'done', says: { en: 'works', zh: '正常' } },
  failing: { mark: 'thin', says: { en: 'fails, is tried again', zh: '失败，正在重试' } },
  paused: { mark: 'wait', says: { en: 'paused', zh: '已暂停' } },
  'gave-up': { mark: 'risk', says: { en: 'given up', zh: '已放弃' } },
  gone: { mark: 'risk', says: { en: 'gone', zh: '对方已停用' } },
  restored: { mark: 'risk', says: { en: 'rests after a restore', zh: '恢复备份后停发' } },
}

/** What has happened and what can be done, where a webhook does not go on by itself. */
export const restWords: Readonly<Partial<Record<Webhook['state'], Words>>> = {
  'gave-up': {
    en: 'It failed for three days and is not tried any more. What happened since is kept. Put the listener right, test it, and go on.',
    zh: '连续三天失败，不再重试；其间的动态都留着。请修好对方程序，测试后继续。',
  },
  gone: {
    en: 'The listener answered that it is gone for good (410). What happened since is kept. Change its address or go on where it is back.',
    zh: '对方答复已永久停用（410）；其间的动态都留着。请改地址，或待其恢复后继续。',
  },
  restored: {
    en: 'This house was restored from a backup. Nothing is told until somebody says that this is the house that works, not a copy of it. Then what had waited is sent, and the listener is told to ask for everything once more.',
    zh: '本系统由备份恢复。为免副本误发，须有人确认后才继续：先补发待发的，再通知对方重新取一遍数据。',
  },
  paused: {
    en: 'Nothing is sent. What happens meanwhile is kept.',
    zh: '暂不发送，其间的动态都留着。',
  },
}

const problems: Readonly<Record<string, Words>> = {
  timeout: { en: 'no answer within ten seconds', zh: '十秒内没有应答' },
  inside: { en: 'the address lies inside; not called (WEBHOOK_HOSTS)', zh: '内部地址，未调用（WEBHOOK_HOSTS）' },
  'not-secure': { en: 'not https; not called', zh: '不是 https，未调用' },
  'no-address': { en: 'no web address', zh: '网址不可用' },
  name: { en: 'the name is not known', zh: '域名无法解析' },
  certificate: { en: 'its certificate is not valid', zh: '证书无效' },
  refused: { en: 'nobody listens there', zh: '对方端口没有程序' },
  connection: { en: 'the connection broke', zh: '连接中断' },
  redirect: { en: 'leads elsewhere; not followed', zh: '要求跳转，未跟随' },
  secret: { en: 'its secret was sealed with another key: renew it', zh: '密钥由另一把主密钥封存，请更换' },
}

/** What came of a try: "200", "302 leads elsewhere", "no answer within ten seconds". */
export function outcomeWords({ status, problem }: { readonly status: number | null; readonly problem: string }): Words {
  const why = problems[problem] ?? { en: problem, zh: problem }
  const number = status === null ? '' : String(status)
  return { en: [number, why.en].filter(Boolean).join(' '), zh: [number, why.zh].filter(Boolean).join(' ') }
}

export const messageStates: Readonly<Record<Message['state'], { readonly mark: MarkKind; readonly says: Words }>> = {
  waiting: { mark: 'wait', says: { en: 'waits', zh: '待发' } },
  sent: { mark: 'done', says: { en: 'heard', zh: '已送达' } },
  failed: { mark: 'thin', says: { en: 'failed', zh: '失败' } },
  dropped: { mark: 'note', says: { en: 'left out', zh: '已略过' } },
}
