import type { Day } from '@gendan/kernel/day'
import { decimal, isDecimal } from '@gendan/kernel/decimal'
import { type Finding, findingOf, type Source, type Weight } from '@gendan/kernel/rule'
import { type Cell, columnOf, isFilled, type Rows, rowOf } from '../parts/cell.ts'
import type { Place } from './shape.ts'
import type { SheetMapping } from './sheet-mapping.ts'
import { dayOfSerial, readDay, readFigure, type Written, type WrittenFigure } from './written.ts'

/** One pass over a sheet: what was taken, where it stood, what is to be asked. */
export interface SheetReading {
  readonly rows: Rows
  readonly mapping: SheetMapping
  readonly cells: ReadonlyMap<string, Cell>
  readonly taken: Set<string>
  readonly places: Record<string, Place>
  readonly findings: Finding[]
  /** Cells whose value a formula worked out, by column. */
  readonly formulas: Map<string, string[]>
}

export function startSheet(rows: Rows, mapping: SheetMapping): SheetReading {
  const cells = new Map(rows.flatMap((row) => row.map((cell) => [cell.at, cell] as const)))
  return { rows, mapping, cells, taken: new Set(), places: {}, findings: [], formulas: new Map() }
}

/** A cell's text as the fact `at`. */
export function textIn(reading: SheetReading, cell: Cell | undefined, at: string): string | undefined {
  if (!isFilled(cell) || isFault(reading, cell, at)) return undefined
  const text = cell.text.replace(/\s+/gu, ' ').trim()
  if (text.length > LONGEST) {
    ask(
      reading,
      cell,
      at,
      RULES.long,
      [
        `holds ${text.length} characters; at most ${LONGEST} are taken over`,
        `有 ${text.length} 个字符，最多采用 ${LONGEST} 个`,
      ],
      RETYPE,
    )
    return undefined
  }
  take(reading, cell, at)
  return text || undefined
}

/** A figure: a number as the sheet holds it, or a text as people write figures. What may mean two things is asked. */
export function figureIn(reading: SheetReading, cell: Cell | undefined, at: string): WrittenFigure | undefined {
  if (!isFilled(cell) || isFault(reading, cell, at)) return undefined
  const written = isNumber(cell) ? plainNumber(cell) : readFigure(cell.text, reading.mapping.decimal)
  return settle(reading, cell, at, written, [NO_FIGURE, TWO_FIGURES])
}

export function dayIn(reading: SheetReading, cell: Cell | undefined, at: string): Day | undefined {
  if (!isFilled(cell) || isFault(reading, cell, at)) return undefined
  const serial = isNumber(cell) ? dayOfSerial(cell.text) : undefined
  const written = serial === undefined ? readDay(cell.text, reading.mapping.dayOrder) : { read: serial }
  return settle(reading, cell, at, written, [NO_DAY, TWO_DAYS])
}

export function take(reading: SheetReading, cell: Cell, at: string): void {
  reading.taken.add(cell.at)
  reading.places[at] ??= { path: cell.at, line: rowOf(cell.at) }
  if (cell.kind !== 'formula') return
  const column = columnOf(cell.at)
  const before = reading.formulas.get(column)
  if (before) before.push(cell.at)
  else reading.formulas.set(column, [cell.at])
}

/** What was taken from formulas, one finding for each column. */
export function formulaFindings(reading: SheetReading): readonly Finding[] {
  return [...reading.formulas].map(([column, cells]) => {
    const where = cells.length > 3 ? `${cells[0]} … ${cells.at(-1)}` : cells.join(', ')
    return findingOf(RULES.formula, {
      at: where,
      says: {
        en: `Column ${column} holds formulas (${where}); the values were taken that the file last worked out.`,
        zh: `${column} 列含有公式（${where}），已采用文件中最后计算的值。`,
      },
      remedy: {
        en: 'Compare them with the order, or ask for a file with values only (Paste special, Values).',
        zh: '请与订单核对，或请对方“选择性粘贴—数值”后重发。',
      },
    })
  })
}

interface RuleHead {
  readonly id: string
  readonly weight: Weight
  readonly source: Source
}

