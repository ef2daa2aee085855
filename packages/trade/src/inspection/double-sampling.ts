import { decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, count, counted, explained, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { type DoubleRow, doublePlans } from '../tables/double-plans.generated.ts'
import { AQLS, aqlOf, codeLetter, lettersOf, type Plan, planFor, SAMPLING_STANDARD, sampleSize } from './tables.ts'

const input = z.strictObject({
  lotSize: count('Lot size', '批量', 'units'),
  level: convention(['II', 'I', 'III', 'S-1', 'S-2', 'S-3', 'S-4'], 'Inspection level', '检验水平'),
  aql: positive('Acceptance quality limit', '接收质量限', 'percent'),
  edition: explained(
    convention(
      ['iso-1999', 'mil-std-105e'],
      'Tables; they differ where the single plan has Ac 3 or 7',
      '所用标准（一次方案 Ac 为 3、7 时两者不同）',
    ),
    {
      'iso-1999': ['ISO 2859-1:1999, GB/T 2828.1-2012', 'ISO 2859-1:1999、GB/T 2828.1-2012'],
      'mil-std-105e': ['MIL-STD-105E', 'MIL-STD-105E'],
    },
  ),
  foundFirst: counted('Defects found in the first sample', '第一样本不合格数', 'defects', 999_999).optional(),
  foundSecond: counted('Defects found in the second sample', '第二样本不合格数', 'defects', 999_999).optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  letter: told(z.string(), 'Code letter of the plan', '方案字码'),
  n1: answerFigure('First sample', '第一样本量', 'units'),
  n2: answerFigure('Second sample', '第二样本量', 'units'),
  ac1: answerFigure('Accept after the first sample up to', '第一样本接收数', 'defects'),
  re1: answerFigure('Refuse after the first sample from', '第一样本拒收数', 'defects'),
  ac2: answerFigure('Accept after both samples up to, both added', '累计接收数', 'defects'),
  re2: answerFigure('Refuse after both samples from, both added', '累计拒收数', 'defects'),
  decision: told(
    z.enum(['accept', 'reject', 'draw-second', '']),
    'Decision; empty where nothing found was given',
    '判定',
  ),
})

/**
 * Double sampling under normal inspection (N-06): both samples have the size of the code letter before; between Ac1 and Re1 the second one is
 * drawn and both are added. The numbers were not checked against the printed table, and every answer warns of it. Throws Unusable where
 * there is no double plan.
 */
export function doubleSampling(given: Given, sheet: Worksheet): z.output<typeof output> {
  const { letter, row, n, faults } = planOf(given)
  refuse(faults)
  sheet.warn(NOT_CONFIRMED)
  const { ac1, re1, ac2, re2 } = row
  sheet.remark({
    en: `Letter ${letter}: ${n} + ${n}; first Ac ${ac1}, Re ${re1}; both added Ac ${ac2}, Re ${re2}.`,
    zh: `字码 ${letter}：${n} + ${n}；第一样本 Ac ${ac1}、Re ${re1}；累计 Ac ${ac2}、Re ${re2}。`,
  })
  const text = (number: number) => decimal(`${number}`)
  return {
    letter,
    n1: text(n),
    n2: text(n),
    ac1: text(ac1),
    re1: text(re1),
    ac2: text(ac2),
    re2: text(re2),
    decision: decide(given, row),
  }
}

const NOT_CONFIRMED = {
  rule: 'N-06',
  verdict: 'cannot-tell',
  weight: 'warn',
  at: 'edition',
  says: {
    en: 'These double sampling numbers were not checked against the printed standard; its editions differ.',
    zh: '二次抽样的判定数未经与标准印本核对，各版本有差异。',
  },
  remedy: {
    en: 'Compare with the printed table before a lot is judged by it, or use the single plan.',
    zh: '用于判定前请与标准印本核对，或改用一次抽样方案。',
  },
  source: { ...SAMPLING_STANDARD, at: unread('table 3-A') },
} as const

const NONE: DoubleRow = { ac1: 0, re1: 0, ac2: 0, re2: 0 }

function planOf({ lotSize, level, aql, edition }: Given) {
  const first = codeLetter(lotSize, level) ?? ''
  const named = aqlOf(aql) ?? ''
  const single = planFor('normal', first, named)
  const letters = lettersOf('normal')
  const before = letters[letters.indexOf(single?.letter ?? '') - 1] ?? ''
  const row = before === '' ? undefined : doublePlans[`${edition}-${single?.ac}`]
  const faults = [...lotFaults(first, named), single && !row && noDouble(single)]
  return { letter: single?.letter ?? '', row: row ?? NONE, n: sampleSize('normal', before) ?? 0, faults }
}

function lotFaults(first: string, named: string): readonly (Fault | false)[] {
  return [
    first === '' && fault('lotSize', 'no-lot', 'A lot has two units or more.', '批量至少为 2。'),
    named === '' &&
      fault(
        'aql',
        'no-such-aql',
        `The AQL must be one of ${AQLS.join(', ')}.`,
        `AQL 须为下列之一：${AQLS.join('、')}。`,
      ),
  ]
}

function noDouble({ letter, ac, re }: Plan): Fault {
  return fault(
    'aql',
    'no-double-plan',
    `There is no double plan beside the single plan ${letter} ${ac}/${re}: use that.`,
    `一次方案 ${letter} ${ac}/${re} 没有对应的二次方案：请用一次方案。`,
  )
}

function decide(
  { foundFirst, foundSecond }: Given,
  { ac1, re1, ac2 }: DoubleRow,
): 'accept' | 'reject' | 'draw-second' | '' {
  if (foundFirst === undefined) return ''
  if (foundFirst <= ac1) return 'accept'
  if (foundFirst >= re1) return 'reject'
  if (foundSecond === undefined) return 'draw-second'
  return foundFirst + foundSecond <= ac2 ? 'accept' : 'reject'
}

export const doubleSamplingCalculation = calculation({
  name: 'double-sampling',
  title: { en: 'Double sampling plan (not confirmed)', zh: '二次抽样方案（未核对）' },
  topic: 'inspection',
  says: {
    en: 'Both samples and their acceptance numbers where a lot may be judged in two steps; with the warning that the numbers are not confirmed.',
    zh: '分两步判定一批时的样本量与判定数；数值未经印本核对。',
  },
  rules: ['N-06'],
  sources: [SAMPLING_STANDARD, { title: 'MIL-STD-105E', at: unread('table III-A') }],
  input,
  output,
  examples: [
    {
      title: { en: '2000 units, AQL 2.5: 80 and 80', zh: '2000 件，AQL 2.5：80 + 80' },
      input: { lotSize: 2000, aql: '2.5', foundFirst: 5 },
      gives: { letter: 'K', n1: '80', ac1: '3', re1: '6', ac2: '9', re2: '10', decision: 'draw-second' },
    },
    {
      title: { en: 'The same by MIL-STD-105E', zh: '同题按 MIL-STD-105E' },
      input: { lotSize: 2000, aql: '2.5', edition: 'mil-std-105e', foundFirst: 5, foundSecond: 4 },
      gives: { re1: '7', ac2: '8', decision: 'reject' },
    },
  ],
  work: doubleSampling,
})
