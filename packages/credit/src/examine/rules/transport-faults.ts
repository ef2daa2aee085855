import { isBic } from '@gendan/trade/bank-account'
import { sameName } from '../../compare/names.ts'
import type { Examined, SeenDocument } from '../seen.ts'
import { demanded, quoted, spot, unknown } from './parts.ts'

/** Whether goods go by sea under it, alone. */
export function isSea({ kind }: SeenDocument): boolean {
  return kind === 'bill-of-lading' || kind === 'sea-waybill' || kind === 'charter-party-bill-of-lading'
}

/** All that a transport document says in words. */
export function saidBy({ clauses, statements, title, freight, text }: SeenDocument): string {
  return [title, freight, ...clauses, ...statements, text].filter(Boolean).join(' | ')
}

/** A bill that bears another title meets the article where its data do: ports, vessel and on board for a bill of lading (ISBP E2; UCP 600 art. 20). */
export function meets({ kind, dates, transport }: SeenDocument, asked: string): boolean {
  if (asked === 'bill-of-lading')
    return kind === 'multimodal' && dates.onBoard !== undefined && Boolean(transport.loading && transport.discharge)
  if (asked === 'multimodal') return kind === 'bill-of-lading'
  return asked === 'charter-party-bill-of-lading' && kind === 'bill-of-lading'
}

export function carrierFaults(document: SeenDocument) {
  const { carrier } = document.transport
  const signature = document.signature ?? ''
  const named =
    Boolean(carrier) ||
    /\bCARRIER\b[\s,:-]*[A-Z]{2,}|(?:FOR|OF) THE CARRIER[\s,:]+\S{2,}|\bAS (?:THE )?CARRIER\b|[A-Z]{2,}\W*\(\s*(?:THE )?CARRIER\s*\)/i.test(
      signature,
    )
  if (document.signed === false) return [spot(document, 'signed', 'It is not signed.', '未签署。', 'authenticate')]
  if (!named) return [spot(document, 'transport.carrier', 'No carrier is named.', '未注明承运人名称。', 'authenticate')]
  if (signature === '')
    return [unknown(document, 'signature', 'Who signed, and as what, is not told.', '未说明签署人及其身份。')]
  return capacityFaults(document, signature, carrier ?? '')
}

function capacityFaults(document: SeenDocument, signature: string, carrier: string) {
  const agent = /\bAGENTS?\b/i.test(signature)
  const forWhom =
    /\b(?:CARRIER|MASTER|CAPTAIN|OWNER|CHARTERER)\b/i.test(signature) ||
    (carrier !== '' && signature.toUpperCase().includes(carrier.toUpperCase()))
  const capacity =
    /\bCARRIER\b|\bMASTER\b|\bCAPTAIN\b/i.test(signature) ||
    (carrier !== '' && sameName(signature, carrier) !== 'other')
  if (agent && !forWhom)
    return [
      spot(
        document,
        'signature',
        `Signed ${quoted(signature)}: an agent of nobody named.`,
        `签署为${quoted(signature)}：未注明代理何人。`,
        'authenticate',
      ),
    ]
  if (!agent && !capacity)
    return [
      spot(
        document,
        'signature',
        `Signed ${quoted(signature)}: the capacity is not shown.`,
        `签署为${quoted(signature)}：未注明身份。`,
        'authenticate',
      ),
    ]
  return []
}

export function consigneeFaults(document: SeenDocument, seen: Examined) {
  const [wanted] = demanded(document, 'consignee')
  const shown = document.parties.consignee
  if (!wanted || (shown !== undefined && isConsigned(document, shown, wanted, seen))) return []
  const [en, zh] = shown === undefined ? ['nothing', '未显示'] : [quoted(shown), quoted(shown)]
  const says = `Consigned ${en}; the credit wants ${quoted(wanted)}.`
  return [spot(document, 'parties.consignee', says, `收货人：${zh}；信用证要求${quoted(wanted)}。`)]
}

