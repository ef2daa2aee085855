import { wordsOf } from '../../compare/words.ts'
import { CARRIAGE, type Examined, type ExamRule, type SeenDocument, those } from '../seen.ts'
import { shown } from './certificate-faults.ts'
import { tellingWords } from './goods-faults.ts'
import { examRule, ISBP, quoted, spot, UCP } from './parts.ts'

const others = (seen: Examined) =>
  seen.documents.filter(({ required, kind }) => required && kind !== 'commercial-invoice' && kind !== 'draft')

/** What documents beside the invoice show of goods, marks and packing (UCP 600 art. 14 d, e). */
export const goodsElsewhereRules: readonly ExamRule[] = [
  examRule({
    id: 'GEN-16',
    en: 'Goods may be described in general terms that do not conflict with the credit',
    zh: '其他单据货描可用统称，但不得与信用证矛盾',
    source: UCP('14 e'),
    test: (seen) => others(seen).flatMap((document) => conflicts(document, seen)),
  }),
  examRule({
    id: 'GEN-60',
    en: 'Shipping marks hold what the credit lays down; their order and what is added are free',
    zh: '唛头含信用证规定内容；排列与附加内容不限',
    source: ISBP('A32 to A34'),
    test: (seen) => {
      const wanted = marksOf(seen)
      if (wanted.length === 0) return []
      return seen.documents
        .filter(({ required, marks }) => required && marks && !/AS PER|\bN\/?M\b|NO MARKS/i.test(marks))
        .flatMap((document) => {
          const own = new Set(wordsOf((document.marks ?? '').replace(/[./-]/g, ' ')))
          const lacking = wanted.filter((word) => !own.has(word))
          return lacking.length > 0
            ? [
                spot(
                  document,
                  'marks',
                  `Marks ${quoted(document.marks)}; the credit's hold ${quoted(lacking.join(' '))}.`,
                  `唛头为${quoted(document.marks)}；信用证规定含${quoted(lacking.join(' '))}。`,
                ),
              ]
            : []
        })
    },
  }),
  examRule({
    id: 'PKL-05',
    en: 'Packing is of the kind that the credit lays down',
    zh: '包装种类与信用证规定一致',
    source: ISBP('M1, M4'),
    test: (seen) => {
      const wanted = packingOf(seen)
      if (wanted.length === 0) return []
      return seen.documents
        .filter(
          ({ required, kind }) =>
            required && (kind === 'packing-list' || kind === 'weight-list' || CARRIAGE.includes(kind)),
        )
        .flatMap((document) => {
          const own = kindsIn(document.packages.kind ?? '')
          return own.length > 0 && !own.some((kind) => wanted.includes(kind))
            ? [
                spot(
                  document,
                  'packages.kind',
                  `Packed in ${quoted(document.packages.kind)}; the credit wants ${quoted(wanted.join(', '))}.`,
                  `包装为${quoted(document.packages.kind)}；信用证规定${quoted(wanted.join('、'))}。`,
                ),
              ]
            : []
        })
    },
  }),
  examRule({
    id: 'GEN-45',
    en: 'Documents are in the language of the credit where it lays one down; names and stamps may be in another',
    zh: '信用证规定语言时，单据使用该语言；名称与印章可为其他语言',
    source: ISBP('A21'),
    test: (seen) => {
      const english = seen.credit.conditions.some(
        ({ text }) =>
          /\bDOCUMENTS?\b/i.test(text) && /\bENGLISH\b/i.test(text) && !/\bOR\b|\bENGLISH AND\b/i.test(text),
      )
      return english
        ? seen.documents
            .filter(({ required }) => required)
            .filter((document) => isForeign(document))
            .map((document) =>
              spot(
                document,
                'goods',
                'It is not in English, which the credit wants.',
                '信用证要求使用英文，该单据为其他语言。',
              ),
            )
        : []
    },
  }),
  examRule({
    id: 'XD-10',
    en: 'An amount that another paper shows of the goods is the one of the invoice',
    zh: '其他单据显示的货值与发票一致',
    source: UCP('14 d'),
    test: (seen) => {
      const [invoice, second] = those(seen, 'commercial-invoice')
      const total = invoice?.total
      if (!total?.amount || second) return []
      return others(seen)
        .filter(({ kind }) => kind !== 'insurance')
        .flatMap((document) => {
          const own = document.total
          const sameMoney = !own?.currency || !total.currency || own.currency === total.currency
          return own?.amount && sameMoney && Number(own.amount) !== Number(total.amount)
            ? [
                spot(
                  document,
                  'total.amount',
                  `It shows ${own.amount}; the invoice is for ${total.amount}.`,
                  `显示金额 ${own.amount}；发票金额 ${total.amount}。`,
                  'correct',
                  { documents: [document.name, invoice?.name ?? ''] },
                ),
              ]
            : []
        })
    },
  }),
]

