import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { inquiryLetter } from './form.ts'
import type { InquiryLetter } from './shape.ts'

const given = { number: 'LW-IQ26-0001', day: '2026-03-09', version: 1, part: 'a1' }
const own = { opening: '', closing: '', tongue: 'zh' } as const

/** The standing example: everything in it holds. */
const sound: InquiryLetter = inquiryLetter.derive(sampleDeal as never, own, given)
const nothing = { en: '', zh: '' }

function fails(rule: string, wrong: Partial<InquiryLetter>): RuleExample<InquiryLetter> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

export const examples: readonly RuleExample<InquiryLetter>[] = [
  fails('IQ-01', { lines: [] }),
  fails('IQ-02', { wishes: nothing, lines: sound.lines.map((line) => ({ ...line, specification: nothing })) }),
  fails('IQ-03', { answerBy: '' }),
]
