import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** What shows that a newcomer has come so far. */
export const evidenceKinds = {
  word: { en: 'tells it in his own words', zh: '用自己的话说明' },
  file: { en: 'shows a file or photograph', zh: '上传文件或照片' },
  question: { en: 'answers the question', zh: '回答问题' },
  lesson: { en: 'walks the lesson', zh: '走完课程' },
} as const satisfies Record<string, Words>
export type EvidenceKind = keyof typeof evidenceKinds

/** One thing a newcomer learns, by when, and what shows it. */
export const newcomerItemShape = z
  .object({
    id: z.string().min(1).max(60),
    title: wordsShape,
    /** How it is learned; for a question what is asked. */
    how: wordsShape,
    /** Calendar days after the first one. */
    days: z.number().int().min(1).max(365),
    evidence: z.enum(Object.keys(evidenceKinds) as [EvidenceKind, ...EvidenceKind[]]),
    /** The lesson to be walked, by the id of its story; empty for none. */
    lesson: z.string().max(60).default(''),
  })
  .readonly()
export type NewcomerItem = z.infer<typeof newcomerItemShape>

function item(id: string, days: number, evidence: EvidenceKind, title: Words, how: Words, lesson = ''): NewcomerItem {
  return { id, days, evidence, title, how, lesson }
}

/** The house's own checklist, while the firm keeps none (seed 003, parts 1 and 5). */
export const usualItems: readonly NewcomerItem[] = [
  item(
    'goods',
    7,
    'word',
    { en: 'Know the goods within seven days', zh: '7 天之内了解工厂生产的产品' },
    {
      en: 'Look, feel, strengths, weaknesses and use of our main goods. Go to the workshop and ask; tell what you found.',
      zh: '外观、质地、特性、优点、缺点、用途。勤下车间，不耻下问，写出你了解到的。',
    },
  ),
  item(
    'process',
    14,
    'file',
    { en: 'Understand how they are made, and how long it takes', zh: '弄懂生产过程及工艺、所需时间' },
    {
      en: 'Walk one order through the line; note each process and the time for a thousand pieces.',
      zh: '跟一张大货走完车间，记下每道工序和做一千件要的时间，上传记录或照片。',
    },
  ),
  item(
    'rules',
    14,
    'question',
    { en: 'Know the rules of the departments', zh: '熟悉各部门工作流程和公司规定' },
    {
      en: "A customer's order for goods whose price is under review has come. May you give it to the workshop? Who must sign first, and why?",
      zh: '收到客户订单，而该产品正在讨论调价：能直接下发生产线吗？要先经谁签名确认，为什么？',
    },
    'under-review',
  ),
  item(
    'carriers',
    21,
    'word',
    { en: 'Know how goods travel', zh: '了解货物的运输' },
    {
      en: 'Which carriers and forwarders we use, how far each can be trusted, what each is good for.',
      zh: '我们用哪些运输公司、货代，各自信誉和能力如何，哪种货走哪家。',
    },
  ),
  item(
    'customers',
    30,
    'word',
    { en: 'Know the customers and their habits', zh: '熟悉了解客户' },
    {
      en: 'For your three largest customers: what they order, what they will not accept, which small flaw they let pass.',
      zh: '你手上最大的三个客户：习惯订什么、绝不接受什么、哪种小瑕疵可以接受。',
    },
  ),
  item(
    'promise',
    30,
    'question',
    { en: 'Promise honestly', zh: '正确对待客户服务：不盲目说 OK' },
    {
      en: 'A customer wants 20,000 pieces two weeks earlier than the workshop can. What do you answer, and what do you ask first?',
      zh: '客户要求比工厂排期提早两周交 20,000 件，你先问谁、怎么答复？',
    },
  ),
  item(
    'workshop',
    30,
    'word',
    { en: 'Know the people of the line', zh: '与车间人员保持良好沟通' },
    { en: 'Whom you ask for what: plan, warehouse, line, QC.', zh: '计划、仓库、产线、质检，各找谁、问什么。' },
  ),
  item(
    'proof',
    45,
    'question',
    { en: 'Keep proof in writing', zh: '学习合同法，重视书面证据' },
    {
      en: 'A French order names goods nobody knows. How do you make sure, and what do you keep so that a claim months later falls?',
      zh: '法文订单看不明货名：怎样向客户确认、留下什么，几个月后遇到投诉才站得住？',
    },
    'in-doubt',
  ),
  item(
    'whole',
    60,
    'lesson',
    { en: 'Walk a whole order', zh: '走完一张订单' },
    { en: 'From the inquiry to money in the bank, in the demo firm.', zh: '在演示公司里从询盘走到收汇。' },
    'usual-order',
  ),
]
