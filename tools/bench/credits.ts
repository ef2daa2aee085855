import { examineQuestion } from '@gendan/credit/asked/examine'
import { answerTo } from '@gendan/credit/asked/question'
import { presentationShape } from '@gendan/credit/examine/presentation'
import { textbookBySea } from '@gendan/credit/examine/textbook-sea.examples'
import { plainCredit } from '@gendan/credit/message/message-rules.examples'
import { prints } from '@gendan/credit/message/prints.examples'
import { readCreditText } from '@gendan/credit/read'
import { type Line, median, type Part, type Size } from './figures.ts'

const [READ_MS, EXAMINE_MS] = [5, 10]

/** Papers that a larger set has besides, and what the credit asks of each. */
const MORE = [
  ['weight-list', 'WEIGHT LIST IN THREE COPIES'],
  ['inspection-certificate', 'INSPECTION CERTIFICATE IN ONE ORIGINAL'],
  ['beneficiary-certificate', "BENEFICIARY'S CERTIFICATE STATING THAT ONE SET OF COPIES WAS SENT TO APPLICANT"],
  ['fumigation-certificate', 'FUMIGATION CERTIFICATE'],
] as const

/** A presentation of twelve documents under a credit that is given as its message. */
const twelve = {
  ...textbookBySea,
  credit: {
    text: textbookBySea.credit.text.replace(/\n(?=:47A:)/, `\n${MORE.map(([, asked]) => `+${asked}`).join('\n')}\n`),
  },
  documents: [
    ...textbookBySea.documents,
    ...MORE.map(([kind, title]) => ({ kind, title, originals: 1, signed: true, dates: { issued: '2026-01-05' } })),
  ],
}

/** Credits read and a set of twelve documents examined, again and again in one process, each beside what is only looked through. */
export async function benchCredits(size: Size): Promise<Part> {
  const calls = size.calls * 20
  const longest = Object.values(prints).reduce((a, b) => (b.length > a.length ? b : a))
  return {
    title: 'Credits',
    words: [
      'Reading is measured beside one regular expression over each line of the same text, examining a set beside reading the same question',
      `from its JSON and looking at its shape. ${twelve.documents.length} documents, the credit given as its message.`,
    ],
    lines: [
      beside(
        'a credit read, as the network has it',
        READ_MS,
        calls,
        () => lookThrough(plainCredit),
        () => readCreditText(plainCredit),
      ),
      beside(
        "a credit read, in a bank's print",
        READ_MS,
        calls,
        () => lookThrough(longest),
        () => readCreditText(longest),
      ),
      beside('a set of twelve documents examined', EXAMINE_MS, calls, parsed, () => answerTo(examineQuestion, twelve)),
    ],
  }
}

function lookThrough(text: string): number {
  return text.split('\n').filter((line) => /^:?(\d\d[A-Z]?)\s*:/.test(line)).length
}

function parsed(): unknown {
  return presentationShape.safeParse(JSON.parse(JSON.stringify(twelve)))
}

function beside(name: string, aim: number, calls: number, floor: () => unknown, ours: () => unknown): Line {
  const [least, taken] = [middle(calls, floor), middle(calls, ours)]
  return {
    name,
    floor: `${least.toFixed(3)} ms`,
    ours: `${taken.toFixed(2)} ms`,
    share: `${(taken / least).toFixed(0)} ×`,
    aim: `≤ ${aim} ms`,
    holds: taken <= aim,
  }
}

function middle(calls: number, call: () => unknown): number {
  for (let i = 0; i < calls / 5; i += 1) call()
  return median(
    Array.from({ length: calls }, () => {
      const since = performance.now()
      call()
      return performance.now() - since
    }),
  )
}
