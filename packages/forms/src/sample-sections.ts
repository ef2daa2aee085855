import { usualMargin, usualShortfall } from '@gendan/firm/firm'
import { decimal } from '@gendan/kernel/decimal'
import type { PartyFacts } from '@gendan/trade/party'
import { partyFactsShape } from '@gendan/trade/party'
import type { Change } from './deal/change.ts'
import { type CostSection, costSectionShape } from './deal/cost.ts'
import type { House } from './deal/deal.ts'
import { type Inspection, inspectionShape } from './deal/inspection.ts'
import { type PackingSection, packingSectionShape } from './deal/packing.ts'
import { type Production, productionShape } from './deal/production.ts'
import { type Purchase, purchaseShape } from './deal/purchase.ts'
import { type QualitySection, qualitySectionShape } from './deal/quality.ts'
import { type Sample, sampleShape } from './deal/sample.ts'
import { type Shipment, shipmentShape } from './deal/shipment.ts'

/** The standing example's work after the terms: what it costs, is made of, bought, looked at, packed and shipped. */
const nothing = { en: '', zh: '' }

/** The latest change of the terms: fewer chairs and a later day, as the customer asked. */
export const sampleChange: Change = {
  version: 2,
  day: '2026-03-16',
  reason: 'The shop in Bergen opens later; 480 chairs instead of 500.',
  askedBy: 'Ingrid Halvorsen, mail of 15 March',
  by: 'linxiao',
  rows: [
    {
      what: { en: 'Line 1 BJ-101 Oak dining chair: quantity', zh: '第 1 行 BJ-101 橡木餐椅：数量' },
      before: { en: '500 PCS', zh: '500 把' },
      after: { en: '480 PCS', zh: '480 把' },
    },
    {
      what: { en: 'Latest shipment', zh: '最迟装运' },
      before: { en: '31 May 2026', zh: '2026年5月31日' },
      after: { en: '10 June 2026', zh: '2026年6月10日' },
    },
  ],
  total: {
    before: { amount: decimal('30720.00'), currency: 'USD' },
    after: { amount: decimal('29748.00'), currency: 'USD' },
  },
  reopened: [
    {
      gate: 'G4',
      title: { en: 'Detailed cost, margin band', zh: '成本利润' },
      who: { en: 'Salesman, Manager', zh: '业务员、经理' },
    },
    {
      gate: 'G7',
      title: { en: 'PI confirmed', zh: '形式发票审核' },
      who: { en: 'Supervisor, Manager', zh: '主管、经理' },
    },
  ],
  papers: ['LW-PI26-0001 v1'],
}

export const sampleSuppliers: Readonly<Record<string, PartyFacts>> = {
  's-mill': partyFactsShape.parse({
    name: { en: 'Fenghua Oakmill Furniture Factory', zh: '奉化橡坊家具厂' },
    addressLines: ['18 Jiangkou Industrial Road'],
    city: 'Ningbo',
    country: 'CN',
    contact: { name: 'Mr Fang', phone: '+86 574 0000 1188', email: 'fang@oakmill.example' },
    banks: [],
  }),
  's-carton': partyFactsShape.parse({
    name: { en: 'Yinzhou Hengda Carton Co., Ltd.', zh: '鄞州恒达纸箱有限公司' },
    addressLines: ['3 Hengda Road'],
    city: 'Ningbo',
    country: 'CN',
    contact: { name: 'Ms Xu', phone: '+86 574 0000 3322', email: 'xu@hengda.example' },
    banks: [],
  }),
}

const rate = { from: 'USD', to: 'CNY', rate: '7.0850', source: 'Bank of China, buying rate', day: '2026-03-16' }

/** The firm's own: its money, the rate it recorded last, the margin it asks. */
export const sampleHouse: House = {
  currency: 'CNY',
  rates: [{ ...rate, rate: decimal(rate.rate) }],
  margin: usualMargin,
  shortUpTo: usualShortfall,
  reviews: {},
}

