import { compare, decimal, multiply, sumOf } from '@gendan/kernel/decimal'
import { sameName } from '../../compare/names.ts'
import { wordsOf } from '../../compare/words.ts'
import { drawable, drawn, drawnBy } from '../amounts.ts'
import { type Examined, type ExamRule, isOriginal, those } from '../seen.ts'
import { CHANGING, descriptionOf, goodsFaults, priceFaults, termFaults } from './goods-faults.ts'
import { quantityFaults, sumFaults, unseenAmounts } from './invoice-faults.ts'
import { examRule, ISBP, isDemanded, quoted, REMEDIES, spot, UCP, unknown } from './parts.ts'

const invoices = (seen: Examined) => those(seen, 'commercial-invoice', 'customs-invoice')

/** Ways in which a credit asks for a hand on the invoice. */
const SIGNATURES = ['signed', 'manually-signed', 'countersigned', 'legalised']

/** Commercial invoice, amount and quantity (UCP 600 art. 18, 30, 31; ISBP C). */
export const invoiceRules: readonly ExamRule[] = [
  examRule({
    id: 'INV-01',
    en: 'The invoice is issued by the beneficiary',
    zh: '发票由受益人出具',
    source: UCP('18 a i'),
    test: (seen) =>
      those(seen, 'commercial-invoice').flatMap((document) => {
        const [issuer, wanted] = [document.issuer ?? document.parties.beneficiary, seen.credit.beneficiary?.name]
        if (!wanted) return []
        if (!issuer) return [unknown(document, 'issuer', 'Who issued it is not shown.', '未显示出具人。')]
        if (sameName(issuer, wanted) !== 'other') return []
        return [
          spot(
            document,
            document.issuer ? 'issuer' : 'parties.beneficiary',
            `Issued by ${quoted(issuer)}; the beneficiary is ${quoted(wanted)}.`,
            `由${quoted(issuer)}出具；受益人为${quoted(wanted)}。`,
          ),
        ]
      }),
  }),
  examRule({
    id: 'INV-02',
    en: 'The invoice is made out to the applicant',
    zh: '发票抬头为开证申请人',
    source: UCP('18 a ii'),
    test: (seen) =>
      those(seen, 'commercial-invoice').flatMap((document) => {
        const [buyer, wanted] = [document.parties.buyer, seen.credit.applicant?.name]
        if (!wanted) return []
        if (!buyer) return [unknown(document, 'parties.buyer', 'To whom it is made out is not shown.', '未显示抬头。')]
        if (sameName(buyer, wanted) !== 'other') return []
        return [
          spot(
            document,
            'parties.buyer',
            `Made out to ${quoted(buyer)}; the applicant is ${quoted(wanted)}.`,
            `抬头为${quoted(buyer)}；开证申请人为${quoted(wanted)}。`,
          ),
        ]
      }),
  }),
  examRule({
    id: 'INV-03',
    en: 'The invoice is in the currency of the credit',
    zh: '发票币种与信用证一致',
    source: UCP('18 a iii'),
    test: (seen) =>
      those(seen, 'commercial-invoice').flatMap((document) => {
        const [shown, wanted] = [document.total?.currency, seen.credit.amount?.currency]
        if (wanted && !shown) return [unknown(document, 'total.currency', 'Its currency is not shown.', '未显示币种。')]
        return shown && wanted && shown.toUpperCase() !== wanted && shown !== '$'
          ? [
              spot(
                document,
                'total.currency',
                `In ${shown}; the credit is in ${wanted}.`,
                `币种 ${shown}；信用证为 ${wanted}。`,
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'INV-05',
    en: 'The invoice is signed where the credit wants it',
    zh: '信用证要求签署的发票已签署',
    source: UCP('18 a iv'),
    test: (seen) =>
      invoices(seen)
        .filter((document) => isOriginal(document) && SIGNATURES.some((what) => isDemanded(document, what)))
        .flatMap((document) => {
          if (document.signed === undefined && !document.signature)
            return [unknown(document, 'signed', 'Whether it is signed is not told.', '未说明是否签署。')]
          return document.signed === false
            ? [spot(document, 'signed', 'It is not signed as the credit asks.', '未按信用证要求签署。')]
            : []
        }),
  }),
  examRule({
    id: 'INV-06',
    en: 'The goods of the invoice are those of the credit',
    zh: '发票货物描述与信用证相符',
    source: UCP('18 c'),
    test: (seen) => those(seen, 'commercial-invoice').flatMap((document) => goodsFaults(document, seen)),
  }),
  examRule({
    id: 'GEN-17',
    en: 'What the invoice adds does not change the goods',
    zh: '发票附加内容不改变货物性质',
    source: ISBP('C5'),
    test: (seen) =>
      those(seen, 'commercial-invoice').flatMap((document) => {
        const wanted = new Set(wordsOf(seen.credit.goods?.text ?? ''))
        const added = wordsOf(descriptionOf(document)).find((word) => CHANGING.has(word) && !wanted.has(word))
        return added
          ? [
              spot(
                document,
                'goods',
                `It adds ${quoted(added)}, which makes them other goods.`,
                `增加${quoted(added)}，已属不同货物。`,
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'INV-11',
    en: 'The unit price is the one of the credit',
    zh: '单价与信用证一致',
    source: ISBP('C6'),
    test: (seen) => those(seen, 'commercial-invoice').flatMap((document) => priceFaults(document, seen)),
  }),
  examRule({
    id: 'INV-14',
    en: 'The trade term, its place and its rules are those of the credit',
    zh: '贸易术语、地点与通则版本与信用证一致',
    source: ISBP('C8'),
    test: (seen) => those(seen, 'commercial-invoice').flatMap((document) => termFaults(document, seen)),
  }),
  examRule({
    id: 'INV-16',
    en: 'The invoice is for no more than the credit',
    zh: '发票金额不超过信用证金额',
    source: UCP('18 b'),
    weight: 'warn',
    test: (seen) => {
      const span = drawable(seen.credit)
      const papers = those(seen, 'commercial-invoice')
      const total = sumOf(papers.flatMap((paper) => paper.total?.amount ?? []))
      const [first] = papers
      if (!(span && first) || compare(total, span.most) <= 0) return []
      return [
        spot(
          first,
          'total.amount',
          `${total} is invoiced; the credit has ${span.most}. A bank may take it and pay no more than the credit.`,
          `发票金额 ${total}，信用证最高 ${span.most}。银行可接受但付款不得超过信用证金额。`,
          'correct',
          { verdict: 'judgement' },
        ),
      ]
    },
  }),
  examRule({
    id: 'TOL-07',
    en: 'No more is drawn than the credit has, with its tolerance',
    zh: '支取金额不超过信用证金额（含浮动）',
    source: UCP('18 b, 30'),
    test: (seen) => {
      const [span, taken] = [drawable(seen.credit), drawn(seen)]
      if (!(span && taken) || compare(taken.amount, span.most) <= 0) return unseenAmounts(seen, drawnBy(seen))
      return [
        {
          document: taken.by,
          at: 'total.amount',
          says: {
            en: `${taken.amount} is drawn; the credit has ${span.most}.`,
            zh: `支取 ${taken.amount}，信用证最高 ${span.most}。`,
          },
          remedy: REMEDIES.correct,
        },
      ]
    },
  }),
  examRule({
    id: 'TOL-04',
    en: 'Where partial shipments are forbidden, at most five per cent less than the amount is drawn, with the full quantity at its price',
    zh: '禁止分批时，支取金额最多低 5%，且数量足额、单价不变',
    source: UCP('30 c'),
    test: (seen) => {
      const [span, taken] = [drawable(seen.credit), drawn(seen)]
      if (!(span && taken) || seen.credit.partialShipments !== 'not-allowed') return []
      const least = seen.credit.tolerance ? span.least : multiply(span.least, decimal('0.95'))
      if (compare(taken.amount, least) >= 0) return []
      return [
        {
          document: taken.by,
          at: 'total.amount',
          says: {
            en: `${taken.amount} is drawn; without partial shipments it must be ${least} at the least.`,
            zh: `支取 ${taken.amount}；不允许分批时至少为 ${least}。`,
          },
          remedy: REMEDIES.approval,
        },
      ]
    },
  }),
  examRule({
    id: 'TOL-06',
    en: 'The quantity is within what the credit allows',
    zh: '数量在信用证允许范围内',
    source: UCP('30 a, b, 31'),
    test: quantityFaults,
  }),
  examRule({
    id: 'INV-20',
    en: 'The invoice is neither provisional nor pro forma',
    zh: '发票不得为临时发票或形式发票',
    source: ISBP('C1'),
    test: (seen) =>
      those(seen, 'commercial-invoice').flatMap((document) =>
        /PRO-?\s?FORMA|PROVISIONAL/i.test(document.title ?? '')
          ? [spot(document, 'title', `It is titled ${quoted(document.title)}.`, `标题为${quoted(document.title)}。`)]
          : [],
      ),
  }),
  examRule({
    id: 'INV-25',
    en: 'Lines and total of the invoice add up',
    zh: '发票各行与合计相加一致',
    source: ISBP('A22'),
    weight: 'warn',
    test: (seen) => invoices(seen).flatMap(sumFaults),
  }),
]
