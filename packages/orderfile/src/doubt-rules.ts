import type { Doubt } from '@gendan/forms/deal/doubt'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import type { Day } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'

/** An unclear point about to be written, and what it is judged by. */
export interface DoubtPut {
  readonly doubt: Doubt
  /** As it stood before; undefined for a new one. */
  readonly before: Doubt | undefined
  readonly today: Day
  /** The lines of the customer's order and of the terms, by their numbers. */
  readonly lines: readonly string[]
}

const rule = family<DoubtPut>('DB')
const seed = { title: '跟单员工作计划 (003)', at: '篇1 八' }

/** What must hold of an unclear point before it is written down. */
export const doubtRules: readonly Rule<DoubtPut>[] = [
  rule('01', 'block', seed, { en: 'The question is written', zh: '写明疑点' }, ({ doubt }) =>
    when(
      doubt.question.en.trim() === '' && doubt.question.zh.trim() === '',
      'question',
      { en: 'It is not said what is unclear.', zh: '没有写哪里不清楚。' },
      { en: 'Write the question as the customer shall read it.', zh: '请写出要问客户的话。' },
    ),
  ),
  rule('02', 'warn', seed, { en: 'The customer can read the question', zh: '问题有英文' }, ({ doubt }) =>
    when(
      doubt.question.zh.trim() !== '' && doubt.question.en.trim() === '',
      'question',
      { en: 'The question stands in Chinese only.', zh: '问题只有中文。' },
      { en: 'Add it in the language of the customer.', zh: '请补上给客户看的英文。' },
    ),
  ),
  rule('03', 'block', seed, { en: 'Its line is in the order', zh: '所指商品行在订单里' }, ({ doubt, lines }) =>
    when(
      doubt.line !== '' && !lines.includes(doubt.line),
      'line',
      { en: `Neither order nor terms have a line ${doubt.line}.`, zh: `订单和条款里都没有第 ${doubt.line} 行。` },
      { en: 'Choose another line, or none.', zh: '请另选一行，或不选。' },
    ),
  ),
  rule('04', 'block', seed, { en: 'Its days follow each other', zh: '日期先后有序' }, ({ doubt, today }) => {
    const { asked, answered } = doubt
    const late = [asked, answered].some((day) => day !== undefined && day > today)
    return when(
      late || (answered !== undefined && (asked === undefined || answered < asked)),
      'answered',
      {
        en: 'Asked and answered: the days do not follow each other, or lie ahead.',
        zh: '询问与答复日期先后不符，或晚于今天。',
      },
      { en: 'Correct the days.', zh: '请改正日期。' },
    )
  }),
  rule('05', 'block', seed, { en: 'What is closed was answered in writing', zh: '书面答复后才能关闭' }, ({ doubt }) =>
    when(
      doubt.closed && (doubt.answered === undefined || doubt.answer === '' || doubt.files.length === 0),
      'closed',
      { en: 'It is closed without a written answer of the customer.', zh: '没有客户书面答复就关闭了。' },
      {
        en: 'Enter the day, what he said, and add his mail or message as a file.',
        zh: '请登记答复日期、原话，并上传客户的邮件或聊天记录。',
      },
    ),
  ),
  rule('06', 'block', seed, { en: 'What was asked stays as it was asked', zh: '已问的话不再改' }, ({ doubt, before }) =>
    when(
      before?.answered !== undefined &&
        (before.question.en !== doubt.question.en || before.question.zh !== doubt.question.zh),
      'question',
      { en: 'The question is changed after it was answered.', zh: '客户答复后又改了问题。' },
      { en: 'Put a new question beside it.', zh: '请另提一个疑点。' },
    ),
  ),
]
