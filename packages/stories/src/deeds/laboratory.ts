import type { Deed } from '../story.ts'
import { deed, saying } from './selling.ts'

interface Asked {
  readonly standard: string
  readonly laboratory: string
  /** The day of the story by which the report is wanted. */
  readonly due: number
  /** The customer's words that ask for it. */
  readonly asked: string
}

/** A laboratory shall test by a standard. `id` is what the story calls the test. */
export function plansLabTest(id: string, { standard, laboratory, due, asked }: Asked): Deed {
  return saying(
    standard,
    deed('plan-lab-tests', ({ day }) => ({ tests: [{ id, standard, laboratory, due: day(due), asked }] })),
  )
}

/** What goes to the laboratory, and with which waybill. */
export function sendsToLaboratory(test: string, laboratory: string, what: string, waybill: string): Deed {
  return saying(
    what,
    deed('send-lab-sample', ({ today }) => ({ test, laboratory, sent: { day: today, what, waybill } })),
  )
}

/** The laboratory's report has come: passed, and held to be valid until a day of the story. */
export function passesInLaboratory(test: string, number: string, until: number, word: string): Deed {
  const reported = deed('report-lab-test', ({ today, day, kept }) => ({
    test,
    report: { number, day: today, until: day(until), verdict: 'passed', word, files: [kept] },
  }))
  return { ...saying(word, reported), keeps: () => `Test report ${number}` }
}
