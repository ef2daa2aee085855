import { add, type Decimal, sumOf } from '@gendan/kernel/decimal'
import { samePlace } from '../../compare/places.ts'
import { isIn } from '../amounts.ts'
import { instalmentsIn, lotsIn } from '../instalments.ts'
import {
  carriage,
  type Examined,
  type ExamRule,
  type ExamSpot,
  isOneVoyage,
  type SeenDocument,
  sameVoyage,
  shipmentDay,
  those,
  type Voyage,
  voyageOf,
} from '../seen.ts'
import { examRule, ISBP, REMEDIES, UCP, unknown } from './parts.ts'

/** Goods sent in parts, in lots and in instalments (UCP 600 art. 31, 32). */
export const shipmentRules: readonly ExamRule[] = [
  partial(
    'PAR-S1',
    'Where partial shipments are forbidden, goods go in one shipment',
    '禁止分批时，货物一次装运',
    'Goods were shipped more than once; partial shipments are forbidden.',
    '货物分次装运；信用证不允许分批。',
    ([a, b]) => a.day !== b.day && sameGoal(a, b),
  ),
  partial(
    'PAR-S2',
    'Where partial shipments are forbidden, goods of one voyage go to one destination',
    '禁止分批时，同一航次货物运往同一目的地',
    'Goods go to more than one destination; partial shipments are forbidden.',
    '货物运往不同目的地；信用证不允许分批。',
    ([a, b]) => !sameGoal(a, b),
  ),
  partial(
    'PAR-S3',
    'Where partial shipments are forbidden, goods go by one vessel, aircraft, train or truck, whatever the day',
    '禁止分批时，货物装于同一运输工具，与是否同日无关',
    'Goods went by more than one vessel or vehicle on the same day; partial shipments are forbidden.',
    '货物同日分装不止一个运输工具；信用证不允许分批。',
    ([a, b]) => a.day === b.day && sameGoal(a, b),
  ),
  examRule({
    id: 'PAR-S4',
    en: 'Several courier or post receipts are one shipment where service, place, day and destination are one',
    zh: '多份快递或邮政收据须为同一机构、同地、同日、同目的地，方视为一次装运',
    source: UCP('31 c'),
    test: (seen) => {
      const documents = carriage(seen).filter(({ kind }) => kind === 'courier-receipt')
      const ways = new Set(
        documents.map((one) =>
          [one.transport.carrier ?? one.issuer, shipmentDay(one), one.transport.receipt, one.parties.consignee].join(
            '|',
          ),
        ),
      )
      if (seen.credit.partialShipments !== 'not-allowed' || ways.size < 2) return []
      return [
        of(
          documents,
          'transport',
          'The receipts differ in service, place, day or destination; partial shipments are forbidden.',
          '各收据的机构、地点、日期或目的地不同；信用证不允许分批。',
        ),
      ]
    },
  }),
  examRule({
    id: 'PAR-S5',
    en: 'What is shipped in instalments is shipped within the period of one of them',
    zh: '分期装运须在规定的各期之内',
    source: UCP('32'),
    test: (seen) => {
      const periods = instalmentsIn(seen.credit)
      if (periods.length < 2 || periods.every(({ from }) => from === undefined)) return []
      return carriage(seen).flatMap((document) => {
        const day = shipmentDay(document)
        if (!day || periods.some(({ from, to }) => (from === undefined || day >= from) && day <= to)) return []
        const told = periods.map(({ from, to }) => [from, to].filter(Boolean).join(' – ')).join('; ')
        return [
          of(
            [document],
            'dates.onBoard',
            `Shipped ${day}, in the period of no instalment (${told}): the credit ends for this and later ones.`,
            `${day} 装运，不在任何一期之内（${told}）：信用证对该期及以后各期失效。`,
          ),
        ]
      })
    },
  }),
  examRule({
    id: 'PAR-S6',
    en: 'Lots of which the credit gives latest days alone are each shipped by one of them; a late lot ends nothing for the later ones',
    zh: '仅规定各批最迟装运日的，各批按期装运；一批迟装不影响以后各批',
    source: ISBP('C15'),
    test: (seen) => {
      const days = instalmentsIn(seen.credit)
      const last = days
        .map(({ to }) => to)
        .toSorted()
        .at(-1)
      if (days.length < 2 || last === undefined || days.some(({ from }) => from !== undefined)) return []
      return carriage(seen).flatMap((document) => {
        const day = shipmentDay(document)
        return day && day > last
          ? [
              of(
                [document],
                'dates.onBoard',
                `Shipped ${day}; the last lot was to be shipped by ${last}.`,
                `${day} 装运；最后一批应于 ${last} 前装运。`,
              ),
            ]
          : []
      })
    },
  }),
  examRule({
    id: 'PAR-S7',
    en: 'Goods go in as many lots as the credit says, of the quantities that it says',
    zh: '按信用证规定的批数与每批数量装运',
    source: ISBP('C15'),
    test: (seen) => lotFaults(seen),
  }),
]

