import type { Gate } from '../gate.ts'
import type { OrderFile } from '../order-file.ts'
import { sampleOf, sampleParts } from '../sample-gate.ts'

/** G3: one sample more is made than was asked for, and sales keeps it, before the others are sent (seed 003, part 3, item 1). */
export const sampleMadeToSent: Gate = {
  id: 'G3',
  title: { en: 'One sample more (n+1)', zh: '留样（n+1）' },
  help: {
    en: 'Binds the sample that is kept: of what, how many were asked for, when it was made, on which shelf it stands. Show a photograph of its label, or say who has put it there.',
    zh: '签住留样：哪个样、客户要几个、何时做好、放在哪个样品架。请上传标签照片，或写明由谁存放。',
  },
  before: 'E2',
  beside: true,
  signers: ['salesman', 'merchandiser', 'supervisor', 'manager', 'general-manager'],
  forcedBy: ['supervisor', 'manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '1 样办单（比客人要求多做一个）' },
  shown: 'word',
  parts: (sections) => sampleParts(sections),
  after: ['G2'],
  lacks: (file, part) => {
    const sample = sampleOf(file, part)
    if (!sample) return []
    const { madeOn, shelf } = sample
    return [...(madeOn ? [] : [NOT_MADE(part)]), ...(shelf ? [] : [NO_SHELF(part)])]
  },
  facts: ({ file, part }) => (sampleOf(file, part) ? kept(file, part) : undefined),
  ownFacts: kept,
}

function kept(file: OrderFile, part: string) {
  const sample = sampleOf(file, part)
  if (!sample) return {}
  const { name, round, asked, madeOn, shelf } = sample
  return { name, round, asked, madeOn, shelf }
}

const NOT_MADE = (part: string) => ({
  at: `samples.${part}.madeOn`,
  says: { en: 'The sample is not made yet.', zh: '样品还没有做好。' },
  remedy: {
    en: 'Enter the day on which it was made, one more than asked for.',
    zh: '请登记做好日期（比客户要求多做一个）。',
  },
})
const NO_SHELF = (part: string) => ({
  at: `samples.${part}.shelf`,
  says: { en: 'Nobody has said where the kept one stands.', zh: '没有写明留样放在哪里。' },
  remedy: { en: 'Enter its shelf and label.', zh: '请填写样品架号和标签。' },
})
