import type { PlannedProcess, Progress, ReportFigures } from '@gendan/forms/deal/progress'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import type { Day } from '@gendan/kernel/day'
import { add, compare, type Decimal, isZero, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { doneOf, type MadeLine, stockedOf } from './counted.ts'

/** A day's report that is about to be written down, or the new figures of one that stands. */
export interface Reporting {
  readonly figures: ReportFigures
  readonly photos: readonly string[]
  readonly day: Day
  readonly today: Day
  /** The first day on which something can have been made; undefined where nobody has planned it. */
  readonly begins: Day | undefined
  readonly processes: readonly PlannedProcess[]
  readonly lines: readonly MadeLine[]
  /** Every other report of the order. */
  readonly others: Pick<Progress, 'reports'>
  /** Why a report is corrected; undefined where it is a new one. */
  readonly reason?: string | undefined
}

const rule = family<Reporting>('PG')
const seed: Source = { title: '跟单员工作计划 (003)', at: '篇7 二-5 每日生产进度与入库' }
const follow: Source = { title: '国际贸易从业标准 (001)', at: '初级 备货管理 2、3：生产进度' }

/** What must hold of what a workshop reports. */
export const progressRules: readonly Rule<Reporting>[] = [
  rule('01', 'block', seed, { en: 'The production is planned', zh: '已有生产安排' }, ({ processes, lines }) =>
    when(
      processes.length === 0 || lines.length === 0,
      'production',
      { en: 'Nobody has planned who makes what by when.', zh: '还没有生产安排：没写做什么、何时完成。' },
      { en: 'Plan the production first.', zh: '请先安排生产。' },
    ),
  ),
  rule('02', 'block', seed, { en: 'What is reported has happened', zh: '只报已经做的' }, ({ day, today }) =>
    when(
      day > today,
      'day',
      { en: `${day} is yet to come.`, zh: `${day} 还没到。` },
      { en: 'Report the day on which it was made.', zh: '请填实际生产的那天。' },
    ),
  ),
  rule('03', 'block', seed, { en: 'Nothing was made before the start', zh: '不早于开工日' }, ({ day, begins }) =>
    when(
      begins !== undefined && day < begins,
      'day',
      { en: `The order was not begun before ${begins}.`, zh: `本单 ${begins} 才开工。` },
      {
        en: 'Check the day, or move the start in the production plan.',
        zh: '请核对日期；确实提前开工的，请先改生产安排。',
      },
    ),
  ),
  rule('04', 'block', seed, { en: 'Processes and lines are those of the order', zh: '工序与货号属于本单' }, foreign),
  rule('05', 'block', seed, { en: 'No quantity is below zero', zh: '数量不为负' }, negative),
  rule('06', 'block', follow, { en: 'No more is made than is to be made', zh: '累计不超过应做数' }, tooMuch),
  rule(
    '07',
    'block',
    follow,
    { en: 'No more comes into stock than is to be made', zh: '入库累计不超过应做数' },
    tooMuchStock,
  ),
  rule('08', 'block', seed, { en: 'Something is reported', zh: '报了内容' }, ({ figures, photos }) =>
    when(
      isNothing(figures) && photos.length === 0,
      'made',
      {
        en: 'Nothing is said: no quantity, no fault, no photograph, no word.',
        zh: '什么都没有填：没有数量、次品、照片，也没有说明。',
      },
      { en: 'Enter what was made, or say why nothing was.', zh: '请填当天做的数；没做的，请说明原因。' },
    ),
  ),
  rule('09', 'block', seed, { en: 'A correction says why', zh: '改数写明原因' }, ({ reason }) =>
    when(
      reason !== undefined && reason.trim() === '',
      'reason',
      { en: 'The correction has no reason.', zh: '没有写改数的原因。' },
      {
        en: 'Say what was wrong; what stood there before is kept beside it.',
        zh: '请写明原来错在哪里；原数会留在旁边。',
      },
    ),
  ),
  rule('10', 'warn', follow, { en: 'A process has not made more than the one before it', zh: '不超过上道工序' }, ahead),
]

function foreign({ figures: { made, stocked }, processes, lines }: Reporting): readonly Spot[] {
  const unknownLine = (line: string) => !lines.some((one) => one.line === line)
  return [
    ...made.flatMap(({ process, line }, i): readonly Spot[] => [
      ...when(
        !processes.some(({ id }) => id === process),
        `made.${i}.process`,
        { en: `The order has no process “${process}”.`, zh: `本单没有工序“${process}”。` },
        RELOAD,
      ),
      ...when(unknownLine(line), `made.${i}.line`, noLine(line), RELOAD),
    ]),
    ...stocked.flatMap(({ line }, i) => when(unknownLine(line), `stocked.${i}.line`, noLine(line), RELOAD)),
  ]
}

const RELOAD: Words = {
  en: 'The plan was changed meanwhile: open the page again.',
  zh: '生产安排可能改过了，请重新打开页面再报。',
}

function noLine(line: string): Words {
  return { en: `Line ${line} is not made in this order.`, zh: `第 ${line} 行不在本单生产之列。` }
}

function negative({ figures: { made, stocked } }: Reporting): readonly Spot[] {
  const below = (figure: Decimal | number, at: string) =>
    when(
      `${figure}`.startsWith('-'),
      at,
      { en: `${figure} is below zero.`, zh: `${figure} 小于零。` },
      { en: 'Correct the day on which too many were reported.', zh: '多报了的，请改那一天的数。' },
    )
  return [
    ...made.flatMap(({ done, faults }, i) => [
      ...below(done, `made.${i}.done`),
      ...faults.flatMap(({ count }, n) => below(count, `made.${i}.faults.${n}.count`)),
    ]),
    ...stocked.flatMap(({ quantity }, i) => below(quantity, `stocked.${i}.quantity`)),
  ]
}

function tooMuch({ figures, others, lines, processes }: Reporting): readonly Spot[] {
  return figures.made.flatMap(({ process, line, done }, i) => {
    const target = lines.find((one) => one.line === line)?.target
    const before = doneOf(others, process, line)
    const after = add(
      before,
      sumOf(figures.made.filter((one) => one.process === process && one.line === line).map((one) => one.done)),
    )
    if (target === undefined || compare(done, zero) <= 0 || compare(after, target) <= 0) return []
    const name = processes.find(({ id }) => id === process)?.name ?? { en: process, zh: process }
    return [
      {
        at: `made.${i}.done`,
        says: {
          en: `${name.en}, line ${line}: ${target} are to be made, ${before} are done; ${done} would be ${subtract(after, target)} too many.`,
          zh: `${name.zh}第 ${line} 行：应做 ${target}，已做 ${before}，再报 ${done} 就多出 ${subtract(after, target)}。`,
        },
        remedy: TOO_MUCH,
      },
    ]
  })
}

function tooMuchStock({ figures, others, lines }: Reporting): readonly Spot[] {
  return figures.stocked.flatMap(({ line, quantity }, i) => {
    const target = lines.find((one) => one.line === line)?.target
    const before = stockedOf(others, line)
    const after = add(before, sumOf(figures.stocked.filter((one) => one.line === line).map((one) => one.quantity)))
    if (target === undefined || compare(quantity, zero) <= 0 || compare(after, target) <= 0) return []
    return [
      {
        at: `stocked.${i}.quantity`,
        says: {
          en: `Line ${line}: ${target} are to be made, ${before} are in stock; ${quantity} would be ${subtract(after, target)} too many.`,
          zh: `第 ${line} 行：应做 ${target}，已入库 ${before}，再入 ${quantity} 就多出 ${subtract(after, target)}。`,
        },
        remedy: TOO_MUCH,
      },
    ]
  })
}

const TOO_MUCH: Words = {
  en: 'Check the figure; where more is made, raise the quantity in the production plan first.',
  zh: '请核对数量；确实多做的，请先在生产安排里加数。',
}

function isNothing({ made, stocked, note }: ReportFigures): boolean {
  const empty = made.every(({ done, faults }) => isZero(done) && faults.every(({ count }) => count === 0))
  return empty && stocked.every(({ quantity }) => isZero(quantity)) && note.trim() === ''
}

function ahead({ figures, others, processes }: Reporting): readonly Spot[] {
  const both = { reports: [...others.reports, { made: figures.made, stocked: figures.stocked }] } as Pick<
    Progress,
    'reports'
  >
  return processes.slice(1).flatMap((process, i) => {
    const before = processes[i]
    if (!before || !figures.made.some((one) => one.process === process.id && compare(one.done, zero) > 0)) return []
    const [here, there] = [doneOf(both, process.id), doneOf(both, before.id)]
    return when(
      compare(here, there) > 0,
      `processes.${process.id}`,
      {
        en: `${process.name.en} has made ${here}, ${before.name.en} before it only ${there}.`,
        zh: `${process.name.zh}累计 ${here}，上道“${before.name.zh}”只有 ${there}。`,
      },
      { en: 'Report what the process before it has made, too.', zh: '请把上道工序的数也报上。' },
    )
  })
}

/** The processes of an order as somebody sets them. */
export interface ProcessesSet {
  readonly processes: readonly PlannedProcess[]
  readonly progress: Progress | undefined
  readonly begins: Day | undefined
  readonly finish: Day | undefined
}

const planRule = family<ProcessesSet>('PS')

/** What must hold of the processes of an order. */
export const processRules: readonly Rule<ProcessesSet>[] = [
  planRule('01', 'block', seed, { en: 'A process ends after it began', zh: '工序先开始后结束' }, ({ processes }) =>
    processes.flatMap(({ name, from, until }, i) =>
      when(
        until < from,
        `processes.${i}.until`,
        { en: `${name.en} ends on ${until}, before it begins.`, zh: `${name.zh} ${until} 结束，早于开始日。` },
        { en: 'Change one of its days.', zh: '请改其中一个日期。' },
      ),
    ),
  ),
  planRule(
    '02',
    'block',
    seed,
    { en: 'Processes lie within the plan', zh: '工序在排产期内' },
    ({ processes, begins, finish }) =>
      processes.flatMap(({ name, from, until }, i) =>
        when(
          (begins !== undefined && from < begins) || (finish !== undefined && until > finish),
          `processes.${i}.from`,
          {
            en: `${name.en} takes ${from} to ${until}; the order is made from ${begins ?? '?'} to ${finish ?? '?'}.`,
            zh: `${name.zh}排在 ${from} 至 ${until}，本单生产期是 ${begins ?? '？'} 至 ${finish ?? '？'}。`,
          },
          { en: 'Change the process, or the production plan first.', zh: '请改工序日期，或先改生产安排。' },
        ),
      ),
  ),
  planRule(
    '03',
    'block',
    seed,
    { en: 'A process that was reported stays', zh: '报过数的工序不能删' },
    ({ processes, progress }) => {
      const reported = new Set(progress?.reports.flatMap(({ made }) => made.map(({ process }) => process)))
      const lost =
        progress?.processes.filter(({ id }) => reported.has(id) && !processes.some((one) => one.id === id)) ?? []
      return lost.map(({ name }) => ({
        at: 'processes',
        says: { en: `${name.en} has reports.`, zh: `${name.zh}已经报过数。` },
        remedy: { en: 'Keep it, or correct its reports to zero first.', zh: '请保留，或先把报过的数改为零。' },
      }))
    },
  ),
  planRule('04', 'block', seed, { en: 'Each process stands once', zh: '工序不重复' }, ({ processes }) =>
    when(
      new Set(processes.map(({ id }) => id)).size < processes.length,
      'processes',
      { en: 'A process stands twice.', zh: '有工序重复。' },
      { en: 'Take one of them out.', zh: '请删去一个。' },
    ),
  ),
]
