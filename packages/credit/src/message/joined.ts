import { type TextLine, type Traced, traced } from './text-lines.ts'

/** The width at which the network cuts lines: parties at 35, narratives at 65. */
const WIDTHS = [35, 50, 65]

/** Words that prints of companies and goods cut in two: put together again where both halves make one of them. */
const WHOLE = new Set(
  `ACCESSORIES AUTOMOBILE AUTOMOTIVE BUILDING CERTIFICATE CHEMICAL CHEMICALS CHINA COMMERCE COMMERCIAL COMMODITIES COMPANY
  COMPONENTS CONSTRUCTION CORPORATION DEVELOPMENT DISTRICT DOCUMENTS ELECTRIC ELECTRICAL ELECTRONIC ELECTRONICS ENGINEERING ENTERPRISE
  ENTERPRISES EQUIPMENT EXPORT EXPORTS EXPORTER FACTORY FOODSTUFF FOODSTUFFS FURNITURE GARMENT GARMENTS GENERAL GROUP HARDWARE HOLDING
  HOLDINGS IMPORT IMPORTS IMPORTER INDUSTRIAL INDUSTRIES INDUSTRY INTERNATIONAL INVESTMENT LIMITED LOGISTICS MACHINERY MANUFACTURE
  MANUFACTURER MANUFACTURERS MANUFACTURING MATERIAL MATERIALS MEDICAL METALS MINERALS NATIONAL PHARMACEUTICAL PLASTIC PLASTICS PRIVATE
  PRODUCTS PROVINCE RESOURCES SCIENCE SERVICES SHANGHAI SHENZHEN SHIPPING STREET SUPPLIES TECHNOLOGY TEXTILE TEXTILES TRADERS TRADING
  TRANSPORT UNIVERSAL WAREHOUSE`.split(/\s+/),
)

/** Lines as one text: with a blank between them, save where a word was cut in two at the width of the line. */
export function joined(lines: readonly string[]): string {
  return tracedText(lines.map((text) => ({ line: 0, from: 0, text }))).text
}

/** The same with the place of every sign. */
export function tracedText(lines: readonly TextLine[]): Traced {
  let width = 0
  return traced(lines, (before, line) => {
    const full = WIDTHS.includes(width)
    width = line.length
    return /[-/]$/.test(before) || (full && isOneWord(before, line))
  })
}

function isOneWord(before: string, line: string): boolean {
  const [last, first] = [/[A-Z]+$/i.exec(before)?.[0] ?? '', /^[A-Z]+/i.exec(line)?.[0] ?? '']
  return WHOLE.has((last + first).toUpperCase())
}

/** Ends of companies' names: what follows them is the address. */
const ENDS =
  /\b(?:CO\.?,? ?LTD|LTD|LIMITED|LLC|L\.L\.C|INC|INCORPORATED|CORP|CORPORATION|GMBH|S\.?A\.?|S\.?P\.?A|S\.?R\.?L|B\.?V|N\.?V|PLC|PTE\.? LTD|PVT\.? LTD|SDN\.? BHD|AG|AS|A\/S|AB|OY|KG|COMPANY)\b\.?,?\s*$/i

/** In a line that holds both, a company's name ends where its form stands: "… CO., LTD 8 RIVER ROAD". */
function nameApart(line: string): readonly string[] {
  const found = [...line.matchAll(new RegExp(`${ENDS.source.slice(0, -1)}(?=[A-Z0-9])`, 'gi'))].at(-1)
  if (!found || found.index === 0) return [line]
  const end = found.index + found[0].length
  return [line.slice(0, end).trim(), line.slice(end).trim()]
}

/**
 * Name and address of a party as its lines show them: the first line is the name; where that line was full and the name's own end stands
 * in the next one, both are.
 */
export function partyLines(lines: readonly string[]): { readonly name: string; readonly address: string } {
  const apart = nameApart(lines[0] ?? '')
  const own = lines.length === 1 || /^(?:\d|NO\b|#)/i.test(apart[1] ?? '') ? [...apart, ...lines.slice(1)] : lines
  const [first = '', second = '', ...rest] = own
  const runsOn = !ENDS.test(first) && ENDS.test(second) && (first.length > 24 || second.length < 16)
  const name = runsOn ? joined([first, second]) : first
  const address = runsOn ? rest : own.slice(1)
  return { name: name.replace(/[,;]\s*$/, '').trim(), address: joined(address) }
}