function partial(
  id: string,
  en: string,
  zh: string,
  says: string,
  saysZh: string,
  counts: (pair: readonly [Voyage, Voyage]) => boolean,
): ExamRule {
  return examRule({
    id,
    en,
    zh,
    source: UCP('31 a, b'),
    test: (seen) => {
      const documents = carriage(seen).filter(({ kind }) => kind !== 'courier-receipt')
      if (seen.credit.partialShipments !== 'not-allowed') return []
      if (id === 'PAR-S1' && isOneVoyage(documents) === undefined) return documents.filter(isHalfTold).map(unnamed)
      const pair = apart(documents.map(voyageOf))
      return pair && counts(pair) ? [of(documents, 'transport.vessel', says, saysZh)] : []
    },
  })
}

function isHalfTold({ transport }: SeenDocument): boolean {
  return !(transport.vessel && transport.voyage)
}

function unnamed(document: SeenDocument): ExamSpot {
  return unknown(document, 'transport.vessel', 'Vessel and voyage are not both shown.', '未同时显示船名和航次。')
}

/** The first two shipments that are not one. */
function apart([first, ...rest]: readonly Voyage[]): readonly [Voyage, Voyage] | undefined {
  const other = first && rest.find((one) => !sameVoyage(one, first))
  return first && other ? [first, other] : undefined
}

function sameGoal(a: Voyage, b: Voyage): boolean {
  return a.to === '' || b.to === '' || samePlace(a.to, b.to) !== false || samePlace(b.to, a.to) !== false
}

function of(documents: readonly SeenDocument[], at: string, en: string, zh: string): ExamSpot {
  const names = documents.map(({ name }) => name)
  return {
    document: names[0] ?? '',
    ...(names.length > 1 ? { documents: names } : {}),
    at,
    says: { en, zh },
    remedy: REMEDIES.approval,
  }
}

/** More shipments than lots, or a quantity that is none of the lots'. */
function lotFaults(seen: Examined): readonly ExamSpot[] {
  const lots = lotsIn(seen.credit)
  if (!lots) return []
  const documents = carriage(seen)
  const shipments = documents.filter(
    (one, i) => !documents.slice(0, i).some((other) => sameVoyage(voyageOf(one), voyageOf(other))),
  )
  if (shipments.length > lots.count)
    return [
      of(
        documents,
        'transport',
        `Goods went in ${shipments.length} shipments; the credit allows ${lots.count} lots.`,
        `货物分 ${shipments.length} 次装运；信用证规定 ${lots.count} 批。`,
      ),
    ]
  const [invoice] = those(seen, 'commercial-invoice')
  const shown = invoice?.goods.flatMap(({ quantity }) => quantity ?? []) ?? []
  if (!invoice || shown.length === 0 || lots.spans.length < lots.count) return []
  const whole = sumOf(shown)
  const sums = sumsOf(lots.spans)
  return sums.some((span) => isIn(whole, span))
    ? []
    : [
        of(
          [invoice],
          'goods.0.quantity',
          `${whole} are shipped: no lot of the credit has that quantity, and it allows ${lots.count} lots.`,
          `装运数量 ${whole}：与信用证任何一批数量均不符，且仅允许 ${lots.count} 批。`,
        ),
      ]
}

interface Span {
  readonly least: Decimal
  readonly most: Decimal
}

/** What any of the lots have together; of more than eight lots each alone, and all of them. */
function sumsOf(spans: readonly Span[]): readonly Span[] {
  if (spans.length > 8) return [...spans, spans.reduce(together)]
  const sums: Span[] = []
  for (const span of spans) sums.push(span, ...sums.map((sum) => together(sum, span)))
  return sums
}

function together(a: Span, b: Span): Span {
  return { least: add(a.least, b.least), most: add(a.most, b.most) }
}
