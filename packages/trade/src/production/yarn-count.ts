import { type Decimal, decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  count: positive('Count of the yarn', '纱线细度（支数、旦数、特数）', 'in system'),
  system: explained(
    told(
      z.enum(['Ne', 'Nm', 'tex', 'dtex', 'denier']),
      'How it is counted: English cotton count, metric count, tex, decitex, denier',
      '细度单位：英支、公支、特克斯、分特、旦尼尔',
    ),
    {
      Ne: ['English count (Ne, s)', '英支（s）'],
      Nm: ['Metric count (Nm)', '公支'],
      tex: ['Tex', '特克斯'],
      dtex: ['Decitex', '分特'],
      denier: ['Denier', '旦尼尔'],
    },
  ),
  plies: positive('Plies of the same count', '股数（相同单纱合股）', 'times').default(decimal('1')),
  factor: explained(
    convention(
      ['590.5', '583.1'],
      'Tex × English count: 590.5 for equal regain, 583.1 for cotton at its own regain of older books',
      '特克斯与英支换算常数：590.5（同一回潮率），583.1（纯棉，旧教材）',
    ),
    { '590.5': ['590.5', '590.5'], '583.1': ['583.1, cotton', '583.1（纯棉）'] },
  ),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  tex: answerFigure('Tex: grams of 1000 m', '特克斯（1000 米克重）', ''),
  dtex: answerFigure('Decitex', '分特', ''),
  denier: answerFigure('Denier: grams of 9000 m', '旦尼尔（9000 米克重）', ''),
  Ne: answerFigure('English cotton count', '英支', ''),
  Nm: answerFigure('Metric count: metres of a gram', '公支（1 克米数）', ''),
})

/** Counts of a yarn in every system (B-14): tex = 590.5 ÷ Ne = 1000 ÷ Nm = denier ÷ 9. Each half up to two places; plied yarn as one. */
export function yarnCount(
  given: Given,
  sheet: Worksheet,
): { readonly [Name in keyof z.output<typeof output>]: Decimal } {
  const T = texOf(given, sheet)
  const k = decimal(given.factor)
  const two = halfUp(2)
  const stated = (en: string, zh: string, text: string) => sheet.figure({ en, zh }, text, { T, k }, two)
  return {
    tex: stated('Tex', '特克斯', 'X = T'),
    dtex: stated('Decitex', '分特', 'D = T × 10'),
    denier: stated('Denier', '旦尼尔', 'd = T × 9'),
    Ne: stated('English count', '英支', 'Ne = k ÷ T'),
    Nm: stated('Metric count', '公支', 'Nm = 1000 ÷ T'),
  }
}

const TO_TEX: Readonly<Record<Given['system'], string>> = {
  Ne: 'T = k ÷ c × n',
  Nm: 'T = 1000 ÷ c × n',
  tex: 'T = c × n',
  dtex: 'T = c × n ÷ 10',
  denier: 'T = c × n ÷ 9',
}

function texOf({ count: c, system, plies: n, factor }: Given, sheet: Worksheet): Decimal {
  return sheet.figure({ en: 'Tex, exact', zh: '特克斯（未取整）' }, TO_TEX[system], { c, n, k: decimal(factor) })
}

export const yarnCountCalculation = calculation({
  name: 'yarn-count',
  title: { en: 'Yarn counts: Ne, Nm, tex, denier', zh: '纱线细度换算：英支、公支、特克斯、旦尼尔' },
  topic: 'production',
  says: {
    en: 'The count of a yarn in every other system; of plied yarn as one.',
    zh: '英支、公支、特克斯、分特、旦尼尔之间的换算，含合股线。',
  },
  rules: ['B-14'],
  sources: [{ title: 'Order follow-up (外贸跟单) as textbooks teach it', at: unread('constants of yarn counts') }],
  input,
  output,
  examples: [
    {
      title: { en: 'Cotton of 32s', zh: '32 英支' },
      input: { count: 32, system: 'Ne' },
      gives: { tex: '18.45', Nm: '54.19', denier: '166.08' },
    },
    {
      title: { en: 'Two plies of Nm 48', zh: '48 公支双股' },
      input: { count: 48, system: 'Nm', plies: 2 },
      gives: { tex: '41.67', Nm: '24', Ne: '14.17' },
    },
  ],
  work: yarnCount,
})
