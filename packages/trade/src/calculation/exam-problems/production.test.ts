import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 跟单: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '一组 25 人，每天 8 小时，SMV 15 分钟，效率 60%。日产量？',
    'line-output',
    { workers: '25', hours: '8', smv: '15', efficiency: '0.6' },
    { outputPerLine: '480' },
  ],
  [
    '订单 12000 件，3 条线每线 20 人，每天 10 小时，SMV 18，效率 55%，出勤 95%。几天完成？',
    'line-output',
    { workers: '20', lines: '3', hours: '10', smv: '18', efficiency: '0.55', attendance: '0.95', quantity: '12000' },
    { days: '12' },
  ],
  [
    '工序 40、55、48、62、50 秒，各一人。平衡率、每小时产量',
    'line-balance',
    {
      tasks: [
        { name: 'A', time: '40' },
        { name: 'B', time: '55' },
        { name: 'C', time: '48' },
        { name: 'D', time: '62' },
        { name: 'E', time: '50' },
      ],
    },
    { bottleneck: '62', balance: '0.8226', perHour: '58' },
  ],
  [
    '日需 480 件，每天 8 小时，工时合计 5 分钟：节拍 60 秒，最少工位 5',
    'line-balance',
    {
      tasks: [
        { name: '0', time: '45' },
        { name: '1', time: '55' },
        { name: '2', time: '60' },
        { name: '3', time: '50' },
        { name: '4', time: '40' },
        { name: '5', time: '50' },
      ],
      availableTime: '28800',
      demand: '480',
    },
    { takt: '60', stationsNeeded: '5' },
  ],
  [
    '一件面料 1.35 米，订单 5000 件，损耗 3%（加成）',
    'material-demand',
    { pieces: '5000', unitUse: '1.35', loss: '0.03', lossMode: 'multiply' },
    { gross: '6952.50' },
  ],
  [
    '针织衫：胚布织损 1%、染损 8%、裁损 15%，净用量 0.2 千克，2000 件，求用纱',
    'material-demand',
    { pieces: '2000', unitUse: '0.2', losses: ['0.01', '0.08', '0.15'] },
    { gross: '516.68' },
  ],
  [
    '车间 10 台机，理论产能（周，3 班 8 小时）；计划 5 天 2 班 8 小时，开机率 95%，直通率 90%，有效产能',
    'workshop-capacity',
    { machines: '10', days: '5', shifts: '2', hours: '8', utilisation: '0.95', yieldRate: '0.9' },
    { theoretical: '1680', planned: '800', effective: '684' },
  ],
  [
    '合同 5000 件 ±5%，实装 5200 件，单价 6 美元',
    'shipment-quantity',
    { quantity: '5000', tolerance: '0.05', shipped: '5200', price: '6' },
    { most: '5250', least: '4750', within: true, amount: '31200.00' },
  ],
  [
    '大身 70×55 厘米两片、袖 60×45 两片，克重 180，损耗 12%，每件用料克数',
    'fabric-use',
    {
      panels: [
        { lengthCm: '70', widthCm: '55', layers: '2' },
        { lengthCm: '60', widthCm: '45', layers: '2' },
      ],
      gsm: '180',
      allowance: '0.12',
    },
    { gramsPerPiece: '264.10' },
  ],
  [
    '生产线 20 人工作 9 小时产 600 件，SMV 11，效率？',
    'line-efficiency',
    { made: [{ pieces: '600', smv: '11' }], workers: '20', hours: '9' },
    { efficiency: '0.6111' },
  ],
  [
    '2024-09-23 起 10 个工作日（国庆调休）',
    'working-days',
    { from: '2024-09-23', workingDays: 10 },
    { day: '2024-10-11' },
  ],
  [
    '唛架 8.4 米排 6 件，幅宽 1.45 米，克重 200：每件用料千克',
    'fabric-use',
    { markerLengthM: '8.4', markerPieces: '6', fabricWidthCm: '145', gsm: '200' },
    { metresNet: '1.4', kgPerPiece: '0.406' },
  ],
  [
    '首件 20 小时，学习率 90%：第 50 件、前 50 件累计工时',
    'learning-curve',
    { rate: '0.9', known: [{ unit: 1, time: '20' }], n: '50' },
    { unitTime: '11.0352', total: '642.8391' },
  ],
  [
    '同上：第 51 至 100 件',
    'learning-curve',
    { rate: '0.9', known: [{ unit: 1, time: '20' }], from: '51', n: '100' },
    { batchTotal: '519.9813' },
  ],
  [
    '第 10 件 120 小时，学习率 85%：第 40 件、前 1000 件',
    'learning-curve',
    { rate: '0.85', known: [{ unit: 10, time: '120' }], n: '40' },
    { unitTime: '86.70', firstTime: '205.8953' },
  ],
  [
    '前 1000 件累计工时（第 10 件 120 小时，学习率 85%）',
    'learning-curve',
    { rate: '0.85', known: [{ unit: 10, time: '120' }], n: '1000' },
    { total: '53104.1049' },
  ],
  [
    '设备每班 8 小时，休息 20 分钟，换模停机 40 分钟，标准周期 1.5 分钟，产 250 件，合格 245 件。OEE？',
    'equipment-effectiveness',
    { shiftTime: '480', plannedStops: '20', unplannedStops: '40', idealCycle: '1.5', output: '250', good: '245' },
    { availability: '0.9130', performance: '0.8929', quality: '0.98', oee: '0.7989' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
