import { plainCapitals } from '../message/signs.ts'
import type { Traced } from '../message/text-lines.ts'
import { coverIn, risksIn } from './cover.ts'
import type { Demand, DocumentKind } from './credit.ts'

/** What may be asked of a document; the value, where there is one, is the words of the credit. */
interface Way {
  readonly what: string
  readonly pattern: RegExp
  /** Which group of the pattern is the value; none where the demand says all by itself. */
  readonly group?: number
  readonly value?: string
  /** Asked of these kinds alone: "clean" of a bill of lading, not of a report of findings. */
  readonly of?: readonly DocumentKind[]
}

const CARRIAGE: readonly DocumentKind[] = [
  'bill-of-lading',
  'sea-waybill',
  'charter-party-bill-of-lading',
  'multimodal',
  'air-waybill',
  'rail-waybill',
  'road-waybill',
  'courier-receipt',
]
const BEARER = String.raw`(?=,?\s*(?:\b(?:AND\s+)?(?:MARKED|NOTIFY|NOTIFYING|NOTIFIED|BLANK|ENDORSED|INDICATING|SHOWING|EVIDENCING|STATING|FREIGHT|DATED|CONSIGNED|MADE OUT|CERTIFYING|BEARING|QUOTING|ISSUED|SIGNED|IN (?:DUPLICATE|TRIPLICATE|QUADRUPLICATE|QUINTUPLICATE|\d+|ONE|TWO|THREE|FOUR|FIVE|SIX|AN ORIGINAL|ORIGINAL)|OF \d|ATTESTING|CONFIRMING|AFTER|PLUS|COVERING|FROM|WITH FULL|CLAIMS?|WITHIN|ADDRESSED|ACCOMPANIED|DECLARING|COUNTERSIGNED|WHOSE|GIVING|UNDER|FOR \d+|IN THE NAME OF|['"]FREIGHT)\b|;|(?<!\b(?:CO|LTD|NO|NOS|INC|CORP|ST|RD|AVE|BLDG|BHD|PTE|PVT|MR|MS|[A-Z]))\.(?=\s|$)|$))`

