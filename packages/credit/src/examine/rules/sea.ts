import { carriage, type Examined, type ExamRule, type ExamSpot, type SeenDocument } from '../seen.ts'
import { examRule, quoted, spot, UCP, unknown } from './parts.ts'
import { placeRule } from './place-faults.ts'
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
  placeRule({
    id: 'BL-05',
    where: ['loading'],
    of: isSea,
    en: 'Goods are loaded at the port of the credit',
    zh: '装货港符合信用证',
    article: '20 a iii',
  }),
  placeRule({
    id: 'BL-07',
    where: ['discharge'],
    of: isSea,
    en: 'Goods are discharged at the port of the credit',
    zh: '卸货港符合信用证',
    article: '20 a iii',
  }),
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