const costSheet = {
  day: '2026-03-16',
  rate,
  lines: [
    { line: '1', supplier: 's-mill', purchase: '248.00', vatRate: '0.13', refundRate: '0.13' },
    { line: '2', supplier: 's-mill', purchase: '108.00', vatRate: '0.13', refundRate: '0.13' },
  ],
  items: [
    { id: '1', element: 'packing', name: '', amount: { amount: '5200.00', currency: 'CNY' }, of: 'purchase' },
    { id: '2', element: 'inland', name: '', amount: { amount: '3800.00', currency: 'CNY' }, of: 'purchase' },
    { id: '3', element: 'freight', name: '', amount: { amount: '2650.00', currency: 'USD' }, of: 'invoice' },
    { id: '4', element: 'insurance', name: '', share: '0.0033', of: 'invoice' },
    { id: '5', element: 'bank', name: '', share: '0.0015', of: 'invoice' },
  ],
  note: '',
}

export const sampleCost: CostSection = costSectionShape.parse({ detailed: costSheet, reasons: {} })

export const sampleSample: Sample = sampleShape.parse({
  id: 'x1',
  kind: 'pre-production',
  round: 1,
  line: '1',
  name: { en: 'Oak dining chair, cane seat', zh: '橡木餐椅 藤面' },
  asked: 2,
  demands: { en: 'Natural oil, cane pre-stretched, leg glides in brass', zh: '木蜡油本色，藤面预拉，铜脚钉' },
  due: '2026-03-28',
  maker: 's-mill',
  charge: 'free',
  shelf: '',
  courier: '',
  waybill: '',
  comment: '',
  again: '',
})

export const sampleProduction: Production = productionShape.parse({
  maker: 's-mill',
  workshop: '',
  start: '2026-04-06',
  finish: '2026-05-25',
  lines: [
    {
      line: '1',
      quantity: { value: '483', unit: 'PCE' },
      demands: { en: 'Cane at 12 mm mesh, no splice', zh: '藤面 12 mm 孔，不得拼接' },
    },
    { line: '2', quantity: { value: '302', unit: 'SET' }, demands: nothing },
  ],
  demands: { en: 'Moisture of the wood 8 to 10 % at packing', zh: '包装时木材含水率 8–10%' },
  quality: [
    {
      id: 'q1',
      point: { en: 'Joints', zh: '榫接' },
      standard: { en: 'No play at 1,100 N (EN 12520)', zh: '1100 N 无松动（EN 12520）' },
      weight: 'critical',
    },
    {
      id: 'q2',
      point: { en: 'Colour', zh: '颜色' },
      standard: { en: 'As the kept sample', zh: '同封样' },
      weight: 'major',
    },
  ],
  packing: { en: '2 chairs a carton, corner guards', zh: '每箱 2 把，护角' },
  sample: 'x1',
})

export const samplePurchases: readonly Purchase[] = [
  purchaseShape.parse({
    id: 'p1',
    supplier: 's-carton',
    currency: 'CNY',
    vatRate: '0.13',
    lines: [
      {
        id: '1',
        for: '1',
        goods: '',
        code: 'CT-96',
        name: { en: 'Export carton 96 × 52 × 60 cm', zh: '出口纸箱 96×52×60 cm' },
        specification: { en: 'five-ply, K=K, marks on two sides', zh: '五层 K=K，两面印唛' },
        quantity: { value: '245', unit: 'PCE' },
        unitPrice: { amount: '14.60', currency: 'CNY', per: 'PCE' },
      },
      {
        id: '2',
        for: '',
        goods: '',
        code: 'CG-50',
        name: { en: 'Corner guard 50 × 50 × 4 mm', zh: '护角 50×50×4 mm' },
        specification: nothing,
        quantity: { value: '1960', unit: 'PCE' },
        unitPrice: { amount: '0.35', currency: 'CNY', per: 'PCE' },
      },
    ],
    deliver: '2026-05-11',
    place: '奉化橡坊家具厂仓库',
    quality: { en: 'Bursting strength 1,400 kPa, edge crush 9 kN/m', zh: '耐破 1400 kPa，边压 9 kN/m' },
    packing: { en: 'Bundles of 10', zh: '10 只一捆' },
    payment: { en: '30 days after delivery and invoice', zh: '货到票到 30 天' },
  }),
]

