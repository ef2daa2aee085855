import { sameBank } from '../../compare/names.ts'
import type { ExamRule } from '../seen.ts'
import { examRule, quoted, UCP, unknown } from './parts.ts'

/** Of a document that was given as its text: what was read of it. The rest stands in no rule's way, and none lets it pass. */
export const textRead: ExamRule = examRule({
  id: 'TXT-01',
  en: 'Of a document that is given as text alone it is told which facts were read',
  zh: '仅以文本提供的单据，列明已读出的内容',
  source: { title: 'Gendan · 跟单', at: 'docs/rules.md' },
  weight: 'note',
  test: (seen) =>
    seen.documents
      .filter(({ required }) => required)
      .flatMap((document) => {
        const facts = document.readFacts
        if (!facts) return []
        const [en, zh] = facts.length > 0 ? [facts.join(', '), facts.join('、')] : ['nothing', '无']
        return [
          unknown(
            document,
            'text',
            `It was given as text. Read of it: ${en}. Nothing else of it was examined by its place.`,
            `该单据仅以文本提供。已读出：${zh}。其余内容未按栏目审核。`,
          ),
        ]
      }),
})

/** Who may take documents in: only then does the clock stop (UCP 600 art. 2, 6). */
export const presentedTo: ExamRule = examRule({
  id: 'TIM-15',
  en: 'Documents are presented to the nominated, the confirming or the issuing bank',
  zh: '向被指定银行、保兑行或开证行交单',
  source: UCP('2, 6 a, d ii'),
  weight: 'warn',
  test: ({ credit, presentedAt }) => {
    const { availableWith, confirmingBank, issuingBank } = credit
    const bank = availableWith?.bank
    if (!presentedAt || !bank || availableWith?.anyBank || /\bANY\b/i.test(bank)) return []
    const entitled = [bank, confirmingBank, issuingBank].filter((one) => one !== undefined)
    // A bank named by its code and one named in words cannot be told apart: the nominated one decides.
    if (sameBank(presentedAt, bank) === 'unknown') return []
    if (entitled.some((one) => ['same', 'slip'].includes(sameBank(presentedAt, one)))) return []
    return [
      {
        at: 'presentation.to',
        says: {
          en: `Presented to ${quoted(presentedAt)}; the credit is available with ${quoted(bank)}: the clock stops when that bank or the issuing bank has them.`,
          zh: `向${quoted(presentedAt)}交单；信用证指定${quoted(bank)}：以该行或开证行收到之日为交单日。`,
        },
        remedy: {
          en: 'Have the documents with the nominated bank or the issuing bank within the time.',
          zh: '在期限内将单据交达被指定银行或开证行。',
        },
        verdict: 'judgement',
      },
    ]
  },
})
