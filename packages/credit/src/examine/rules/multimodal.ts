import { samePlace } from '../../compare/places.ts'
import { carriage, type Examined, type ExamRule, type SeenDocument } from '../seen.ts'
import { examRule, ISBP, isDemanded, quoted, spot, UCP } from './parts.ts'
import { placeRule } from './place-faults.ts'
import { saidBy } from './transport-faults.ts'

const isInland = ({ kind }: SeenDocument) => ['multimodal', 'rail-waybill', 'road-waybill'].includes(kind)
const combined = (seen: Examined) => carriage(seen).filter(({ kind }) => kind === 'multimodal')

/** Transport in more than one way, and the places inland from which and to which goods go (UCP 600 art. 19). */
export const multimodalRules: readonly ExamRule[] = [
  examRule({
    id: 'MMT-01',
    en: 'A multimodal document does not say that goods go in one way alone',
    zh: '多式联运单据不得注明仅以一种方式运输',
    source: UCP('19 a'),
    test: (seen) =>
      combined(seen)
        .filter((document) => document.asked.some(({ kind }) => kind === 'multimodal'))
        .flatMap((document) => {
          const said = `${document.transport.mode ?? ''} | ${saidBy(document)}`
          const alone =
            /\b(?:BY )?(SEA|OCEAN|AIR|ROAD|RAIL|TRUCK)(?: TRANSPORT| FREIGHT)? ONLY\b|\bONLY BY (SEA|AIR|ROAD|RAIL)\b/i
          const hit = alone.exec(said)
          return hit
            ? [
                spot(
                  document,
                  'transport.mode',
                  `It says ${quoted(hit[0])}: one way of transport alone.`,
                  `单据注明${quoted(hit[0])}：仅一种运输方式。`,
                ),
              ]
            : []
        }),
  }),
  examRule({
    id: 'MMT-02',
    en: 'Goods were taken in charge, dispatched or shipped at the place of the credit',
    zh: '货物在信用证规定地点接管、发运或装运',
    source: UCP('19 a ii, iii, 24 a iii'),
    test: (seen) =>
      carriage(seen)
        .filter(isInland)
        .flatMap((document) => receiptFaults(document, seen)),
  }),
  placeRule({
    id: 'MMT-03',
    where: ['discharge'],
    of: isInland,
    en: 'Goods go to the final destination of the credit',
    zh: '最终目的地符合信用证',
    article: '19 a iii, 24 a iii',
  }),
  placeRule({
    id: 'AWB-04',
    where: ['loading', 'discharge'],
    of: ({ kind }) => kind === 'air-waybill',
    en: 'Airports of departure and destination are those of the credit',
    zh: '起运与目的地机场符合信用证',
    article: '23 a iv',
  }),
  examRule({
    id: 'MMT-06',
    en: 'Where the credit wants goods on board, a multimodal document says with its day that they are',
    zh: '信用证要求装船时，多式联运单据载有注明日期的装船批注',
    source: ISBP('D7'),
    test: (seen) =>
      combined(seen).flatMap((document) => {
        const { portOfLoading, placeOfReceipt } = seen.credit
        const wanted = isDemanded(document, 'on-board') || (portOfLoading !== undefined && placeOfReceipt === undefined)
        const told =
          document.dates.onBoard !== undefined || /\b(?:SHIPPED|LADEN|LOADED)? ?ON BOARD\b/i.test(saidBy(document))
        return wanted && !told
          ? [
              spot(
                document,
                'dates.onBoard',
                'The credit wants goods on board; it bears no dated notation of it.',
                '信用证要求已装船，单据无注明日期的装船批注。',
                'authenticate',
              ),
            ]
          : []
      }),
  }),
]

/** The place of receipt, or the port where that is what the credit calls its place of receipt. */
function receiptFaults(document: SeenDocument, { credit }: Examined) {
  const { placeOfReceipt, portOfLoading } = credit
  const { receipt, loading } = document.transport
  const wanted = placeOfReceipt ?? portOfLoading
  const shown = (placeOfReceipt ? [receipt, loading] : [loading, receipt]).filter((one) => one !== undefined)
  const [first] = shown
  if (!(wanted && first) || shown.some((one) => samePlace(one, wanted) !== false)) return []
  const at = placeOfReceipt && receipt ? 'transport.receipt' : 'transport.loading'
  return [
    spot(
      document,
      at,
      `Goods were taken in charge at ${quoted(first)}; the credit wants ${quoted(wanted)}.`,
      `接管地为${quoted(first)}；信用证要求${quoted(wanted)}。`,
      'approval',
    ),
  ]
}
