import { compare, type Decimal, sumOf } from '@gendan/kernel/decimal'
import { findingOf, unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, explained, figure, positive, told } from '../calculation/field.ts'
import { totalled } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { boxOf, containerType } from './container.ts'

const SOLAS = { title: 'SOLAS', at: unread('chapter VI, regulation 2') }

const input = z.strictObject({
  container: containerType,
  weighed: figure(
    'Weight of the packed and sealed box, where it was weighed (method 1)',
    '装箱封箱后整箱称重（方法一）',
    'kg',
  ).optional(),
  cargo: told(
    z.array(figure('Gross weight of one lot of cargo, packages included', '一批货物毛重（含包装）', 'kg')).default([]),
    'Cargo in the box',
    '箱内货物',
  ),
  dunnage: figure('Dunnage, lashing and pallets', '垫料、绑扎与托盘', 'kg').optional(),
  tare: positive('Tare of the box as it stands on its door', '箱门标注皮重', 'kg').optional(),
  maxGross: positive('Maximum gross weight of the box', '箱体最大总重', 'kg').optional(),
})

const output = z.strictObject({
  verifiedGrossMass: answerFigure('Verified gross mass', '核实总重（VGM）', 'kg'),
  method: explained(told(z.enum(['1', '2']), 'Method of SOLAS', 'SOLAS 称重方法'), {
    '1': ['1: the packed box was weighed', '方法一：整箱称重'],
    '2': ['2: cargo, dunnage and tare added up', '方法二：货物、垫料与皮重相加'],
  }),
  tare: answerFigure('Tare used', '所用皮重', 'kg'),
  withinLimit: told(z.boolean(), 'Whether it is within the maximum gross weight', '是否未超最大总重'),
  left: answerFigure(
    'Weight that may still be loaded; below zero where it is too much',
    '尚可装载重量；负数为超重',
    'kg',
  ),
})

/**
 * Verified gross mass of a packed container (F-24; SOLAS VI/2): method 1 weighs the packed box, method 2 adds cargo, dunnage and tare. In kg,
 * exact. A mass above the maximum gross weight is answered with a warning.
 */
export function verifiedGrossMass(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  refuse([
    given.weighed === undefined &&
      given.cargo.length === 0 &&
      fault(
        'cargo',
        'missing',
        'Say the weight of the cargo, or of the packed box.',
        '请填写箱内货物毛重，或装箱后整箱称重。',
      ),
  ])
  const box = boxOf(given.container, 'typical', {}, sheet)
  const tare = given.tare ?? box.tare
  const most = given.maxGross ?? box.maxGross
  const mass = given.weighed ?? added(given, tare, sheet)
  const left = sheet.figure({ en: 'Still to be loaded, kg', zh: '尚可装载（公斤）' }, 'R = M − VGM', {
    M: most,
    VGM: mass,
  })
  const isWithin = compare(mass, most) <= 0
  if (!isWithin)
    sheet.warn(findingOf({ id: 'F-24', weight: 'block', source: SOLAS }, { at: 'verifiedGrossMass', says: TOO_HEAVY }))
  return { verifiedGrossMass: mass, method: given.weighed ? '1' : '2', tare, withinLimit: isWithin, left }
}

const TOO_HEAVY = { en: 'The box is heavier than its plate allows: take cargo out.', zh: '超过箱体最大总重，须减载。' }

function added({ cargo, dunnage }: z.output<typeof input>, tare: Decimal, sheet: Worksheet): Decimal {
  const parts = [['G', sumOf(cargo)], ...(dunnage ? [['D', dunnage] as const] : []), ['T', tare]] as const
  return totalled(
    sheet,
    { en: 'Verified gross mass: cargo, dunnage and tare, kg', zh: '核实总重＝货物＋垫料＋皮重（公斤）' },
    'VGM',
    parts,
  )
}

export const verifiedGrossMassCalculation = calculation({
  name: 'verified-gross-mass',
  title: { en: 'Verified gross mass of a container (VGM)', zh: '集装箱核实总重（VGM）' },
  topic: 'freight',
  says: {
    en: 'What a packed container weighs by either method of SOLAS, and whether its plate allows it.',
    zh: '按 SOLAS 两种方法求装箱后总重，并核对是否超过箱体最大总重。',
  },
  rules: ['F-24'],
  sources: [SOLAS],
  input,
  output,
  examples: [
    {
      title: { en: '18 640 kg of cargo and 120 kg of dunnage in a 20GP', zh: '20 尺箱装货 18640 公斤、垫料 120 公斤' },
      input: { container: '20GP', cargo: [18640], dunnage: 120, tare: 2230 },
      gives: { verifiedGrossMass: '20990', method: '2', withinLimit: true, left: '9490' },
    },
  ],
  work: verifiedGrossMass,
})
