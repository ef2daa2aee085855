import { compare, zero } from '@gendan/kernel/decimal'
import { nearestLines } from '../../compare/lines.ts'
import { samePlace } from '../../compare/places.ts'
import { alike, wordsOf } from '../../compare/words.ts'
import type { GoodsLine, TradeTerm } from '../../terms/credit.ts'
import { readTradeTerm } from '../../terms/goods.ts'
import type { Examined, SeenDocument } from '../seen.ts'
import { quoted, spot, unknown } from './parts.ts'

/** Words that make goods other goods. */
export const CHANGING = new Set([
  'USED',
  'SECONDHAND',
  'IMITATION',
  'REFURBISHED',
  'RECONDITIONED',
  'DEFECTIVE',
  'STOCKLOT',
  'REJECTED',
  'SUBSTANDARD',
  'SCRAP',
  'REMANUFACTURED',
  'ARTIFICIAL',
])
/** Words of field 45A that say nothing of what the goods are. */
const NOTHING = new Set(
  `THE A AN OF AND OR AS PER IN TO FOR AT WITH BY ON IS ARE EACH TOTAL AMOUNT VALUE PRICE UNIT UNITPRICE QUANTITY QTY ITEM NUMBER DESCRIPTION GOOD COMMODITY INCOTERM INCOTERMS ICC RULE VERSION LATEST
  PROFORMA INVOICE CONTRACT ORDER DATED DATE SALES PURCHASE CONFIRMATION DETAIL OTHER ACCORDING ACCORDANCE BUYER SELLER BENEFICIARY APPLICANT PLUS MINUS MORE LESS ABOUT APPROX APPROXIMATELY TOLERANCE ALLOWED ACCEPTABLE PERCENT
  USD EUR GBP CNY JPY PACKING PACKED EXPORT STANDARD SEAWORTHY ORIGIN COUNTRY SHIPMENT TERM DELIVERY PORT FROM ANY STYLE ART ARTICLE PIECE SET KILOGRAM TONNE CARTON PACKAGE BAG PAIR DOZEN ROLL METER METRE
  TRADE SERVICE EACH HUNDRED THOUSAND MILLION BE SHIPPED ONLY LOT INSTALMENT INSTALLMENT ONE TWO THREE FOUR FIVE SIX FIRST SECOND THIRD EQUAL FOLLOWING FOLLOW STATED HEREIN UNDER COVERING`.split(
    /\s+/,
  ),
)

export function descriptionOf({ goods, text }: SeenDocument): string {
  return [...goods.map(({ description }) => description ?? ''), goods.length === 0 ? (text ?? '') : ''].join(' ')
}

/** Words of the credit's description that the invoice lacks. A slip of one letter changes nothing (ISBP A23). */
export function goodsFaults(document: SeenDocument, { credit }: Examined) {
  const { goods } = credit
  const written = [descriptionOf(document), document.tradeTerm ?? '', ...document.statements].join(' ')
  // "ART.130" is read as one word and as two: whoever wrote it meant either.
  const shown = [...wordsOf(written), ...wordsOf(written.replace(/[./-]/g, ' '))]
  if (!goods) return []
  const meant = linesMeant(document, credit) ?? goods.lines.filter(({ description }) => sharesWord(description, shown))
  const has = (word: string) => shown.some((own) => alike(own, word) !== 'other')
  const wanted =
    goods.lines.length > 1 && meant.length > 0
      ? tellingWords(meant.map(({ description }) => description).join(' '), credit)
      : tellingWords(goods.text, credit).filter((word) => !isLeftOut(word, document, credit, has))
  const lacking = [
    ...new Set([
      ...wanted.filter((word) => !has(word)),
      ...exchanged(document, credit),
      ...misnamed(document, credit, has),
    ]),
  ]
  if (lacking.length === 0) return []
  if (descriptionOf(document).trim() === '' && document.statements.length === 0)
    return [unknown(document, 'goods', 'No description of the goods is shown.', '未显示货物描述。')]
  return [
    spot(
      document,
      'goods',
      `The credit says ${quoted(lacking.join(' '))} of the goods; the invoice does not.`,
      `信用证货描含${quoted(lacking.join(' '))}，发票未体现。`,
    ),
  ]
}

/**
 * Words that one line of the invoice lacks while another has them, and foreign ones stand in their place: bamboo towels among cotton ones. A
 * line that names its article alone takes its words from the others.
 */