const HOUSE: Source = { title: 'House practice', at: 'orders in sheets' }

const RULES = {
  figure: { id: 'SHEET-02', weight: 'warn', source: HOUSE },
  twoFigures: { id: 'SHEET-03', weight: 'warn', source: HOUSE },
  day: { id: 'SHEET-04', weight: 'warn', source: HOUSE },
  twoDays: { id: 'SHEET-05', weight: 'warn', source: { title: 'ISO 8601', at: '5.2.2' } },
  formula: { id: 'SHEET-06', weight: 'note', source: HOUSE },
  empty: { id: 'SHEET-07', weight: 'warn', source: HOUSE },
  long: { id: 'SHEET-08', weight: 'warn', source: HOUSE },
} as const satisfies Record<string, RuleHead>

const LONGEST = 4000

type Two = readonly [en: string, zh: string]

const RETYPE: Two = ['Ask the customer what is meant, and correct the cell.', '请向客户问清后更正该单元格。']

type Fault = readonly [rule: RuleHead, says: (cell: string, means: readonly [string, string]) => Two, remedy: Two]

const NO_FIGURE: Fault = [RULES.figure, (text) => [`"${text}" is no figure`, `“${text}”不是数字`], RETYPE]
const NO_DAY: Fault = [RULES.day, (text) => [`"${text}" is no day`, `“${text}”不是日期`], RETYPE]
const TWO_FIGURES: Fault = [
  RULES.twoFigures,
  (text, [a, b]) => [`"${text}" may mean ${a} or ${b}`, `“${text}”可能是 ${a}，也可能是 ${b}`],
  ['Say which sign stands before the decimals in this sheet: point or comma.', '请指明此表的小数点是“.”还是“,”。'],
]
const TWO_DAYS: Fault = [
  RULES.twoDays,
  (text, [a, b]) => [`"${text}" may be ${a} or ${b}`, `“${text}”可能是 ${a}，也可能是 ${b}`],
  ['Say whether this sheet writes the day or the month first.', '请指明此表的日期是日在前还是月在前。'],
]

function settle<T>(
  reading: SheetReading,
  cell: Cell,
  at: string,
  written: Written<T>,
  [none, two]: readonly [Fault, Fault],
): T | undefined {
  if ('read' in written) {
    take(reading, cell, at)
    return written.read
  }
  const [rule, says, remedy] = 'means' in written ? two : none
  const means = 'means' in written ? written.means : (['', ''] as const)
  ask(reading, cell, at, rule, says(cell.text.slice(0, 60), means), remedy)
  return undefined
}

function isNumber(cell: Cell): boolean {
  return cell.kind === 'number' || (cell.kind === 'formula' && cell.holds === 'number')
}

function plainNumber(cell: Cell): Written<WrittenFigure> {
  return isDecimal(cell.text) ? { read: { value: decimal(cell.text) } } : { unreadable: true }
}

/** A cell that shows an error, or a formula that was never worked out, holds no fact. */
function isFault(reading: SheetReading, cell: Cell, at: string): boolean {
  const error = cell.kind === 'error'
  if (!error && !(cell.kind === 'formula' && cell.text.trim() === '')) return false
  const says: Two = error
    ? [`shows the error ${cell.text}`, `显示错误 ${cell.text}`]
    : ['holds a formula without a value', '只有公式，没有计算结果']
  ask(reading, cell, at, RULES.empty, says, [
    'Ask for the file with values: open it, save it, or paste values.',
    '请对方打开后保存，或粘贴为数值后重发。',
  ])
  return true
}

function ask(reading: SheetReading, cell: Cell, at: string, rule: RuleHead, [en, zh]: Two, [doEn, doZh]: Two): void {
  reading.places[at] ??= { path: cell.at, line: rowOf(cell.at) }
  reading.findings.push(
    findingOf(rule, {
      at,
      says: { en: `Cell ${cell.at}: ${en}; it was not taken over.`, zh: `单元格 ${cell.at}：${zh}，未采用。` },
      remedy: { en: doEn, zh: doZh },
    }),
  )
}
