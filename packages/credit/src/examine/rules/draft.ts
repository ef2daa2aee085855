import { compare } from '@gendan/kernel/decimal'
import { sameBank, sameName } from '../../compare/names.ts'
import { wordsOf } from '../../compare/words.ts'
import { type Examined, type ExamRule, type SeenDocument, those } from '../seen.ts'
import { examRule, ISBP, quoted, REMEDIES, spot, UCP, unknown } from './parts.ts'

/** The draft (UCP 600 art. 2, 6, 7; ISBP B). */
export const draftRules: readonly ExamRule[] = [
  examRule({
    id: 'DRF-01',
    en: 'The draft that the credit wants is presented',
    zh: '信用证要求的汇票已提交',
    source: UCP('6 b, c'),
    test: ({ missing }) =>
      missing
        .filter(({ kind }) => kind === 'draft')
        .map(({ text }) => ({
          document: 'draft',
          at: '',
          says: {
            en: `The credit wants a draft (${text}); none is presented.`,
            zh: `信用证要求汇票（${text}），未提交。`,
          },
          remedy: REMEDIES.present,
        })),
  }),
  examRule({
    id: 'DRF-02',
    en: 'The draft is drawn on the bank of the credit',
    zh: '汇票以信用证指定的银行为付款人',
    source: ISBP('B1'),
    test: (seen) => those(seen, 'draft').flatMap((document) => draweeFaults(document, seen)),
  }),
  examRule({
    id: 'DRF-04',
    en: 'The tenor is the one of the credit',
    zh: '汇票期限与信用证一致',
    source: ISBP('B2'),
    test: (seen) =>
      those(seen, 'draft').flatMap((document) => {
        const [shown, wanted] = [document.tenor, seen.credit.drafts?.at]
        if (!wanted || shown === undefined)
          return wanted ? [unknown(document, 'tenor', 'Its tenor is not shown.', '未显示期限。')] : []
        return sameTenor(shown, wanted)
          ? []
          : [
              spot(
                document,
                'tenor',
                `At ${quoted(shown)}; the credit wants ${quoted(wanted)}.`,
                `期限为${quoted(shown)}；信用证要求${quoted(wanted)}。`,
              ),
            ]
      }),
  }),
  examRule({
    id: 'DRF-12',
    en: 'The draft is drawn, dated and signed by the beneficiary',
    zh: '汇票由受益人开立、注明日期并签署',
    source: ISBP('B8 to B12'),
    test: (seen) =>
      those(seen, 'draft').flatMap((document) => [
        ...drawerFaults(document, seen.credit.beneficiary?.name),
        ...(document.dates.issued ? [] : [unknown(document, 'dates.issued', 'No date is shown.', '未显示日期。')]),
        ...signedFaults(document),
      ]),
  }),
  examRule({
    id: 'DRF-13',
    en: 'The draft is for the amount of the invoice, in the currency of the credit',
    zh: '汇票金额等于发票金额，币种与信用证一致',
    source: ISBP('B13, B14'),
    test: (seen) => those(seen, 'draft').flatMap((document) => amountFaults(document, seen)),
  }),
]

/** A share that the credit names, and several drafts of one set, make another amount than the invoice's. */
function amountFaults(document: SeenDocument, seen: Examined) {
  const currency = document.total?.currency
  const wanted = seen.credit.amount?.currency
  if (currency && wanted && currency.toUpperCase() !== wanted)
    return [
      spot(
        document,
        'total.currency',
        `In ${currency}; the credit is in ${wanted}.`,
        `币种 ${currency}；信用证为 ${wanted}。`,
      ),
    ]
  const unshown = unshownTotal(document, wanted !== undefined)
  return unshown.length > 0 ? unshown : otherThanInvoice(document, seen)
}

function otherThanInvoice(document: SeenDocument, seen: Examined) {
  const amount = document.total?.amount
  const [invoice, second] = those(seen, 'commercial-invoice')
  const shared = /PERCENT|PCT|%/i.test(`${seen.credit.drafts?.at ?? ''} ${seen.credit.mixedPayment ?? ''}`)
  const total = second || shared || those(seen, 'draft').length > 1 ? undefined : invoice?.total?.amount
  if (!(amount && total && invoice) || compare(amount, total) === 0) return []
  const both = { documents: [document.name, invoice.name] }
  return [
    spot(
      document,
      'total.amount',
      `Drawn for ${amount}; the invoice is for ${total}.`,
      `汇票金额 ${amount}；发票金额 ${total}。`,
      'correct',
      both,
    ),
  ]
}

