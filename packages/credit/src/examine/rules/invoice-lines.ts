import { add, compare, multiply, sumOf, zero } from '@gendan/kernel/decimal'
import { within } from '../../compare/figures.ts'
import { alike, wordsOf } from '../../compare/words.ts'
import { type Examined, type ExamRule, type SeenDocument, those } from '../seen.ts'
import { saysStated } from './certificate-faults.ts'
import { tellingWords } from './goods-faults.ts'
import { examRule, ISBP, quoted, spot, UCP } from './parts.ts'

const invoices = (seen: Examined) => those(seen, 'commercial-invoice')
const FREE =
  /\bFREE OF CHARGE\b|\bF\.?O\.?C\b|\bGRATIS\b|\bNO COMMERCIAL VALUE\b|\bFREE SAMPLES?\b|\bSAMPLES?\b[^|]*\bFREE\b/i
const CHARGE =
  /^\W*(?:ADD(?:ED|ITIONAL)?\W+|PLUS\W+)?(?:OCEAN |SEA |AIR |INLAND |EXTRA |ADDITIONAL )?(?:FREIGHT|INSURANCE|HANDLING|SURCHARGE|BAF|CAF|THC|BANK|DOCUMENT\w*|PACKING|LOADING|STORAGE|INSPECTION|COURIER|CHARGES?|FEES?)\b[^|]*/i
const LESS = /\bLESS\b|\bDISCOUNT|\bDEDUCT|\bCOMMISSION|\bALLOWANCE|\bADVANCE|\bDEPOSIT|\bPREPAYMENT/i

