import { compare, decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  grossWeight: positive('Gross weight of a carton', '单箱毛重', 'kg'),
  cartonHeight: positive('Height of a carton', '纸箱高', 'cm'),
  stackHeight: positive(
    'Height of the stack: 300 cm where nothing is said',
    '堆码高度，未规定时 300 厘米',
    'cm',
  ).default(decimal('300')),
  safetyFactor: positive(
    'Safety factor: 1.6 for less than 30 days of storage, 1.65 for 30 to 100, 2 for longer',
    '安全（劣化）系数：贮存 30 天以内 1.6，30–100 天 1.65，100 天以上 2.0',
    'times',
  ).default(decimal('1.65')),
  strength: figure('Compression strength of the carton as tested', '纸箱实测抗压强度', 'N').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  needed: answerFigure('Compression strength that is needed', '所需抗压强度', 'N'),
  enough: told(z.boolean().nullable(), 'Whether the carton bears it; empty where untested', '强度是否足够；未填为空'),
  layers: answerFigure('Layers of the stack', '堆码层数', 'layers'),
  loadKg: answerFigure('Weight on the lowest carton', '底层纸箱承受重量', 'kg'),
})

/**
 * Compression strength of a carton in a stack (B-15): P = K × G × 9.8 × (H − h) ÷ h. Newton, half up to the whole; layers rounded down. Throws
 * Unusable where the stack is lower than a carton.
 */
export function cartonStrength(given: Given, sheet: Worksheet): z.input<typeof output> {
  const { grossWeight: G, cartonHeight: h, stackHeight: H, safetyFactor: K, strength } = given
  refuse([
    compare(H, h) < 0 &&
      fault('stackHeight', 'below-carton', 'The stack is lower than one carton.', '堆码高度低于箱高。'),
  ])
  const layers = sheet.figure({ en: 'Layers', zh: '堆码层数' }, 'n = H ÷ h', { H, h }, { places: 0, how: 'down' })
  const loadKg = sheet.figure(
    { en: 'Weight on the lowest', zh: '底层承重' },
    'w = G × (H − h) ÷ h',
    { G, H, h },
    halfUp(2),
  )
  const says = { en: 'Strength needed', zh: '所需抗压强度' }
  const needed = sheet.figure(says, 'P = K × G × 9.8 × (H − h) ÷ h', { K, G, H, h }, halfUp(0))
  return { layers, loadKg, needed, enough: strength === undefined ? null : compare(strength, needed) >= 0 }
}

export const cartonStrengthCalculation = calculation({
  name: 'carton-strength',
  title: { en: 'Compression strength of a carton in a stack', zh: '纸箱抗压（堆码）强度' },
  topic: 'production',
  says: {
    en: 'What a carton must bear at the bottom of a stack, and whether it does.',
    zh: '底层纸箱堆码时所需的抗压强度，实测强度是否足够。',
  },
  rules: ['B-15'],
  sources: [{ title: 'GB/T 6543 运输包装用单瓦楞纸箱和双瓦楞纸箱', at: unread('stacking formula') }],
  input,
  output,
  examples: [
    {
      title: {
        en: '20 kg, 50 cm high, stack of 300 cm, factor 1.65',
        zh: '毛重 20 公斤、箱高 50 厘米、堆高 3 米、系数 1.65',
      },
      input: { grossWeight: 20, cartonHeight: 50, strength: 1500 },
      // 1.65 × 20 × 9.8 × 5
      gives: { layers: '6', loadKg: '100', needed: '1617', enough: false },
    },
  ],
  work: cartonStrength,
})
