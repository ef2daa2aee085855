import { sameName } from '../../compare/names.ts'
import { dutiesUnder } from '../../terms/term-duties.ts'
import { carriage, type Examined, type ExamRule, isOriginal, those } from '../seen.ts'
import { namesIn } from './charter.ts'
import { examRule, ISBP, quoted, spot, UCP } from './parts.ts'
import { isSea, saidBy } from './transport-faults.ts'

const sea = (seen: Examined) => carriage(seen).filter(isSea)

/** "Surrendered B/L acceptable": the credit takes what banks refuse else. */
const SURRENDERED_TAKEN =
  /\b(?:SURRENDERED|TELEX RELEASED?|EXPRESS RELEASED?)\b(?!.*\bNOT\b).*\b(?:ACCEPT|ALLOW|PERMIT)/i

/** What transport documents say in stamps and clauses (UCP 600 art. 20, 26; ISBP E). */
export const transportWordRules: readonly ExamRule[] = [
  examRule({
    id: 'TRN-04',
    en: 'An agent who signs for carrier or master is named',
    zh: '代理承运人或船长签署的代理人须具名',
    source: UCP('19 a i, 20 a i, 21 a i, 23 a i'),
    test: (seen) =>
      carriage(seen)
        .filter(({ kind }) => !['charter-party-bill-of-lading', 'courier-receipt', 'rail-waybill'].includes(kind))
        .flatMap((document) => {
          const { signature = '', issuer, transport } = document
          const forSomebody =
            /\bAGENTS?\b[^|]*\b(?:CARRIER|MASTER|CAPTAIN)\b|^\W*FOR (?:AND ON BEHALF OF )?(?:THE )?(?:MASTER|CAPTAIN)\b/i
          const own = (transport.carrier ?? '').toUpperCase()
          const names = namesIn(signature).filter((name) => name !== own)
          return forSomebody.test(signature) && names.length === 0 && !issuer
            ? [
                spot(
                  document,
                  'signature',
                  `Signed ${quoted(signature)}: the agent is not named.`,
                  `签署为${quoted(signature)}：未注明代理人名称。`,
                  'authenticate',
                ),
              ]
            : []
        }),
  }),
  examRule({
    id: 'TRN-14',
    en: 'Where the credit excludes the article that takes “said to contain”, no such clause is shown',
    zh: '信用证排除第 26 条 b 款时，不得有“托运人装载和计数”类批注',
    source: UCP('26 b'),
    test: (seen) =>
      seen.excluded.has('26b')
        ? carriage(seen).flatMap((document) => {
            const hit = /SHIPPER'?S? LOAD[^|]*|SAID (?:BY SHIPPER )?TO CONTAIN|\bS\.?T\.?C\b/i.exec(saidBy(document))
            return hit
              ? [
                  spot(
                    document,
                    'clauses',
                    `It says ${quoted(hit[0].trim())}, which the credit excludes.`,
                    `单据注明${quoted(hit[0].trim())}，信用证已排除该条款。`,
                  ),
                ]
              : []
          })
        : [],
  }),
  examRule({
    id: 'TRN-15',
    en: 'Where the credit forbids costs beside freight, no such costs are shown',
    zh: '信用证禁止运费以外费用时，单据不得显示',
    source: UCP('26 c'),
    test: (seen) => {
      const forbidden = seen.credit.conditions.some(({ text }) =>
        /\b(?:COSTS?|CHARGES?)\b[^.]*\bADDITION(?:AL)?\b[^.]*\b(?:FREIGHT)[^.]*\bNOT\b/i.test(text),
      )
      return forbidden
        ? carriage(seen).flatMap((document) => {
            const hit =
              /\b(?:BAF|CAF|THC|FIO|FREE (?:IN|OUT)\b|DEMURRAGE|SURCHARGE|TERMINAL HANDLING|HANDLING CHARGES?)[^|]*/i.exec(
                saidBy(document),
              )
            return hit
              ? [
                  spot(
                    document,
                    'clauses',
                    `It shows ${quoted(hit[0].trim())}: costs beside freight.`,
                    `显示${quoted(hit[0].trim())}：运费以外的费用。`,
                  ),
                ]
              : []
          })
        : []
    },
  }),
  examRule({
    id: 'BL-04',
    en: 'Goods are on board the vessel that carries them from the port of loading, not a feeder to it',
    zh: '装船批注为自装货港起运的船只，而非前程运输船',
    source: UCP('20 a ii; ISBP E6'),
    test: (seen) =>
      sea(seen).flatMap((document) => {
        const { vessel = '', onBoardVessel } = document.transport
        if (!onBoardVessel || vessel === '' || /\bINTENDED\b/i.test(vessel)) return []
        if (sameName(onBoardVessel, vessel) !== 'other' || sameName(vessel, onBoardVessel) !== 'other') return []
        if (bareName(vessel) === bareName(onBoardVessel)) return []
        return [
          spot(
            document,
            'transport.onBoardVessel',
            `On board ${quoted(onBoardVessel)}; the vessel is ${quoted(vessel)}.`,
            `装船批注为${quoted(onBoardVessel)}；船名为${quoted(vessel)}。`,
            'authenticate',
          ),
        ]
      }),
  }),
  examRule({
    id: 'BL-08',
    en: 'A port of loading that is only intended is followed by a notation of the real one with its day and vessel',
    zh: '“预期装货港”须有批注注明实际装货港、日期与船名',
    source: UCP('20 a iii'),
    test: (seen) =>
      sea(seen).flatMap((document) => {
        const { loading = '', onBoardVessel } = document.transport
        const settled = document.dates.onBoard !== undefined && onBoardVessel !== undefined
        return /\bINTENDED\b/i.test(loading) && !settled
          ? [
              spot(
                document,
                'transport.loading',
                `The port of loading is only intended: ${quoted(loading)}.`,
                `仅为预期装货港：${quoted(loading)}。`,
                'authenticate',
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'BL-16',
    en: 'No short form bill is presented where the credit forbids it',
    zh: '信用证禁止简式提单时不得提交',
    source: UCP('14 d, 20 a v'),
    test: (seen) => {
      const forbidden = wordsOf(seen).some((text) =>
        /\bSHORT FORM\b[^.]*\bNOT\b|\bNO SHORT FORM|\bBLANK BACK\b[^.]*\bNOT\b/i.test(text),
      )
      return forbidden
        ? carriage(seen)
            .filter((document) => /\bSHORT FORM\b|\bBLANK BACK\b/i.test(saidBy(document)))
            .map((document) =>
              spot(document, 'title', 'It is in short form, which the credit forbids.', '为简式提单，信用证不允许。'),
            )
        : []
    },
  }),
  examRule({
    id: 'BL-17',
    en: 'A full set of bills bears no stamp that goods were released without it',
    zh: '全套正本提单不应有“电放”“已交回”字样',
    source: ISBP('20 a iv; contested'),
    weight: 'warn',
    test: (seen) =>
      those(seen, 'bill-of-lading', 'multimodal')
        .filter(
          (document) =>
            isOriginal(document) && !seen.credit.conditions.some(({ text }) => SURRENDERED_TAKEN.test(text)),
        )
        .flatMap((document) => {
          const hit = /\bSURRENDERED\b|\b(?:TELEX|EXPRESS) RELEASED?\b/i.exec(saidBy(document))
          return hit
            ? [
                spot(
                  document,
                  'clauses',
                  `It bears ${quoted(hit[0])}: banks refuse it, no text of the ICC settles it.`,
                  `单据标有${quoted(hit[0])}：银行多予拒付，国际商会无定论。`,
                  'judge',
                  { verdict: 'judgement' },
                ),
              ]
            : []
        }),
  }),
  examRule({
    id: 'GEN-52',
    en: 'Where the credit names the shipper, he is the shipper',
    zh: '信用证指定托运人时，托运人为该方',
    source: UCP('14 k'),
    test: (seen) => {
      const own = wordsOf(seen).some((text) =>
        /\bBENEFICIARY\b[^.;]*\bAS (?:THE )?SHIPPER\b|\bSHIPPER\b[^.;]*\b(?:MUST|SHOULD|TO|SHALL) BE (?:THE )?BENEFICIARY\b|\bTHIRD PARTY (?:AS )?SHIPPER\b[^.;]*\bNOT\b/i.test(
          text,
        ),
      )
      const name = seen.credit.beneficiary?.name
      if (!(own && name)) return []
      return carriage(seen).flatMap((document) => {
        const { shipper } = document.parties
        return shipper && sameName(shipper, name) === 'other'
          ? [
              spot(
                document,
                'parties.shipper',
                `Shipper ${quoted(shipper)}; the credit wants the beneficiary.`,
                `托运人为${quoted(shipper)}；信用证要求为受益人。`,
              ),
            ]
          : []
      })
    },
  }),
  examRule({
    id: 'XD-11',
    en: 'Freight words fit the trade term of the invoice',
    zh: '运费条款与价格术语相符',
    source: { title: 'Incoterms; trade practice · 实务', at: 'freight' },
    weight: 'warn',
    test: (seen) => {
      const term = seen.credit.goods?.tradeTerm?.incoterm ?? ''
      const paid = dutiesUnder(term)?.mainCarriage === 'seller'
      const asked = seen.credit.documents.some(({ demands }) => demands.some(({ what }) => what === 'freight'))
      if (!paid || asked) return []
      return carriage(seen).flatMap((document) =>
        /\bFREIGHT\b[^|]*\b(?:COLLECT|PAYABLE AT DESTINATION)/i.test(saidBy(document))
          ? [
              spot(
                document,
                'freight',
                `Freight is to be collected though goods are sold ${term}.`,
                `以 ${term} 成交而运费到付。`,
              ),
            ]
          : [],
      )
    },
  }),
]

function wordsOf({ credit }: Examined): readonly string[] {
  return [...credit.documents.map(({ text }) => text), ...credit.conditions.map(({ text }) => text)]
}

/** A vessel without the signs before it and the voyage behind it: "M/V LINDA V.045W" is LINDA. */
export function bareName(vessel: string): string {
  return vessel
    .toUpperCase()
    .replace(/\b(?:M\.?\/?V|M\.?\/?S|S\.?\/?S|VESSEL|V\.?\s?\w*\d\w*)\b\.?/g, '')
    .replace(/[^A-Z0-9]/g, '')
}