/** Lines of the invoice that the credit does not know, and what it wants the invoice to say (ISBP C). */
export const invoiceLineRules: readonly ExamRule[] = [
  examRule({
    id: 'INV-09',
    en: 'The invoice shows no goods, samples or papers free of charge that the credit does not call for',
    zh: '发票不得显示信用证未要求的免费货物、样品或资料',
    source: ISBP('C12 b'),
    test: (seen) =>
      invoices(seen).flatMap((document) => {
        const said = [
          ...document.goods.map(({ description = '' }) => description),
          ...document.statements,
          document.text,
        ]
        const hit = said.find((one) => FREE.test(one ?? ''))
        return hit && !FREE.test(wordsOfCredit(seen))
          ? [
              spot(
                document,
                'goods',
                `It shows ${quoted(hit)}; the credit calls for no such goods.`,
                `显示${quoted(hit)}；信用证未要求该货物。`,
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'INV-10',
    en: 'The invoice shows no goods that the credit does not call for',
    zh: '发票不得显示信用证未要求的货物',
    source: ISBP('C12 a'),
    test: (seen) => invoices(seen).flatMap((document) => otherLines(document, seen)),
  }),
  examRule({
    id: 'INV-12',
    en: 'A discount or deduction that the credit requires is shown',
    zh: '信用证要求的折扣或扣减已显示',
    source: ISBP('C6 d'),
    test: (seen) => {
      const [wanted] =
        /\bLESS\s+(?:\d+(?:\.\d+)?\s*(?:PCT|PERCENT|%)\s*)?(?:\w+\s){0,2}(?:DISCOUNT|COMMISSION|ALLOWANCE)|\b(?:DISCOUNT|COMMISSION|ALLOWANCE)\b[^.;]*\b(?:DEDUCTED|SHOWN)\b[^.;]*\bINVOICE/i.exec(
          wordsOfCredit(seen),
        ) ?? []
      return wanted === undefined
        ? []
        : invoices(seen)
            .filter((document) => !LESS.test(saidOf(document)))
            .map((document) =>
              spot(
                document,
                'total.amount',
                `The credit wants ${quoted(wanted)}; no deduction is shown.`,
                `信用证要求${quoted(wanted)}；发票未显示扣减。`,
              ),
            )
    },
  }),
  examRule({
    id: 'INV-15',
    en: 'Charges that the price of the trade term holds are not added to it',
    zh: '价格术语已含的费用不得另行加收',
    source: ISBP('C9'),
    test: (seen) => invoices(seen).flatMap((document) => addedCharges(document, seen)),
  }),
  examRule({
    id: 'INV-17',
    en: 'Where the credit wants the price in its parts, freight and FOB value are shown apart',
    zh: '信用证要求分列价格时，运费与 FOB 价值分别显示',
    source: UCP('14 d, 18 c'),
    test: (seen) =>
      invoices(seen).flatMap((document) => {
        const wanted = document.asked.some(({ text }) =>
          /\b(?:SHOW|INDICAT|EVIDENC|STAT|SPECIF|BREAK)\w*\b[^.;]*\b(?:FOB|FCA)\b[^.;]*\bFREIGHT\b|\bFREIGHT\b[^.;]*\bSEPARATELY\b/i.test(
            text,
          ),
        )
        const said = saidOf(document)
        const lacking = ['FREIGHT'].filter((word) => !new RegExp(`\\b${word}\\b`, 'i').test(said))
        return wanted && lacking.length > 0
          ? [
              spot(
                document,
                'goods',
                'The credit wants FOB value and freight apart; they are not shown.',
                '信用证要求分别显示 FOB 价值与运费，发票未显示。',
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'INV-18',
    en: 'What the credit wants certified or stated on the invoice stands there, in other words or the same',
    zh: '信用证要求在发票上证明或声明的内容已载明（措辞不必相同）',
    source: UCP('14 d, 18 c'),
    test: (seen) =>
      invoices(seen).flatMap((document) =>
        document.asked
          .flatMap(({ demands }) => demands.filter(({ what }) => what === 'states'))
          .flatMap(({ value = '' }) =>
            saysStated(document, value)
              ? []
              : [
                  spot(
                    document,
                    'statements',
                    `The credit wants it to certify ${quoted(value)}.`,
                    `信用证要求发票证明${quoted(value)}，未显示。`,
                  ),
                ],
          ),
      ),
  }),
]

function wordsOfCredit({ credit }: Examined): string {
  const asked = credit.documents.filter(({ kind }) => kind === 'commercial-invoice').map(({ text }) => text)
  const all = [credit.goods?.text, credit.additionalAmounts, ...asked, ...credit.conditions.map(({ text }) => text)]
  return all.filter(Boolean).join(' | ')
}

function saidOf({ goods, statements, clauses, text }: SeenDocument): string {
  return [...goods.map(({ description }) => description), ...statements, ...clauses, text].filter(Boolean).join(' | ')
}

/** Where another line is the credit's, one that shares no word with it is none of the credit's. */
function otherLines(document: SeenDocument, seen: Examined) {
  const wanted = tellingWords(seen.credit.goods?.text ?? '', seen.credit)
  const all = wordsOf(wordsOfCredit(seen))
  const lines = document.goods.map(({ description = '' }, i) => ({
    i,
    description,
    known: wordsOf(description).some((word) => wanted.some((one) => alike(one, word) !== 'other')),
    named: wordsOf(description).some((word) => word.length > 3 && all.includes(word)),
  }))
  if (wanted.length === 0 || !lines.some(({ known }) => known)) return []
  return lines
    .filter(
      ({ description, known, named }) =>
        !(known || named || CHARGE.test(description) || LESS.test(description) || FREE.test(description)),
    )
    .filter(({ description }) => wordsOf(description).some((word) => /^[A-Z]{4,}$/.test(word)))
    .filter(({ description }) => !/\b(?:TOTAL|FOB|FCA|EXW|VALUE|AMOUNT|BALANCE|PAYABLE|PRICE)\b/i.test(description))
    .map(({ i, description }) =>
      spot(
        document,
        `goods.${i}`,
        `${quoted(description)} is not among the goods of the credit.`,
        `${quoted(description)}不属于信用证项下货物。`,
      ),
    )
}

/** A line of charges beside goods that already stand at the credit's own price. */
function addedCharges(document: SeenDocument, seen: Examined) {
  const priced = (seen.credit.goods?.lines ?? []).flatMap(({ unitPrice }) => unitPrice?.amount ?? [])
  const charges = document.goods.filter(
    ({ description = '', amount }) => CHARGE.test(description) && amount !== undefined,
  )
  const goods = document.goods.filter((line) => !charges.includes(line))
  const [first] = charges
  if (!first || priced.length === 0 || /\bFREIGHT\b|\bCHARGES?\b/i.test(seen.credit.additionalAmounts ?? '')) return []
  const atPrice = goods.every(({ unitPrice }) => !unitPrice || priced.some((one) => compare(one, unitPrice) === 0))
  const worth = sumOf(
    goods.map(
      ({ amount, quantity, unitPrice }) => amount ?? (quantity && unitPrice ? multiply(quantity, unitPrice) : zero),
    ),
  )
  const sum = add(worth, sumOf(charges.map(({ amount }) => amount ?? zero)))
  const total = document.total?.amount
  if (!(atPrice && total && within(sum, total, '1'))) return []
  return [
    spot(
      document,
      'goods',
      `It adds ${quoted(first.description)} to a price that holds it.`,
      `在已含该费用的价格之外另加${quoted(first.description)}。`,
    ),
  ]
}
