import { daysIn } from './days.ts'
import { plainCapitals } from './signs.ts'
import type { FieldLines, Parted } from './split-fields.ts'
import type { Place, TextLine } from './text-lines.ts'

/** What a letter says under one tag: the stretch that says it, and within it the value. */
interface Said {
  readonly tag: string
  readonly all: Place
  readonly value: Place
}

const PARTY_ENDS = String.raw`(?=\s*(?:\bFOR (?:A|AN|THE|UP|ANY|ABOUT|USD|US\$|EUR)\b|\bUP TO\b|\bTO THE (?:EXTENT|AMOUNT)|\bIN (?:YOUR )?FAVOU?R\b|\bIN AN AMOUNT|\bAVAILABLE\b|\bNOT EXCEEDING|\bAMOUNT\b|\bAS FOLLOWS|\bBY (?:ORDER|YOUR|DRAFT)|\bFOR (?:THE )?ACCOUNT\b|\bACCOMPANIED|\bWE (?:HEREBY|HAVE)\b|[.;:](?:\s|$))|$)`
const PERMITTED = String.raw`(?:IS|ARE|TO BE)?\s*:?\s*(NOT\s+(?:ALLOWED|PERMITTED)|PROHIBITED|FORBIDDEN|ALLOWED|PERMITTED)`
const MONEY = String.raw`(?:US\$|USD|U\.S\.\s?DOLLARS?|EUR|GBP|JPY|CNY|RMB|HKD|HK\$|AUD|CAD|SGD|CHF|[A-Z]{3})\s*\.?\s*\d[\d,.]*\d`

