import { randomUUID } from 'node:crypto'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { same } from '@gendan/kernel/same'
import { pause } from '../../packages/store/src/embedded/processes.ts'
import { dealOn, type Firm } from './firm.ts'
import type { Reply, Window } from './window.ts'

/** An act that was asked for and answered: what must be found again, once and whole. */
export interface Acknowledged {
  readonly key: string
  readonly kind: string
  readonly id: string
  readonly act: string
  readonly answer: { readonly id: string; readonly version: number; readonly number?: string }
}

/** What the clients of a load share. */
export interface Load {
  readonly firm: Firm
  readonly acknowledged: Acknowledged[]
  /** Requests sent again under the same key after the line broke or the house failed. */
  repeats: number
  /** Requests sent again although they had been answered; the answer must be the same. */
  echoes: number
  /** From now on a client ends after the act it is at. */
  over: boolean
}

export function loadOn(firm: Firm): Load {
  return { firm, acknowledged: [], repeats: 0, echoes: 0, over: false }
}

/** One client: story after story, each act insisted on under its own key until it is answered. */
export async function client(load: Load): Promise<void> {
  while (!load.over) await story(load)
}

/** Several clients at once; fails with the first that met an answer it should not have. */
export function clients(load: Load, count: number): Promise<unknown> {
  return Promise.all(Array.from({ length: count }, () => client(load)))
}

/** From a new customer to an issued proforma invoice and an amendment after it. */
async function story(load: Load): Promise<void> {
  const { firm } = load
  const { terms, own, inquiry } = dealOn(firm.day)
  const [buyer, item, file] = [randomUUID(), randomUUID(), randomUUID()]
  const does = (who: Window, kind: string, id: string, act: string, input: unknown) =>
    load.over ? undefined : insist(load, who, { kind, id, act, input })
  const order = (act: string, input: unknown, who = firm.merchandiser) => does(who, 'order-file', file, act, input)

  await does(firm.merchandiser, 'party', buyer, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  await does(firm.merchandiser, 'goods', item, 'enter-goods', {
    facts: { code: `BJ-${item.slice(0, 8)}`, name: { en: 'Oak chair', zh: '橡木椅' }, unit: 'PCE' },
  })
  await order('open-inquiry', { firm: firm.company, buyer, inquiry })
  await order('settle-terms', { terms, customerOrder: 'HL-44018' })
  await order('amend-terms', { firm: firm.company, terms: { ...terms, marks: ['H&L AS', 'OSLO'] }, reason: '唛头' })
  const paper = { firm: firm.company, gate: 'G7', kind: 'proforma-invoice', own }
  await order('ask-signature', { ...paper, note: '' })
  const print = await printOf(load, file)
  await order('sign-gate', { firm: firm.company, gate: 'G7', print, note: '' }, firm.supervisor)
  await order('issue-paper', paper)
  await order('amend-terms', { firm: firm.company, terms: { ...terms, marks: ['H&L AS', 'BERGEN'] }, reason: '改港' })
}

interface Asked {
  readonly kind: string
  readonly id: string
  readonly act: string
  readonly input: unknown
}

/** Sends until there is an answer, always under the same key; every tenth is sent once more although it was answered. */
async function insist(load: Load, who: Window, asked: Asked): Promise<void> {
  const key = randomUUID()
  const path = `/worlds/${load.firm.world}/${asked.kind}/${asked.id}/${asked.act}`
  const first = await answered(load, () => who.call('POST', path, asked.input, { 'idempotency-key': key }))
  if (first.status !== 200)
    throw new Error(`${asked.act}: ${first.status} ${JSON.stringify(first.body).slice(0, 2000)}`)
  load.acknowledged.push({ ...asked, key, answer: first.body as unknown as Acknowledged['answer'] })
  if (load.acknowledged.length % 10 !== 0) return
  const again = await answered(load, () => who.call('POST', path, asked.input, { 'idempotency-key': key }))
  load.echoes += 1
  if (!same(again.body, first.body))
    throw new Error(
      `${asked.act} under one key: first ${JSON.stringify(first.body)}, then ${JSON.stringify(again.body)}`,
    )
}

async function printOf(load: Load, file: string): Promise<string> {
  if (load.over) return ''
  const { firm } = load
  const { body } = await answered(load, () => firm.supervisor.call('GET', `/worlds/${firm.world}/ask/order?id=${file}`))
  const lamps = (body['lamps'] ?? []) as readonly { readonly gate: string; readonly print: string }[]
  return lamps.find((lamp) => lamp.gate === 'G7')?.print ?? ''
}

/** Waits out a broken line and a house that failed (5xx): neither says whether the act was done. */
async function answered(load: Load, send: () => Promise<Reply>): Promise<Reply> {
  for (;;) {
    const reply = await send().catch(() => undefined)
    if (reply && reply.status < 500) return reply
    load.repeats += 1
    await pause(20)
  }
}
