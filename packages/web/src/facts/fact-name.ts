import type { Words } from '@gendan/kernel/words'

/**
 * What a fact is called, from its path: "contract.terms.lines.0.unitPrice.amount" is "Line 1 · Unit price". The path may
 * lead into the deal, into a filled paper or into the facts a gate binds; an unknown part keeps its own name.
 */
export function factName(at: string): Words {
  const parts = at.split('.').flatMap((part, i, all) => partName(part, all.slice(0, i)))
  const shown = parts.length > 0 ? parts : [{ en: at, zh: at }]
  return { en: capital(shown.map(({ en }) => en).join(' · ')), zh: shown.map(({ zh }) => zh).join(' · ') }
}

function partName(part: string, before: readonly string[]): readonly Words[] {
  if (/^\d+$/.test(part)) return numbered(Number(part) + 1, before.at(-1))
  if (part === 'name' && before.at(-2) === 'lines') return [{ en: 'description', zh: '品名' }]
  if (part === 'by' && !before.includes('instalments')) return [{ en: 'by', zh: '经办人' }]
  if ((part === 'from' || part === 'to') && before.at(-2) === 'cartons') return [{ en: 'carton numbers', zh: '箱号' }]
  if (silent.has(part)) return []
  if (part === 'en' || part === 'zh')
    return part === 'en' ? [{ en: 'English', zh: '英文' }] : [{ en: 'Chinese', zh: '中文' }]
  return [names[part] ?? { en: part, zh: part }]
}

/** Lines and instalments are counted; a second line of an address is only a line. */
function numbered(count: number, of: string | undefined): readonly Words[] {
  if (of === 'lines') return [{ en: `line ${count}`, zh: `第 ${count} 行` }]
  if (of === 'cartons') return [{ en: `cartons, row ${count}`, zh: `第 ${count} 行箱子` }]
  if (of === 'instalments') return [{ en: `instalment ${count}`, zh: `第 ${count} 期` }]
  if (of === 'quantities') return count === 1 ? [] : [{ en: String(count), zh: String(count) }]
  return [{ en: String(count), zh: String(count) }]
}

/** Parts that only lead on: what stands below them says enough. */
const silent = new Set([
  'deal',
  'own',
  'given',
  'terms',
  'contract',
  'offer',
  'order',
  'lines',
  'cartons',
  'amount',
  'value',
  'facts',
  'instalments',
  'at',
])

