import { currencyIn } from './written.ts'

export const columnNames = [
  'number',
  'code',
  'buyerCode',
  'standardCode',
  'name',
  'description',
  'quantity',
  'unit',
  'unitPrice',
  'amount',
  'currency',
  'delivery',
  'notes',
] as const
export type ColumnName = (typeof columnNames)[number]

export const headNames = [
  'number',
  'issued',
  'currency',
  'unit',
  'buyer',
  'seller',
  'deliverTo',
  'incoterm',
  'payment',
  'delivery',
] as const
export type HeadName = (typeof headNames)[number]

/** Which column a head names, in the words of orders in English and Chinese, and some German, French and Spanish. */
export function columnNamed(head: string): ColumnName | undefined {
  const word = bare(head)
  return word === '' ? undefined : COLUMNS.find(([, sign]) => sign.test(word))?.[0]
}

/** What stands in brackets, or behind a stroke, in a head: "Unit Price (USD/PC)" says "USD" and "PC". */
export function asidesIn(head: string): readonly string[] {
  const brackets = [...head.normalize('NFKC').matchAll(/[([]([^)\]]*)[)\]]/gu)].flatMap(([, inside]) =>
    (inside ?? '').split(/[/,]/u),
  )
  const words = head.split(/[\s/()[\]:,]+/u).filter((word) => (currencyIn(word) ?? '') !== '')
  return [...new Set([...brackets, ...words].map((word) => word.replace(/^per\s+/iu, '').trim()))].filter(Boolean)
}

/**
 * A label before a value: "PO No.:", "Payment terms", 订单号. `value` is what stands behind the colon in the same
 * cell. A bare "Purchase order" is a title, no label.
 */