export const sampleInspection: Inspection = inspectionShape.parse({
  id: 'i1',
  kind: 'final',
  purchase: '',
  planned: '2026-05-26',
  place: '奉化橡坊家具厂',
  lot: { value: '480', unit: 'PCE' },
  level: 'II',
  aql: { critical: '0', major: '2.5', minor: '4.0' },
  done: '2026-05-26',
  by: 'qc',
  drawn: 50,
  found: { critical: 0, major: 1, minor: 3 },
  points: [
    { id: 'q1', point: { en: 'Joints', zh: '榫接' }, right: true, found: '' },
    { id: 'q2', point: { en: 'Colour', zh: '颜色' }, right: true, found: '一件偏深，在限度内' },
  ],
  photos: [],
  verdict: 'passed',
  remedy: '',
  again: '',
})

/** One chair more than the two the customer asked for, sealed on its shelf; the final inspection was opened with it. */
export const sampleQuality: QualitySection = qualitySectionShape.parse({
  kept: [
    {
      id: 'x1',
      made: 3,
      sealed: { by: 'zhou', at: '2026-03-26T08:00:00.000Z', day: '2026-03-26', photo: '' },
      until: '2028-03-26',
      loans: [],
    },
  ],
  openings: [
    {
      id: 'i1',
      day: '2026-05-26',
      at: '2026-05-26T01:30:00.000Z',
      by: 'qc',
      scan: {
        ...{ way: 'camera', code: 'LW26-0031-S1-K', file: 'f1', sample: 'x1', shelf: 'A-07' },
        name: { en: 'Pre-production sample, Oak dining chair', zh: '产前样 橡木餐椅' },
      },
      why: '',
    },
  ],
})

export const samplePacking: PackingSection = packingSectionShape.parse({
  packed: '2026-05-28',
  measured: true,
  cartons: [
    {
      id: '1',
      from: 1,
      to: 240,
      packageCode: 'CT',
      contents: [{ line: '1', quantity: '2' }],
      grossKg: '17.9',
      netKg: '15.6',
      lengthCm: '96',
      widthCm: '52',
      heightCm: '60',
    },
    {
      id: '2',
      from: 241,
      to: 315,
      packageCode: 'CT',
      contents: [{ line: '2', quantity: '4' }],
      grossKg: '13.4',
      netKg: '11.6',
      lengthCm: '74',
      widthCm: '30',
      heightCm: '26',
    },
  ],
})

export const sampleShipment: Shipment = shipmentShape.parse({
  vessel: 'EVER ORIENT',
  voyage: '0426W',
  from: 'Ningbo',
  to: 'Oslo',
  billOfLading: 'EGLV 1420 0618 8213',
  containers: [{ number: 'EITU 902114 2', seal: 'EMC 774120' }],
  onBoard: '2026-06-06',
  mode: 'sea',
  carrier: 'Evergreat Line',
  consignee: 'To order',
  notify: 'Halvorsen & Lund AS\nIndustrigata 36, 0357 Oslo, Norway',
  freight: 'prepaid',
  originals: 3,
  issued: '2026-06-06',
  insurance: {
    insurer: 'East Harbour Property Insurance Co., Ltd.',
    policy: 'EHP-26-118204',
    insured: { amount: '32722.80', currency: 'USD' },
    cover: 'Institute Cargo Clauses (A)',
    claimsAt: 'Oslo',
    issued: '2026-06-05',
  },
})
