import { type Decimal, one, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { derive, factAnswers, factFields } from '../calculation/derive.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { convention, explained, figure, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const panel = z.strictObject({
  name: told(z.string().trim().default(''), 'Part: body, sleeve, hood', '部位：大身、袖、帽'),
  lengthCm: positive('Length with seams and hems', '长（含缝份、折边）', 'cm'),
  widthCm: positive('Width with seams', '宽（含缝份）', 'cm'),
  layers: positive('Layers or how often it is cut', '层数（片数）', 'layers').default(one),
})

const given = {
  markerLengthM: ['Length of the marker', '排料（唛架）长度', 'm'],
  markerPieces: ['Pieces in the marker', '唛架件数', 'pieces'],
  gsm: ['Weight of the fabric', '面料克重', 'g/m²'],
  fabricWidthCm: ['Usable width of the fabric', '面料有效幅宽', 'cm'],
  pieces: ['Pieces of the order', '订单件数', 'pieces'],
  pricePerKg: ['Price of a kilogram', '每千克价格', 'money per kg'],
  pricePerM: ['Price of a metre', '每米价格', 'money per m'],
} as const

const found = {
  areaM2: ['Area of one piece, without allowance', '单件面积', 'm²'],
  kgNet: ['Weight of one piece, without allowance', '单件净用量', 'kg'],
  kgPerPiece: ['Weight of one piece with allowance', '单件用料', 'kg'],
  gramsPerPiece: ['The same in grams', '单件用料（克）', 'g'],
  metresNet: ['Length of one piece, without allowance', '单件净用量（米）', 'm'],
  metresPerPiece: ['Length of one piece with allowance', '单件用料长度', 'm'],
  yardsPerPiece: ['The same in yards', '单件用料（码）', 'yd'],
  gramsPerMetre: ['Weight of a running metre', '每米克重', 'g/m'],
  metresPerKg: ['Metres in a kilogram', '每千克米数（出米率）', 'm/kg'],
  totalKg: ['Weight for the order', '订单用料重量', 'kg'],
  totalMetres: ['Length for the order', '订单用料长度', 'm'],
  costPerPiece: ['Fabric cost of one piece', '单件面料成本', 'money per piece'],
} as const

const facts = { ...given, ...found, allowance: ['Allowance', '损耗率', 'fraction'] } as const

const waysIn = (allowed: string) => [
  'kgNet = areaM2 × gsm ÷ 1000',
  'metresNet = markerLengthM ÷ markerPieces',
  'metresNet = areaM2 × 100 ÷ fabricWidthCm',
  'gramsPerMetre = gsm × fabricWidthCm ÷ 100',
  'metresPerKg = 1000 ÷ gramsPerMetre',
  `kgPerPiece = kgNet ${allowed}`,
  `metresPerPiece = metresNet ${allowed}`,
  'kgPerPiece = metresPerPiece × gramsPerMetre ÷ 1000',
  'gramsPerPiece = kgPerPiece × 1000',
  'yardsPerPiece = metresPerPiece ÷ 0.9144',
  'totalKg = kgPerPiece × pieces',
  'totalMetres = metresPerPiece × pieces',
  'costPerPiece = kgPerPiece × pricePerKg',
  'costPerPiece = metresPerPiece × pricePerM',
]
const WAYS = { multiply: waysIn('× (1 + allowance)'), divide: waysIn('÷ (1 − allowance)') } as const

const input = z.strictObject({
  panels: told(z.array(panel).max(60).default([]), 'Parts of one piece', '一件的各部位'),
  ...factFields(given),
  allowance: figure('Allowance for shrinkage, ends and waste', '损耗（缩水、段头等）', 'fraction').default(zero),
  allowanceMode: explained(convention(['multiply', 'divide'], 'How the allowance is reckoned', '损耗的算法'), {
    multiply: ['Added to the net use: × (1 + a)', '按净用量加成：×（1 + a）'],
    divide: ['As a share of what is used: ÷ (1 − a)', '按投料计：÷（1 − a）'],
  }),
})
type Given = z.output<typeof input>