const MATERIALS = new Set(
  `COTTON POLYESTER WOOL WOOLLEN SILK LINEN NYLON RAYON VISCOSE ACRYLIC LEATHER OAK PINE BEECH TEAK WALNUT BAMBOO RATTAN STEEL IRON ALUMINIUM ALUMINUM COPPER
  BRASS ZINC LEAD PLASTIC GLASS CERAMIC PORCELAIN PAPER RUBBER FRESH FROZEN DRIED CANNED RED BLUE GREEN BLACK WHITE YELLOW BROWN PINK MEN LADY CHILDREN BOY GIRL`.split(
    /\s+/,
  ),
)

/** One material, state or number of an article for another: no general term, a conflict. */
function conflicts(document: SeenDocument, seen: Examined) {
  const credit = wordsOf(seen.credit.goods?.text ?? '')
  const invoiced = those(seen, 'commercial-invoice').flatMap(({ goods }) =>
    goods.flatMap(({ description = '' }) => wordsOf(description)),
  )
  const wanted = tellingWords(seen.credit.goods?.text ?? '', seen.credit)
  const known = new Set([...credit, ...invoiced])
  if (credit.length === 0) return []
  return document.goods.flatMap(({ description = '' }, i) => {
    const own = wordsOf(description)
    const other = own.find((word) => MATERIALS.has(word) && !known.has(word))
    const instead = other && wanted.some((word) => MATERIALS.has(word) && !own.includes(word))
    const number = articleOf(description)
    const theirs = articleOf(seen.credit.goods?.text ?? '')
    const said = instead
      ? other
      : number && theirs && !articlesOf(seen).includes(number)
        ? number
        : contentOtherwise(description, seen)
    return said
      ? [
          spot(
            document,
            `goods.${i}.description`,
            `It shows ${quoted(said)}, which the goods of the credit are not.`,
            `显示${quoted(said)}，与信用证货物矛盾。`,
          ),
        ]
      : []
  })
}

/** "FE 65%" where the credit and the invoice have "Fe 62%": a content under its own name, with a figure that neither knows. */
function contentOtherwise(description: string, seen: Examined): string | undefined {
  const known = textsOfGoods(seen).flatMap(contentsIn)
  return contentsIn(description).find(
    ({ name, share }) =>
      known.some((one) => one.name === name) && !known.some((one) => one.name === name && one.share === share),
  )?.said
}

/** Contents with their name before them; where shares stand before names ("60% cotton 40% polyester") nothing is read. */
function contentsIn(text: string) {
  const upper = text.toUpperCase()
  if (/\d\s*(?:%|PCT)\s*[A-Z]{3}/.test(upper.replace(/%\s*(?:BASIS|MIN|MAX)/g, '%'))) return []
  return [
    ...upper.matchAll(/\b([A-Z][A-Z0-9]{0,11})\s*(?:MIN\.?|MAX\.?|CONTENT)?\s*[:=]?\s*(\d+(?:\.\d+)?)\s*(?:%|PCT)/g),
  ].map(([said, name = '', share = '']) => ({ said, name, share: Number(share) }))
}