/** To order where an order is asked, straight where it is not, and of the same party. Waybills of the air and the road know no order (ISBP H). */
function isConsigned(document: SeenDocument, shown: string, wanted: string, seen: Examined): boolean {
  const isOrder = (text: string) => /\bORDER\b/i.test(text)
  const knowsNone = document.kind === 'air-waybill' || document.kind === 'road-waybill'
  // "Drawn or endorsed to the order of the bank": a bill to order that is endorsed does, too.
  const orEndorsed = document.asked.some(({ text }) => /\bOR\s+ENDORSED\b/i.test(text))
  if (orEndorsed && /^(?:TO )?(?:THE )?ORDER(?: OF (?:THE )?SHIPPER)?\.?$/i.test(shown.trim())) return true
  if (isOrder(shown) !== isOrder(wanted) && !(knowsNone && isOrder(wanted))) return false
  const who = (text: string) => partyMeant(text.replace(/^.*\bORDER\b(?:\s+OF)?\s*/i, ''), seen)
  const isOpen = (text: string) => text === '' || /^(?:THE )?SHIPPER$/i.test(text)
  const [here, there] = [who(shown), who(wanted)]
  return isOpen(there) ? isOpen(here) : sameName(here, there) !== 'other' || isIssuer(here, wanted, seen)
}

/** "The issuing bank", "applicant": the party of the credit that is meant. */
export function partyMeant(said: string, { credit }: Examined): string {
  const plain = said
    .trim()
    .replace(/^(?:THE|OF|TO)\s+/i, '')
    .replace(/\s+(?:WITH|AND) (?:THEIR |ITS )?(?:FULL )?(?:NAME|ADDRESS).*$/i, '')
  if (/^(?:APPLICANT|BUYERS?|ACCOUNTEE|OPENER)\b/i.test(plain)) return credit.applicant?.name ?? plain
  if (/^(?:BENEFICIARY|SELLER)\b/i.test(plain)) return credit.beneficiary?.name ?? plain
  if (/^(?:ISSUING|OPENING) BANK\b/i.test(plain)) return credit.issuingBank ?? plain
  return plain
}

function isIssuer(shown: string, wanted: string, { credit }: Examined): boolean {
  return (
    /ISSUING BANK|OPENING BANK/i.test(wanted) &&
    (credit.issuingBank === undefined || isBic(credit.issuingBank)) &&
    /BANK/i.test(shown)
  )
}

/** Words of defect; a doubt about packing, or what a survey may say, is none (ISBP E20). */
export function isDefect(clause: string): boolean {
  if (
    /\bMAY BE\b|\bSHIPPER'?S? LOAD|SAID TO CONTAIN|\bSTC\b|\bNOT RESPONSIBLE|CLEAN|\bWITHOUT\b|\bIF ANY\b|\bCARRIER SHALL\b/i.test(
      clause,
    )
  )
    return false
  return /\b(?:DAMAGED?|TORN|BROKEN|LEAK(?:ING|AGE|ED)?|STAINED|RUST(?:Y|ED)?|WET|DENTED|CRUSHED|INSUFFICIENT(?:LY)?|DEFECTIVE|LOOSE|SHORT(?:AGE| SHIPPED)?|MOULDY|MOLDY|BURST|FRAGILE PACKING|RENAILED|REPAIRED|INADEQUATE|DETERIORATED|CONTAMINATED|SECOND[- ]HAND (?:CASES|BAGS|DRUMS))\b/i.test(
    clause,
  )
}

export function freightOf(document: SeenDocument): string | undefined {
  // Charges beside freight may be collected where freight is prepaid.
  const said = [...document.clauses, ...document.statements].filter((one) => /\bFREIGHT\b/i.test(one))
  const text = document.freight ?? said.join(' ')
  if (/COLLECT|PAYABLE AT DESTINATION|TO BE PAID AT DESTINATION/i.test(text)) return 'collect'
  return /PRE-?\s?PAID|\bPAID\b/i.test(text) ? 'prepaid' : undefined
}
