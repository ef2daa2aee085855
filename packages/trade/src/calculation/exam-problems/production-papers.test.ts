import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** Lines, work and sampling as textbooks publish them, with their keys, and others of their kind. */
const problems: readonly Problem[] = [
  [
    'Wagon: eleven tasks, 500 a day of 420 minutes, most followers first (textbook): 50.4 s, five stations, 77 %',
    'line-balance',
    {
      tasks: [
        { name: 'A', time: '45' },
        { name: 'B', time: '11', after: ['A'] },
        { name: 'C', time: '9', after: ['B'] },
        { name: 'D', time: '50' },
        { name: 'E', time: '15', after: ['D'] },
        { name: 'F', time: '12', after: ['C'] },
        { name: 'G', time: '12', after: ['C'] },
        { name: 'H', time: '12', after: ['E'] },
        { name: 'I', time: '12', after: ['E'] },
        { name: 'J', time: '8', after: ['F', 'G', 'H', 'I'] },
        { name: 'K', time: '9', after: ['J'] },
      ],
      availableTime: '25200',
      demand: '500',
      assignBy: 'most-followers',
    },
    { takt: '50.4', stationsNeeded: '4', assignedStations: '5', assignedBalance: '0.77' },
  ],
  [
    'Seven tasks, cycle 5 minutes, longest first: four stations, idle 360 s, 70 % (published)',
    'line-balance',
    {
      tasks: [
        { name: 'A', time: '70' },
        { name: 'B', time: '60', after: ['A'] },
        { name: 'C', time: '120', after: ['B'] },
        { name: 'D', time: '60' },
        { name: 'E', time: '240', after: ['C', 'D'] },
        { name: 'F', time: '100', after: ['A'] },
        { name: 'G', time: '190', after: ['E', 'F'] },
      ],
      takt: '300',
      assignBy: 'longest',
    },
    { stationsNeeded: '3', assignedStations: '4', assignedIdle: '360', assignedBalance: '0.70', assignedLoss: '0.30' },
  ],
  [
    'Eight tasks, cycle 75 s, most followers, then longest (published)',
    'line-balance',
    {
      tasks: [
        { name: 'A', time: '50' },
        { name: 'B', time: '40' },
        { name: 'C', time: '20', after: ['A'] },
        { name: 'D', time: '45', after: ['C'] },
        { name: 'E', time: '20', after: ['C'] },
        { name: 'F', time: '25', after: ['D'] },
        { name: 'G', time: '15', after: ['E'] },
        { name: 'H', time: '35', after: ['B', 'F', 'G'] },
      ],
      takt: '75',
      assignBy: 'most-followers',
    },
    { stationsNeeded: '4', assignedStations: '4', assignedBalance: '0.8333' },
  ],
  [
    '秒表 0.50 分，评比 110%，宽放 15%：标准工时与 480 分钟产量',
    'standard-time',
    { elements: [{ observed: ['0.50'], rating: '1.1' }], unit: 'minutes', allowance: '0.15', dayMinutes: '480' },
    { normal: '0.55', smv: '0.6325', perDay: '758.9' },
  ],
  [
    '30 人 8 小时，SMV 20，效率 50%',
    'line-output',
    { workers: '30', hours: '8', smv: '20', efficiency: '0.5' },
    { outputPerDay: '360' },
  ],
  [
    '应完成 6000、实完成 4800，共 12000：SPI 0.8',
    'production-progress',
    { tasks: [{ name: '缝制', target: '12000', done: '4800', planned: '6000' }] },
    { progress: '0.4', spi: '0.8' },
  ],
  [
    '单耗 0.25 千克，5000 件，损耗 5% 与 3% 连乘',
    'material-demand',
    { pieces: '5000', unitUse: '0.25', losses: ['0.05', '0.03'], lossMode: 'multiply' },
    { gross: '1351.88' },
  ],
  [
    '批量 400，AQL 0.4：n 32，Ac 0',
    'sampling-plan',
    { lotSize: '400', aql: '0.4' },
    { 'classes.0.n': '32', 'classes.0.ac': '0' },
  ],
  ['批量 50，AQL 0.1：方案样本大于批量，全检', 'sampling-plan', { lotSize: '50', aql: '0.1' }, { sample: '50' }],
  [
    '批量 8000，致命 0、严重 2.5、轻微 4.0：n 200，10/11、14/15',
    'sampling-plan',
    {
      lotSize: '8000',
      classes: [
        { kind: 'critical', found: 0 },
        { kind: 'major', aql: '2.5', found: 10 },
        { kind: 'minor', aql: '4.0', found: 15 },
      ],
    },
    { 'classes.1.ac': '10', 'classes.2.ac': '14', 'classes.2.re': '15' },
  ],
  [
    'n 50, Ac 1, 2 % defective (Poisson): 73.58 % accepted',
    'oc-curve',
    { n: 50, ac: 1, points: ['0.02'], spread: 'poisson' },
    { 'points.0.pa': '0.7358' },
  ],
  [
    '批量 1000，AQL 2.5，连续五批中两批不接收：转加严',
    'switching-rules',
    {
      lots: [
        { lotSize: '1000', found: 6 },
        { lotSize: '1000', found: 2 },
        { lotSize: '1000', found: 6 },
      ],
      aql: '2.5',
    },
    { next: 'tightened' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
