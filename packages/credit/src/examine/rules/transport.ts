import { sameName } from '../../compare/names.ts'
import { documentKindWords } from '../../terms/term-words.ts'
import { carriage, type ExamRule } from '../seen.ts'
import { called, demanded, examRule, ISBP, isDemanded, quoted, spot, UCP, unknown } from './parts.ts'
import { carrierFaults, consigneeFaults, freightOf, isDefect, meets, partyMeant, saidBy } from './transport-faults.ts'

/** What passes goods on by endorsement where it is made out to order. */
const NEGOTIABLE: ReadonlySet<string> = new Set(['bill-of-lading', 'charter-party-bill-of-lading', 'multimodal'])

/** Transport documents: who carries, where from and to, in what state, to whom (UCP 600 art. 19 to 27). */
export const transportRules: readonly ExamRule[] = [
  examRule({
    id: 'TRN-01',
    en: 'The transport document is of the kind that the credit asks for',
    zh: '运输单据种类符合信用证',
    source: UCP('19 to 25; ISBP D1, E1'),
    test: (seen) =>
      carriage(seen).flatMap((document) => {
        const [asked] = document.asked
        if (!asked || asked.kind === document.kind || meets(document, asked.kind)) return []
        return [
          spot(
            document,
            'kind',
            `${called(document).en} presented; ${documentKindWords[asked.kind].en.toLowerCase()} asked for.`,
            `要求${documentKindWords[asked.kind].zh}，提交的是${called(document).zh}。`,
          ),
        ]
      }),
  }),
  examRule({
    id: 'TRN-03',
    en: 'The carrier is named, and the carrier, the master or a named agent of either has signed',
    zh: '注明承运人名称，由承运人、船长或其具名代理人签署',
    source: UCP('19 a i, 20 a i, 21 a i, 23 a i, 24 a i'),
    test: (seen) =>
      carriage(seen)
        .filter(({ kind }) => !['charter-party-bill-of-lading', 'courier-receipt', 'rail-waybill'].includes(kind))
        .flatMap(carrierFaults),
  }),
  examRule({
    id: 'TRN-07',
    en: 'Goods are consigned as the credit says',
    zh: '收货人符合信用证',
    source: UCP('14 d; ISBP E12'),
    test: (seen) => carriage(seen).flatMap((document) => consigneeFaults(document, seen)),
  }),
  examRule({
    id: 'TRN-08',
    en: 'A bill of lading or multimodal document to order, or to order of the shipper, is endorsed by the shipper',
    zh: '凭指示或凭托运人指示的提单、多式联运单据由托运人背书',
    source: ISBP('D17, E13'),
    test: (seen) =>
      carriage(seen)
        .filter(({ kind }) => NEGOTIABLE.has(kind))
        .flatMap((document) => {
          const to = document.parties.consignee?.toUpperCase().trim() ?? ''
          const open = /^(?:UN)?(?:TO )?(?:THE )?ORDER(?: OF (?:THE )?SHIPPER)?\.?$/.test(to)
          if (!(open || (isDemanded(document, 'blank-endorsed') && !/ORDER OF/.test(to)))) return []
          if (document.endorsed === undefined)
            return [unknown(document, 'endorsed', 'Whether it is endorsed is not told.', '未说明是否背书。')]
          return document.endorsed === false || document.endorsed === 'none'
            ? [spot(document, 'endorsed', 'It is to order and not endorsed.', '单据为指示抬头而未背书。')]
            : []
        }),
  }),
  examRule({
    id: 'TRN-09',
    en: 'The party to be notified is the one of the credit',
    zh: '通知人符合信用证',
    source: UCP('14 d, j'),
    test: (seen) =>
      carriage(seen).flatMap((document) => {
        const [asked = ''] = demanded(document, 'notify')
        const wanted = asked && partyMeant(asked, seen)
        if (!wanted) return []
        const { notify } = document.parties
        if (notify === undefined)
          return [
            spot(
              document,
              'parties.notify',
              `No notify party is shown; the credit wants ${quoted(wanted)}.`,
              `未显示通知人；信用证要求${quoted(wanted)}。`,
            ),
          ]
        const like = sameName(notify, wanted)
        if (like === 'same' && !lacksBank(notify, asked)) return []
        const meant = like === 'same' ? asked : wanted
        return [
          spot(
            document,
            'parties.notify',
            `Notify party ${quoted(notify)}; the credit wants ${quoted(meant)}.`,
            `通知人为${quoted(notify)}；信用证要求${quoted(meant)}。`,
          ),
        ]
      }),
  }),
  examRule({
    id: 'TRN-10',
    en: 'No clause says that goods or packing are defective',
    zh: '无批注表明货物或包装有缺陷',
    source: UCP('27'),
    test: (seen) =>
      carriage(seen).flatMap((document) =>
        document.clauses.flatMap((clause, i) =>
          isDefect(clause)
            ? [
                spot(
                  document,
                  `clauses.${i}`,
                  `It is not clean: ${quoted(clause)}.`,
                  `不清洁：${quoted(clause)}。`,
                  'approval',
                ),
              ]
            : [],
        ),
      ),
  }),
  examRule({
    id: 'TRN-13',
    en: 'Goods are not shown as loaded on deck',
    zh: '未注明货物已装或将装于舱面',
    source: UCP('26 a'),
    test: (seen) =>
      carriage(seen).flatMap((document) => {
        const hit = /\b(?:ARE|IS|BEEN|WILL BE|TO BE)?\s*(?:LOADED|SHIPPED|STOWED|CARRIED)\s+ON\s+(?!BOARD)DECK\b/i.exec(
          saidBy(document),
        )
        const may = /\bMAY (?:BE )?(?:LOADED|SHIPPED|STOWED|CARRIED)?\s*ON\s+DECK/i.test(saidBy(document))
        return hit && !may
          ? [
              spot(
                document,
                'clauses',
                `It says ${quoted(hit[0].trim())}.`,
                `单据注明${quoted(hit[0].trim())}。`,
                'approval',
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'TRN-16',
    en: 'Freight is prepaid or to collect as the credit says',
    zh: '运费预付或到付符合信用证',
    source: UCP('14 d'),
    test: (seen) =>
      carriage(seen).flatMap((document) => {
        const [wanted] = demanded(document, 'freight')
        if (!wanted) return []
        const shown = freightOf(document)
        if (shown === wanted) return []
        return [
          spot(
            document,
            'freight',
            `Freight is shown as ${quoted(shown ?? 'nothing')}; the credit wants ${wanted}.`,
            `运费标注为${quoted(shown ?? '无')}；信用证要求 ${wanted === 'prepaid' ? '预付' : '到付'}。`,
          ),
        ]
      }),
  }),
  examRule({
    id: 'TRN-19',
    en: 'Nothing says that it is subject to a charter party, where no charter party bill is asked for',
    zh: '未要求租船提单时，不得注明受租船合同约束',
    source: UCP('19 a vi, 20 a vi, 21 a vi'),
    test: (seen) =>
      carriage(seen)
        .filter(({ asked }) => !asked.some(({ kind }) => kind === 'charter-party-bill-of-lading'))
        .flatMap((document) => {
          const hit =
            document.kind === 'charter-party-bill-of-lading' ||
            /CHARTER[- ]?PARTY|TO BE USED WITH CHARTER|CONGENBILL/i.test(saidBy(document))
          return hit
            ? [spot(document, 'clauses', 'It says that it is subject to a charter party.', '单据注明受租船合同约束。')]
            : []
        }),
  }),
]

/** "Notify applicant and issuing bank": two parties, of which the second is a bank. */
function lacksBank(notify: string, asked: string): boolean {
  return (
    /\b(?:AND|&)\s+(?:THE\s+|L\/?C\s+)*(?:ISSUING|OPENING)\s+BANK\b|\bAND\s+(?:US|OURSELVES)\b/i.test(asked) &&
    !/\bBAN[KC]/i.test(notify)
  )
}
