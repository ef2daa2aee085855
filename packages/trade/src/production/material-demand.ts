import { compare, type Decimal, isZero, multiply, one, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, part, rate, told } from '../calculation/field.ts'
import { toStep, type Worksheet, wholeUp } from '../calculation/worksheet.ts'

const UNIT = 'unit of the material'

const product = z.strictObject({
  name: told(z.string().trim().default(''), 'Style, size or colour', '款号、尺码或颜色'),
  pieces: figure('Pieces', '件数', 'pieces'),
  unitUse: figure('Material in one piece', '单件用量（单耗）', `${UNIT} per piece`).optional(),
})

const input = z.strictObject({
  pieces: figure('Pieces of the order', '订单件数', 'pieces').optional(),
  unitUse: figure('Material in one piece', '单件用量（单耗）', `${UNIT} per piece`).optional(),
  products: told(
    z.array(product).max(500).default([]),
    'Styles, sizes or colours with their own use',
    '各款（尺码、颜色）用量',
  ),
  extraPieces: rate('Pieces cut beyond the order, as a share of it', '加裁（备损）比例').default(zero),
  losses: told(
    z
      .array(figure('Loss of one step', '一道工序的损耗率', 'fraction'))
      .max(10)
      .default([]),
    'Losses, one a step of working (knitting, dyeing, cutting)',
    '损耗率（各道工序，如织造、染整、裁剪）',
  ),
  loss: figure('Loss, where there is one only', '损耗率（只有一项时）', 'fraction').default(zero),
  lossMode: explained(convention(['divide', 'multiply'], 'How the loss is reckoned', '损耗的算法'), {
    divide: ['As a share of what is put in: ÷ (1 − loss)', '按投料计：÷（1 − 损耗率）'],
    multiply: ['Added to the net use: × (1 + loss)', '按净用量加成：×（1 + 损耗率）'],
  }),
  stock: figure('In stock', '现有库存', UNIT).default(zero),
  onOrder: figure('On order', '在途（已订）', UNIT).default(zero),
  allocated: figure('Of both promised to other orders', '已分配给其他订单', UNIT).default(zero),
  pack: figure('Roll or pack that is sold whole', '整卷（包装）数量', UNIT).default(zero),
  leastOrder: figure('Least order (MOQ)', '最小起订量', UNIT).default(zero),
  price: figure('Price of the material', '材料单价', `money per ${UNIT}`).optional(),
  scrapValue: part('Share of the price that waste brings back', '废料回收比例').default(zero),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  order: answerFigure('To order, in whole packs and not below the least order', '订购量', UNIT),
  toBuy: answerFigure('Still needed: gross − stock − on order + allocated', '净需求量', UNIT),
  gross: answerFigure('Material with loss', '毛需求量（含损耗）', UNIT),
  net: answerFigure('Material in the pieces, without loss', '净用量', UNIT),
  loss: answerFigure('Loss', '损耗量', UNIT),
  grossPerPiece: answerFigure('Material with loss for one piece ordered', '单件毛用量', `${UNIT} per piece`).optional(),
  packs: answerFigure('Packs', '卷（包）数', 'packs').optional(),
  surplus: answerFigure('Ordered beyond the need', '多订数量', UNIT),
  cost: answerFigure('Cost of the order', '订购金额', 'money').optional(),
  costPerPiece: answerFigure(
    'Cost of the gross material for one piece ordered',
    '单件材料成本',
    'money per piece',
  ).optional(),
})

/**
 * Material for an order (B-05): pieces × use, with loss in the declared convention, less what is there, up to whole packs and then to the
 * least order. Exact but for whole packs, rounded up. Throws Unusable where no pieces are given or losses take everything.
 */
export function materialDemand(given: Given, sheet: Worksheet): z.input<typeof output> {
  const { pieces, net: N } = netOf(given, sheet)
  const gross = grossOf(N, given, sheet)
  const loss = sheet.figure(LOSS, 'loss = gross − net', { gross, net: N })
  const { stock, onOrder, allocated } = given
  const toBuy = sheet.figure(TO_BUY, 'need = max(0, gross − stock − onOrder + allocated)', {
    ...{ gross, stock, onOrder, allocated },
  })
  const { order, packs } = orderOf(toBuy, given, sheet)
  const surplus = sheet.figure(SURPLUS, 'surplus = order − need', { order, need: toBuy })
  const grossPerPiece = isZero(pieces) ? undefined : sheet.figure(EACH, 'each = gross ÷ pieces', { gross, pieces })
  return {
    ...{ net: N, gross, loss, grossPerPiece, toBuy, order, packs, surplus },
    ...costOf({ order, loss, gross, pieces }, given, sheet),
  }
}

