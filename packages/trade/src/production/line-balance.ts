import { compare, type Decimal, decimal, divide, multiply, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet, wholeUp } from '../calculation/worksheet.ts'
import { assignStations, unknownBefore } from './station-assignment.ts'

const TIME = 'time unit of the tasks'

const task = z.strictObject({
  name: told(z.string().trim().min(1), 'Task (operation)', '工序'),
  time: positive('Time of the task for one piece', '单件工时', TIME),
  workers: positive('Workers or machines on it', '该工序人数（台数）', 'people').default(decimal('1')),
  after: told(z.array(z.string().trim()).default([]), 'Tasks that come before it', '紧前工序'),
})

const input = z.strictObject({
  tasks: told(z.array(task).min(1).max(200), 'Tasks in their order', '各工序'),
  unit: convention(['seconds', 'minutes'], 'Time unit of the tasks and the takt', '工时单位：秒或分钟'),
  availableTime: positive('Time available in the period (a shift, a day)', '可用工作时间（班、天）', TIME).optional(),
  availableHours: positive('The same in hours', '可用工作时间（小时）', 'h').optional(),
  demand: figure('Pieces wanted in it', '该期间须产件数', 'pieces').optional(),
  takt: positive('Takt or cycle time, where it is given', '节拍（给定时填）', TIME).optional(),
  stations: positive(
    'Stations there are, where not one a task',
    '现有工位数（不等于工序数时填）',
    'stations',
  ).optional(),
  assignBy: explained(
    convention(
      ['positional-weight', 'longest', 'most-followers'],
      'Which task goes into a station first',
      '排线时的优先规则',
    ),
    {
      'positional-weight': [
        'The largest positional weight: its own time and that of all that follow',
        '阶位法：位置权重（本工序及后续工序工时之和）最大者',
      ],
      longest: ['The longest task', '作业时间最长者'],
      'most-followers': ['The one that most tasks follow', '后续工序最多者'],
    },
  ),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  balance: answerFigure('Balance: work ÷ (stations × bottleneck)', '生产线平衡率', 'fraction'),
  loss: answerFigure('Balance loss', '平衡损失率', 'fraction'),
  bottleneck: answerFigure('Time of the slowest station', '瓶颈工时', TIME),
  perHour: answerFigure('Pieces an hour at the bottleneck', '每小时产量', 'pieces'),
  work: answerFigure('Work in one piece', '单件总工时', TIME),
  bottleneckTask: told(z.string(), 'The slowest task', '瓶颈工序'),
  stations: answerFigure('Stations (workers) of the line', '工位（人）数', 'stations'),
  idle: answerFigure('Idle time in one cycle', '每循环空闲工时', TIME),
  smoothness: answerFigure('Smoothness index: root of the squared gaps to the bottleneck', '平滑指数', TIME),
  capacity: answerFigure('Pieces in the time available', '可用时间内产量', 'pieces').optional(),
  takt: answerFigure('Takt: time available ÷ demand', '节拍', TIME).optional(),
  stationsNeeded: answerFigure(
    'Least stations: work ÷ takt, rounded up',
    '最少工位数（向上取整）',
    'stations',
  ).optional(),
  taktEfficiency: answerFigure(
    'Efficiency of that line: work ÷ (least stations × takt)',
    '最少工位时的效率',
    'fraction',
  ).optional(),
  meetsTakt: told(z.boolean().optional(), 'Whether the bottleneck keeps the takt', '瓶颈是否满足节拍'),
  tasks: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Task', '工序'),
        time: answerFigure('Time of a piece with the workers on it', '该工序单件节拍', TIME),
        idle: answerFigure('Waiting for the bottleneck', '空闲', TIME),
        load: answerFigure('Time ÷ bottleneck', '负荷率', 'fraction'),
        needed: answerFigure('Workers that the takt wants, rounded up', '按节拍所需人（台）数', 'people').optional(),
      }),
    ),
    'Each task',
    '各工序',
  ),
  assignment: told(
    z
      .array(
        z.strictObject({
          tasks: told(z.array(told(z.string(), 'Task', '工序')), 'Tasks of the station', '工位所含工序'),
          time: answerFigure('Time of the station', '工位工时', TIME),
          idle: answerFigure('Idle against the takt', '空闲（对节拍）', TIME),
        }),
      )
      .optional(),
    'Tasks put into stations within the takt',
    '按节拍排线结果',
  ),
  assignedStations: answerFigure('Stations of that assignment', '排线后的工位数', 'stations').optional(),
  assignedIdle: answerFigure('Idle time of its stations in one cycle', '排线后每循环空闲工时', TIME).optional(),
  assignedLoss: answerFigure('Balance delay of it: 1 − balance', '排线后的平衡损失率', 'fraction').optional(),
  assignedBalance: answerFigure(
    'Balance of that assignment: work ÷ (stations × takt)',
    '排线后的效率',
    'fraction',
  ).optional(),
})

