import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 装箱: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '纸箱 56×40×30 厘米、毛重 15 公斤，20 英尺柜按 25 立方米、17.5 吨，可装多少箱？',
    'container-loading',
    { container: '20GP', profile: 'examClassic', length: '56', width: '40', height: '30', grossWeight: '15' },
    { count: '372', limitedBy: 'volume' },
  ],
  [
    '纸箱 35×25×20 厘米、毛重 22 公斤，20 英尺柜 25 立方米、17.5 吨，可装多少箱？',
    'container-loading',
    { container: '20GP', profile: 'examClassic', length: '35', width: '25', height: '20', grossWeight: '22' },
    { count: '795', limitedBy: 'weight' },
  ],
  [
    '20 英尺柜内径 5.89×2.35×2.38 米，载重 21.7 吨；纸箱 50×40×30 厘米，毛重 12 公斤，按单一方向摆放最多多少箱？',
    'container-loading',
    {
      innerLength: '5.89',
      innerWidth: '2.35',
      innerHeight: '2.38',
      payload: '21700',
      length: '50',
      width: '40',
      height: '30',
      grossWeight: '12',
    },
    { count: '392' },
  ],
  [
    '货物 46 立方米、毛重 14 吨，20 英尺柜（25 立方米）每柜 1200 美元，40 英尺柜（55 立方米）每柜 2100 美元，用何种箱型最省？',
    'container-choice',
    {
      volume: '46',
      weight: '14000',
      profile: 'examClassic',
      boxes: [
        { container: '20GP', cost: '1200' },
        { container: '40GP', cost: '2100' },
      ],
    },
    { 'boxes.0.container': '40GP', cost: '2100' },
  ],
  [
    '订单 9600 件，每箱 24 件，箱规 60×40×35 厘米，毛重 11.5、净重 10 公斤；求箱数、总体积、总毛重',
    'carton-count',
    {
      quantity: '9600',
      piecesPerCarton: '24',
      length: '60',
      width: '40',
      height: '35',
      grossWeight: '11.5',
      netWeight: '10',
    },
    { cartons: '400', totalVolume: '33.6', totalGrossWeight: '4600', totalNetWeight: '4000' },
  ],
  [
    '方法二：货物 18240 公斤，托盘绑扎 320 公斤，箱重 2230 公斤，求 VGM',
    'verified-gross-mass',
    { cargo: ['18240'], dunnage: '320', tare: '2230' },
    { verifiedGrossMass: '20790' },
  ],
  [
    '纸箱 48×38×28 厘米，毛重 16 公斤，40 英尺柜（12.03×2.35×2.39 米，载重 26 吨），最大单一方向装箱数',
    'container-loading',
    {
      innerLength: '12.03',
      innerWidth: '2.35',
      innerHeight: '2.39',
      payload: '26000',
      length: '48',
      width: '38',
      height: '28',
      grossWeight: '16',
    },
    { count: '1200' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