/** Pieces and net use: of one product or of several, with the pieces cut beyond the order. */
function netOf({ pieces, unitUse, products, extraPieces: x }: Given, sheet: Worksheet) {
  const own = products.length > 0 ? products : [{ name: '', pieces, unitUse }]
  refuse(
    own.flatMap((each, i) => {
      const at = products.length > 0 ? `products.${i}.` : ''
      return [
        each.pieces === undefined && fault(`${at}pieces`, 'no-pieces', 'Say how many pieces.', '请填写件数。'),
        (each.unitUse ?? unitUse) === undefined &&
          fault(`${at}unitUse`, 'no-use', 'Say how much one piece takes.', '请填写单件用量。'),
      ]
    }),
  )
  const figures = Object.fromEntries(
    own.flatMap((each, i) => [
      [`q${i + 1}`, each.pieces ?? zero],
      [`u${i + 1}`, each.unitUse ?? unitUse ?? zero],
    ]),
  )
  const sum = own.map((_, i) => `q${i + 1} × u${i + 1}`).join(' + ')
  const text = isZero(x) ? `net = ${sum}` : `net = (${sum}) × (1 + x)`
  return { pieces: sumOf(own.map((each) => each.pieces ?? zero)), net: sheet.figure(NET, text, { ...figures, x }) }
}

function grossOf(net: Decimal, { losses, loss, lossMode }: Given, sheet: Worksheet): Decimal {
  const all = isZero(loss) ? losses : [...losses, loss]
  refuse(
    all.map(
      (value) =>
        lossMode === 'divide' &&
        compare(value, one) >= 0 &&
        fault('losses', 'all-lost', 'A loss of 1 or more leaves nothing.', '损耗率须小于 1。'),
    ),
  )
  const figures = Object.fromEntries(all.map((value, i) => [`l${i + 1}`, value]))
  const text = all.map((_, i) => (lossMode === 'divide' ? ` ÷ (1 − l${i + 1})` : ` × (1 + l${i + 1})`)).join('')
  return sheet.figure(GROSS, `gross = net${text}`, { net, ...figures })
}

function orderOf(need: Decimal, { pack, leastOrder }: Given, sheet: Worksheet) {
  if (isZero(need)) return { order: zero, packs: isZero(pack) ? undefined : zero }
  const least = sheet.figure(LEAST, 'order = max(need, MOQ)', { need, MOQ: leastOrder })
  if (isZero(pack)) return { order: least, packs: undefined }
  const packs = sheet.figure(PACKS, 'packs = order ÷ pack', { order: least, pack }, wholeUp)
  return { order: sheet.figure(ORDER, 'order = need', { need: least }, toStep(pack, 'up')), packs }
}

function costOf(
  { order, loss, gross, pieces }: Readonly<Record<'order' | 'loss' | 'gross' | 'pieces', Decimal>>,
  { price, scrapValue: s }: Given,
  sheet: Worksheet,
) {
  if (price === undefined) return {}
  const cost = sheet.figure(COST, 'cost = order × price', { order, price })
  if (isZero(pieces)) return { cost }
  const back = multiply(loss, s)
  const text = isZero(back) ? 'c = gross × price ÷ pieces' : 'c = (gross − loss × s) × price ÷ pieces'
  return { cost, costPerPiece: sheet.figure(COST_EACH, text, { gross, loss, s, price, pieces }) }
}

const NET = { en: 'Material in the pieces', zh: '净用量' }
const GROSS = { en: 'With loss', zh: '毛需求量' }
const LOSS = { en: 'Loss', zh: '损耗量' }
const EACH = { en: 'For one piece', zh: '单件毛用量' }
const TO_BUY = { en: 'Still needed', zh: '净需求量' }
const LEAST = { en: 'Not below the least order', zh: '不低于最小起订量' }
const PACKS = { en: 'Whole packs', zh: '整卷（包）数' }
const ORDER = { en: 'To order, in whole packs', zh: '订购量（整卷）' }
const SURPLUS = { en: 'Ordered beyond the need', zh: '多订数量' }
const COST = { en: 'Cost of the order', zh: '订购金额' }
const COST_EACH = { en: 'Material cost of one piece', zh: '单件材料成本' }

export const materialDemandCalculation = calculation({
  name: 'material-demand',
  title: { en: 'Material demand with loss', zh: '原辅材料需求量（含损耗）' },
  topic: 'production',
  says: {
    en: 'How much material an order takes with loss, and how much to order after stock, in whole rolls and the least order.',
    zh: '订单需要多少原辅材料（含损耗），扣除库存后按整卷与起订量应订多少。',
  },
  rules: ['B-05'],
  sources: [
    { title: 'Material purchase in order follow-up (外贸跟单) as textbooks teach it', at: 'gross and net demand' },
  ],
  input,
  output,
  examples: [
    {
      title: { en: '24,000 pieces of 1.25 m, loss 4 % added', zh: '24000 件 × 1.25 米，加损耗 4%' },
      input: { pieces: 24000, unitUse: '1.25', loss: '0.04', lossMode: 'multiply', stock: 2000, pack: 120 },
      gives: { net: '30000', gross: '31200', toBuy: '29200', order: '29280', packs: '244' },
    },
    {
      title: { en: 'The same with loss as a share of what is put in', zh: '同上，损耗按投料计' },
      input: { pieces: 24000, unitUse: '1.25', loss: '0.04', stock: 2000, pack: 120 },
      gives: { gross: '31250', toBuy: '29250', order: '29280' },
    },
    {
      title: { en: 'Yarn through knitting, dyeing and cutting', zh: '纱线经织造、染整、裁剪三道损耗' },
      input: { pieces: 10000, unitUse: '0.19', losses: ['0.05', '0.05', '0.2'], price: '25' },
      gives: { net: '1900', gross: '2631.578947368421052631578947368421' },
    },
  ],
  work: materialDemand,
})