function exchanged(document: SeenDocument, credit: Examined['credit']): readonly string[] {
  const all = new Set(tellingWords(credit.goods?.text ?? '', credit))
  return document.goods.flatMap(({ description = '' }) => {
    const line = lineMeant(description, credit)
    if (!line) return []
    const [own, meant] = [tellingWords(description, credit), tellingWords(line.description, credit)]
    const there = (word: string, words: Iterable<string>) => [...words].some((one) => alike(one, word) !== 'other')
    const named = meant.some((word) => /^\p{L}+$/u.test(word) && there(word, own))
    const foreign = own.some((word) => !there(word, all))
    return named && foreign ? meant.filter((word) => !there(word, own)) : []
  })
}

/** The lines of the credit that the lines of the invoice speak of, where each speaks of one. */
function linesMeant(document: SeenDocument, credit: Examined['credit']): readonly GoodsLine[] | undefined {
  const each = document.goods.map(({ description = '' }) => lineMeant(description, credit))
  const all = each.flatMap((line) => line ?? [])
  return all.length > 0 && all.length === each.length ? [...new Set(all)] : undefined
}

/** What stands above all lines ("cotton tea towels") and is missing, where the invoice has foreign words in its place. */
function misnamed(
  document: SeenDocument,
  credit: Examined['credit'],
  has: (word: string) => boolean,
): readonly string[] {
  const { text = '', lines = [] } = credit.goods ?? {}
  const first = lines.length > 1 ? text.indexOf((lines[0]?.description ?? '').slice(0, 10)) : -1
  if (first <= 0) return []
  const all = tellingWords(text, credit)
  const isForeign = (word: string) => /^\p{L}{3,}$/u.test(word) && !all.some((one) => alike(one, word) !== 'other')
  if (!tellingWords(descriptionOf(document), credit).some(isForeign)) return []
  return tellingWords(text.slice(0, first), credit).filter((word) => !has(word))
}

/** The one line of several in the credit that a line of the invoice speaks of; undefined where two are as near. */
function lineMeant(description: string, { goods }: Examined['credit']): GoodsLine | undefined {
  const lines = goods?.lines ?? []
  const near = nearestLines(description, lines)
  return lines.length > 1 && near.length === 1 ? near[0] : undefined
}

/** Of several goods only those that were shipped need appear (ISBP C4): a word that stands in none of their lines is not asked of the invoice. */
function isLeftOut(
  word: string,
  document: SeenDocument,
  credit: Examined['credit'],
  has: (word: string) => boolean,
): boolean {
  const lines = (credit.goods?.lines ?? []).map(({ description }) => tellingWords(description, credit))
  if (document.goods.length >= lines.length) return false
  const here = lines.filter((words) => words.every(has))
  const away = lines.filter((words) => !words.every(has))
  return here.length > 0 && away.some((words) => words.includes(word)) && !here.some((words) => words.includes(word))
}

function sharesWord(description: string, shown: readonly string[]): boolean {
  return wordsOf(description).some(
    (word) => word.length > 3 && !NOTHING.has(word) && !/^\d/.test(word) && shown.includes(word),
  )
}

