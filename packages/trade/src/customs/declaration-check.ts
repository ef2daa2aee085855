import {
  compare,
  type Decimal,
  decimal,
  isPositive,
  multiply,
  round,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, convention, count, figure, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { customsLevyModes } from '../tables/customs-levy-modes.generated.ts'
import { customsLevyTypes } from '../tables/customs-levy-types.generated.ts'
import { customsPackages } from '../tables/customs-packages.generated.ts'
import { customsTradeModes } from '../tables/customs-trade-modes.generated.ts'
import { customsTransactionModes } from '../tables/customs-transaction-modes.generated.ts'
import { customsTransportModes } from '../tables/customs-transport-modes.generated.ts'
import { customsUnits } from '../tables/customs-units.generated.ts'

const text = (en: string, zh: string) => told(z.string().trim(), en, zh)

const quantity = z.strictObject({
  value: positive('Quantity', '数量', 'units'),
  unit: text('Unit, three-digit code', '计量单位代码'),
})
const line = z.strictObject({
  hsCode: text('Commodity code: 10 digits, or 13 with the inspection code', '商品编号（10 位或含检验检疫编码 13 位）'),
  elements: text('Declaration elements, parted by |', '规格型号（申报要素以 | 分隔）').optional(),
  elementCount: count('How many elements the tariff line asks for', '该税号要求的申报要素个数', 'elements').optional(),
  quantities: told(
    z.array(quantity).min(1),
    'Quantities: first legal, second legal, transaction',
    '法定第一、第二数量及成交数量',
  ),
  unitPrice: positive('Unit price', '单价', 'money'),
  total: positive('Total', '总价', 'money'),
  netKg: positive('Net weight of the line', '该项净重', 'kg').optional(),
  levyMode: text('Way of levy', '征免代码').optional(),
})

const input = z.strictObject({
  direction: convention(['import', 'export'], 'Import or export', '进口或出口'),
  number: text('Pre-entry or customs number', '预录入编号或海关编号').optional(),
  tradeMode: text('Supervision mode', '监管方式').optional(),
  levyType: text('Kind of levy', '征免性质').optional(),
  transactionMode: text('Transaction mode', '成交方式').optional(),
  transportMode: text('Mode of transport', '运输方式').optional(),
  packages: told(z.array(text('Packaging', '包装种类')).default([]), 'Packaging', '包装种类'),
  pieces: count('Number of packages', '件数', 'packages').optional(),
  grossKg: figure('Gross weight', '毛重', 'kg').optional(),
  netKg: figure('Net weight', '净重', 'kg').optional(),
  containers: told(z.array(text('Container', '集装箱号')).default([]), 'Containers', '集装箱'),
  invoiceTotal: figure('Total of the invoice', '发票总额', 'money').optional(),
  lines: told(z.array(line).min(1), 'Lines', '商品项'),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  correct: told(z.boolean(), 'Nothing was found', '未发现问题'),
  total: answerFigure('Sum of the lines', '各项总价合计', 'money'),
  netKg: answerFigure('Sum of the net weights', '各项净重合计', 'kg'),
  problems: told(
    z.array(
      z.strictObject({
        at: told(z.string(), 'Where', '位置'),
        en: told(z.string(), 'In English', '英文'),
        zh: told(z.string(), 'In Chinese', '中文'),
      }),
    ),
    'What was found',
    '发现的问题',
  ),
})

interface Problem extends Words {
  readonly at: string
}
type Check = Problem | false

/** Checks the figures and codes of a customs declaration against each other and the code tables. Weights to 1 kg, totals to half a cent. */
export function declarationCheck(given: Given, sheet: Worksheet): z.output<typeof output> {
  const T = sheet.figure({ en: 'Sum of the lines', zh: '各项总价合计' }, 'T = t', {
    t: sumOf(given.lines.map(({ total }) => total)),
  })
  const N = sheet.figure({ en: 'Sum of the net weights', zh: '各项净重合计' }, 'N = n', {
    n: sumOf(given.lines.map(({ netKg }) => netKg ?? zero)),
  })
  const found = [
    ...headChecks(given),
    ...weightChecks(given, N),
    ...totalChecks(given, T),
    ...given.lines.flatMap(lineChecks),
  ]
  const problems = found.filter((one) => one !== false)
  for (const { en, zh } of problems) sheet.remark({ en, zh })
  return { correct: problems.length === 0, total: T, netKg: N, problems }
}

const problem = (at: string, en: string, zh: string): Problem => ({ at, en, zh })

function headChecks(given: Given): readonly Check[] {
  const entry = given.direction === 'import' ? '1' : '0'
  return [
    given.number !== undefined &&
      !new RegExp(`^\\d{8}${entry}\\d{9}$`).test(given.number) &&
      problem(
        'number',
        `A number has 18 digits: office 4, year 4, ${entry}, serial 9`,
        `编号为 18 位：关区 4 位、年份 4 位、进出口标志 ${entry}、流水号 9 位`,
      ),
    unknown('tradeMode', given.tradeMode, customsTradeModes),
    unknown('levyType', given.levyType, customsLevyTypes),
    unknown('transactionMode', given.transactionMode, customsTransactionModes),
    unknown('transportMode', given.transportMode, customsTransportModes),
    ...given.packages.map((code, i) => unknown(`packages.${i}`, code, customsPackages)),
    given.pieces === '0' &&
      problem('pieces', 'There is at least one package; bulk and bare goods are 1', '件数须大于零，散装、裸装填 1'),
    given.lines.length > 50 && problem('lines', 'A declaration has at most 50 lines', '一份报关单最多 50 项'),
  ]
}

function unknown(at: string, code: string | undefined, table: Readonly<Record<string, unknown>>): Check {
  return (
    code !== undefined &&
    !Object.hasOwn(table, code) &&
    problem(at, `${code} is not in the code table`, `代码 ${code} 不在代码表中`)
  )
}

const CONTAINER_MODES = ['2', '3', '4', '9']
const NO_CONTAINER_MODES = ['5', '6']

function weightChecks(given: Given, sum: Decimal): readonly Check[] {
  const { grossKg, netKg, transportMode: mode, containers } = given
  const weighed = given.lines.every((one) => one.netKg !== undefined)
  return [
    grossKg !== undefined &&
      netKg !== undefined &&
      compare(netKg, grossKg) > 0 &&
      problem('netKg', 'The net weight is above the gross weight', '净重大于毛重'),
    weighed &&
      netKg !== undefined &&
      apart(sum, netKg, '1') &&
      problem(
        'netKg',
        `The lines weigh ${sum} kg, the head says ${netKg}`,
        `各项净重合计 ${sum} 千克，与表头 ${netKg} 不符`,
      ),
    containers.length > 0 &&
      NO_CONTAINER_MODES.includes(mode ?? '') &&
      problem('containers', 'Containers by air or post: look again', '航空、邮件运输填有集装箱，请核对'),
    containers.length > 0 &&
      mode !== undefined &&
      ![...CONTAINER_MODES, ...NO_CONTAINER_MODES].includes(mode) &&
      problem('containers', 'This mode of transport has no containers', '该运输方式不应填集装箱'),
  ]
}

function totalChecks({ invoiceTotal }: Given, sum: Decimal): readonly Check[] {
  return [
    invoiceTotal !== undefined &&
      apart(sum, invoiceTotal, '0.005') &&
      problem(
        'lines',
        `The lines come to ${sum}, the invoice to ${invoiceTotal}`,
        `各项合计 ${sum}，发票为 ${invoiceTotal}`,
      ),
  ]
}

/** Kilogram, as the table of units has it. */
const KILOGRAM = '035'

function lineChecks(one: Given['lines'][number], i: number): readonly Check[] {
  const at = `lines.${i}`
  const kilos = one.quantities.find(({ unit }) => unit === KILOGRAM)
  const bought = one.quantities.at(-1)
  const priced = bought ? round(multiply(one.unitPrice, bought.value), 2, 'half-up') : one.total
  const parts = one.elements === undefined ? undefined : decimal(String(one.elements.split('|').length))
  return [
    !/^\d{10}(\d{3})?$/.test(one.hsCode) &&
      problem(`${at}.hsCode`, 'A commodity code has 10 digits, or 13', '商品编号应为 10 位或 13 位'),
    ...one.quantities.map(({ unit }, j) => unknown(`${at}.quantities.${j}.unit`, unit, customsUnits)),
    unknown(`${at}.levyMode`, one.levyMode, customsLevyModes),
    kilos !== undefined &&
      one.netKg !== undefined &&
      compare(kilos.value, one.netKg) !== 0 &&
      problem(
        `${at}.netKg`,
        `The legal quantity is ${kilos.value} kg, the net weight ${one.netKg}`,
        `法定数量 ${kilos.value} 千克与净重 ${one.netKg} 不符`,
      ),
    apart(priced, one.total, '0.01') &&
      problem(
        `${at}.total`,
        `Unit price × quantity is ${priced}, not ${one.total}`,
        `单价 × 数量为 ${priced}，总价填 ${one.total}`,
      ),
    parts !== undefined &&
      one.elementCount !== undefined &&
      compare(parts, one.elementCount) !== 0 &&
      problem(
        `${at}.elements`,
        `${one.elementCount} elements are asked for, ${parts} are given`,
        `应填申报要素 ${one.elementCount} 项，实填 ${parts} 项`,
      ),
  ]
}

/** Whether two figures lie further apart than that. */
function apart(a: Decimal, b: Decimal, by: string): boolean {
  const far = subtract(a, b)
  return isPositive(subtract(far.startsWith('-') ? subtract(zero, far) : far, decimal(by)))
}

const SHIRTS = {
  hsCode: '6109100021999',
  elements: '1|3|针织|T恤衫|男式|棉100%|无品牌|A12',
  elementCount: 8,
  quantities: [
    { value: 4000, unit: '011' },
    { value: 820, unit: '035' },
    { value: 4000, unit: '011' },
  ],
  unitPrice: '3.25',
  total: 13000,
  netKg: 820,
  levyMode: '1',
}

export const declarationCheckCalculation = calculation({
  name: 'declaration-check',
  title: { en: 'Check of a customs declaration: weights, totals, codes', zh: '报关单逻辑检查（重量、金额、代码）' },
  topic: 'customs',
  says: {
    en: 'Whether the figures of a declaration agree and its codes are known.',
    zh: '报关单各栏数据是否相符、代码是否有效。',
  },
  rules: ['D-09'],
  sources: [{ title: '海关进出口货物报关单填制规范', at: unread('boxes 1–49') }],
  input,
  output,
  examples: [
    {
      title: { en: 'Shirts, all in order', zh: '针织衫，无误' },
      input: {
        direction: 'export',
        number: '223120260123456789',
        tradeMode: '0110',
        levyType: '101',
        transactionMode: '3',
        transportMode: '2',
        packages: ['22'],
        pieces: 100,
        grossKg: 900,
        netKg: 820,
        invoiceTotal: 13000,
        lines: [SHIRTS],
      },
      gives: { correct: true, total: '13000', netKg: '820' },
    },
    {
      title: {
        en: 'Net above gross, a wrong total, an element short, unknown codes',
        zh: '净重大于毛重、总价不符、要素缺项、代码无效',
      },
      input: {
        tradeMode: '0111',
        transactionMode: '8',
        grossKg: 800,
        netKg: 820,
        lines: [{ ...SHIRTS, total: 13200, elementCount: 9 }],
      },
      gives: {
        correct: false,
        'problems.0.at': 'tradeMode',
        'problems.1.at': 'transactionMode',
        'problems.2.at': 'netKg',
        'problems.3.at': 'lines.0.total',
        'problems.4.at': 'lines.0.elements',
      },
    },
  ],
  work: declarationCheck,
})
