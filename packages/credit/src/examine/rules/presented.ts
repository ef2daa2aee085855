import type { Words } from '@gendan/kernel/words'
import { sameBank } from '../../compare/names.ts'
import { type Examined, type ExamRule, type ExamSpot, type SeenDocument, those } from '../seen.ts'
import { shown } from './certificate-faults.ts'
import { examRule, quoted, spot, UCP, unknown } from './parts.ts'

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

/** What a shipping advice must tell, by the words of the credit, and whether it does. */
const TOLD: readonly (readonly [
  asked: RegExp,
  name: Words,
  shows: (document: SeenDocument, said: string) => boolean,
])[] = [
  [
    /\b(?:VESSEL|SHIP'?S? NAME|STEAMER|CARRYING VESSEL)\b/i,
    { en: 'the vessel', zh: '船名' },
    ({ transport }, said) => Boolean(transport.vessel) || /\bVESSEL\b|\bM\.?\/?V\b/i.test(said),
  ],
  [
    /\bQUANTIT/i,
    { en: 'the quantity', zh: '数量' },
    ({ goods, packages }, said) =>
      goods.some(({ quantity }) => quantity !== undefined) || packages.count !== undefined || /\d/.test(said),
  ],
  [
    /\b(?:INVOICE VALUE|VALUE|AMOUNT)\b/i,
    { en: 'the value', zh: '金额' },
    ({ goods, total }, said) =>
      total?.amount !== undefined ||
      goods.some(({ amount }) => amount !== undefined) ||
      /\b(?:USD|EUR|GBP|JPY|CNY|HKD|US\$)\s*\d|\$\s*\d/i.test(said),
  ],
]

/** A shipping advice tells all that the credit wants told. */
export const adviceTold: ExamRule = examRule({
  id: 'SHA-02',
  en: 'A shipping advice tells what the credit wants told',
  zh: '装运通知载明信用证要求的内容',
  source: UCP('14 f'),
  test: (seen) =>
    those(seen, 'shipping-advice').flatMap((document) => {
      const asked = document.asked.map(({ text }) => text).join(' ')
      const wanted = /\b(?:ADVISING|SHOWING|INDICATING|STATING|INFORMING|GIVING|WITH|MENTIONING|DETAILS?)\b/i.exec(
        asked,
      )
      const behind = wanted ? asked.slice(wanted.index) : ''
      const said = shown(document)
      return TOLD.filter(([pattern, , shows]) => pattern.test(behind) && !shows(document, said)).map(([, { en, zh }]) =>
        spot(document, 'statements', `It does not tell ${en}, which the credit wants.`, `未载明信用证要求的${zh}。`),
      )
    }),
})

/** Where all documents are to bear the credit's number, its absence is told; it is no ground for refusal by itself (ISBP 821). */
export function numberless(seen: Examined): readonly ExamSpot[] {
  const { number, conditions } = seen.credit
  const wanted = conditions.some(({ text }) =>
    /\b(?:ALL|EACH|EVERY)\b[^.]*\bDOCUMENTS?\b[^.]*\b(?:L\/?C|CREDIT)\b[^.]*\bN(?:O|UMBER)\b/i.test(text),
  )
  if (!wanted || !number) return []
  const plain = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return seen.documents
    .filter(({ required, numbers }) => required && numbers.credit === undefined)
    .filter((document) => !plain(shown(document)).includes(plain(number)))
    .map((document) =>
      spot(
        document,
        'numbers.credit',
        `The credit wants its number ${quoted(number)} on all documents; it is not shown.`,
        `信用证要求所有单据注明其编号${quoted(number)}，未显示。`,
      ),
    )
}