/** What a description says of the goods: without counts, prices, the trade term and its place, and what only joins. */
export function tellingWords(
  text: string,
  { goods, portOfLoading = '', portOfDischarge = '' }: Examined['credit'],
): readonly string[] {
  const term = goods?.tradeTerm
  const places = new Set(
    wordsOf([term?.incoterm, term?.place, portOfLoading, portOfDischarge].filter(Boolean).join(' ')),
  )
  const plain = text
    .toUpperCase()
    // Marks and packing stand in other papers.
    .replace(/^[\W\d]*(?:SHIPPING MARKS?|MARKS? AND NO|PACKING|PACKED|PAYMENT|SHIPMENT|DELIVERY)\b.*$/gm, ' ')
    .replace(
      /(?<![A-Z])(?:PROFORMA|PRO FORMA|CONTRACT|SALES CONFIRMATION|PURCHASE ORDER|P\.?O\.?|P\/I|S\/C|INDENT|ORDER)(?![A-Z])[^\n;]*/g,
      ' ',
    )
    .replace(/\b(?:USD|EUR|GBP|CNY|JPY|US\$)\s*[\d.,]+(?:\s*(?:\/|PER)\s*[A-Z]+)?/g, ' ')
    .replace(/\b\d[\d.,]*\s*(?:\+\/-\s*)?(?:%|PCT|PERCENT)?\s*(?:MORE OR LESS)/g, ' ')
    .replace(
      /\b\d[\d,]*(?:\.\d+)?\s*(?:PCS?|PIECES?|SETS?|KGS?|MTS?|TONS?|TONNES?|CTNS?|CARTONS?|BAGS?|PAIRS?|DOZENS?|ROLLS?|UNITS?|BOTTLES?|DRUMS?|METERS?|YARDS?|(?:(?:CUBIC|SQUARE|RUNNING)\s+MET(?:ER|RE)S?)|(?:WET\s+|DRY\s+)?METRIC\s+TON(?:NE)?S?|M\/TONS?|M3|M2|SQM|CBM)\b/g,
      ' ',
    )
    .replace(
      /\b\d[\d,]*\s*\((?:\s*(?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|TWENTY|THIRTY|FORTY|FIFTY|SIXTY|SEVENTY|EIGHTY|NINETY|HUNDRED|THOUSAND|MILLION|AND|ONLY))+\s*\)/g,
      ' ',
    )
    // What is left of counts: thousands with their comma, and a figure that begins a line.
    .replace(/\b\d{1,3}(?:,\d{3})+(?:\.\d+)?\b|^[\s+*-]*\d+\s+(?=[A-Z])/gm, ' ')
    .replace(/\bTO BE (?:SHIPPED|DELIVERED|PACKED|MARKED)\b[^\n]*/g, ' ')
    .replace(/INCOTERMS?\s*(?:®|\(R\))?\s*\d{4}/g, ' ')
  const units = new Set(
    wordsOf(
      (goods?.lines ?? [])
        .map(({ quantity, unitPrice }) => `${quantity?.unit ?? ''} ${unitPrice?.per ?? ''}`)
        .join(' '),
    ),
  )
  return [...new Set(wordsOf(plain))].filter(
    (word) =>
      word.length > 1 &&
      !NOTHING.has(word) &&
      !units.has(word) &&
      !places.has(word) &&
      !/^\d[.,]?$|^\d+[.,]\d{2}$/.test(word),
  )
}

export function priceFaults(document: SeenDocument, { credit }: Examined) {
  const priced = (credit.goods?.lines ?? []).filter(({ unitPrice }) => unitPrice)
  if (priced.length === 0) return []
  if (!document.goods.some(({ unitPrice }) => unitPrice)) return unpriced(document)
  return document.goods.flatMap(({ unitPrice, description = '' }, i) => {
    if (!unitPrice) return []
    const sure = lineMeant(description, credit)
    const among = sure?.unitPrice ? [sure] : priced
    if (among.some((line) => compare(line.unitPrice?.amount ?? zero, unitPrice) === 0)) return []
    const meant = sure ?? priced.find((line) => sharesWord(line.description, wordsOf(description))) ?? priced[0]
    return [
      spot(
        document,
        `goods.${i}.unitPrice`,
        `Unit price ${unitPrice}; the credit has ${meant?.unitPrice?.amount}.`,
        `单价 ${unitPrice}；信用证为 ${meant?.unitPrice?.amount}。`,
      ),
    ]
  })
}

/** A unit price that the credit gives is shown (ISBP C6); nobody can see it where no line shows its value. */
function unpriced(document: SeenDocument) {
  const says = ['No unit price is shown; the credit has one.', '未显示单价；信用证载有单价。'] as const
  return document.goods.some(({ amount }) => amount)
    ? [spot(document, 'goods.0.unitPrice', ...says)]
    : [unknown(document, 'goods', ...says)]
}

export function termFaults(document: SeenDocument, { credit }: Examined) {
  const wanted = credit.goods?.tradeTerm
  if (!wanted) return []
  const shown = readTradeTerm(document.tradeTerm ?? descriptionOf(document))
  if (!shown) {
    const [en, zh] = ['No trade term is shown; the credit has', '未显示贸易术语；信用证为']
    return [spot(document, 'tradeTerm', `${en} ${quoted(termWords(wanted))}.`, `${zh}${quoted(termWords(wanted))}。`)]
  }
  if (sameTerm(shown, wanted)) return []
  return [
    spot(
      document,
      'tradeTerm',
      `It shows ${quoted(termWords(shown))}; the credit has ${quoted(termWords(wanted))}.`,
      `显示${quoted(termWords(shown))}；信用证为${quoted(termWords(wanted))}。`,
    ),
  ]
}

/** The same rule at the same place; the year of the rules counts where the credit names one. */
function sameTerm(shown: TradeTerm, wanted: TradeTerm): boolean {
  const samePlaces = !(shown.place && wanted.place) || samePlace(shown.place, wanted.place) !== false
  return shown.incoterm === wanted.incoterm && samePlaces && (!wanted.year || shown.year === wanted.year)
}

function termWords({ incoterm, place = '', year = '' }: TradeTerm): string {
  return [incoterm, place, year].filter(Boolean).join(' ')
}
