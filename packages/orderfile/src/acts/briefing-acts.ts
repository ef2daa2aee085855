import { firm, memberOf } from '@gendan/firm/firm'
import { askedHeadShape, headAnswerShape } from '@gendan/forms/deal/briefing'
import { change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import type { Finding } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { stillSeen, topicPrints } from '../briefing/briefed.ts'
import { orderFile } from '../order-file.ts'
import { refuse, stop } from '../refuse.ts'

/** Asks the heads of departments to confirm an order that was explained to them. */
export const askHeads = unlessEnded({
  name: 'ask-heads',
  title: { en: 'Ask the heads to confirm', zh: '请各部门确认' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input: z.object({ firm: z.string(), heads: z.array(askedHeadShape).min(1).max(20).readonly() }),
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(file, { firm: id, heads }, now, facts) {
    if (!file.deal.production || !file.deal.contract)
      return refuse(
        'BR-01',
        'production',
        { en: 'There is no production plan to confirm.', zh: '还没有生产安排可确认。' },
        { en: 'Plan the production first.', zh: '请先安排生产。' },
      )
    const state = facts.of(firm, id)
    const findings = heads.flatMap(({ account, department }, i): readonly Finding[] => [
      ...(memberOf(state, account)?.active ? [] : [nobody(i)]),
      ...(heads.findIndex((one) => one.department === department) === i ? [] : [twice(i)]),
    ])
    if (findings.length > 0) return refused(findings)
    return done([change(orderFile, file.id, { type: 'heads-asked', heads, by: now.by.account, day: now.day })])
  },
})

/** Confirms an order for a department, with a condition, or says that it cannot be done. */
export const confirmRelease = unlessEnded({
  name: 'confirm-release',
  title: { en: 'Confirm an order for a department', zh: '部门确认订单' },
  right: 'sign',
  on: orderFile,
  does: 'changes',
  input: z.object({
    department: z.string().max(40),
    answer: headAnswerShape,
    word: z.string().trim().max(700).default(''),
    /** The prints of what was seen, by topic: a word is not taken for what nobody saw. */
    saw: z.record(z.string(), z.string().max(64)).readonly(),
  }),
  decide(file, { department, answer, word, saw }, now) {
    const head = file.deal.briefing?.asked.find((one) => one.department === department)
    if (!head || head.account !== now.by.account)
      return refuse(
        'BR-04',
        'department',
        { en: 'You were not asked for this department.', zh: '这个部门不由您确认。' },
        {
          en: 'Its head confirms; who follows the order may ask another.',
          zh: '由该部门负责人确认；跟单员可改请别人。',
        },
      )
    const prints = topicPrints(file)
    const seen = Object.fromEntries(head.topics.map((topic) => [topic, prints[topic]]))
    const stands = stillSeen(file)
    const findings = [
      ...(head.topics.every((topic) => stands(saw, topic)) ? [] : [changed()]),
      ...(answer !== 'yes' && word === '' ? [wordless()] : []),
    ]
    if (findings.length > 0) return refused(findings)
    const headWord = { department, by: now.by.account, answer, word, day: now.day, at: now.at, saw: seen }
    return done([change(orderFile, file.id, { type: 'head-answered', headWord })])
  },
})

function nobody(i: number): Finding {
  return stop(
    'BR-02',
    `heads.${i}.account`,
    { en: 'This person does not work here.', zh: '此人不在岗。' },
    { en: 'Choose an active member.', zh: '请选在岗成员。' },
  )
}

function twice(i: number): Finding {
  return stop(
    'BR-03',
    `heads.${i}.department`,
    { en: 'This department stands twice.', zh: '这个部门写了两次。' },
    { en: 'One head confirms for a department.', zh: '一个部门由一位负责人确认。' },
  )
}

function changed(): Finding {
  return stop(
    'BR-05',
    'saw',
    { en: 'The order was changed while you looked at it.', zh: '您查看期间订单有改动。' },
    { en: 'Look at it again, then answer.', zh: '请重新看一遍再答复。' },
  )
}

function wordless(): Finding {
  return stop(
    'BR-06',
    'word',
    { en: 'A condition or a no needs its reason.', zh: '有条件或做不到，要写明原因。' },
    { en: 'Say what is missing and by when it could be done.', zh: '请写缺什么、最早哪天能做到。' },
  )
}