/**
 * Balance of a line (B-04): takt, least stations, balance and loss, output an hour; with an order of tasks also which tasks share a
 * station. Stations are rounded up, percentages to two decimals half up, times exact. Throws Unusable where a task before another is
 * unknown, tasks follow from themselves, or a task is longer than the takt it shall keep.
 */
export function lineBalance(given: Given, sheet: Worksheet): z.input<typeof output> {
  refuse(unknownBefore(given.tasks))
  const cycle = given.tasks.map(({ name, time, workers }) => ({ name, time: divide(time, workers) }))
  const named = Object.fromEntries(given.tasks.map(({ time }, i) => [`t${i + 1}`, time]))
  const work = sheet.figure(WORK, `W = ${Object.keys(named).join(' + ')}`, named)
  const slowest = cycle.reduce((a, b) => (compare(b.time, a.time) > 0 ? b : a))
  const CT = sheet.figure(SLOWEST, `CT = max(${cycle.map((_, i) => `c${i + 1}`).join(', ')})`, {
    ...Object.fromEntries(cycle.map(({ time }, i) => [`c${i + 1}`, time])),
  })
  const N = given.stations ?? sumOf(given.tasks.map(({ workers }) => workers))
  const balance = sheet.figure(BALANCE, 'B = W ÷ (N × CT)', { W: work, N, CT }, halfUp(4))
  const seconds = decimal(given.unit === 'seconds' ? '3600' : '60')
  const time = timeOf(given)
  const takt = taktOf(time, given, sheet)
  return {
    ...{ work, bottleneck: CT, bottleneckTask: slowest.name, stations: N, balance },
    loss: sheet.figure(LOSS, 'loss = 1 − B', { B: balance }),
    idle: sheet.figure(IDLE, 'idle = N × CT − W', { N, CT, W: work }),
    smoothness: sheet.figure(SMOOTH, `SI = √(${squares(cycle.length)})`, { CT, ...gaps(cycle) }),
    perHour: sheet.figure(PER_HOUR, 'q = hour ÷ CT', { hour: seconds, CT }),
    capacity: time && sheet.figure(CAPACITY, 'Q = floor(T ÷ CT)', { T: time, CT }),
    ...againstTakt(takt, work, CT, sheet),
    tasks: cycle.map((each, i) => taskOf(each, CT, takt, given.tasks[i]?.time ?? each.time)),
    ...assigned(takt, work, given, sheet),
  }
}

function timeOf({ availableTime, availableHours, unit }: Given): Decimal | undefined {
  return availableTime ?? (availableHours && multiply(availableHours, decimal(unit === 'seconds' ? '3600' : '60')))
}

function taktOf(T: Decimal | undefined, { takt, demand }: Given, sheet: Worksheet): Decimal | undefined {
  if (takt !== undefined) return takt
  if (T === undefined || demand === undefined || compare(demand, zero) <= 0) return undefined
  return sheet.figure(TAKT, 'takt = T ÷ demand', { T, demand })
}

function againstTakt(takt: Decimal | undefined, W: Decimal, CT: Decimal, sheet: Worksheet) {
  if (takt === undefined) return {}
  const stationsNeeded = sheet.figure(NEEDED, 'Nmin = W ÷ takt', { W, takt }, wholeUp)
  const figures = { W, Nmin: stationsNeeded, takt }
  const taktEfficiency = sheet.figure(LEAST, 'E = W ÷ (Nmin × takt)', figures, halfUp(4))
  return { takt, stationsNeeded, taktEfficiency, meetsTakt: compare(CT, takt) <= 0 }
}

function taskOf(
  each: { readonly name: string; readonly time: Decimal },
  CT: Decimal,
  takt: Decimal | undefined,
  work: Decimal,
) {
  const { name, time } = each
  const own = { name, time, idle: subtract(CT, time), load: divide(time, CT) }
  return takt === undefined ? own : { ...own, needed: wholeOf(divide(work, takt)) }
}