/** How letters of credit say what messages have in fields; the value is the first group that was found. */
const WAYS: readonly (readonly [string, RegExp])[] = [
  ['40A', /\b(IRREVOCABLE(?:\s+(?:AND\s+)?(?:CONFIRMED|TRANSFERABLE))*|REVOCABLE)\b/d],
  ['20', /\b(?:CREDIT|L\/C|LC)\s*(?:NO\.?|NUMBER|#)\s*[:.]?\s*([A-Z0-9](?:[A-Z0-9/.-]*[A-Z0-9])?)/d],
  [
    '50',
    new RegExp(
      String.raw`\b(?:FOR (?:THE )?ACCOUNT OF|BY (?:THE )?ORDER (?:AND FOR (?:THE )?ACCOUNT )?OF|AT THE REQUEST OF|ON BEHALF OF|APPLICANT\s*:|ACCOUNTEE\s*:|OPENER\s*:)\s*(?:MESSRS\.?\s*)?(?!\s*(?:THE |YOUR )?(?:BENEFICIARY|APPLICANT|BUYER|SELLER|OPENER|DRAWER))(.+?)${PARTY_ENDS}`,
      'd',
    ),
  ],
  [
    '59',
    new RegExp(
      String.raw`\b(?:IN FAVOU?R OF|BENEFICIARY\s*:)\s*(?:MESSRS\.?\s*)?(?!YOURSELVES)(.+?)${PARTY_ENDS}`,
      'd',
    ),
  ],
  ['59', /\bTO\s*[:,]\s*(?:MESSRS\.?\s*)?((?:(?!\bDEAR\b).){4,240}?)(?=\s*,?\s*(?:DEAR|GENTLEMEN|RE:))/d],
  [
    '32B',
    new RegExp(
      String.raw`\b(?:NOT EXCEEDING|EXCEEDING|AGGREGATE|AMOUNT(?:ING)?|EXTENT|UP TO|SUMS?|TOTAL|FOR)\b(?:(?!\d|\b(?:PRICE|FEE)\b).){0,60}?(${MONEY}(?:\s*\([^)]*\))?)`,
      'd',
    ),
  ],
  ['41D', /\bAVAILABLE\s+(?:WITH|AT)\s+(.{3,80}?\s+BY\s+(?:SIGHT\s+|DEFERRED\s+)?(?:PAYMENT|NEGOTIATION|ACCEPTANCE))/d],
  ['41D', /\b(NEGOTIATION\s+(?:IS\s+)?(?:RESTRICTED\s+TO|WITH|BY)\s+[^.;]{3,80}|ANY BANK[^.;]{0,40}BY NEGOTIATION)/d],
  [
    '42C',
    /\bDRAFTS?\b(?:\(S\))?(?:(?!\bDRAFT).){0,60}?\b(?:AT|@)\s+((?:\d+\s*DAYS?'?\s*(?:AFTER\s+|FROM\s+)?(?:DATE OF )?)?(?:SIGHT|B\/?L DATE|B\/L|BILL OF LADING DATE|SHIPMENT|INVOICE DATE|ACCEPTANCE))/d,
  ],
  [
    '42D',
    /\b(?:DRAWN|TO DRAW|VALUE)\s+(?:ON|UPON)\s+(US\b|OURSELVES|.+?)(?=\s+(?:AT|FOR|ACCOMPANIED|TO BE|AND)\b|[.;,]|$)/d,
  ],
  ['43P', new RegExp(String.raw`\bPART(?:IAL)?\s+SHIPMENTS?\s*(?:AND\s+TRANS?-?\s?S?HIPMENTS?\s*)?${PERMITTED}`, 'd')],
  ['43T', new RegExp(String.raw`\bTRANS?-?\s?S?HIPMENTS?\s*(?:AND\s+PARTIAL\s+SHIPMENTS?\s*)?${PERMITTED}`, 'd')],
  ['44E', /\b(?:SHIPMENT|SHIPPED|DESPATCH|DISPATCH)\s+FROM\s+([^.;]{1,80}?)\s+TO\b/d],
  [
    '44F',
    /\b(?:SHIPMENT|SHIPPED|DESPATCH|DISPATCH)\s+FROM\s+[^.;]{1,80}?\s+TO\s+([^.;]{1,80}?)(?=,?\s+(?:NOT LATER|LATEST|ON OR|BEFORE|DURING|BY|WITH|IN|PARTIAL|TRANS|PER)\b|[.;]|$)/d,
  ],
  [
    '48',
    /\b(?:DOCUMENTS?|DRAFTS?|NEGOTIATION)\b[^.;]{0,90}?\b(?:PRESENT\w*|NEGOTIAT\w*)\b[^.;]{0,90}?\b(?:WITHIN|NOT LATER THAN)\s+((?:\d+|[A-Z]+)\s*(?:\(\w+\)\s*)?DAYS?\b[^.;]*)/d,
  ],
  ['71D', /\b(ALL\s+(?:\w+\s+){0,2}(?:CHARGES|COMMISSIONS)\b[^.;]*)/d],
  [
    '40E',
    /\b(?:SUBJECT TO|GOVERNED BY)\s+(?:THE\s+)?((?:UNIFORM CUSTOMS|UCP|I\.?C\.?C)\b.{0,160}?(?:600|500|LATEST VERSION|REVISION\))\b\.?)/d,
  ],
  ['78', /\b(WE\s+(?:HEREBY\s+)?(?:ENGAGE|UNDERTAKE|AGREE)\b[^.]*)/d],
]

/** Where the papers, the goods and the conditions of a letter begin, each up to the next part. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  [
    '46A',
    /(?:ACCOMPANIED BY|AGAINST(?: PRESENTATION OF)?|TOGETHER WITH)?\s*(?:THE\s+)?(?:FOLLOWING|UNDER-?MENTIONED)\s+(?:SHIPPING\s+)?DOCUMENTS?(?:\s+(?:ARE\s+)?REQUIRED)?\s*:?|^\s*(?:REQUIRED DOCUMENTS?|DOCUMENTS?\s+REQUIRED)\s*:?/gm,
  ],
  [
    '45A',
    /^\s*(?:EVIDENCING|COVERING)\b(?!\s+(?:ALL|RISKS?|I\.?C\.?C|INSTITUTE|WAR|MARINE|CIC|PICC|W\.?P|F\.?P))\s*(?:THE\s+)?(?:SHIPMENT\s+OF\s*)?:?|\b(?:EVIDENCING|COVERING)\s+(?:THE\s+)?SHIPMENT\s+OF\s*:?|\bPURPORTING\s+TO\s+BE\s*:?|^\s*(?:DESCRIPTION OF )?(?:GOODS|MERCHANDISE|COMMODITY)\s*:/gm,
  ],
  ['47A', /^\s*(?:SPECIAL|ADDITIONAL|OTHER)\s+(?:TERMS(?: AND CONDITIONS)?|CONDITIONS?|INSTRUCTIONS?)\s*:?/gm],
]
/** A line that begins something else than another paper, or more of the goods. */
const NEXT_PART =
  /^\s*(?:(?:EVIDENCING|COVERING)\b(?!\s+(?:ALL|RISKS?|I\.?C\.?C|INSTITUTE|WAR|MARINE|CIC|PICC|W\.?P|F\.?P))|SHIPMENT\s+FROM|SHIPPED\s+FROM|PART(?:IAL)?\s+SHIPMENT|TRANS\w*SHIPMENT|TRANSHIPMENT|(?:THIS|THE)\s+CREDIT|SPECIAL\s|ADDITIONAL\s|OTHER\s+(?:TERMS|COND)|DOCUMENTS?\s+(?:MUST|TO|SHOULD|ARE|REQUIRED)\b|REQUIRED\s+DOCUMENTS?\b|ALL\s+(?:\w+\s+)?(?:CHARGES|DRAFTS)|WE\s+HEREBY|DRAFTS?\s|EXPIR|VALID|SUBJECT|UNLESS|INSTRUCTIONS|YOURS\s|DATE\s|LATEST)/m

/**
 * A credit written as a letter, as mail credits are: what it says of number, parties, amount, drafts, route, days, papers and goods, each
 * under the tag of a message. What no sentence here accounts for stays outside. Undefined where the text is no such letter.
 */
export function proseFields(lines: readonly TextLine[]): Parted | undefined {
  const broken = lines.map(({ text }) => plainCapitals(text)).join('\n')
  if (!/\bCREDIT\b|\bL\/C\b/.test(broken) || !/\b(?:HEREBY|DRAFTS?|IRREVOCABLE|NEGOTIATION)\b/.test(broken))
    return undefined
  const flat = broken.replace(/\n/g, ' ')
  const parts = partsIn(broken)
  const inPart = (at: number) => parts.some(({ all }) => at >= all.from && at < all.to)
  const said = [
    ...parts,
    ...bankSaid(broken),
    ...daysSaid(flat, inPart),
    ...WAYS.flatMap(([tag, pattern]) => saidIn(flat, tag, pattern, inPart)),
  ]
  const own = said.filter(({ tag }, i) => said.findIndex((one) => one.tag === tag) === i)
  return own.length < 4 ? undefined : partedBy(lines, own)
}

/** What letters say among the papers, too, where they say it nowhere else: the credit's own number, the days for presenting. */
const AMONG_PAPERS: ReadonlySet<string> = new Set(['20', '48'])

/** The first place at which a pattern says something outside the papers and goods. */
function saidIn(flat: string, tag: string, pattern: RegExp, inPart: (at: number) => boolean): readonly Said[] {
  const hits = [...flat.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].flatMap((hit): Said[] => {
    const value = hit.indices?.slice(1).find((range) => range !== undefined)
    const all = { from: hit.index, to: hit.index + hit[0].length }
    return value ? [{ tag, all, value: { from: value[0], to: value[1] } }] : []
  })
  const hit = hits.find(({ all }) => !inPart(all.from)) ?? (AMONG_PAPERS.has(tag) ? hits[0] : undefined)
  return hit ? [hit] : []
}

function partsIn(broken: string): readonly Said[] {
  const parts: Said[] = []
  for (const [tag, pattern] of PARTS) {
    const hit = [...broken.matchAll(pattern)].find(({ index }) =>
      parts.every(({ all }) => index < all.from || index >= all.to),
    )
    if (!hit) continue
    const from = hit.index + hit[0].length
    const to = endOfPart(broken, from)
    parts.push({ tag, all: { from: hit.index, to }, value: { from, to } })
  }
  return parts
}

/** A part ends before the first line that begins another one; the rest of its first line always belongs to it. */
function endOfPart(broken: string, from: number): number {
  const line = broken.indexOf('\n', from)
  if (line < 0) return broken.length
  const next = NEXT_PART.exec(broken.slice(line + 1))
  return next ? line + 1 + next.index : broken.length
}

/** The bank whose letter it is heads it. */
function bankSaid(broken: string): readonly Said[] {
  const head = broken.slice(0, 300)
  const hit = /^[ \t]*([^\n:]*\b(?:BANK|BANCO|BANCA|BANQUE|BANKING)\b[^\n:]*)$/m.exec(head)
  if (!hit?.[1] || /CREDIT\s+N|TO\b/.test(hit[1])) return []
  const from = hit.index + hit[0].indexOf(hit[1])
  const value = { from, to: from + hit[1].length }
  return [{ tag: '52D', all: value, value }]
}

const WORDS_BEFORE_DAY: readonly (readonly [string, RegExp])[] = [
  ['', /\b(?:CONTRACT|INVOICE|S\/C|ORDER|P\/I|CONFIRMATION)\b(?:[^.;]|\bNO\.){0,40}$/],
  ['31D', /\b(?:EXPIR\w*|VALID\w*|NEGOTIAT\w*)\b[^.;]{0,60}$/],
  ['44C', /\b(?:SHIP\w*|LATEST|DESPATCH\w*|DISPATCH\w*|LADING)\b[^.;]{0,90}$/],
  ['31C', /\b(?:DATED?|ISSUED?|ON)\b[^.;]{0,20}$|^[^.;]{0,120}$/],
]

/** "Valid for negotiation in China until …": the place stands before the day; "… in China for negotiation" behind it. */
const PLACE_AHEAD = /(?<=\bIN\s+)(?!FORCE)[A-Z][A-Z' ]*?\s+(?:UNTIL|TILL|ON OR BEFORE|NOT LATER THAN|ON|TO)\s*$/
const PLACE_BEHIND = /^,?\s*(?:IN|AT)\s+[A-Z' ]+?(?=\s+FOR\b|[.;,)]|\s*$)/

/** Days, by the words before them: of issue, of the latest shipment, of expiry and its place. */
function daysSaid(flat: string, inPart: (at: number) => boolean): readonly Said[] {
  return daysIn(flat).flatMap(({ from, end }): Said[] => {
    const before = flat.slice(Math.max(0, from - 120), from)
    const [tag = ''] = WORDS_BEFORE_DAY.find(([, pattern]) => pattern.test(before)) ?? []
    if (tag === '' || inPart(from)) return []
    const value = tag === '31D' ? withPlace(flat, before, { from, to: end }) : { from, to: end }
    return [{ tag, all: value, value }]
  })
}

function withPlace(flat: string, before: string, { from, to }: Place): Place {
  const ahead = PLACE_AHEAD.exec(before)?.[0].length ?? 0
  const behind = ahead > 0 ? 0 : (PLACE_BEHIND.exec(flat.slice(to))?.[0].length ?? 0)
  return { from: from - ahead, to: to + behind }
}

function partedBy(lines: readonly TextLine[], said: readonly Said[]): Parted {
  const used = said.map(({ all }) => all).sort((a, b) => a.from - b.from)
  const gaps: Place[] = []
  let at = 0
  for (const place of used) {
    if (place.from > at) gaps.push({ from: at, to: place.from })
    at = Math.max(at, place.to)
  }
  gaps.push({ from: at, to: Number.MAX_SAFE_INTEGER })
  const left = gaps.flatMap((gap) => cutOut(lines, gap)).filter(({ text }) => !isFrame(text))
  const conditions = left.filter(({ text }) => CONDITION.test(plainCapitals(text)))
  const fields = said.map(({ tag, value }): FieldLines => ({ tag, lines: cutOut(lines, value) }))
  return {
    fields: conditions.length > 0 ? [...fields, { tag: '47A', lines: conditions }] : fields,
    outside: left.filter((line) => !conditions.includes(line)),
  }
}

/** A sentence that asks something of the papers, wherever in the letter it stands. */
const CONDITION =
  /\b(?:DOCUMENTS?|DRAFTS?|INVOICES?|B\/?LS?|BILLS? OF LADING|CERTIFICATES?|SHIPMENT|INSURANCE)\b.{0,200}?\b(?:MUST|SHOULD|SHALL|ACCEPTABLE|ALLOWED|REQUIRED|TO BE)\b/

/** Words in which a letter sets what it says: alone they say nothing. */
const FRAME = new Set(
  `A ACCOUNT ARE AS AUTHORISED AUTHORIZED EXCEPT NEGOTIATION OTHERWISE STATED UNLESS YOU ACCOMPANIED AND ANY AT AVAILABLE BEFORE BY CREDIT DATE DEAR DOCUMENTARY DOCUMENTS DRAFT DRAFTS DRAWN EXPIRES EXPIRY EXPIRE FAVOR
  FAVOUR FIRST FOR FULL FROM GENTLEMEN HEREBY IN INVOICE IRREVOCABLE IS ISSUE ISSUED ISSUING L C LATER LATEST LETTER LIST LTD MESSRS MUST NO NOT
  NUMBER OF ON OPEN OR OUR PRESENTED S SHIPMENT SIRS SUBJECT SUM SUMS THAN THE THIS TO UNTIL VALID VALUE WE YOUR YOURS FAITHFULLY ESTABLISH`.split(
    /\s+/,
  ),
)

function isFrame(text: string): boolean {
  return (plainCapitals(text).match(/\p{L}+/gu) ?? []).every((word) => FRAME.has(word))
}

/** The pieces of lines that a stretch covers; places count from the first line. */
function cutOut(lines: readonly TextLine[], { from, to }: Place): readonly TextLine[] {
  let before = 0
  return lines.flatMap((line) => {
    const [head, tail] = [Math.max(from - before, 0), Math.min(to - before, line.text.length)]
    before += line.text.length + 1
    return head < tail ? [{ line: line.line, from: line.from + head, text: line.text.slice(head, tail) }] : []
  })
}