const WAYS: readonly Way[] = [
  { what: 'manually-signed', pattern: /\bMANUALLY\s+SIGNED|\bHAND\s?-?SIGNED|\bSIGNED\s+MANUALLY|\bSIGNED IN INK/ },
  { what: 'signed', pattern: /(?<!COUNTER)\bSIGNED\b|\bDULY SIGNED/ },
  {
    what: 'countersigned',
    pattern: new RegExp(String.raw`\bCOUNTER-?\s?SIGNED\s+(?:AND\s+\w+\s+)?BY\s+(.+?)${BEARER}`),
    group: 1,
  },
  { what: 'legalised', pattern: /\b(?:LEGALI[SZ]ED|VISAED|ATTESTED)(?:\s+BY\s+([^,.;]+))?/, group: 1 },
  {
    what: 'issuer',
    pattern: new RegExp(
      String.raw`\b(?:ISSUED|MADE OUT|PREPARED)(?:\s+(?:AND\s*\/?\s*OR|AND|OR|&)\s+(?:SIGNED|CERTIFIED|STAMPED|COUNTERSIGNED))*\s+BY\s+(.+?)${BEARER}`,
    ),
    group: 1,
  },
  {
    what: 'issuer',
    pattern: new RegExp(
      String.raw`\b(?:ORIGINALS?|COPY|COPIES|DUPLICATE|TRIPLICATE|CERTIFICATE|REPORT)\s+BY\s+(?!COURIER|AIR|FAX|E-?MAIL|POST)(.+?)${BEARER}`,
    ),
    group: 1,
  },
  {
    what: 'issuer',
    pattern: new RegExp(String.raw`\bORIGIN\s+(?:DULY\s+)?CERTIFIED\s+BY\s+(.+?)${BEARER}`),
    group: 1,
    of: ['certificate-of-origin'],
  },
  {
    what: 'full-set',
    pattern: /\bFULL\s+(?:AND\s+COMPLETE\s+)?SETS?\b(?!\s+(?:\w+\s+){0,3}LESS\b)|\bCOMPLETE\s+SET\b/,
    of: CARRIAGE,
  },
  { what: 'clean', pattern: /\bCLEAN\b/, of: CARRIAGE },
  { what: 'on-board', pattern: /\bON\s?-?\s?BOARD\b/, of: CARRIAGE },
  {
    what: 'consignee',
    pattern: new RegExp(
      String.raw`\b(?:MADE OUT|CONSIGNED|ISSUED|DRAWN|ADDRESSED)\s*(?:OUT\s+)?(?:OR\s+ENDORSED\s+)?(?:TO|UN?TO)?\s*(?:THE\s+)?((?:TO\s+)?(?:THE\s+)?(?:OUR\s+)?ORDER(?:\s+OF\s+.+?)?)${BEARER}`,
    ),
    group: 1,
    of: CARRIAGE,
  },
  {
    what: 'consignee',
    pattern: new RegExp(String.raw`\bCONSIGNED\s+(?:TO|UNTO)\s+(.+?)${BEARER}`),
    group: 1,
    of: CARRIAGE,
  },
  {
    what: 'consignee',
    pattern: new RegExp(String.raw`\bMADE OUT\s+(?:TO|IN THE NAME OF)\s+(?!ORDER)(.+?)${BEARER}`),
    group: 1,
    of: CARRIAGE,
  },
  {
    what: 'consignee',
    pattern: new RegExp(
      String.raw`\b(?:ISSUED|MADE OUT|CONSIGNED)\s+(?:TO|IN)\s+((?:OUR|THE) NAME(?:\s+OF\s+.+?)?)(?=\s+IN\s|${BEARER.slice(3)}`,
    ),
    group: 1,
    of: CARRIAGE,
  },
  {
    what: 'consignee',
    pattern: new RegExp(
      String.raw`\bCONSIGNEE\s*(?::|AS|TO BE|IS)?\s*(?:THE\s+)?(?!NAME|ADDRESS)(.+?)(?=,\s*\d|${BEARER.slice(3)}`,
    ),
    group: 1,
    of: CARRIAGE,
  },
  {
    what: 'consignee',
    pattern: new RegExp(String.raw`\b(?:B\/?LS?|LADING)\s+TO\s+(?:THE\s+)?(ORDER(?:\s+OF\s+.+?)?)${BEARER}`),
    group: 1,
    of: CARRIAGE,
  },
  { what: 'blank-endorsed', pattern: /\bBLANK(?:LY)?\s+ENDORSED|\bENDORSED\s+IN\s+BLANK|\bBLANK\s+ENDORSEMENT/ },
  {
    what: 'endorsed',
    pattern: new RegExp(String.raw`(?<!BLANK |\bOR )\bENDORSED\s+(?:TO|IN FAVOU?R OF)\s+(.+?)${BEARER}`),
    group: 1,
  },
  {
    what: 'notify',
    pattern:
      /\b(APPLICANT|BUYER|ACCOUNTEE|OPENER|ISSUING BANK)(?:'?S)?(?:\s+(?:FULL|COMPLETE|NAME|AND|&|ADDRESS|DETAILS))*\s+AS\s+(?:THE\s+)?NOTIFY(?:ING)?\s+PARTY\b/,
    group: 1,
    of: CARRIAGE,
  },
  {
    what: 'notify',
    pattern: new RegExp(String.raw`\bNOTIF(?:YING|IED|Y)\s*(?:PARTY|PARTIES)?\s*[:.]?\s*(?:THE\s+)?(.+?)${BEARER}`),
    group: 1,
    of: CARRIAGE,
  },
  {
    what: 'freight',
    pattern:
      /\bFR(?:EI|IE)GHT\s*(?:TO BE\s+|CHARGES?\s+|IS\s+|AS\s+|HAS BEEN\s+)*["'(]*(?:PRE-?\s?PAID|PAID)\b|\bPREPAID FREIGHT/,
    value: 'prepaid',
    of: CARRIAGE,
  },
  {
    what: 'freight',
    pattern:
      /\bFR(?:EI|IE)GHT\s*(?:TO\s+|BE\s+|CHARGES?\s+|IS\s+|AS\s+)*["'(]*(?:COLLECT|PAYABLE AT DESTINATION|TO COLLECT)/,
    value: 'collect',
    of: CARRIAGE,
  },
  {
    what: 'delivery-agent',
    pattern:
      /\b(?:NAME|ADDRESS|DETAILS)[^.;]*\b(?:DELIVERY|DISCHARGE|DESTINATION)?\s*AGENT\b|\bAGENT\b[^.;]*\bAT (?:THE )?(?:PORT OF )?(?:DESTINATION|DISCHARGE)/,
    of: CARRIAGE,
  },
  {
    what: 'actual-flight',
    pattern: /\bACTUAL\s+(?:FLIGHT|DATE OF (?:FLIGHT|DISPATCH|DESPATCH))|\bFLIGHT (?:NO|NUMBER)\.? AND DATE/,
    of: ['air-waybill'],
  },
  {
    what: 'claims',
    pattern: new RegExp(
      String.raw`\b(?:CLAIMS?|LOSS(?:ES)?(?: IF ANY)?),?\s+(?:TO\s+BE\s+|IF\s+ANY,?\s+|ARE\s+)*PAYABLE\s+(?:IN|AT)\s+(?!(?:THE\s+)?(?:SAME\s+)?CURRENCY)(.+?)(?=\s+(?:IN\s+(?:THE\s+)?(?:SAME\s+)?CURRENCY|BY\b|IRRESPECTIVE)|${BEARER.slice(3)}`,
    ),
    group: 1,
    of: ['insurance'],
  },
  { what: 'premium-paid', pattern: /\bPREMIUM\s+PAID/, of: ['insurance'] },
  {
    what: 'irrespective-of-percentage',
    pattern: /\bIRRESPECTIVE\s+OF\s+PERCENTAGE|\bI\.?O\.?P\b|\bNO (?:FRANCHISE|DEDUCTIBLE)/,
    of: ['insurance'],
  },
  {
    what: 'form',
    pattern: /(?:\b|GSP)FORM\s*["'“]?\s*(A|E|F|B|P|D|AK|AJ|AI|RCEP)\b/,
    group: 1,
    of: ['certificate-of-origin'],
  },
  { what: 'form', pattern: /\b(EUR\.?\s?1|RCEP)\b/, group: 1, of: ['certificate-of-origin'] },
  {
    what: 'addressed-to',
    pattern: new RegExp(
      String.raw`\b(?:ADDRESSED|SENT|FAXED|E-?MAILED|DISPATCHED|CABLED|TELEXED)\s+TO\s+(.+?)(?=\s+(?:BY|AT|ON|VIA|THROUGH|NOT LATER|REFERRING|ATTN)\b|${BEARER.slice(3)}`,
    ),
    group: 1,
  },
  {
    what: 'within',
    pattern:
      /\b(?:WITHIN|NOT LATER THAN|LATEST|AT LEAST)\s+(\w+(?:\s*\(\s*\w+\s*\))?\s+(?:WORKING|BANKING|CALENDAR|BUSINESS)?\s*(?:DAYS?|HOURS?)\s*(?:(?:AFTER|FROM|OF|BEFORE|PRIOR TO)\s+(?:(?!(?:ADVISING|STATING|SHOWING|INDICATING|CERTIFYING|GIVING|QUOTING|REFERRING|AND|BUT|DIRECTLY|DIRECT|TO|BY|ALONG|THROUGH|VIA|WITH|WHICH)\b)[^,.;\s]+\s*)*)?)/,
    group: 1,
  },
  {
    what: 'shows',
    pattern:
      /\b(?:SHOWING|INDICATING|QUOTING|BEARING|MENTIONING|MARKED|EVIDENCING)\s+(?!["']?(?:FREIGHT|FRIEGHT|NOTIFY|SHIPMENT (?:OF|FROM)|(?:ORIGINAL )?FOR (?:THE )?(?:SHIPPER|CONSIGNOR)|CLAIMS?\b|CONSIGNEE\b))(.+?)(?=;|(?<!\b(?:NO|NOS|CO|LTD|[A-Z]))\.\s|\.?$)/,
    group: 1,
  },
  {
    what: 'states',
    pattern:
      /\b(?:STATING|CERTIFYING|CERTIFIED(?! COP| TRUE| INVOICE| BY)|CONFIRMING|DECLARING|ATTESTING|TO THE EFFECT)\s+(?:THAT\s+)?(.+?)(?=;|(?<!\b(?:NO|NOS|CO|LTD|[A-Z]))\.\s|\s+IN\s+(?:\d+|ONE|TWO|THREE)\s+(?:ORIGINALS?|COPIES|FOLDS?)\b|,?\s+ORIGINALS?\s+(?:TO BE|OF WHICH|MUST|SHOULD)\b|\.?$)/,
    group: 1,
  },
]

/** What an item of field 46A asks of its document, each with its place in the text. */
export function demandsIn({ text, placeIn }: Traced, kind: DocumentKind): readonly Demand[] {
  const upper = plainCapitals(text)
  const placeOf = (hit: RegExpExecArray) => placeIn(hit.index, hit.index + hit[0].length)
  const found = WAYS.filter(({ of }) => !of || of.includes(kind)).flatMap(
    ({ what, pattern, group, value }): Demand[] => {
      const hit = pattern.exec(upper)
      if (!hit) return []
      const own =
        group === undefined
          ? value
          : hit[group]
              ?.trim()
              .replace(/(?:[,;.\s]+|\sAND)+$/, '')
              .replace(/^["']|["']$/g, '')
      const told = own && (MEANT[what]?.(own) ?? own)
      return [{ what, ...(told ? { value: told } : {}), at: placeOf(hit) }]
    },
  )
  return [...onePer(found), ...(kind === 'insurance' ? [...coverIn(upper, placeIn), ...risksIn(upper, placeIn)] : [])]
}

/** Parties told in words or as a list, as one name or several. */
const MEANT: Readonly<Record<string, (said: string) => string>> = {
  consignee: consigneeMeant,
  notify: (said) => said.replace(/^\(?1[.)]\s*/, '').replace(/\s*\(?\b\d[.)]\s+/g, ' AND '),
}

/** Who opens a credit speaks of himself: "to our order", "in our name", "consigned to us" mean the issuing bank. */
function consigneeMeant(said: string): string {
  const order = /^(?:THE\s+)?(?!SHIPPER)(.+?)'S\s+ORDER$/.exec(said)
  if (order) return `ORDER OF ${order[1]}`
  return said
    .replace(/^OUR ORDER\b.*|^ORDER OF (?:US|OURSELVES|OURS)$/, 'ORDER OF ISSUING BANK')
    .replace(/^OUR NAME$|^(?:US|OURSELVES)$/, 'ISSUING BANK')
    .replace(/^THE NAME OF\s+/, '')
}

/** The first of each: two patterns may find the same demand. */
function onePer(demands: readonly Demand[]): readonly Demand[] {
  return demands.filter((each, i) => demands.findIndex(({ what }) => what === each.what) === i)
}