function assigned(takt: Decimal | undefined, W: Decimal, given: Given, sheet: Worksheet) {
  if (takt === undefined || given.tasks.every(({ after }) => after.length === 0)) return {}
  refuse(
    given.tasks.map(
      ({ time, name }, i) =>
        compare(time, takt) > 0 &&
        fault(`tasks.${i}.time`, 'above-takt', `${name} is longer than the takt.`, `“${name}”工时大于节拍。`),
    ),
  )
  const stations = assignStations(given.tasks, takt, given.assignBy)
  for (const [i, one] of stations.entries())
    sheet.remark({ en: `Station ${i + 1}: ${one.tasks.join(', ')}`, zh: `工位 ${i + 1}：${one.tasks.join('、')}` })
  const n = decimal(String(stations.length))
  const assignedBalance = sheet.figure(ASSIGNED, 'E = W ÷ (n × takt)', { W, n, takt }, halfUp(4))
  return {
    assignment: stations.map((one) => ({ ...one, idle: subtract(takt, one.time) })),
    ...{ assignedStations: n, assignedBalance },
    assignedIdle: sheet.figure(IDLE, 'idle = n × takt − W', { n, takt, W }),
    assignedLoss: sheet.figure(LOSS, 'loss = 1 − E', { E: assignedBalance }),
  }
}

function wholeOf(figure: Decimal): Decimal {
  const [whole = '0', behind] = figure.split('.')
  return behind === undefined ? figure : subtract(decimal(whole), decimal('-1'))
}

function squares(count: number): string {
  return Array.from({ length: count }, (_, i) => `(CT − c${i + 1}) × (CT − c${i + 1})`).join(' + ')
}

function gaps(cycle: readonly { readonly time: Decimal }[]) {
  return Object.fromEntries(cycle.map(({ time }, i) => [`c${i + 1}`, time]))
}

const WORK = { en: 'Work in one piece', zh: '单件总工时' }
const SLOWEST = { en: 'The slowest station', zh: '瓶颈工时' }
const BALANCE = { en: 'Balance of the line', zh: '生产线平衡率' }
const LOSS = { en: 'Balance loss', zh: '平衡损失率' }
const IDLE = { en: 'Idle in one cycle', zh: '每循环空闲工时' }
const SMOOTH = { en: 'Smoothness index', zh: '平滑指数' }
const PER_HOUR = { en: 'Pieces an hour', zh: '每小时产量' }
const CAPACITY = { en: 'Pieces in the time available', zh: '可用时间内产量' }
const TAKT = { en: 'Takt', zh: '节拍' }
const NEEDED = { en: 'Least stations', zh: '最少工位数' }
const LEAST = { en: 'Efficiency with the least stations', zh: '最少工位时的效率' }
const ASSIGNED = { en: 'Efficiency of the assignment', zh: '排线后的效率' }

export const lineBalanceCalculation = calculation({
  name: 'line-balance',
  title: { en: 'Takt, stations and balance of a line', zh: '节拍、工位数与生产线平衡率' },
  topic: 'production',
  says: {
    en: 'Takt time, least stations, bottleneck, balance rate and hourly output of an assembly line, and which tasks share a station.',
    zh: '流水线节拍、最少工位数、瓶颈、平衡率、每小时产量，以及按紧前关系排线。',
  },
  rules: ['B-04'],
  sources: [{ title: 'Operations management as textbooks teach it', at: 'assembly line balancing' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Six tasks of 28, 36, 30, 33, 25, 31 seconds', zh: '六道工序 28、36、30、33、25、31 秒' },
      input: {
        tasks: ['28', '36', '30', '33', '25', '31'].map((time, i) => ({ name: `task ${i + 1}`, time })),
        takt: '37.5',
      },
      gives: { work: '183', bottleneck: '36', balance: '0.8472', perHour: '100', stationsNeeded: '5', idle: '33' },
    },
    {
      title: { en: '480 minutes a day, 240 pieces wanted', zh: '每天 480 分钟，须产 240 件' },
      input: {
        tasks: [
          { name: 'cut', time: '1.8' },
          { name: 'sew', time: '3.6', workers: 2 },
          { name: 'press', time: '1.2' },
        ],
        ...{ unit: 'minutes', availableHours: 8, demand: 240 },
      },
      gives: { takt: '2', stationsNeeded: '4', bottleneck: '1.8', balance: '0.9167', meetsTakt: true, capacity: '266' },
    },
    {
      title: { en: 'Tasks in their order put into stations', zh: '按紧前关系排线' },
      input: {
        tasks: [
          { name: 'A', time: 40 },
          { name: 'B', time: 30, after: ['A'] },
          { name: 'C', time: 50, after: ['A'] },
          { name: 'D', time: 20, after: ['B'] },
          { name: 'E', time: 40, after: ['C', 'D'] },
        ],
        ...{ takt: 70 },
      },
      gives: { stationsNeeded: '3', 'assignment.0.tasks.0': 'A', assignedBalance: '0.8571', assignedIdle: '30' },
    },
  ],
  work: lineBalance,
})
