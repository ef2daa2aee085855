import { addDays, type Day } from '@gendan/kernel/day'
import { compare } from '@gendan/kernel/decimal'
import { amountOfWords } from '../../compare/amount-words.ts'
import { sameName } from '../../compare/names.ts'
import { writtenDaysIn } from '../../message/days.ts'
import { carriage, type Examined, type ExamRule, type SeenDocument, shipmentDay, those } from '../seen.ts'
import { examRule, ISBP, quoted, spot, UCP } from './parts.ts'

const drafts = (seen: Examined) => those(seen, 'draft')

/** What a draft says in words: its amount, from when it runs, under what it is drawn (ISBP B). */
export const draftWordRules: readonly ExamRule[] = [
  examRule({
    id: 'DRF-03',
    en: 'A credit is not available by a draft on the applicant; one that is asked for is a paper like others',
    zh: '信用证不应凭以申请人为付款人的汇票兑用；如有要求，视为一般单据',
    source: UCP('6 c'),
    weight: 'warn',
    test: (seen) => {
      const { drafts: asked, applicant } = seen.credit
      const on = asked?.drawee !== undefined && applicant && sameName(asked.drawee, applicant.name) === 'same'
      return on
        ? drafts(seen).map((document) =>
            spot(
              document,
              'parties.drawee',
              'The credit wants it drawn on the applicant: it binds no bank.',
              '信用证要求以申请人为付款人：对银行无约束力。',
              'amend',
            ),
          )
        : []
    },
  }),
  examRule({
    id: 'DRF-06',
    en: 'A tenor that runs from the bill of lading runs from the day of shipment that the bill shows',
    zh: '自提单日起算的汇票期限按提单所示装运日计算',
    source: ISBP('B2 c'),
    test: (seen) =>
      drafts(seen).flatMap((document) => {
        const tenor = document.tenor ?? ''
        const [day] = writtenDaysIn(tenor)
        const shipped = carriage(seen).flatMap((one) => shipmentDay(one) ?? [])
        const fromShipment = /B\/?L\b|BILLS? OF LADING|SHIPMENT|ON BOARD|AWB|AIR WAYBILL/i.test(tenor)
        if (!(day && fromShipment) || shipped.length === 0 || shipped.includes(day)) return []
        return [
          spot(
            document,
            'tenor',
            `It counts from ${day}; goods were shipped on ${shipped.join(', ')}.`,
            `自 ${day} 起算；装运日为 ${shipped.join('、')}。`,
          ),
        ]
      }),
  }),
  examRule({
    id: 'DRF-11',
    en: 'A day of maturity that a draft shows is the one that its tenor makes; the first day is not counted',
    zh: '汇票所示到期日按期限计算，起算日不计入',
    source: UCP('3; ISBP B5'),
    test: (seen) => drafts(seen).flatMap((document) => maturityFaults(document, seen)),
  }),
  examRule({
    id: 'DRF-14',
    en: 'Words and figures of an amount agree',
    zh: '大小写金额一致',
    source: ISBP('B14'),
    test: (seen) =>
      seen.documents
        .filter(({ required }) => required)
        .flatMap((document) => {
          const { amount, words } = document.total ?? {}
          const said = words === undefined ? undefined : amountOfWords(words)
          if (!(amount && said) || compare(amount, said) === 0) return []
          return [
            spot(
              document,
              'total.words',
              `Words say ${said}, figures ${amount}.`,
              `大写金额为 ${said}，小写为 ${amount}。`,
            ),
          ]
        }),
  }),
  examRule({
    id: 'DRF-17',
    en: 'A draft says under which credit it is drawn, where the credit wants it',
    zh: '信用证要求时，汇票载明出票条款',
    source: { title: 'UCP 600; the credit', at: 'art. 14 d; field 47A' },
    test: (seen) => {
      const { number = '', conditions, drafts: asked } = seen.credit
      const wanted = [asked?.at ?? '', ...conditions.map(({ text }) => text)].some((text) =>
        /\bDRAFTS?\b[^.]*\b(?:BEAR|MARKED|INDICATE|STATE|QUOTE|SHOW|MENTION)[^.]*(?:DRAWN UNDER|CREDIT|L\/?C\b)/i.test(
          text,
        ),
      )
      if (!wanted || number === '') return []
      return drafts(seen).flatMap((document) => {
        const said = [document.numbers.credit, ...document.statements, ...document.clauses, document.text].join(' ')
        return plain(said).includes(plain(number))
          ? []
          : [
              spot(
                document,
                'numbers.credit',
                `It does not say that it is drawn under ${quoted(number)}.`,
                `未载明在信用证${quoted(number)}项下出票。`,
              ),
            ]
      })
    },
  }),
]

/** "60 days after 12 May 2026": the day counted from, and how many days. */
function maturityFaults(document: SeenDocument, seen: Examined) {
  const due = (document.dates as Readonly<Record<string, unknown>>)['maturity']
  const tenor = document.tenor ?? seen.credit.drafts?.at ?? ''
  const days = /(\d{1,3})\s*DAYS?\b/i.exec(tenor)?.[1]
  const start = startOf(tenor, document, seen)
  if (typeof due !== 'string' || !days || !start) return []
  const meant = addDays(start, Number(days))
  if (due === meant) return []
  return [
    spot(
      document,
      'dates.maturity',
      `It shows maturity on ${due}; ${days} days after ${start} are ${meant}.`,
      `到期日示为 ${due}；${start} 后 ${days} 天应为 ${meant}。`,
    ),
  ]
}

function startOf(tenor: string, document: SeenDocument, seen: Examined): Day | undefined {
  const [told] = writtenDaysIn(tenor)
  if (told) return told
  if (/\bSIGHT\b|\bACCEPTANCE\b|\bINVOICE\b/i.test(tenor)) return undefined
  if (/B\/?L\b|LADING|SHIPMENT|ON BOARD|AWB|AIR WAYBILL/i.test(tenor))
    return carriage(seen)
      .flatMap((one) => shipmentDay(one) ?? [])
      .toSorted()
      .at(-1)
  return /\bDATE\b/i.test(tenor) ? document.dates.issued : undefined
}

function plain(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