const output = z.strictObject(factAnswers(found, ['kgPerPiece', 'metresPerPiece']))

/**
 * Fabric in one piece (B-06): length × width × layers in cm by the weight of the fabric, ÷ 10⁷ for kilograms; or a marker's length for its
 * pieces; the allowance comes after. Exact. Throws Unusable where nothing follows from what is given.
 */
export function fabricUse(told: Given, sheet: Worksheet): z.input<typeof output> {
  const { allowance, allowanceMode, panels } = told
  refuse([allowanceMode === 'divide' && !allowance.startsWith('0') && ALL])
  const areaM2 = panels.length > 0 ? areaOf(panels, sheet) : undefined
  const derivation = { facts, ways: WAYS[allowanceMode], rule: { id: 'B-06', source: SOURCE } }
  const known = derive(derivation, { ...told, areaM2 }, sheet)
  return Object.fromEntries(Object.entries(known).filter(([name]) => name in found))
}

function areaOf(panels: Given['panels'], sheet: Worksheet): Decimal {
  const named = panels.flatMap(({ lengthCm, widthCm, layers }, i) => [
    [`l${i + 1}`, lengthCm] as const,
    [`w${i + 1}`, widthCm] as const,
    [`n${i + 1}`, layers] as const,
  ])
  const sum = panels.map((_, i) => `l${i + 1} × w${i + 1} × n${i + 1}`).join(' + ')
  return sheet.figure(AREA, `areaM2 = (${sum}) ÷ 10000`, Object.fromEntries(named))
}

const SOURCE = {
  title: 'Garment merchandising as textbooks teach it',
  at: 'length × width × gsm ÷ 10⁷ kg for one layer',
}
const ALL = fault('allowance', 'all-lost', 'An allowance of 1 or more leaves nothing.', '损耗率须小于 1。')
const AREA = { en: 'Area of one piece', zh: '单件面积' }

export const fabricUseCalculation = calculation({
  name: 'fabric-use',
  title: { en: 'Fabric in a garment', zh: '服装面料用量（单耗）' },
  topic: 'production',
  says: {
    en: 'Kilograms or metres of fabric in one garment and in the order, by parts and weight or by the marker.',
    zh: '按部位尺寸与克重，或按唛架长度，算一件及整单用料（千克、米、码）。',
  },
  rules: ['B-06'],
  sources: [
    { title: 'Garment merchandising as textbooks teach it', at: 'length × width × gsm ÷ 10⁷ kg for one layer' },
  ],
  input,
  output,
  examples: [
    {
      title: {
        en: 'T-shirt: body 74 × 55 twice, sleeves 22 × 42 twice, 180 g, 8 % more',
        zh: 'T 恤：大身 74×55 两层，袖 22×42 两片，180 克，加 8%',
      },
      input: {
        panels: [
          { name: 'body', lengthCm: 74, widthCm: 55, layers: 2 },
          { name: 'sleeve', lengthCm: 22, widthCm: 42, layers: 2 },
        ],
        ...{ gsm: 180, allowance: '0.08', pieces: 10000, pricePerKg: '38' },
      },
      gives: { kgNet: '0.179784', kgPerPiece: '0.19416672', totalKg: '1941.6672' },
    },
    {
      title: { en: 'Marker of 8.40 m for 6 shirts, 3 % more', zh: '唛架 8.40 米排 6 件，加 3%' },
      input: { markerLengthM: '8.40', markerPieces: 6, allowance: '0.03', pieces: 2400, gsm: 120, fabricWidthCm: 150 },
      gives: { metresPerPiece: '1.442', totalMetres: '3460.8', gramsPerMetre: '180', kgPerPiece: '0.25956' },
    },
  ],
  work: fabricUse,
})
