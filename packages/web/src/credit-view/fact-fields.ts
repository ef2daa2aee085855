import type { Words } from '@gendan/kernel/words'

/** How a fact is typed when a person corrects it. */
export type FactKind =
  | 'text'
  | 'long'
  | 'day'
  | 'money'
  | 'tolerance'
  | 'permission'
  | 'count'
  | 'party'
  | 'available-by'
  | 'incoterm'
  | 'document-kind'
  | 'effect'
  | 'goods-line'
  | 'demand'
  | 'new-demand'
  | 'requirement'
  | 'condition'

export const factGroups = {
  who: { en: 'Who', zh: '当事人' },
  amount: { en: 'Amount and payment', zh: '金额与付款' },
  days: { en: 'Days', zh: '日期' },
  places: { en: 'Places', zh: '地点' },
  goods: { en: 'Goods (45A)', zh: '货物（45A）' },
  documents: { en: 'Documents (46A)', zh: '单据（46A）' },
  conditions: { en: 'Conditions (47A)', zh: '附加条款（47A）' },
  bank: { en: 'Between the banks', zh: '银行事项' },
} as const satisfies Record<string, Words>
export type FactGroup = keyof typeof factGroups

/** A term that a credit has once. */
export interface FactField {
  readonly path: string
  /** The field of the message that it stands in: "41a" is any option of 41; several where messages differ, the likeliest first. */
  readonly tags: readonly string[]
  readonly group: FactGroup
  readonly label: Words
  readonly kind: FactKind
}

const ROWS: readonly (readonly [FactGroup, path: string, tags: string, en: string, zh: string, FactKind])[] = [
  ['who', 'number', '20', 'Number', '信用证号', 'text'],
  ['who', 'form', '40A 40B', 'Form', '形式', 'text'],
  ['who', 'applicant', '50', 'Applicant', '申请人', 'party'],
  ['who', 'beneficiary', '59', 'Beneficiary', '受益人', 'party'],
  ['who', 'issuingBank', '52a', 'Issuing bank', '开证行', 'text'],
  ['who', 'applicantBank', '51a', 'Applicant bank', '申请人银行', 'text'],
  ['amount', 'amount', '32B', 'Amount', '金额', 'money'],
  ['amount', 'tolerance', '39A', 'Tolerance', '浮动幅度', 'tolerance'],
  ['amount', 'maximum', '39B', 'Maximum amount', '最高金额', 'text'],
  ['amount', 'additionalAmounts', '39C', 'Additional amounts', '附加金额', 'text'],
  ['amount', 'availableWith.bank', '41a', 'Available with', '兑付银行', 'text'],
  ['amount', 'availableWith.by', '41a', 'By', '兑付方式', 'available-by'],
  ['amount', 'drafts.at', '42C', 'Drafts at', '汇票期限', 'text'],
  ['amount', 'drafts.drawee', '42a', 'Drawee', '汇票付款人', 'text'],
  ['amount', 'mixedPayment', '42M', 'Mixed payment', '混合付款', 'text'],
  ['amount', 'deferredPayment', '42P', 'Deferred payment', '延期付款', 'text'],
  ['days', 'issued', '31C', 'Issued', '开证日', 'day'],
  ['days', 'latestShipment', '44C', 'Latest shipment', '最迟装运日', 'day'],
  ['days', 'shipmentPeriod', '44D', 'Shipment period', '装运期', 'text'],
  ['days', 'expiry.date', '31D', 'Expiry', '效期', 'day'],
  ['days', 'expiry.place', '31D', 'Place of expiry', '到期地点', 'text'],
  ['days', 'presentationPeriod.days', '48', 'Presentation, days', '交单期（天）', 'count'],
  ['days', 'presentationPeriod.from', '48', 'Counted from', '起算', 'text'],
  ['places', 'placeOfReceipt', '44A', 'Taken over at', '接管地', 'text'],
  ['places', 'portOfLoading', '44E', 'Port of loading', '装运港', 'text'],
  ['places', 'portOfDischarge', '44F', 'Port of discharge', '卸货港', 'text'],
  ['places', 'placeOfDelivery', '44B', 'Final destination', '最终目的地', 'text'],
  ['places', 'partialShipments', '43P', 'Partial shipments', '分批装运', 'permission'],
  ['places', 'transhipment', '43T', 'Transhipment', '转运', 'permission'],
  ['goods', 'goods.tradeTerm', '45A', 'Delivery term', '贸易术语', 'incoterm'],
  ['bank', 'rules', '40E 40F', 'Rules', '适用规则', 'text'],
  ['bank', 'confirmation', '49', 'Confirmation', '保兑指示', 'text'],
  ['bank', 'confirmingBank', '58a', 'Confirming bank', '保兑行', 'text'],
  ['bank', 'reimbursingBank', '53a', 'Reimbursing bank', '偿付行', 'text'],
  ['bank', 'adviseThrough', '57a', 'Advise through', '通知行', 'text'],
  ['bank', 'charges', '71D 71B', 'Charges', '费用承担', 'long'],
  ['bank', 'instructions', '78', 'Instructions to the bank', '给银行的指示', 'long'],
  ['bank', 'senderToReceiver', '72Z 72', 'Sender to receiver', '附言', 'long'],
]

/** The terms that a credit has once, in the order in which one reads it. */
export const factFields: readonly FactField[] = ROWS.map(([group, path, tags, en, zh, kind]) => ({
  group,
  path,
  tags: tags.split(' '),
  label: { en, zh },
  kind,
}))

const WHOLES: Readonly<Record<string, Words>> = {
  goods: factGroups.goods,
  documents: factGroups.documents,
  conditions: factGroups.conditions,
}

/** A term as a whole in words: "expiry" is "Expiry", "documents" is "Documents (46A)". */
export function termWords(term: string): Words {
  const field = factFields.find(({ path }) => path === term || path.startsWith(`${term}.`))
  return WHOLES[term] ?? field?.label ?? { en: term, zh: term }
}
