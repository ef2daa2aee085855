import { isRange, samePlace } from '../../compare/places.ts'
import type { Credit } from '../../terms/credit.ts'
import { carriage, type Examined, type ExamRule, type ExamSpot, type SeenDocument } from '../seen.ts'
import { examRule, quoted, spot, UCP, unknown } from './parts.ts'
import { isSea, saidBy } from './transport-faults.ts'

const sea = (seen: Examined) => carriage(seen).filter(isSea)

/** Bills of lading and waybills of the sea: on board what, where from and to (UCP 600 art. 20 to 22). */
export const seaRules: readonly ExamRule[] = [
  examRule({
    id: 'BL-01',
    en: 'Goods are shown as shipped on board a named vessel',
    zh: '注明货物已装于具名船舶',
    source: UCP('20 a ii, 21 a ii, 22 a ii'),
    test: (seen) => sea(seen).flatMap(onBoardFaults),
  }),
  examRule({
    id: 'BL-03',
    en: 'An intended vessel is followed by a notation with the day and the vessel on which goods are',
    zh: '“预期船只”须有装船批注注明日期与实际船名',
    source: UCP('20 a ii'),
    test: (seen) =>
      sea(seen).flatMap((document) => {
        const { vessel = '', onBoardVessel = 'INTENDED' } = document.transport
        const settled = document.dates.onBoard !== undefined && !/INTENDED/i.test(onBoardVessel)
        if (!/\bINTENDED\b/i.test(vessel) || settled) return []
        return [
          spot(
            document,
            'transport.vessel',
            `The vessel is only intended: ${quoted(vessel)}.`,
            `仅为预期船只：${quoted(vessel)}。`,
            'authenticate',
          ),
        ]
      }),
  }),
  placeRule('BL-05', ['loading'], isSea, 'Goods are loaded at the port of the credit', '装货港符合信用证', '20 a iii'),
  placeRule(
    'BL-07',
    ['discharge'],
    isSea,
    'Goods are discharged at the port of the credit',
    '卸货港符合信用证',
    '20 a iii',
  ),
  placeRule(
    'AWB-04',
    ['loading', 'discharge'],
    ({ kind }) => kind === 'air-waybill',
    'Airports of departure and destination are those of the credit',
    '起运与目的地机场符合信用证',
    '23 a iv',
  ),
  placeRule(
    'MMT-03',
    ['loading', 'discharge'],
    ({ kind }) => ['multimodal', 'rail-waybill', 'road-waybill'].includes(kind),
    'Places of dispatch and destination are those of the credit',
    '发运地与目的地符合信用证',
    '19 a iii, 24 a iii',
  ),
  examRule({
    id: 'BL-09',
    en: 'Where transhipment is forbidden, none is shown but in containers, trailers or lighters',
    zh: '禁止转运时，除集装箱、拖车、子船外不得显示转运',
    source: UCP('20 b, c'),
    test: (seen) => {
      if (seen.credit.transhipment !== 'not-allowed') return []
      const shown = sea(seen).filter(
        (document) => isTranshipped(document) && !(isBoxed(document) && !seen.excluded.has('20c')),
      )
      return shown.map((document) =>
        spot(
          document,
          'clauses',
          'It shows that goods are transhipped, which the credit forbids.',
          '显示货物转运，信用证不允许。',
          'approval',
        ),
      )
    },
  }),
]

/** What a carrier may do is no transhipment (art. 20 d). */
function isTranshipped(document: SeenDocument): boolean {
  const text = saidBy(document)
  return /\bTRANS?-?SHIP(?:PED|MENT)\b(?! (?:ALLOWED|PERMITTED))/i.test(text) && !/\bMAY\b|RESERVES/i.test(text)
}

function isBoxed(document: SeenDocument): boolean {
  const text = [saidBy(document), document.packages.kind, document.marks].filter(Boolean).join(' ')
  return /CONTAINER|\bFCL\b|\bLCL\b|TRAILER|LASH|\b\d+\s*X\s*(?:20|40|45)/i.test(text)
}

function onBoardFaults(document: SeenDocument): readonly ExamSpot[] {
  const { vessel, onBoardVessel } = document.transport
  const text = saidBy(document).replace(/SHIPPER/gi, '')
  const received = /\bRECEIVED FOR SHIPMENT\b/i.test(text)
  const shipped = !received && /\bSHIPPED (?:IN|ON|ABOARD)|ON BOARD/i.test(text)
  if (document.dates.onBoard || shipped) {
    if (vessel || onBoardVessel) return []
    return [spot(document, 'transport.vessel', 'No vessel is named.', '未注明船名。', 'authenticate')]
  }
  if (!received && document.clauses.length === 0)
    return [unknown(document, 'dates.onBoard', 'Nothing says that goods are on board.', '未显示已装船。')]
  const [en, zh] = ['It bears no dated notation that goods are on board.', '无注明日期的装船批注。']
  return [spot(document, 'dates.onBoard', en, zh, 'authenticate')]
}

function placeRule(
  id: string,
  where: readonly Where[],
  of: (document: SeenDocument) => boolean,
  en: string,
  zh: string,
  article: string,
): ExamRule {
  return examRule({
    id,
    en,
    zh,
    source: UCP(article),
    test: (seen) =>
      carriage(seen)
        .filter(of)
        .flatMap((document) => where.flatMap((one) => placeFaults(document, one, wantedAt(seen.credit, one)))),
  })
}

/** The port of the credit; where it names none, the place of receipt or delivery. */
function wantedAt(credit: Credit, where: Where): string | undefined {
  return where === 'loading'
    ? (credit.portOfLoading ?? credit.placeOfReceipt)
    : (credit.portOfDischarge ?? credit.placeOfDelivery)
}

type Where = 'loading' | 'discharge'

function placeFaults(document: SeenDocument, where: Where, wanted: string | undefined): readonly ExamSpot[] {
  if (!wanted) return []
  const at = `transport.${where}`
  const shown = shownAt(document, where)
  if (shown) return otherPlace(document, at, shown, wanted)
  if (!isSea(document))
    return [
      unknown(
        document,
        at,
        `No place is shown; the credit wants ${quoted(wanted)}.`,
        `未显示地点；信用证要求${quoted(wanted)}。`,
      ),
    ]
  return [
    spot(
      document,
      at,
      `No port is shown; the credit wants ${quoted(wanted)}.`,
      `未显示港口；信用证要求${quoted(wanted)}。`,
    ),
  ]
}

/** Where goods are loaded or discharged; by land and air, where they are received or delivered. */
function shownAt(document: SeenDocument, where: Where): string | undefined {
  const { loading, receipt, discharge, delivery } = document.transport
  const [port, place] = where === 'loading' ? [loading, receipt] : [discharge, delivery]
  return port ?? (isSea(document) ? undefined : place)
}

function otherPlace(document: SeenDocument, at: string, shown: string, wanted: string): readonly ExamSpot[] {
  const same = samePlace(shown, wanted)
  if (same) return []
  if (same === undefined) {
    const says = `Whether ${quoted(shown)} lies in ${quoted(wanted)} is not known here.`
    return [unknown(document, at, says, `无法判断${quoted(shown)}是否属于${quoted(wanted)}。`)]
  }
  const range = isRange(wanted) && /\bANY\b/i.test(shown) ? ': a port must be named' : ''
  const says = `It shows ${quoted(shown)}${range}; the credit wants ${quoted(wanted)}.`
  return [spot(document, at, says, `单据显示${quoted(shown)}；信用证要求${quoted(wanted)}。`)]
}
