import { compare, type Decimal } from '@gendan/kernel/decimal'
import { within } from '../../compare/figures.ts'
import { sameName } from '../../compare/names.ts'
import { wordsOf } from '../../compare/words.ts'
import { sameUnit } from '../../terms/goods.ts'
import { CARRIAGE, type Examined, type ExamRule, type ExamSpot, type SeenDocument, those } from '../seen.ts'
import { countedIn } from './counted.ts'
import { onPallets, sameKind } from './packings.ts'
import { called, examRule, ISBP, quoted, REMEDIES, spot, UCP } from './parts.ts'
import { numberless } from './presented.ts'
import { bareName } from './transport-words.ts'

const required = (seen: Examined) => seen.documents.filter((document) => document.required)

/** What two documents say of one thing must not conflict (UCP 600 art. 14 d): wording may differ, meaning may not. */
export const crossRules: readonly ExamRule[] = [
  examRule({
    id: 'XD-03',
    en: 'Quantities agree between documents',
    zh: '各单据数量一致',
    source: UCP('14 d'),
    test: (seen) => {
      const [invoice, second] = those(seen, 'commercial-invoice')
      const whole = invoice && !second ? countedIn(invoice) : undefined
      if (!(invoice && whole)) return []
      return required(seen).flatMap((document) => {
        const own = document === invoice ? undefined : countedIn(document)
        return own && sameUnit(own.unit, whole.unit) && compare(own.quantity, whole.quantity) !== 0
          ? [
              conflict(
                document,
                'goods.0.quantity',
                invoice,
                `${own.quantity} ${own.unit}`.trim(),
                `${whole.quantity} ${whole.unit}`.trim(),
              ),
            ]
          : []
      })
    },
  }),
  examRule({
    id: 'XD-04',
    en: 'Packages agree between documents, in number and kind',
    zh: '各单据件数与包装种类一致',
    source: UCP('14 d'),
    test: (seen) =>
      against(
        seen,
        ({ packages }) => packages.count !== undefined,
        (document, first) => {
          const [a, b] = [document.packages, first.packages]
          if (onPallets(a.kind) !== onPallets(b.kind)) return []
          if (a.count !== undefined && b.count !== undefined && compare(a.count, b.count) !== 0)
            return [conflict(document, 'packages.count', first, a.count, b.count)]
          return a.kind && b.kind && !sameKind(a.kind, b.kind)
            ? [conflict(document, 'packages.kind', first, a.kind, b.kind)]
            : []
        },
      ),
  }),
  ...(['gross', 'net'] as const).map((which) =>
    examRule({
      id: which === 'gross' ? 'XD-05' : 'WGT-02',
      en: which === 'gross' ? 'Gross weights agree between documents' : 'Net weights agree between documents',
      zh: which === 'gross' ? '各单据毛重一致' : '各单据净重一致',
      source: UCP('14 d'),
      test: (seen: Examined) =>
        against(
          seen,
          ({ weights }) => weights[which] !== undefined,
          (document, first) => {
            const [a, b] = [document.weights[which] as Decimal, first.weights[which] as Decimal]
            return within(a, b, '0.5') ? [] : [conflict(document, `weights.${which}`, first, `${a} kg`, `${b} kg`)]
          },
        ),
    }),
  ),
  examRule({
    id: 'PKL-06',
    en: 'Gross weight is not less than net weight',
    zh: '毛重不小于净重',
    source: { title: 'Trade practice · 实务', at: 'weights' },
    weight: 'warn',
    test: (seen) =>
      required(seen).flatMap((document) => {
        const { gross, net } = document.weights
        return gross && net && compare(gross, net) < 0
          ? [
              spot(
                document,
                'weights.gross',
                `Gross ${gross} kg is less than net ${net} kg.`,
                `毛重 ${gross} 公斤小于净重 ${net} 公斤。`,
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'XD-06',
    en: 'Marks agree between documents',
    zh: '各单据唛头一致',
    source: ISBP('A32 to A34'),
    test: (seen) =>
      against(
        seen,
        ({ marks }) => (marks ?? '') !== '' && !/AS PER|N\/?M\b|NO MARKS/i.test(marks ?? ''),
        (document, first) =>
          sameMarks(document.marks ?? '', first.marks ?? '')
            ? []
            : [conflict(document, 'marks', first, document.marks ?? '', first.marks ?? '')],
      ),
  }),
  examRule({
    id: 'XD-08',
    en: 'Vessel and voyage are the same on all documents',
    zh: '各单据船名、航次一致',
    source: UCP('14 d'),
    test: (seen) => {
      const [bill] = those(seen, ...CARRIAGE)
      if (!bill) return []
      const { vessel, onBoardVessel, voyage } = bill.transport
      return required(seen)
        .filter(({ kind }) => !CARRIAGE.includes(kind))
        .flatMap((document) => [
          ...otherThan(document, 'transport.vessel', document.transport.vessel, bill, [vessel, onBoardVessel]),
          ...otherThan(document, 'transport.voyage', document.transport.voyage, bill, [voyage]),
        ])
    },
  }),
  examRule({
    id: 'XD-12',
    en: 'The invoice is quoted by its own number',
    zh: '引用的发票号一致',
    source: UCP('14 d'),
    test: (seen) => {
      const [invoice, second] = those(seen, 'commercial-invoice')
      const number = invoice?.numbers.own ?? invoice?.numbers.invoice
      if (!(invoice && number) || second) return []
      return required(seen).flatMap((document) => {
        const own = document.numbers.invoice
        const others =
          document.issuer &&
          seen.credit.beneficiary &&
          sameName(document.issuer, seen.credit.beneficiary.name) === 'other'
        return own && document !== invoice && !others && plain(own) !== plain(number)
          ? [conflict(document, 'numbers.invoice', invoice, own, number)]
          : []
      })
    },
  }),
  examRule({
    id: 'GEN-62',
    en: 'The number of the credit is quoted rightly',
    zh: '引用的信用证号正确',
    source: ISBP('821 preliminary viii'),
    weight: 'warn',
    test: (seen) => [
      ...numberless(seen),
      ...required(seen).flatMap((document) => {
        const [own, wanted] = [document.numbers.credit, seen.credit.number]
        return own && wanted && plain(own) !== plain(wanted)
          ? [
              spot(
                document,
                'numbers.credit',
                `Credit number ${quoted(own)}; it is ${quoted(wanted)}.`,
                `信用证号${quoted(own)}；应为${quoted(wanted)}。`,
              ),
            ]
          : []
      }),
    ],
  }),
  examRule({
    id: 'XD-01',
    en: 'The beneficiary and the applicant bear the names of the credit on every document',
    zh: '各单据受益人与申请人名称与信用证一致',
    source: UCP('14 d, j'),
    test: (seen) =>
      required(seen)
        .filter(({ kind }) => kind !== 'commercial-invoice')
        .flatMap((document) => {
          // Under a transferable credit papers come from whoever delivers (UCP 600 art. 38).
          const passedOn = /(?<!NON-?\s?)TRANSFERABLE/i.test(seen.credit.form ?? '')
          const pairs = [
            ['beneficiary', passedOn ? undefined : document.parties.beneficiary, seen.credit.beneficiary?.name],
            ['buyer', document.parties.buyer, seen.credit.applicant?.name],
          ] as const
          return pairs.flatMap(([at, own, wanted]) =>
            own && wanted && sameName(own, wanted) === 'other'
              ? [
                  spot(
                    document,
                    `parties.${at}`,
                    `It names ${quoted(own)}; the credit has ${quoted(wanted)}.`,
                    `显示${quoted(own)}；信用证为${quoted(wanted)}。`,
                  ),
                ]
              : [],
          )
        }),
  }),
  examRule({
    id: 'GEN-42',
    en: 'Names are spelt as in the credit',
    zh: '名称拼写与信用证一致',
    source: ISBP('A23'),
    weight: 'note',
    test: (seen) =>
      required(seen).flatMap((document) => {
        const pairs = [
          ['beneficiary', document.parties.beneficiary, seen.credit.beneficiary?.name],
          ['buyer', document.parties.buyer, seen.credit.applicant?.name],
        ] as const
        return pairs.flatMap(([at, own, wanted]) =>
          own && wanted && sameName(own, wanted) === 'slip'
            ? [
                spot(
                  document,
                  `parties.${at}`,
                  `${quoted(own)} is a slip for ${quoted(wanted)}: no discrepancy, correct it when there is time.`,
                  `${quoted(own)}系${quoted(wanted)}的笔误：不构成不符点，有时间应更正。`,
                  'none',
                ),
              ]
            : [],
        )
      }),
  }),
]

/** The first document that shows something, and what each other one shows of it. */
function against(
  seen: Examined,
  shows: (document: SeenDocument) => boolean,
  faults: (document: SeenDocument, first: SeenDocument) => readonly ExamSpot[],
): readonly ExamSpot[] {
  const [first, ...rest] = required(seen).filter(shows)
  return first ? rest.flatMap((document) => faults(document, first)) : []
}

/** "As per B/L" is no other vessel. */
function otherThan(
  document: SeenDocument,
  at: string,
  own: string | undefined,
  other: SeenDocument,
  theirs: readonly (string | undefined)[],
): readonly ExamSpot[] {
  const meant = theirs.filter((one) => one !== undefined)
  const [first] = meant
  if (!(own && first) || /AS PER/i.test(own) || meant.some((one) => isOne(own, one))) return []
  return [conflict(document, at, other, own, first)]
}

function isOne(own: string, one: string): boolean {
  const bare = bareName(own)
  return sameName(own, one) !== 'other' || sameName(one, own) !== 'other' || (bare !== '' && bare === bareName(one))
}

function conflict(document: SeenDocument, at: string, other: SeenDocument, own: string, theirs: string): ExamSpot {
  return {
    document: document.name,
    documents: [document.name, other.name],
    at,
    says: {
      en: `${called(document).en}: ${quoted(own)}; ${called(other).en}: ${quoted(theirs)}.`,
      zh: `${called(document).zh}显示${quoted(own)}，${called(other).zh}显示${quoted(theirs)}。`,
    },
    remedy: REMEDIES.correct,
  }
}

/** What the one shows stands in the other: order and more data are free. */
function sameMarks(a: string, b: string): boolean {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  return [...few].filter((word) => !/^\d+$/.test(word)).every((word) => many.has(word))
}

const plain = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
