import { type LabTest, labTestShape } from '@gendan/forms/deal/lab-test'
import { change, type Decision, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { type OrderFile, orderFile } from '../order-file.ts'
import { labRules } from '../quality/lab-rules.ts'
import { labTestOf } from '../quality/lab-tests.ts'
import { refuse } from '../refuse.ts'

const shape = labTestShape.unwrap().shape
const plan = z.object({
  tests: z
    .array(
      z
        .object({
          ...{ id: shape.id, standard: shape.standard, laboratory: shape.laboratory, due: shape.due },
          ...{ asked: shape.asked.default(''), again: shape.again.default('') },
        })
        .readonly(),
    )
    .min(1)
    .max(20)
    .readonly(),
})

/** Plans tests by a laboratory: those that the order's words ask for, those a person thinks of, and those made again. */
export const planLabTests = unlessEnded({
  name: 'plan-lab-tests',
  title: { en: 'Plan laboratory tests', zh: '安排实验室检测' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input: plan,
  decide(file, { tests }, { day, at, by }) {
    const standing = file.deal.quality?.labTests ?? []
    const fresh = tests.filter(({ id }) => !standing.some((one) => one.id === id))
    const put = fresh.map((one): LabTest => ({ ...one, by: by.account, at }))
    const findings = put.flatMap((test, i) =>
      judge(labRules, { test, before: undefined, others: [...standing, ...put.slice(0, i)], today: day }).map(
        (finding) => ({ ...finding, at: `tests.${i}.${finding.at}` }),
      ),
    )
    if (blocks(findings)) return refused(findings)
    return done(put.map((test) => change(orderFile, file.id, { type: 'lab-test-put', test })))
  },
})

/** The sample has left for the laboratory. */
export const sendLabSample = unlessEnded({
  name: 'send-lab-sample',
  title: { en: 'Send the sample to the laboratory', zh: '登记送样' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input: z.object({ test: z.string(), laboratory: shape.laboratory, sent: shape.sent.unwrap() }),
  decide: (file, { test, ...said }, { day }) => written(file, test, day, (before) => ({ ...before, ...said })),
})

/** The laboratory's report, with its file as proof; a doubt goes to the supervisor at once. */
export const reportLabTest = unlessEnded({
  name: 'report-lab-test',
  title: { en: 'Enter the laboratory’s report', zh: '登记检测报告' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input: z.object({ test: z.string(), report: shape.report.unwrap().unwrap().omit({ by: true, at: true }).readonly() }),
  files: ({ report }) => report.files.map(({ attachment }) => attachment),
  decide: (file, { test, report }, { day, at, by }) =>
    written(file, test, day, (before) => ({ ...before, report: { ...report, by: by.account, at } })),
})

/** The supervisor accepts a report that is in doubt, or wants the test again. */
export const answerLabTest = unlessEnded({
  name: 'answer-lab-test',
  title: { en: 'Answer the doubt over a report', zh: '答复检测疑问' },
  right: 'answer-doubt',
  on: orderFile,
  does: 'changes',
  input: z.object({ test: z.string(), decides: z.enum(['accept', 'again']), word: z.string().trim().max(1000) }),
  decide(file, { test, decides, word }, { day, at, by }) {
    const before = labTestOf(file, test)
    if (before?.report?.verdict !== 'doubt' || before.answer) return GONE
    if (word === '')
      return refuse(
        'LT-07',
        'word',
        { en: 'The answer has no word.', zh: '答复没有写理由。' },
        { en: 'Say why it may be accepted, or what is tested again.', zh: '请写明为何可接受，或重测什么。' },
      )
    return written(file, test, day, (one) => ({ ...one, answer: { decides, word, by: by.account, at } }))
  },
})

/** Nobody wants the test any more; the reason stays. */
export const dropLabTest = unlessEnded({
  name: 'drop-lab-test',
  title: { en: 'Drop the test', zh: '取消检测' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input: z.object({ test: z.string(), why: z.string().trim().min(1).max(500) }),
  decide(file, { test, why }, { day, at, by }) {
    const before = labTestOf(file, test)
    if (!before || before.report || before.dropped) return GONE
    return written(file, test, day, (one) => ({ ...one, dropped: { why, by: by.account, at } }))
  },
})

const GONE = refuse(
  'LT-06',
  'test',
  { en: 'There is no such test that waits for this.', zh: '没有这项待办的检测。' },
  { en: 'Look at the list of tests again.', zh: '请再看检测清单。' },
)

function written(file: OrderFile, id: string, today: string, to: (before: LabTest) => LabTest): Decision {
  const before = labTestOf(file, id)
  if (!before || before.dropped) return GONE
  const test = to(before)
  const others = (file.deal.quality?.labTests ?? []).filter((one) => one.id !== id)
  const findings = judge(labRules, { test, before, others, today })
  if (blocks(findings)) return refused(findings)
  return done([change(orderFile, file.id, { type: 'lab-test-put', test })])
}
