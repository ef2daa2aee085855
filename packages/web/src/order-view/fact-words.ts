import type { Words } from '@gendan/kernel/words'

const NAMES: Readonly<Record<string, Words>> = {
  currency: { en: 'currency', zh: '币种' },
  code: { en: 'our code', zh: '货号' },
  customerCode: { en: "customer's code", zh: '客户货号' },
  buyerCode: { en: "customer's code", zh: '客户货号' },
  sellerCode: { en: 'our code', zh: '货号' },
  name: { en: 'description', zh: '品名' },
  specification: { en: 'specification', zh: '规格' },
  hsCode: { en: 'HS code', zh: '税号' },
  quantity: { en: 'quantity', zh: '数量' },
  quantities: { en: 'total quantity', zh: '总数量' },
  unitPrice: { en: 'unit price', zh: '单价' },
  delivery: { en: 'delivery term', zh: '价格条款' },
  incoterm: { en: 'rule', zh: '术语' },
  place: { en: 'place', zh: '地点' },
  locode: { en: 'port code', zh: '港口代码' },
  payment: { en: 'payment', zh: '付款' },
  instalments: { en: 'instalments', zh: '分期' },
  shipment: { en: 'shipment', zh: '装运' },
  latest: { en: 'latest day', zh: '最迟日' },
  from: { en: 'from', zh: '起运地' },
  to: { en: 'to', zh: '目的地' },
  partial: { en: 'partial shipment', zh: '分批' },
  transhipment: { en: 'transhipment', zh: '转运' },
  insurance: { en: 'insurance', zh: '保险' },
  packing: { en: 'packing', zh: '包装' },
  packingWords: { en: 'packing', zh: '包装' },
  remarks: { en: 'remarks', zh: '备注' },
  tolerancePercent: { en: 'more or less', zh: '溢短装' },
  marks: { en: 'shipping marks', zh: '唛头' },
  total: { en: 'total', zh: '合计' },
  inWords: { en: 'amount in words', zh: '金额大写' },
  customerOrder: { en: "customer's order no.", zh: '客户订单号' },
  validUntil: { en: 'valid until', zh: '有效期' },
  bank: { en: 'bank account', zh: '收款账户' },
  buyer: { en: 'buyer', zh: '买方' },
  seller: { en: 'seller', zh: '卖方' },
  unit: { en: 'unit', zh: '单位' },
  perCarton: { en: 'per carton', zh: '每箱数' },
  packages: { en: 'cartons', zh: '箱数' },
  volumeM3: { en: 'volume', zh: '体积' },
  grossKg: { en: 'gross weight', zh: '毛重' },
  netKg: { en: 'net weight', zh: '净重' },
  share: { en: 'share', zh: '比例' },
  by: { en: 'way of payment', zh: '付款方式' },
  when: { en: 'when', zh: '时间' },
  days: { en: 'days', zh: '天数' },
  addressLines: { en: 'address', zh: '地址' },
  contact: { en: 'contact', zh: '联系人' },
  account: { en: 'account number', zh: '账号' },
  amount: { en: 'amount', zh: '金额' },
  en: { en: '(English)', zh: '（英）' },
  zh: { en: '(Chinese)', zh: '（中）' },
}

/** Parts of a path that say nothing to a person. */
const SILENT = new Set(['terms', 'contract', 'order', 'deal', 'value', 'per', 'year', 'at', 'id'])

/** A path as people say it: "lines.0.unitPrice.amount" is "Line 1, unit price", 第 1 行单价. */
export function placeWords(at: string): Words {
  const parts = at.split('.').filter((part) => !SILENT.has(part))
  const said = parts.flatMap((part, i): readonly Words[] => wordOf(part, parts[i - 1]))
  return { en: said.map((one) => one.en).join(' '), zh: said.map((one) => one.zh).join('') }
}

function wordOf(part: string, before: string | undefined): readonly Words[] {
  if (part === 'lines') return []
  if (before === 'lines' && /^\d+$/.test(part)) {
    const n = Number(part) + 1
    return [{ en: `Line ${n}`, zh: `第 ${n} 行` }]
  }
  if (/^\d+$/.test(part)) return [{ en: `${Number(part) + 1}`, zh: ` ${Number(part) + 1} ` }]
  if (part === 'amount' && (before === 'unitPrice' || before === 'amount' || before === 'total')) return []
  return [NAMES[part] ?? { en: part, zh: part }]
}

/** A fact as a person reads it; a dash where it is empty or was not there. */
export function valueWords(value: unknown): Words {
  if (value === undefined || value === null || value === '') return { en: '–', zh: '–' }
  if (typeof value === 'boolean') return value ? { en: 'allowed', zh: '允许' } : { en: 'not allowed', zh: '不允许' }
  if (typeof value !== 'object') return plain(String(value))
  if (Array.isArray(value)) return joined(value.map(valueWords))
  return recordWords(value as Readonly<Record<string, unknown>>)
}

function recordWords(facts: Readonly<Record<string, unknown>>): Words {
  if (typeof facts['en'] === 'string') {
    const [en, zh] = [facts['en'], String(facts['zh'] ?? '')]
    return { en: en || zh || '–', zh: zh || en || '–' }
  }
  if ('currency' in facts && 'amount' in facts) return plain(`${facts['currency']} ${facts['amount']}`)
  if ('value' in facts && 'unit' in facts) return plain(`${facts['value']} ${facts['unit']}`)
  if ('name' in facts && 'quantity' in facts) {
    const [name, quantity] = [valueWords(facts['name']), valueWords(facts['quantity'])]
    return { en: `${name.en} × ${quantity.en}`, zh: `${name.zh} × ${quantity.zh}` }
  }
  return joined(Object.values(facts).map(valueWords))
}

function plain(text: string): Words {
  return { en: text, zh: text }
}

function joined(list: readonly Words[]): Words {
  return { en: list.map(({ en }) => en).join(', ') || '–', zh: list.map(({ zh }) => zh).join('、') || '–' }
}
