import { samePlace } from '../../compare/places.ts'
import { wordsOf } from '../../compare/words.ts'
import { carriage, type Examined, type ExamRule, type SeenDocument, those } from '../seen.ts'
import { demanded, examRule, ISBP, quoted, spot, UCP } from './parts.ts'
import { partyMeant, saidBy } from './transport-faults.ts'

const byLand = (seen: Examined) =>
  carriage(seen).filter(({ kind }) => kind === 'rail-waybill' || kind === 'road-waybill')
const receipts = (seen: Examined) => those(seen, 'courier-receipt')

/** Rail and road waybills, courier and post receipts (UCP 600 art. 24, 25). */
export const inlandRules: readonly ExamRule[] = [
  examRule({
    id: 'RRI-01',
    en: 'A rail waybill is signed or stamped by the railway or for it',
    zh: '铁路运单由铁路公司或其代表签署或盖章',
    source: UCP('24 a i'),
    test: (seen) =>
      byLand(seen)
        .filter(({ kind, signed, signature }) => kind === 'rail-waybill' && signed === false && !signature)
        .map((document) =>
          spot(document, 'signed', 'It bears no signature or stamp.', '未签署或盖章。', 'authenticate'),
        ),
  }),
  examRule({
    id: 'RRI-03',
    en: 'A road waybill is the original for the consignor or sender, or bears no mark for whom it is',
    zh: '公路运单为发货人联正本，或未标明联次',
    source: UCP('24 b i'),
    test: (seen) =>
      byLand(seen)
        .filter(({ kind }) => kind === 'road-waybill')
        .flatMap((document) => {
          const hit =
            /\b(?:COPY|ORIGINAL|EXEMPLAR|SHEET)?\s*(?:NO\.?\s*\d\s*)?\(?\s*FOR (?:THE )?(?:CONSIGNEE|CARRIER)\b|\b(?:CONSIGNEE|CARRIER)'?S COPY\b/i.exec(
              saidBy(document),
            )
          return hit
            ? [
                spot(
                  document,
                  'title',
                  `It is marked ${quoted(hit[0].trim())}, not the original for the consignor.`,
                  `单据标有${quoted(hit[0].trim())}，并非发货人联。`,
                  'present',
                ),
              ]
            : []
        }),
  }),
  examRule({
    id: 'RRI-06',
    en: 'Where a rail or road waybill says how many originals there are, all are presented',
    zh: '铁路、公路运单注明正本份数时全部提交',
    source: UCP('24 c'),
    test: (seen) =>
      byLand(seen).flatMap((document) => {
        const { originals, originalsStated = 0 } = document
        return originals !== undefined && originals > 0 && originals < originalsStated
          ? [
              spot(
                document,
                'originals',
                `It says ${originalsStated} originals were issued; ${originals} are presented.`,
                `单据注明出具正本 ${originalsStated} 份，仅提交 ${originals} 份。`,
                'present',
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'CPR-01',
    en: 'A courier receipt for goods names the courier, is stamped or signed by it, and shows when and where goods were taken',
    zh: '快递收据注明快递公司名称、经其盖章或签署，并显示取件日期与地点',
    source: UCP('25 a'),
    test: (seen) => goodsReceipts(seen).flatMap((document) => courierFaults(document, seen)),
  }),
  examRule({
    id: 'CPR-02',
    en: 'Where courier charges must be prepaid, a document says that another than the consignee pays them',
    zh: '要求预付快递费时，单据表明由收货人以外的一方支付',
    source: UCP('25 b'),
    test: (seen) =>
      receipts(seen).flatMap((document) => {
        const wanted = document.asked.some(({ text }) =>
          /\b(?:CHARGES?|FREIGHT|COURIER)\b[^.;]*\bPRE-?\s?PAID/i.test(text),
        )
        const said = saidBy(document)
        const collect = /\bCOLLECT\b|\b(?:CONSIGNEE|RECEIVER|RECIPIENT)\b[^|]*\bPAY/i.exec(said)
        const paid =
          /PRE-?\s?PAID|\b(?:SHIPPER|SENDER|CONSIGNOR)\b[^|]*\bPAY|PAID BY (?:THE )?(?:SHIPPER|SENDER)/i.test(said)
        if (!wanted || (paid && !collect)) return []
        const [en, zh] = collect ? [quoted(collect[0]), quoted(collect[0])] : ['nothing of charges', '未显示费用']
        return [
          spot(
            document,
            'freight',
            `It shows ${en}; the credit wants charges prepaid.`,
            `单据显示：${zh}；信用证要求费用预付。`,
          ),
        ]
      }),
  }),
  examRule({
    id: 'CPR-04',
    en: 'A receipt that papers were sent shows the addressee whom the credit names',
    zh: '证明寄单的收据显示信用证规定的收件人',
    source: ISBP('A10'),
    test: (seen) => receipts(seen).flatMap((document) => addresseeFaults(document, seen)),
  }),
]

/** Receipts under which goods travel: those by which shipment is judged. */
function goodsReceipts(seen: Examined): readonly SeenDocument[] {
  return carriage(seen).filter(({ kind }) => kind === 'courier-receipt')
}

function courierFaults(document: SeenDocument, seen: Examined) {
  const isPost = /\bPOST/i.test(`${document.title ?? ''} ${document.asked.map(({ text }) => text).join(' ')}`)
  const name = document.transport.carrier ?? document.issuer ?? document.signature
  const { receipt, loading } = document.transport
  const [from, wanted] = [receipt ?? loading, seen.credit.placeOfReceipt ?? seen.credit.portOfLoading]
  return [
    ...(document.signed === false && !document.signature
      ? [spot(document, 'signed', 'It is neither stamped nor signed.', '未盖章也未签署。', 'authenticate')]
      : []),
    ...(name || isPost
      ? []
      : [spot(document, 'issuer', 'No courier is named.', '未注明快递公司名称。', 'authenticate')]),
    ...(from && wanted && samePlace(from, wanted) === false
      ? [
          spot(
            document,
            'transport.receipt',
            `Goods were taken at ${quoted(from)}; the credit wants ${quoted(wanted)}.`,
            `取件地为${quoted(from)}；信用证要求${quoted(wanted)}。`,
          ),
        ]
      : []),
  ]
}

/** The addressee is looked for by the words of his name; what a receipt does not tell at all is not held against it. */
function addresseeFaults(document: SeenDocument, seen: Examined) {
  const [wanted] = demanded(document, 'addressed-to').map((one) => partyMeant(one, seen))
  const shown = document.parties.consignee ?? document.parties.notify ?? document.parties.buyer
  if (!(wanted && shown)) return []
  const own = new Set(wordsOf(shown))
  const words = wordsOf(wanted).filter((word) => word.length > 2 && !COMMON.has(word))
  if (words.length === 0 || words.some((word) => own.has(word))) return []
  return [
    spot(
      document,
      'parties.consignee',
      `Sent to ${quoted(shown)}; the credit wants ${quoted(wanted)}.`,
      `收件人为${quoted(shown)}；信用证要求${quoted(wanted)}。`,
    ),
  ]
}

const COMMON = new Set(['COMPANY', 'LIMITED', 'THE', 'INCORPORATED', 'CORPORATION', 'DHL', 'COURIER', 'EXPRESS'])