function textsOfGoods(seen: Examined): readonly string[] {
  return [
    seen.credit.goods?.text ?? '',
    ...those(seen, 'commercial-invoice').flatMap(({ goods }) => goods.map(({ description = '' }) => description)),
  ]
}

const ARTICLE =
  /\b(?:ART(?:ICLE)?|MODEL|TYPE|STYLE|ITEM|GRADE)\b\.?\s*(?:NO\.?|NUMBER)?\s*[:#]?\s*([A-Z]{0,4}-?\d[A-Z0-9-]*)/gi

function articleOf(text: string): string | undefined {
  return [...text.matchAll(ARTICLE)][0]?.[1]?.toUpperCase()
}

function articlesOf(seen: Examined): readonly string[] {
  return textsOfGoods(seen).flatMap((text) =>
    [...text.matchAll(ARTICLE)].map(([, number = '']) => number.toUpperCase()),
  )
}

/** Words of the marks that the credit lays down, without figures of cartons. */
function marksOf({ credit }: Examined): readonly string[] {
  const texts = [credit.goods?.text ?? '', ...credit.conditions.map(({ text }) => text)]
  const found = texts
    .map(
      (text) =>
        /\b(?:SHIPPING )?MARKS?(?: AND NUMBERS?| & NOS?\.?)?\s*(?:TO BE|SHOULD BE|MUST (?:BE|SHOW|READ)|:|AS FOLLOWS:?)\s*"?((?:[^".;]|\.(?!\s|$)){2,80})/i.exec(
          text,
        )?.[1],
    )
    .find((one) => one !== undefined)
  if (!found || /\bAS PER\b|\bINVOICE\b|\bB\/L\b|\bSHOWN?\b|\bINDICAT/i.test(found)) return []
  return wordsOf(found.replace(/[./-]/g, ' ')).filter((word) => /^[A-Z]{2,}$/.test(word) && !SMALL.has(word))
}

const SMALL = new Set([
  'NUMBER',
  'NOS',
  'UP',
  'AND',
  'TO',
  'THE',
  'OF',
  'CARTON',
  'IN',
  'ON',
  'EACH',
  'WITH',
  'PACKAGE',
  'BE',
  'AS',
  'FOLLOW',
])
const PACKINGS = [
  'BAG',
  'CARTON',
  'DRUM',
  'CASE',
  'CRATE',
  'BALE',
  'PALLET',
  'ROLL',
  'BOX',
  'SACK',
  'BULK',
  'BARREL',
  'TIN',
  'BUNDLE',
]

function kindsIn(text: string): readonly string[] {
  const words = wordsOf(text).map((word) => (word === 'SACK' ? 'BAG' : word))
  return PACKINGS.filter((kind) => words.includes(kind))
}

/** The kinds of packing that the credit names behind "packed in", "packing:". */
function packingOf({ credit }: Examined): readonly string[] {
  const texts = [credit.goods?.text ?? '', ...credit.conditions.map(({ text }) => text)]
  const found = texts
    .map((text) => /\b(?:PACKED IN|PACKING\s*:|PACKING (?:IN|TO BE IN|MUST BE IN))\s*([^.;\n]{2,80})/i.exec(text)?.[1])
    .find((one) => one !== undefined)
  const kinds = kindsIn(found ?? '')
  // On pallets, and in cartons on them, are one packing.
  return kinds.length > 0 ? [...kinds, 'PALLET', ...(kinds.includes('PALLET') ? PACKINGS : [])] : []
}

/** Where what it describes is written in signs of another tongue, and nothing of it in Latin letters. */
function isForeign(document: SeenDocument): boolean {
  const said = [...document.goods.map(({ description }) => description), ...document.statements]
    .filter(Boolean)
    .join(' ')
  const own = said || shown(document)
  return (
    /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hiragana}]{4,}/u.test(own) &&
    !/[A-Z]{4,}/i.test(own)
  )
}
