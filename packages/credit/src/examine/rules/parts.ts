import { type Source, unread, type Weight } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { documentKindWords } from '../../terms/term-words.ts'
import type { ExamRule, ExamSpot, SeenDocument } from '../seen.ts'

/** What can still be done about a discrepancy. */
export const REMEDIES = {
  correct: {
    en: 'Correct the document or have it issued anew, and present it in time.',
    zh: '更正或重开该单据，并在期限内交单。',
  },
  authenticate: {
    en: 'Have whoever issued it authenticate the correction, with his capacity.',
    zh: '由出具人以其身份证实更正。',
  },
  present: { en: 'Present what is missing in time.', zh: '在期限内补交。' },
  act: {
    en: 'Present sooner, or on the next banking day with the bank’s statement.',
    zh: '提前交单，或于下一银行工作日交单并附银行声明。',
  },
  amend: { en: 'Ask for an amendment before shipment.', zh: '装运前要求改证。' },
  approval: {
    en: 'No document can cure it: present for approval, or ask the applicant to waive it.',
    zh: '无法更正：请开证申请人放弃不符点，或作寄单授权、托收处理。',
  },
  none: { en: 'Nothing needs to be done.', zh: '无需处理。' },
  judge: { en: 'Somebody who knows must look: banks differ.', zh: '需有经验者判断：各银行做法不一。' },
} as const satisfies Record<string, Words>

/** A document as traders call it, the second of its kind with its number. */
export function called({ kind, name }: Pick<SeenDocument, 'kind' | 'name'>): Words {
  const { en, zh } = documentKindWords[kind]
  const which = name.slice(kind.length)
  return { en: `${en}${which}`, zh: `${zh}${which}` }
}

export const UCP = (at: string): Source => ({ title: 'UCP 600', at: `art. ${at}` })
/** A paragraph of the ISBP that nobody here has read in the text. */
export const ISBP = (at: string): Source => ({ title: 'ISBP', at: unread(at) })

interface Made {
  readonly id: string
  readonly en: string
  readonly zh: string
  readonly source: Source
  readonly weight?: Weight
  readonly test: ExamRule['test']
}

/** A rule of examination; a discrepancy blocks unless something else is said. */
export function examRule({ id, en, zh, source, weight = 'block', test }: Made): ExamRule {
  return { id, title: { en, zh }, weight, source, test }
}

/** What a rule says at one place of a document. */
export function spot(
  { name }: Pick<SeenDocument, 'name'>,
  at: string,
  en: string,
  zh: string,
  remedy: keyof typeof REMEDIES = 'correct',
  more: Partial<ExamSpot> = {},
): ExamSpot {
  return { document: name, at, says: { en, zh }, remedy: REMEDIES[remedy], ...more }
}

/** What a rule says where nothing is shown that would answer it. */
export function unknown({ name }: Pick<SeenDocument, 'name'>, at: string, en: string, zh: string): ExamSpot {
  return {
    document: name,
    at,
    says: { en, zh },
    remedy: { en: 'Look at the document itself.', zh: '请查看单据原件。' },
    verdict: 'cannot-tell',
  }
}

/** Names of kinds as findings call them. */
export const quoted = (text: string | undefined) => `“${(text ?? '').replace(/\s+/g, ' ').slice(0, 120)}”`

/** What the credit asks of a document under a word, over all items that it answers. */
export function demanded({ asked }: SeenDocument, what: string): readonly string[] {
  return asked.flatMap(({ demands }) =>
    demands.filter((one) => one.what === what).map((one) => ('value' in one ? (one.value ?? '') : '')),
  )
}

export function isDemanded(document: SeenDocument, what: string): boolean {
  return demanded(document, what).length > 0
}
