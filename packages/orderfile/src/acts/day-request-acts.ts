import { firm } from '@gendan/firm/firm'
import { goods } from '@gendan/firm/goods'
import { party } from '@gendan/firm/party'
import { act, change, done, type Facts, type Now, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import type { Finding } from '@gendan/kernel/rule'
import { z } from 'zod'
import { mistypedYear } from '../mistyped-year.ts'
import { notACustomer } from '../not-a-customer.ts'
import { isCustomer } from '../open-file.ts'
import { orderFile } from '../order-file.ts'
import type { ToMake } from '../progress/load.ts'
import { refuse, stop } from '../refuse.ts'
import { type Asked, askedShape } from '../request/asked.ts'
import { accountOf, dayRequest, outcomeShape, type Verdict, verdictShape } from '../request/day-request.ts'
import { type Capable, type Honest, honestAnswer } from '../request/honest.ts'
import { type AtHome, REQUEST_LISTS } from '../request/lists.ts'

const answering = z.object({
  firm: z.string(),
  asked: askedShape,
  /** The honest day that was seen; empty where nobody had room. If the load has moved since, the answer is refused. Left out by who saw none. */
  seen: dayShape.or(z.literal('')).optional(),
  verdict: verdictShape,
})

/** Answers a customer who asked for a day: promised or refused, with the account on which it was decided. */
export const answerRequest = act({
  name: 'answer-request',
  title: { en: 'Answer a request for a day', zh: '答复交期' },
  right: 'order',
  on: dayRequest,
  does: 'opens',
  input: answering,
  needs: (_, { firm: id, asked }) => [
    refTo(firm, id),
    refTo(party, asked.customer),
    ...(asked.goods ? [refTo(goods, asked.goods)] : []),
    ...(asked.file ? [refTo(orderFile, asked.file)] : []),
  ],
  lists: (_, { asked }) => [
    { list: REQUEST_LISTS.making, of: {} },
    { list: REQUEST_LISTS.capable, of: {} },
    { list: REQUEST_LISTS.countries, of: { file: asked.file, customer: asked.customer } },
  ],
  decide({ id }, { firm: firmId, asked, seen, verdict }, now, facts) {
    if (!isCustomer(facts.of(party, asked.customer))) return notACustomer()
    if (asked.file && facts.of(orderFile, asked.file).buyer !== asked.customer) return refused([anothers()])
    const honest = reckoned(firmId, asked, now, facts)
    const day = honest.way?.day ?? ''
    const findings = [
      ...(asked.by < now.day ? [over('asked.by')] : mistyped(asked.by, now)),
      ...(seen === undefined || day === seen ? [] : [moved(day)]),
      ...wrongIn(verdict, day, now),
    ]
    if (findings.length > 0) return refused(findings)
    const account = accountOf(honest)
    return done([
      change(dayRequest, id, {
        ...{ type: 'request-answered', asked, account, verdict, by: now.by.account, day: now.day },
      }),
    ])
  },
})

/** Says what became of a request: he ordered, took what was offered, went elsewhere. */
export const settleRequest = act({
  name: 'settle-request',
  title: { en: 'Say what became of a request', zh: '登记交期问询结果' },
  right: 'order',
  on: dayRequest,
  does: 'changes',
  input: z.object({ outcome: outcomeShape }),
  needs: (_, { outcome }) => (outcome.file ? [refTo(orderFile, outcome.file)] : []),
  decide(one, { outcome }, now, facts) {
    if (outcome.file && facts.of(orderFile, outcome.file).buyer !== one.asked.customer) return refused([anothers()])
    if (outcome.kind === 'took' && one.verdict.kind === 'promised')
      return refuse(
        'DR-06',
        'outcome.kind',
        {
          en: 'His day was promised: there was nothing to take instead.',
          zh: '当时答应了他的交期，没有替代方案可接受。',
        },
        { en: 'Say that he ordered, or what else became of it.', zh: '请选“已下单”或其他结果。' },
      )
    return done([change(dayRequest, one.id, { type: 'request-came-to', outcome, by: now.by.account, day: now.day })])
  },
})

function reckoned(firmId: string, asked: Asked, now: Now, facts: Facts): Honest {
  return honestAnswer(asked, {
    firm: facts.of(firm, firmId),
    orders: facts.rows(REQUEST_LISTS.making) as readonly ToMake[],
    suppliers: facts.rows(REQUEST_LISTS.capable) as readonly Capable[],
    today: now.day,
    ...(asked.file ? { file: facts.of(orderFile, asked.file) } : {}),
    countryOf: (id) => (facts.rows(REQUEST_LISTS.countries) as readonly AtHome[]).find((one) => one.id === id)?.country,
    packing: asked.goods ? facts.of(goods, asked.goods).facts.packing : undefined,
  })
}

function wrongIn(verdict: Verdict, honest: string, { day: today }: Pick<Now, 'day'>): readonly Finding[] {
  if (verdict.kind === 'refused') return verdict.word === '' ? [wordless('verdict.word')] : []
  const early = honest === '' || verdict.day < honest
  return [
    ...(verdict.day < today ? [over('verdict.day')] : []),
    ...(early && verdict.means === 'plain' ? [unkept(honest)] : []),
    ...(early && verdict.word === '' ? [wordless('verdict.word')] : []),
  ]
}

function over(at: string): Finding {
  return stop(
    'DR-01',
    at,
    { en: 'This day is over.', zh: '这一天已经过去。' },
    { en: 'Name today or a later day.', zh: '请填今天或以后的日子。' },
  )
}

function mistyped(by: Asked['by'], { day }: Now): readonly Finding[] {
  return mistypedYear(by, day, 'asked.by').map(({ at, says, remedy }) => stop('DR-07', at, says, remedy))
}

function moved(day: string): Finding {
  return stop(
    'DR-02',
    'seen',
    {
      en: `The load has moved since you looked: ${day === '' ? 'nobody has room now' : `the honest day is now ${day}`}.`,
      zh: `您查看之后负荷有变：${day === '' ? '现在已排不进' : `最早日现为 ${day}`}。`,
    },
    { en: 'Look at the account again, then answer.', zh: '请重新看一遍测算再答复。' },
  )
}

function unkept(honest: string): Finding {
  return stop(
    'DR-03',
    'verdict.means',
    {
      en: honest === '' ? 'Nobody has room for it.' : `The honest day is ${honest}; this one is earlier.`,
      zh: honest === '' ? '没有地方排得进。' : `最早日为 ${honest}，所答应的更早。`,
    },
    { en: 'Say by what it will be kept, or promise the honest day.', zh: '请选用什么办法赶上，或答应测算的日子。' },
  )
}

function wordless(at: string): Finding {
  return stop(
    'DR-04',
    at,
    { en: 'This needs a reason in words.', zh: '这里要写明原因。' },
    { en: 'One sentence that still holds when it is read in three months.', zh: '写一句三个月后还站得住的话。' },
  )
}

function anothers(): Finding {
  return stop(
    'DR-05',
    'file',
    { en: "This is another customer's order.", zh: '这是别的客户的订单。' },
    { en: 'Choose an order of this customer.', zh: '请选该客户的订单。' },
  )
}
