import { type Decimal, one, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, claim, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const amount = (en: string, zh: string) => figure(en, zh, 'money').default(zero)

const input = z.strictObject({
  case: told(
    z.enum(['repair-abroad', 'processing-abroad', 'rent', 'carrier-media', 'free-replacement']),
    'Goods repaired abroad; processed abroad; on rent; carrier media of software; free replacement',
    '出境修理；出境加工；租赁；软件介质；无代价抵偿',
  ),
  inTime: claim('Declared on leaving and returned in time', '出境时已申报并在规定期限内复运进境').default(true),
  wholeValue: amount(
    'Dutiable value of the goods as such, where the case does not hold',
    '货物整体计税价格（不符合条件时适用）',
  ),
  repair: amount('Repair fee abroad', '境外修理费'),
  processing: amount('Processing fee abroad', '境外加工费'),
  materials: amount('Materials and parts used abroad', '境外料件费'),
  freight: amount('Return freight (processing abroad)', '复运进境运输及相关费用（出境加工）'),
  premium: amount('Return insurance (processing abroad)', '复运进境保险费（出境加工）'),
  rent: amount('Rents of the whole term', '租金总额'),
  media: amount('Value of the medium', '介质本身价值'),
  mediaStated: claim('The medium is stated separately', '介质价值单独列明').default(true),
  oldReturned: claim('The old goods were sent back or given up', '原货物已退运或放弃').default(true),
  exchangeRate: positive('CNY for one unit of the currency', '计征汇率', 'CNY').default(one),
})
type Given = z.output<typeof input>

const output = z.strictObject({ value: answerFigure('Dutiable value', '计税价格', 'CNY') })

/**
 * Dutiable value in special cases (D-12): repair, processing abroad, rent, media of software, free replacement. CNY, half up to the
 * fen. Where the case's condition does not hold, the whole value counts.
 */
export function specialValue(given: Given, sheet: Worksheet): { readonly value: Decimal } {
  const { text, says } = caseOf(given)
  const {
    exchangeRate: e,
    repair: R,
    processing: W,
    materials: M,
    freight: F,
    premium: I,
    rent: L,
    media: C,
    wholeValue: P,
  } = given
  return { value: sheet.figure(says, `V = ${text}`, { e, R, W, M, F, I, L, C, P }, halfUp(2)) }
}

const WHOLE = { says: { en: 'The condition does not hold: whole value', zh: '不符合条件：按整体价值' }, text: 'P × e' }

function caseOf(given: Given): { readonly says: Words; readonly text: string } {
  switch (given.case) {
    case 'repair-abroad':
      return given.inTime
        ? { says: { en: 'Repair and parts alone', zh: '境外修理费和料件费' }, text: '(R + M) × e' }
        : WHOLE
    case 'processing-abroad':
      return given.inTime
        ? {
            says: {
              en: 'Processing, materials, return freight and insurance',
              zh: '境外加工费、料件费、复运进境运保费',
            },
            text: '(W + M + F + I) × e',
          }
        : WHOLE
    case 'rent':
      return { says: { en: 'The rents of the whole term', zh: '租金总额' }, text: 'L × e' }
    case 'carrier-media':
      return given.mediaStated ? { says: { en: 'The medium alone', zh: '介质本身价值' }, text: 'C × e' } : WHOLE
    case 'free-replacement':
      return given.oldReturned
        ? { says: { en: 'No duty: the old goods went back', zh: '原货物已退运，不征税' }, text: 'P × 0' }
        : WHOLE
  }
}

export const specialValueCalculation = calculation({
  name: 'special-import-value',
  title: {
    en: 'Dutiable value of repaired, processed, rented or replaced goods',
    zh: '特殊进口货物计税价格（修理、出境加工、租赁、介质、无代价抵偿）',
  },
  topic: 'customs',
  says: {
    en: 'What counts as value for goods repaired or processed abroad, on rent, software media, free replacements.',
    zh: '出境修理、出境加工、租赁、软件介质、无代价抵偿货物的计税价格。',
  },
  rules: ['D-12'],
  sources: [
    { title: '海关审定进出口货物完税价格办法', at: unread('special imports') },
    { title: '中华人民共和国关税法', at: 'art. 40' },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'Repaired abroad, returned in time', zh: '出境修理，按期复运' },
      input: {
        case: 'repair-abroad',
        repair: 20000,
        materials: 5000,
        freight: 3000,
        wholeValue: 500000,
        exchangeRate: '7.1',
      },
      gives: { value: '177500' },
    },
    {
      title: { en: 'Processed abroad', zh: '出境加工' },
      input: { case: 'processing-abroad', processing: 30000, materials: 12000, freight: 2000, premium: 200 },
      gives: { value: '44200' },
    },
    {
      title: { en: 'Repaired abroad, returned too late', zh: '出境修理，逾期复运' },
      input: { case: 'repair-abroad', inTime: false, repair: 20000, wholeValue: 500000 },
      gives: { value: '500000' },
    },
  ],
  work: specialValue,
})
