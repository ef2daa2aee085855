import { describe, expect, test } from 'vitest'
import { answerTo } from '../asked/question.ts'
import { refusalQuestion } from '../asked/refuse.ts'
import { type Change, on, setWith } from '../examine/clean-set.examples.ts'
import type { Judged } from './refusal.ts'

/** A set as it was presented, and what the bank said of it. */
function refused(notice: object, change: Change = () => undefined): Judged {
  const answer = answerTo(refusalQuestion, { ...JSON.parse(JSON.stringify(setWith(change))), notice })
  if ('errors' in answer) throw new Error(JSON.stringify(answer.errors))
  return answer as Judged
}

const inTime = { date: '2026-11-20', disposal: '/HOLD/' }
const verdicts = ({ points }: Judged) => points.map(({ said, verdict }) => [said, verdict])

describe('a refusal of documents that comply', () => {
  const judged = refused({
    ...inTime,
    discrepancies: [
      'LATE SHIPMENT',
      'B/L: PORT OF DISCHARGE NOT AS PER L/C',
      'COPIES OF INVOICE NOT SIGNED',
      'APPLICANT REFUSES THE DOCUMENTS',
      'THE MOON IS FULL',
    ],
  })

  test('is contested point by point, with the article; what no rule speaks of is asked about', () => {
    expect(verdicts(judged)).toEqual([
      ['LATE SHIPMENT', 'contested'],
      ['B/L: PORT OF DISCHARGE NOT AS PER L/C', 'contested'],
      ['COPIES OF INVOICE NOT SIGNED', 'contested'],
      ['APPLICANT REFUSES THE DOCUMENTS', 'contested'],
      ['THE MOON IS FULL', 'judgement'],
    ])
    expect(judged.points[1]).toMatchObject({ rules: expect.arrayContaining(['BL-07']), source: { title: 'UCP 600' } })
    expect(judged.points[2]?.source).toEqual({ title: 'ISBP', at: 'A31 b' })
  })

  test('is answered in one letter', () => {
    expect(judged.answer).toContain('We do not accept these points:')
    expect(judged.answer).toContain('Please tell us the term or article')
    expect(judged.answer).toContain('Kindly honour them without delay')
    expect(judged.answer).not.toContain('undefined')
  })
})

describe('a refusal of documents that do not', () => {
  const late: Change = on('bill-of-lading', (bill) => (bill.dates.onBoard = '2026-11-06'))

  test('stands where our own examination finds the same, with what can still be done', () => {
    const judged = refused({ ...inTime, discrepancies: ['SHIPMENT LATE: B/L DATED AFTER LATEST SHIPMENT DATE'] }, late)
    expect(judged.points[0]).toMatchObject({ verdict: 'stands', rules: ['TIM-09'] })
    expect(judged.answer).toContain('Kindly hold the documents at our disposal')
    expect(judged.answer).not.toContain('honour')
  })

  test('a document that is missing does not make another one missing', () => {
    const judged = refused(
      { ...inTime, discrepancies: ['PACKING LIST NOT PRESENTED', 'CERTIFICATE OF ORIGIN NOT PRESENTED'] },
      (input) => input.documents.pop(),
    )
    expect(verdicts(judged)).toEqual([
      ['PACKING LIST NOT PRESENTED', 'contested'],
      ['CERTIFICATE OF ORIGIN NOT PRESENTED', 'stands'],
    ])
  })

  test('read from the message of the bank, its points one by one', () => {
    const text = `{2:I734BKCHCNBJX92AN}{4:
:20:REF-1
:21:OUR-9
:32A:261116USD52300,
:77J:+LATE SHIPMENT
+INSURANCE POLICY NOT ENDORSED
:77B:/HOLD/
-}`
    const judged = refused({ text, date: '2026-11-20' }, late)
    expect(verdicts(judged)).toEqual([
      ['LATE SHIPMENT', 'stands'],
      ['INSURANCE POLICY NOT ENDORSED', 'contested'],
    ])
    expect(judged.findings).toEqual([])
  })
})

describe('time and form of the notice', () => {
  const rules = (notice: object) =>
    refused(notice)
      .findings.map(({ rule, verdict }) => [rule, verdict])
      .toSorted()

  test('five banking days after the day of presentation, weekends and holidays not counted', () => {
    const { refuseBy, calendar } = refused({ ...inTime, discrepancies: ['LATE SHIPMENT'] })
    expect(refuseBy).toBe('2026-11-23')
    expect(calendar?.en).toContain('China')
  })

  test('a notice too late, a second one, without points or status, is none; without a day nobody can tell', () => {
    expect(rules({ date: '2026-11-24', discrepancies: ['LATE SHIPMENT'], disposal: '/HOLD/' })).toEqual([
      ['REF-04', 'fail'],
    ])
    expect(rules({ date: '2026-11-20', again: true })).toEqual([
      ['REF-02', 'fail'],
      ['REF-05', 'fail'],
      ['REF-07', 'fail'],
    ])
    expect(rules({ discrepancies: ['LATE SHIPMENT'], disposal: 'RETURNED TO YOU' })).toEqual([
      ['REF-04', 'cannot-tell'],
    ])
  })

  test('bad input is told at its place', () => {
    expect(answerTo(refusalQuestion, { credit: { text: '' }, notice: { date: 'soon' } })).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ path: 'notice.date' })]),
    })
  })
})
