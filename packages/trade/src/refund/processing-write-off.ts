import { compare, type Decimal, subtract, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, figure, positive, share } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  exportFob: positive('FOB of the handbook’s exports in the year', '手册（账册）全年出口离岸价', 'CNY'),
  planRate: share('Planned distribution rate used in the year', '全年适用的计划分配率'),
  actualMaterials: figure('Bonded materials really used up', '实际耗用的进口保税料件金额', 'CNY').optional(),
  imported: figure(
    'Bonded materials imported, where the use is to be reckoned',
    '实际进口料件金额（需计算耗用时填）',
    'CNY',
  ).optional(),
  notUsed: figure(
    'Materials sent back, carried over, sold at home; scrap and by-products at their value',
    '退运、结转、内销的料件及边角料、副产品价值',
    'CNY',
  ).default(zero),
  vatRate: share('VAT rate of the goods', '适用税率'),
  refundRate: share('Refund rate of the goods', '退税率'),
})

const output = z.strictObject({
  adjustment: answerFigure('Materials to be added; below zero to be taken back', '应调整料件金额（负数为调减）', 'CNY'),
  notCreditedReduction: answerFigure(
    'Adjustment of the not-credited tax’s reduction',
    '应调整不得免征和抵扣税额抵减额',
    'CNY',
  ),
  refundableReduction: answerFigure('Adjustment of the refundable amount’s reduction', '应调整免抵退税额抵减额', 'CNY'),
  actualRate: answerFigure('Actual distribution rate', '实际分配率', 'fraction'),
  actualMaterials: answerFigure('Bonded materials really used up', '实际耗用保税料件', 'CNY'),
  plannedMaterials: answerFigure('Bonded materials as reckoned in the year', '全年已按计划分配率计算的料件', 'CNY'),
})

/**
 * The yearly true-up of processing with imported materials (V-07): planned against real distribution rate. CNY, half up to the
 * fen; the rate to four places of a per cent. Throws Unusable where the use is not told, told twice, or above the exports.
 */
export function processingWriteOff(
  given: z.output<typeof input>,
  sheet: Worksheet,
): { readonly [Name in keyof z.output<typeof output>]: Decimal } {
  refuse(faultsOf(given))
  const { exportFob: FOB, planRate: k, vatRate: t, refundRate: r, imported: I, notUsed: U } = given
  const used = { en: 'Really used up', zh: '实际耗用保税料件' }
  const A = given.actualMaterials ?? sheet.figure(used, 'A = I − U', { I: I ?? zero, U })
  const says = { en: 'Actual distribution rate', zh: '实际分配率' }
  const actualRate = sheet.figure(says, 'a = A ÷ FOB', { A, FOB }, halfUp(6))
  const P = sheet.figure({ en: 'Reckoned by the plan', zh: '已按计划分配率计算' }, 'P = FOB × k', { FOB, k }, halfUp(2))
  const X = sheet.figure({ en: 'To be adjusted', zh: '应调整料件金额' }, 'X = A − P', { A, P })
  const n = { en: 'Adjustment of the not-credited tax’s reduction', zh: '应调整不得免征和抵扣税额抵减额' }
  const g = { en: 'Adjustment of the refundable amount’s reduction', zh: '应调整免抵退税额抵减额' }
  return {
    ...{ actualMaterials: A, plannedMaterials: P, actualRate, adjustment: X },
    notCreditedReduction: sheet.figure(n, 'n = X × (t − r)', { X, t, r }, halfUp(2)),
    refundableReduction: sheet.figure(g, 'g = X × r', { X, r }, halfUp(2)),
  }
}

function faultsOf({
  actualMaterials: told,
  imported,
  notUsed,
  vatRate,
  refundRate,
}: z.output<typeof input>): readonly Fault[] {
  const once = (told === undefined) !== (imported === undefined)
  const below = imported !== undefined && compare(subtract(imported, notUsed), zero) < 0
  return [
    ...(once
      ? []
      : [
          fault(
            'actualMaterials',
            'one-way',
            'Give the materials used, or those imported and not used.',
            '填实际耗用金额，或填进口金额与未耗用金额。',
          ),
        ]),
    ...(below
      ? [fault('notUsed', 'above-imported', 'More was not used than was imported.', '未耗用金额大于进口金额。')]
      : []),
    ...(compare(refundRate, vatRate) > 0
      ? [fault('refundRate', 'above-tax', 'The refund rate is above the tax rate.', '退税率高于适用税率。')]
      : []),
  ]
}

export const processingWriteOffCalculation = calculation({
  name: 'processing-write-off',
  title: { en: 'Yearly true-up of processing trade in export refund', zh: '进料加工业务年度核销（实际分配率）' },
  topic: 'refund',
  says: {
    en: 'How much the reductions by the planned distribution rate must be put right at the end of the year.',
    zh: '年度核销时按实际分配率应调整的抵减额。',
  },
  rules: ['V-07'],
  sources: [
    {
      title: '国家税务总局公告2013年第12号',
      at: unread('yearly write-off of processing with imported materials; since 2026-01-01 税务总局公告2026年第5号'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'Planned 40 %, really 45 %', zh: '计划分配率 40%，实际 45%' },
      input: {
        exportFob: '5000000',
        planRate: '0.4',
        imported: '2400000',
        notUsed: '150000',
        vatRate: '0.13',
        refundRate: '0.1',
      },
      gives: {
        actualMaterials: '2250000',
        actualRate: '0.45',
        adjustment: '250000',
        notCreditedReduction: '7500',
        refundableReduction: '25000',
      },
    },
    {
      title: { en: 'Less used than planned: taken back', zh: '实际低于计划：调减' },
      input: { exportFob: '1000000', planRate: '0.5', actualMaterials: '480000', vatRate: '0.13', refundRate: '0.09' },
      gives: { adjustment: '-20000', notCreditedReduction: '-800', refundableReduction: '-1800' },
    },
  ],
  work: processingWriteOff,
})
