import { firm, memberOf } from '@gendan/firm/firm'
import { leads } from '@gendan/firm/leading'
import type { Post } from '@gendan/firm/posts'
import { keptFileShape } from '@gendan/forms/deal/kept-file'
import { act, change, done } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { z } from 'zod'
import { newcomer, newcomerList } from '../newcomer.ts'
import { newcomerItemShape, usualItems } from '../newcomer-items.ts'
import { refuse } from '../refuse.ts'

/** Begins a newcomer's way: the firm's checklist, else the house's, from today on. The subject is his account. */
export const beginNewcomer = act({
  name: 'begin-newcomer',
  title: { en: 'Begin a newcomer’s way', zh: '开始新人入门' },
  right: 'lead',
  on: newcomer,
  does: 'opens',
  input: z.object({ firm: z.string() }),
  needs: (_, { firm: id }) => [refTo(firm, id), { ...refTo(newcomerList, id), maybe: true }],
  decide(one, { firm: id }, now, facts) {
    const member = memberOf(facts.of(firm, id), one.id)
    if (!member?.active || !leads(now.by.posts as readonly Post[], member.posts))
      return refuse(
        'NEW-01',
        '',
        { en: 'This is nobody whom you lead.', zh: '此人不是您所带的在岗人员。' },
        { en: 'Choose an active colleague below you.', zh: '请选您所带的在岗同事。' },
      )
    const own = facts.of(newcomerList, id).items
    const items = own.length > 0 ? own : usualItems
    return done([change(newcomer, one.id, { type: 'newcomer-begun', items, begun: now.day, by: now.by.account })])
  },
})

/** The newcomer shows that he has learned something. */
export const showStep = act({
  name: 'show-newcomer-step',
  title: { en: 'Show what was learned', zh: '提交入门一项' },
  right: 'errand',
  on: newcomer,
  does: 'changes',
  input: z.object({
    item: z.string(),
    word: z.string().trim().max(3000).default(''),
    files: z.array(keptFileShape).max(20).default([]),
  }),
  files: ({ files }) => files.map(({ attachment }) => attachment),
  concerns: ({ id }, { by }) => by.account === id,
  decide(one, { item: id, word, files }, { day }) {
    const item = one.items.find((other) => other.id === id)
    if (!item || one.steps[id]?.state === 'confirmed')
      return refuse(
        'NEW-02',
        'item',
        { en: 'There is nothing to show here.', zh: '这一项不用提交。' },
        { en: 'Look at the list again.', zh: '请重新查看清单。' },
      )
    const lacks = item.evidence === 'file' ? files.length === 0 : word === '' && files.length === 0
    if (lacks)
      return refuse(
        'NEW-03',
        item.evidence === 'file' ? 'files' : 'word',
        { en: 'What shows it is missing.', zh: '还没有凭据。' },
        item.evidence === 'file'
          ? { en: 'Add a file or a photograph.', zh: '请上传文件或照片。' }
          : { en: 'Write a few sentences.', zh: '请写几句话。' },
      )
    return done([change(newcomer, one.id, { type: 'step-shown', item: id, word, files, day })])
  },
})

/** Who leads the newcomer confirms it, or asks for it once more with a word. */
export const judgeStep = act({
  name: 'judge-newcomer-step',
  title: { en: 'Confirm what was learned', zh: '确认入门一项' },
  right: 'lead',
  on: newcomer,
  does: 'changes',
  input: z.object({
    firm: z.string(),
    item: z.string(),
    good: z.boolean(),
    word: z.string().trim().max(1000).default(''),
  }),
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(one, { firm: id, item, good, word }, now, facts) {
    const member = memberOf(facts.of(firm, id), one.id)
    if (!member || !leads(now.by.posts as readonly Post[], member.posts))
      return refuse(
        'NEW-01',
        '',
        { en: 'This is nobody whom you lead.', zh: '此人不是您所带的人员。' },
        { en: 'His head confirms it.', zh: '请其主管确认。' },
      )
    if (one.steps[item]?.state !== 'shown')
      return refuse(
        'NEW-04',
        'item',
        { en: 'Nothing was shown here yet.', zh: '这一项还没有提交。' },
        { en: 'Wait until he shows it.', zh: '等他提交后再确认。' },
      )
    if (!good && word === '')
      return refuse(
        'NEW-05',
        'word',
        { en: 'Say what is missing.', zh: '请写明还差什么。' },
        { en: 'A sentence is enough.', zh: '一句话即可。' },
      )
    return done([
      change(newcomer, one.id, { type: 'step-judged', item, good, word, judge: now.by.account, day: now.day }),
    ])
  },
})

/** Keeps the firm's own checklist; an empty one brings the house's back. */
export const keepNewcomerList = act({
  name: 'keep-newcomer-list',
  title: { en: 'Change the checklist for newcomers', zh: '修改新人入门清单' },
  right: 'settings',
  on: firm,
  does: 'changes',
  input: z.object({ items: z.array(newcomerItemShape).max(60) }),
  needs: ({ id }) => [{ ...refTo(newcomerList, id), change: true, maybe: true }],
  decide(house, { items }) {
    const twice = items.findIndex(({ id }, i) => items.findIndex((other) => other.id === id) !== i)
    if (twice >= 0)
      return refuse(
        'NEW-06',
        `items.${twice}.id`,
        { en: 'This item stands twice.', zh: '这一项重复了。' },
        { en: 'Take one away.', zh: '请删去一项。' },
      )
    return done([change(newcomerList, house.id, { type: 'newcomer-list-kept', items })])
  },
})