function unshownTotal(document: SeenDocument, isWanted: boolean) {
  const { amount, currency } = document.total ?? {}
  return [
    ...(amount ? [] : [unknown(document, 'total.amount', 'Its amount is not shown.', '未显示金额。')]),
    ...(currency || !isWanted
      ? []
      : [unknown(document, 'total.currency', 'Its currency is not shown.', '未显示币种。')]),
  ]
}

/** "Yourselves", "us": whoever stands behind it, the credit does not name him. */
function isOurs(drawee: string): boolean {
  return /^(?:US|OURSELVES|YOU|YOURSELVES|ISSUING BANK|THE ISSUING BANK)$/i.test(drawee.trim())
}

/** The same days from the same event; what stands in brackets only says when that was: "(B/L DATED 28 MARCH 2026)". */
function sameTenor(shown: string, wanted: string): boolean {
  const plain = (text: string) => {
    const words = wordsOf(
      text
        .replace(/\([^)]*\)/g, ' ')
        .replace(/\bAT\b|\bDRAFTS?\b|\*|-{2,}/gi, ' ')
        .replace(/B\/L|BILLS? OF LADING/gi, ' BL ')
        .replace(/AIR ?WAY ?BILL/gi, ' AWB ')
        .replace(/\bFROM\b/gi, 'AFTER'),
    )
    return words.filter(
      (word) =>
        !['DATE', 'THE', 'OF', 'DAY', 'FOR', 'FULL', 'INVOICE', 'VALUE', '100', 'PERCENT', 'ON'].includes(word) &&
        !/^\d{4}-|^(?:19|20)\d\d$/.test(word),
    )
  }
  const [a, b] = [plain(shown), plain(wanted)]
  const days = (words: readonly string[]) => words.find((word) => /^\d+$/.test(word)) ?? ''
  const from = (words: readonly string[]) => words.find((word) => EVENTS.includes(word)) ?? ''
  return days(a) === days(b) && sameEvent(from(a), from(b))
}

const EVENTS: readonly string[] = ['SIGHT', 'BL', 'SHIPMENT', 'ACCEPTANCE', 'AWB']
const DATED_BY_SHIPMENT: readonly string[] = ['BL', 'AWB']

/** The date of a transport document is the date of shipment (ISBP B2 e, H7); an event that is not named may be any. */
function sameEvent(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true
  return [a, b].includes('SHIPMENT') && [a, b].some((event) => DATED_BY_SHIPMENT.includes(event))
}

function drawerFaults(document: SeenDocument, beneficiary: string | undefined) {
  const drawer = document.parties.drawer ?? document.issuer
  if (!beneficiary) return []
  if (!drawer)
    return sameName(document.signature ?? '', beneficiary) === 'other'
      ? [unknown(document, 'parties.drawer', 'Who draws it is not shown.', '未显示出票人。')]
      : []
  if (sameName(drawer, beneficiary) !== 'other') return []
  return [
    spot(
      document,
      'parties.drawer',
      `Drawn by ${quoted(drawer)}; the beneficiary is ${quoted(beneficiary)}.`,
      `出票人为${quoted(drawer)}；受益人为${quoted(beneficiary)}。`,
    ),
  ]
}

function signedFaults(document: SeenDocument) {
  if (document.signed === false) return [spot(document, 'signed', 'It is not signed.', '未签署。')]
  return document.signed === undefined && !document.signature
    ? [unknown(document, 'signed', 'Whether it is signed is not told.', '未说明是否签署。')]
    : []
}

function draweeFaults(document: SeenDocument, seen: Examined) {
  const [shown, wanted] = [document.parties.drawee, seen.credit.drafts?.drawee]
  if (!wanted || isOurs(wanted)) return []
  if (!shown) return [spot(document, 'parties.drawee', 'It names no drawee.', '未注明付款人。')]
  const like = isOnApplicant(shown, wanted, seen) ? 'other' : sameBank(shown, wanted)
  if (like === 'unknown')
    return [
      unknown(
        document,
        'parties.drawee',
        `Whether ${quoted(shown)} is ${quoted(wanted)} is not known here.`,
        `无法判断${quoted(shown)}是否即${quoted(wanted)}。`,
      ),
    ]
  return like === 'other'
    ? [
        spot(
          document,
          'parties.drawee',
          `Drawn on ${quoted(shown)}; the credit wants ${quoted(wanted)}.`,
          `付款人为${quoted(shown)}；信用证要求${quoted(wanted)}。`,
        ),
      ]
    : []
}

/** Drawn on the applicant, where the credit names somebody else. */
function isOnApplicant(shown: string, wanted: string, { credit }: Examined): boolean {
  const applicant = credit.applicant?.name
  return applicant !== undefined && sameName(shown, applicant) === 'same' && sameName(wanted, applicant) === 'other'
}
