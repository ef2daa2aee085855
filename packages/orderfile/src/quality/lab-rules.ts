import { type LabTest, labState } from '@gendan/forms/deal/lab-test'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { seed003 } from '@gendan/forms/kinds/parts/house'
import type { Day } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { mistypedYear } from '../mistyped-year.ts'

/** A laboratory test about to be written down. */
export interface LabPut {
  readonly test: LabTest
  /** As it stands. */
  readonly before: LabTest | undefined
  readonly others: readonly LabTest[]
  readonly today: Day
}

const rule = family<LabPut>('LT')
const byOrder = seed003('7 验货时要求照单验货')

/** What must hold of a laboratory test. */
export const labRules: readonly Rule<LabPut>[] = [
  rule('01', 'block', byOrder, { en: 'A sample goes to a laboratory', zh: '送样须有实验室' }, ({ test }) =>
    when(
      test.sent !== undefined && test.laboratory === '',
      'laboratory',
      { en: 'It is not said which laboratory tests it.', zh: '没有写送哪家实验室。' },
      { en: 'Name the laboratory.', zh: '请填写实验室。' },
    ),
  ),
  rule(
    '02',
    'block',
    byOrder,
    { en: 'Days follow one another', zh: '日期先后合理' },
    ({ test: { due, sent, report }, before, today }) => [
      ...when(
        !before && due < today,
        'due',
        { en: `A report by ${due} is wanted on a day that is past.`, zh: `报告期限 ${due} 已经过去。` },
        { en: 'Look at the year, or say until when it is wanted now.', zh: '请核对年份，或填新的期限。' },
      ),
      ...(before || due < today ? [] : mistypedYear(due, today, 'due')),
      ...when(
        (sent?.day ?? '') > today,
        'sent.day',
        { en: `${sent?.day} is still to come.`, zh: `${sent?.day} 还没到。` },
        { en: 'Enter the day on which the sample left.', zh: '请填实际送样日期。' },
      ),
      ...when(
        (report?.day ?? '') > today,
        'report.day',
        { en: `${report?.day} is still to come.`, zh: `${report?.day} 还没到。` },
        { en: 'Enter the day that stands on the report.', zh: '请填报告日期。' },
      ),
      ...when(
        report !== undefined && sent !== undefined && report.day < sent.day,
        'report.day',
        { en: 'The report is older than the sample that was sent.', zh: '报告日期早于送样日期。' },
        {
          en: 'Look at the day on the report: an old one proves nothing of these goods.',
          zh: '请核对日期，旧报告不能证明本批。',
        },
      ),
      ...when(
        report?.until !== undefined && report.until < report.day,
        'report.until',
        { en: 'It is valid no longer than before it was written.', zh: '有效期早于报告日期。' },
        { en: 'Enter its last valid day, or leave it out.', zh: '请填有效期，没有则不填。' },
      ),
    ],
  ),
  rule('03', 'block', byOrder, { en: 'A report proves itself', zh: '检测报告有凭据' }, ({ test: { report } }) => [
    ...when(
      report !== undefined && report.number === '',
      'report.number',
      { en: 'The report has no number.', zh: '没有填报告编号。' },
      { en: 'Its number lets anybody ask the laboratory whether it is true.', zh: '有编号才能向实验室查真伪。' },
    ),
    ...when(
      report !== undefined && report.files.length === 0,
      'report.files',
      { en: 'The report itself is not kept.', zh: '没有附检测报告。' },
      { en: 'Add it as PDF or picture.', zh: '请上传报告 PDF 或图片。' },
    ),
    ...when(
      report !== undefined && report.verdict !== 'passed' && report.word === '',
      'report.word',
      { en: 'It is not said what did not pass.', zh: '没有写哪一项不合格或有疑问。' },
      { en: 'Say which value of which clause.', zh: '请写明哪一条、测得多少。' },
    ),
  ]),
  rule(
    '04',
    'block',
    byOrder,
    {
      en: 'A test is made again where one has failed or its report runs out, once',
      zh: '只对不合格或报告会过期的重测，且只一次',
    },
    ({ test, others }) => {
      if (test.again === '') return []
      const first = others.find(({ id }) => id === test.again)
      const taken = others.some((one) => one.again === test.again && !one.dropped)
      return when(
        !first || !mayRepeat(first) || taken,
        'again',
        taken
          ? { en: 'It is tested again already.', zh: '已经安排重测。' }
          : {
              en: 'There is no test that this one repeats: failed, or with a report that runs out.',
              zh: '没有对应的检测：要么不合格，要么报告有有效期。',
            },
        { en: 'Look at the list of tests again.', zh: '请再看检测清单。' },
      )
    },
  ),
  rule(
    '05',
    'block',
    byOrder,
    { en: 'A report stands as it was written down', zh: '报告登记后不改' },
    ({ test, before }) =>
      when(
        before?.report !== undefined && !same(test.report, before.report),
        'report',
        { en: 'This test has its report.', zh: '这项检测已有报告。' },
        { en: 'Have it tested again; the earlier report stays.', zh: '请安排重测，原报告保留。' },
      ),
  ),
  rule(
    '08',
    'block',
    byOrder,
    { en: 'The same test is planned once', zh: '同一项检测只安排一次' },
    ({ test, before, others }) =>
      when(
        !before && test.again === '' && others.some((one) => isSameOpen(one, test)),
        'standard',
        {
          en: `${test.standard} is planned already and has no report yet.`,
          zh: `${test.standard} 已经安排，还没有报告。`,
        },
        {
          en: 'Use the one that stands; where another article or colour is tested, name it beside the standard.',
          zh: '请用已安排的；另一款或另一颜色，请写在标准旁边。',
        },
      ),
  ),
]

/** A test that waits for its report, of the same words at the same laboratory; a laboratory that is not said may be any. */
function isSameOpen(one: LabTest, test: LabTest): boolean {
  const waits = labState(one) === 'planned' || labState(one) === 'sent'
  const elsewhere = one.laboratory !== '' && test.laboratory !== '' && !isAlike(one.laboratory, test.laboratory)
  return waits && isAlike(one.standard, test.standard) && !elsewhere
}

function isAlike(one: string, other: string): boolean {
  return one.replace(/\s+/g, '').toUpperCase() === other.replace(/\s+/g, '').toUpperCase()
}

/** What has failed, and what is proved until a day only. */
function mayRepeat(test: LabTest): boolean {
  const state = labState(test)
  return state === 'failed' || (state === 'passed' && test.report?.until !== undefined)
}