const names: Readonly<Record<string, Words>> = {
  account: { en: 'account number', zh: '账号' },
  acts: { en: 'acts', zh: '事项' },
  address: { en: 'address', zh: '地址' },
  addressLines: { en: 'address', zh: '地址' },
  after: { en: 'days', zh: '天数' },
  ask: { en: 'sent for signature', zh: '送签' },
  attachment: { en: 'file', zh: '文件' },
  attended: { en: 'attended', zh: '到会人员' },
  bank: { en: 'bank account', zh: '收款账户' },
  bankName: { en: 'bank', zh: '银行' },
  banks: { en: 'bank accounts', zh: '收款账户' },
  beneficiary: { en: 'beneficiary', zh: '收款人' },
  branch: { en: 'branch', zh: '分行' },
  buyer: { en: 'buyer', zh: '买方' },
  buyerCode: { en: "customer's item", zh: '客户货号' },
  by: { en: 'way of paying', zh: '支付方式' },
  bytes: { en: 'bytes', zh: '字节' },
  cartons: { en: 'cartons', zh: '箱规' },
  chop: { en: 'chop image', zh: '公章图样' },
  city: { en: 'city', zh: '城市' },
  code: { en: 'item', zh: '货号' },
  complete: { en: 'complete', zh: '资料齐全' },
  contact: { en: 'contact', zh: '联系人' },
  copies: { en: 'copies to', zh: '抄送' },
  country: { en: 'country', zh: '国家' },
  currency: { en: 'currency', zh: '币种' },
  customerCode: { en: "customer's item", zh: '客户货号' },
  customerOrder: { en: "customer's order", zh: '客户订单号' },
  day: { en: 'day', zh: '日期' },
  days: { en: 'days', zh: '天数' },
  delivery: { en: 'delivery', zh: '价格条款' },
  demands: { en: 'demands', zh: '要求' },
  email: { en: 'e-mail', zh: '邮箱' },
  fileName: { en: 'file name', zh: '文件名' },
  finish: { en: 'goods complete', zh: '货齐日' },
  from: { en: 'from', zh: '起运地' },
  gate: { en: 'gate', zh: '闸门' },
  goods: { en: 'goods file', zh: '商品资料' },
  grossKg: { en: 'gross weight kg', zh: '毛重 kg' },
  heightCm: { en: 'carton height cm', zh: '箱高 cm' },
  hsCode: { en: 'HS code', zh: '税号' },
  id: { en: 'number', zh: '序号' },
  incoterm: { en: 'rule', zh: '术语' },
  inquiry: { en: 'inquiry', zh: '询盘' },
  instalments: { en: 'instalment', zh: '付款分期' },
  insurance: { en: 'insurance', zh: '保险' },
  invitation: { en: 'invitation', zh: '邀请' },
  inWords: { en: 'amount in words', zh: '大写金额' },
  issued: { en: 'dated', zh: '日期' },
  kind: { en: 'kind', zh: '种类' },
  latest: { en: 'latest shipment', zh: '最迟装运' },
  legalName: { en: 'registered name', zh: '注册名称' },
  lengthCm: { en: 'carton length cm', zh: '箱长 cm' },
  letterhead: { en: 'letterhead', zh: '抬头' },
  locode: { en: 'UN/LOCODE', zh: '口岸代码' },
  login: { en: 'login', zh: '账号' },
  maker: { en: 'maker', zh: '加工单位' },
  mark: { en: 'mark', zh: '标志' },
  marks: { en: 'shipping marks', zh: '唛头' },
  materials: { en: 'made of', zh: '材质' },
  meeting: { en: 'release meeting', zh: '下单会议' },
  method: { en: 'method', zh: '方式' },
  minutes: { en: 'minutes', zh: '会议记录' },
  name: { en: 'name', zh: '名称' },
  netKg: { en: 'net weight kg', zh: '净重 kg' },
  note: { en: 'note', zh: '附言' },
  number: { en: 'number', zh: '编号' },
  opening: { en: 'opening', zh: '开头语' },
  ordered: { en: 'total of the order', zh: '客户订单合计' },
  origin: { en: 'origin', zh: '原产国' },
  owner: { en: 'followed by', zh: '跟单' },
  packageCode: { en: 'package', zh: '包装种类' },
  packages: { en: 'cartons', zh: '箱数' },
  packing: { en: 'packing', zh: '包装' },
  packingWords: { en: 'packing', zh: '包装' },
  packed: { en: 'packed on', zh: '装箱日' },
  measured: { en: 'weighed and measured', zh: '已过磅量箱' },
  contents: { en: 'contents', zh: '内装' },
  vessel: { en: 'vessel', zh: '船名' },
  voyage: { en: 'voyage', zh: '航次' },
  billOfLading: { en: 'bill of lading', zh: '提单' },
  containers: { en: 'container', zh: '集装箱' },
  seal: { en: 'seal', zh: '铅封号' },
  onBoard: { en: 'on board', zh: '装船日' },
  arrival: { en: 'arrival', zh: '到港日' },
  page: { en: 'page', zh: '页面' },
  pages: { en: 'pages', zh: '页数' },
  paper: { en: 'paper', zh: '单证' },
  partial: { en: 'partial shipment', zh: '分批' },
  parts: { en: 'instalment', zh: '分期' },
  payable: { en: 'payable', zh: '应付' },
  payment: { en: 'payment', zh: '付款' },
  per: { en: 'priced per', zh: '计价单位' },
  perCarton: { en: 'per carton', zh: '每箱数量' },
  percent: { en: 'per cent', zh: '百分比' },
  phone: { en: 'telephone', zh: '电话' },
  photo: { en: 'photograph', zh: '照片' },
  place: { en: 'place', zh: '地点' },
  point: { en: 'point', zh: '要点' },
  post: { en: 'post', zh: '岗位' },
  postcode: { en: 'postcode', zh: '邮编' },
  posts: { en: 'posts', zh: '岗位' },
  prefix: { en: 'number prefix', zh: '编号前缀' },
  print: { en: 'fingerprint', zh: '指纹' },
  production: { en: 'production', zh: '生产' },
  quality: { en: 'quality point', zh: '质量要点' },
  quantities: { en: 'total quantity', zh: '合计数量' },
  quantity: { en: 'quantity', zh: '数量' },
  rate: { en: 'exchange rate', zh: '汇率' },
  reason: { en: 'reason', zh: '原因' },
  received: { en: 'received', zh: '收到' },
  remarks: { en: 'remarks', zh: '备注' },
  returned: { en: 'returned', zh: '退回' },
  roles: { en: 'role', zh: '角色' },
  round: { en: 'round', zh: '轮次' },
  rules: { en: 'working rules', zh: '工作规则' },
  sample: { en: 'kept sample', zh: '封样' },
  self: { en: 'signed his own', zh: '自签' },
  selfSigningUpTo: { en: 'may sign their own, up to people', zh: '可自签的人数上限' },
  seller: { en: 'seller', zh: '卖方' },
  sellerCode: { en: 'item', zh: '货号' },
  settled: { en: 'settled', zh: '议定日' },
  share: { en: 'share', zh: '比例' },
  shipment: { en: 'shipment', zh: '装运' },
  short: { en: 'short name', zh: '简称' },
  signature: { en: 'signature', zh: '签名' },
  signers: { en: 'who signs', zh: '签名岗位' },
  source: { en: 'source', zh: '来源' },
  specification: { en: 'specification', zh: '规格' },
  stage: { en: 'stage', zh: '阶段' },
  standard: { en: 'what is right', zh: '合格标准' },
  start: { en: 'start', zh: '开工日' },
  stated: { en: 'stated', zh: '所载' },
  swift: { en: 'SWIFT', zh: 'SWIFT' },
  taxId: { en: 'tax number', zh: '税号' },
  to: { en: 'to', zh: '目的地' },
  tolerancePercent: { en: 'tolerance %', zh: '溢短装 %' },
  tongue: { en: 'language', zh: '语言' },
  total: { en: 'total', zh: '合计' },
  transhipment: { en: 'transhipment', zh: '转运' },
  unit: { en: 'unit', zh: '单位' },
  unitPrice: { en: 'unit price', zh: '单价' },
  uses: { en: 'used for', zh: '用途' },
  validDays: { en: 'days an offer holds', zh: '报价有效天数' },
  validUntil: { en: 'valid until', zh: '有效期至' },
  version: { en: 'version', zh: '版本' },
  volumeM3: { en: 'volume m³', zh: '体积 m³' },
  wants: { en: 'wanted', zh: '所询' },
  weight: { en: 'weight', zh: '等级' },
  when: { en: 'due', zh: '付款时间' },
  widthCm: { en: 'carton width cm', zh: '箱宽 cm' },
  workshop: { en: 'workshop', zh: '车间' },
  year: { en: 'edition', zh: '版本' },
  zone: { en: 'time zone', zh: '时区' },
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