export function labelIn(text: string): { readonly name: HeadName; readonly value: string } | undefined {
  const [before = '', ...behind] = text.normalize('NFKC').split(/[:#]/u)
  const order = behind.length > 0 && /^(po|order|purchase order|采购订单|采购单|订单)$/u.test(bare(before))
  const name = order ? 'number' : LABELS.find(([, sign]) => sign.test(bare(before)))?.[0]
  const value = behind
    .join(':')
    .replace(/^[\s:#]+/u, '')
    .trim()
  return name === undefined ? undefined : { name, value }
}

/** Whether a row says that it sums up what stands above it. */
export function isTotalWord(text: string): boolean {
  return /^(grand |sub ?|order |invoice )?totals?\b|^sum\b|^summe\b|^gesamt|^montant total|^(小计|合计|总计|共计|总额|总金额|总数)/u.test(
    bare(text),
  )
}

export function isSubtotalWord(text: string): boolean {
  return /^sub ?total|^小计/u.test(bare(text))
}

/** In small letters, without brackets, signs and doubled spaces; "P/O No." and "PO no" are one word. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([][^)\]]*[)\]]/gu, ' ')
    .replace(/\bp\s*[/.]\s*o\b\.?/gu, 'po')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim()
}

const NO = '(no|nr|num|number|code|id|ref|reference|#)'
const THING = '(item|article|art|product|goods|style|model|part|sku|material|mat)'

/** The first that fits counts, so the narrower words stand before the wider ones. */
const COLUMNS: readonly (readonly [ColumnName, RegExp])[] = [
  [
    'number',
    /^(no|nr|n|#|line|line (no|nr|number|item)|pos|position|s n|sn|s no|sr no|sl no|seq|seq no|序号|行号|项次|项目|序)$/u,
  ],
  ['standardCode', /^(ean|gtin|upc|bar ?code|ean ?code|ean 13)( (no|code|number))?$|^(国际)?条(形)?码$/u],
  [
    'unitPrice',
    /^(unit|net|fob|cif|cfr|exw|fca|each|item|ex works)? ?(unit )?(price|cost|rate)s?( (per|each|unit|fob|cif|exw|cfr|usd|eur|rmb|cny).*)?$|^u price|^单价|^(含税|未税|不含税|美金|人民币|出厂|fob|cif)?(单价|价格)$|^(einzel|stuck|stück)?preis$|^prix( unitaire)?$|^precio( unitario)?$/u,
  ],
  [
    'amount',
    /^(line |total |net |ext |extended |order )?(amount|value|total|sum)( (price|amount|value|usd|eur|rmb|cny|in .*))?$|^total (price|cost)|^(总)?(金额|价|货值)$|^(金额|总价|总金额|合计|小计|货值|含税金额)|^(gesamt|gesamtpreis|betrag)$|^montant( ht)?$|^importe$/u,
  ],
  [
    'quantity',
    /^(order |ordered |total |req |required )?(qty|quantity|quantities|q ty|pieces|pcs)( (ordered|order|pcs|sets|ctns|units|in .*))?$|^(订购|订单|采购|订货|总)?数量$|^数目$|^件数$|^(bestell)?menge$|^quantité$|^quantite$|^cantidad$|^qté$/u,
  ],
  [
    'unit',
    /^(unit|units|uom|u o m|u m|um|unit of measure|measure|unit of measurement|me|einheit|unité|unidad|(计量)?单位)$/u,
  ],
  ['currency', /^(currency|ccy|curr|cur|币种|币别|货币|währung|devise|moneda)$/u],
  [
    'delivery',
    /^(delivery|deliv|ship|shipment|shipping|required|requested|req|due|need|ex factory|exfactory|etd|eta)( (date|day|by|time|on))?( .*)?$|^(etd|eta|exf|liefertermin|lieferdatum)$|^(要求)?(交期|交货期|交货日期|交货时间|出货日期|发货日期|船期|装运期|到货日期)$/u,
  ],
  [
    'buyerCode',
    new RegExp(
      `^(our|customer|customers|customer s|buyer|buyers|buyer s|client|cust) ?${THING}? ?${NO}?$|^(客户|客人|买方)(货号|料号|编号|型号|款号|产品编号|物料号)$`,
      'u',
    ),
  ],
  [
    'code',
    new RegExp(
      `^(your|supplier|suppliers|supplier s|vendor|vendors|seller|sellers|factory|mfr|manufacturer) ?${THING}? ?${NO}?$|^${THING} ?${NO}?$|^(ref|reference|code|catalogue|catalog|cat) ?(no|nr|number)?$|^(我司|工厂|供应商|卖方)?(货号|型号|款号|产品编号|商品编号|产品编码|物料号|物料编码|料号|产品型号|编号|品号)$|^(artikel|material|bestell)( ?nr| ?nummer)?$|^référence$`,
      'u',
    ),
  ],
  [
    'name',
    /^(product|item|article|goods|material|commodity)? ?names?( of (goods|product|commodity))?$|^(品名|名称|产品名称|商品名称|货物名称|货名|产品|商品|物料名称|品名规格|品名及规格)$|^commodity$/u,
  ],
  [
    'description',
    /^(full |product |item |article |goods |material |short |english |chinese )?(description|descriptions|desc|specification|specifications|spec|specs|details?)( (of|and) .*)?$|^(description of goods|commodity and specification|goods)$|^(规格|规格型号|描述|产品描述|货物描述|说明|产品规格|规格描述)$|^(bezeichnung|beschreibung|désignation|designation|descripción|descripcion|libellé)$/u,
  ],
  [
    'notes',
    /^(remark|remarks|note|notes|comment|comments|special request|备注|附注|要求|bemerkung|remarques|observaciones)$/u,
  ],
]

const LABELS: readonly (readonly [HeadName, RegExp])[] = [
  [
    'number',
    /^(our |customer )?(purchase order|purchase order form|po|order|contract|bestell|commande)( ?(no|nr|number|num|id|ref|nummer|reference))$|^(采购)?(订单|订货单|采购单|采购订单|合同|订购单)(号|号码|编号|no)$|^bestellnummer$|^n commande$/u,
  ],
  [
    'issued',
    /^(po |order |issue |issued |purchase order |document )?(date|dated|day)( of (issue|order|po))?$|^(订单|下单|采购|订货|签订|制单|开单)?日期$|^(bestell)?datum$|^fecha$/u,
  ],
  ['currency', /^(order )?(currency|ccy)$|^(币种|币别|结算币种|货币)$|^währung$/u],
  [
    'payment',
    /^(terms of payment|payment|payment terms?|payment method|terms|pay terms?|付款方式|付款条件|付款条款|支付方式|结算方式|zahlungsbedingungen)$/u,
  ],
  [
    'incoterm',
    /^(terms of delivery|delivery terms?|price terms?|trade terms?|incoterms?( 20\d\d)?|shipping terms?|shipment terms?|terms of trade|贸易术语|价格条款|价格术语|成交方式|交货条款|贸易方式|lieferbedingungen)$/u,
  ],
  [
    'deliverTo',
    /^(ship to|deliver to|delivery address|delivery to|shipping address|consignee|收货地址|收货人|交货地址|送货地址|交货地点|lieferadresse)$/u,
  ],
  [
    'delivery',
    /^(delivery|shipment|shipping|ship|required|requested delivery|latest shipment|ex factory)( (date|day|time|by))$|^(delivery|etd|latest shipment|交期|交货期|交货日期|装运期|船期|最迟装运期|出货日期|liefertermin)$/u,
  ],
  [
    'buyer',
    /^(the )?(buyer|buyers|customer|bill to|sold to|purchaser|importer|client|from|company|buyer name|customer name|买方|客户|客户名称|采购方|需方|购方|订货方|甲方)$/u,
  ],
  [
    'seller',
    /^(the )?(seller|sellers|supplier|vendor|manufacturer|factory|exporter|to|supplier name|卖方|供应商|供方|供货方|销方|乙方|工厂)$/u,
  ],
]
