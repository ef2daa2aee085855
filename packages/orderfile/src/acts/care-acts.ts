import {
  concessionShape,
  correctionShape,
  customerYesShape,
  type DoubtAnswer,
  doubtAnswers,
  inspectionDoubtShape,
} from '@gendan/forms/deal/quality-care'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { concessionRules, correctionRules } from '../quality/care-rules.ts'
import { refuse } from '../refuse.ts'

const doubted = z.object({
  doubt: z
    .object({
      id: inspectionDoubtShape.unwrap().shape.id,
      inspection: z.string().max(80),
      what: z.string().trim().max(1000),
      photos: z.array(z.string().max(80)).max(12).default([]).readonly(),
    })
    .readonly(),
})

/** An inspector is in doubt: his supervisor is asked at once. The same doubt that comes twice is one. */
export const doubtInspection = unlessEnded({
  name: 'doubt-inspection',
  title: { en: 'Ask the supervisor', zh: '有疑问，报主管' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input: doubted,
  files: ({ doubt: { photos } }) => photos,
  decide(file, { doubt }, { day, at, by }) {
    if (file.deal.quality?.doubts?.some(({ id }) => id === doubt.id)) return done([])
    if (!file.deal.inspections?.some(({ id }) => id === doubt.inspection)) return NO_INSPECTION
    if (doubt.what === '')
      return refuse(
        'QD-02',
        'what',
        { en: 'It is not said what is in doubt.', zh: '没有写疑问是什么。' },
        { en: 'Say what you see, with a picture if you can.', zh: '请写明看到什么，最好附照片。' },
      )
    const put = { ...doubt, day, at, by: by.account }
    return done([change(orderFile, file.id, { type: 'inspection-doubt-put', doubt: put })])
  },
})

const NO_INSPECTION = refuse(
  'QD-01',
  'inspection',
  { en: 'This file has no such inspection.', zh: '本单没有这次验货。' },
  { en: 'Plan it first, or choose another.', zh: '请先安排，或另选一次验货。' },
)

const answered = z.object({
  doubt: z.string(),
  decides: z.enum(Object.keys(doubtAnswers) as [DoubtAnswer, ...DoubtAnswer[]]),
  word: z.string().trim().max(1000),
})

/** The supervisor answers with a word; a doubt that he has stopped or asked the customer about may be answered again. */
export const answerDoubt = unlessEnded({
  name: 'answer-doubt',
  title: { en: 'Answer the doubt', zh: '答复疑问' },
  right: 'answer-doubt',
  on: orderFile,
  does: 'changes',
  input: answered,
  decide(file, { doubt: id, decides, word }, { at, by }) {
    const doubt = file.deal.quality?.doubts?.find((one) => one.id === id)
    if (!doubt || doubt.answer?.decides === 'go-on')
      return refuse(
        'QD-03',
        'doubt',
        { en: 'There is no such doubt that waits.', zh: '没有等待答复的疑问。' },
        { en: 'Look again: somebody may have answered it.', zh: '请刷新，可能已有人答复。' },
      )
    if (word === '')
      return refuse(
        'QD-04',
        'word',
        { en: 'The answer has no word.', zh: '答复没有写内容。' },
        { en: 'Say what the inspector is to do.', zh: '请写明让验货人怎么做。' },
      )
    const put = { ...doubt, answer: { decides, word, by: by.account, at } }
    return done([change(orderFile, file.id, { type: 'inspection-doubt-put', doubt: put })])
  },
})

const conceded = z.object({
  inspection: z.string().max(80),
  visible: z.boolean(),
  yes: customerYesShape.optional(),
  small: z.boolean().default(false),
})

/** Writes down whether the customer can see the flaw, and his yes to it. */
export const recordConcession = unlessEnded({
  name: 'record-concession',
  title: { en: 'Record the concession', zh: '登记让步接收' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input: conceded,
  files: ({ yes }) => (yes?.files ?? []).map(({ attachment }) => attachment),
  decide(file, { inspection: id, ...said }, { day, at, by }) {
    const inspection = file.deal.inspections?.find((one) => one.id === id)
    const findings = judge(concessionRules, { concession: said, inspection, today: day })
    if (blocks(findings)) return refused(findings)
    const concession = concessionShape.parse({ id, ...said, by: by.account, at })
    return done([change(orderFile, file.id, { type: 'concession-put', concession })])
  },
})

const planned = z.object({ correction: correctionShape.unwrap().omit({ by: true, at: true, closed: true }).readonly() })

/** What is done so that a fault does not come back: what, why it came, who until when. */
export const planCorrection = unlessEnded({
  name: 'plan-correction',
  title: { en: 'Plan a correction', zh: '立整改' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input: planned,
  decide(file, { correction }, { day, at, by }) {
    const before = file.deal.quality?.corrections?.find(({ id }) => id === correction.id)
    const inspection = file.deal.inspections?.find(({ id }) => id === correction.inspection)
    const findings = judge(correctionRules, { correction, inspection, today: day, before })
    if (blocks(findings)) return refused(findings)
    const put = { ...correction, by: by.account, at }
    return done([change(orderFile, file.id, { type: 'correction-put', correction: put })])
  },
})

const closes = z.object({
  correction: z.string(),
  word: z.string().trim().min(1).max(1000),
  files: correctionShape.unwrap().shape.closed.unwrap().unwrap().shape.files,
})

/** Closes a correction with what proves that it is done. */
export const closeCorrection = unlessEnded({
  name: 'close-correction',
  title: { en: 'Close the correction', zh: '关闭整改' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input: closes,
  files: ({ files }) => files.map(({ attachment }) => attachment),
  decide(file, { correction: id, word, files }, { day, by }) {
    const before = file.deal.quality?.corrections?.find((one) => one.id === id)
    if (!before)
      return refuse(
        'CP-05',
        'correction',
        { en: 'There is no such correction.', zh: '没有这条整改。' },
        { en: 'Look at the list again.', zh: '请再看整改清单。' },
      )
    const correction = { ...before, closed: { day, by: by.account, word, files } }
    const inspection = file.deal.inspections?.find((one) => one.id === before.inspection)
    const findings = judge(correctionRules, { correction, inspection, today: day, before })
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'correction-put', correction })])
  },
})
