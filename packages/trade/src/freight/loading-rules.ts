import { unread } from '@gendan/kernel/rule'
import type { Reckoned } from '../calculation/reckoned.ts'
import { containerLoadingCalculation } from './container-loading.ts'

const TEXTBOOK = { title: '国际货物运输 (textbooks for Chinese colleges)', at: '集装箱装箱量的计算' }
const CARTON = { length: 58, width: 42, height: 36, grossWeight: '14.6' }

/** Cartons in a container, F-30 to F-33. */
export const loadingRules: readonly Reckoned[] = [
  {
    id: 'F-30',
    en: 'Cartons that stand alike: whole cartons along, across and up, in each of six orientations, two where this side must be up; the door must let them in',
    zh: '单一方向装箱：长、宽、高方向各取整数，最多六种方向，此面向上时两种，且须能通过箱门',
    source: TEXTBOOK,
    of: containerLoadingCalculation,
    input: { container: '20GP', ...CARTON },
    right: { byOrientation: '336' },
    wrong: { byOrientation: '300' },
  },
  {
    id: 'F-31',
    en: 'What a container takes is the least of geometry, payload and stacking, always rounded down',
    zh: '装箱数取尺寸、载重与堆码限制中最小者，一律舍去小数',
    source: TEXTBOOK,
    of: containerLoadingCalculation,
    input: { container: '20GP', profile: 'examClassic', length: 50, width: 40, height: 23, grossWeight: 20 },
    right: { byVolume: '543', count: '543' },
    wrong: { count: '544' },
  },
  {
    id: 'F-32',
    en: 'Volume divided by volume is an upper bound only, one orientation a lower bound; the answer says which method gave it',
    zh: '体积相除只是上限，单一方向只是下限，结果须注明所用方法',
    source: TEXTBOOK,
    of: containerLoadingCalculation,
    input: { container: '40HQ', ...CARTON },
    right: { method: 'orientation', count: '792', byVolume: '870' },
    wrong: { count: '870' },
  },
  {
    id: 'F-33',
    en: 'Room for the bulge of packed cartons, for pallets and for clearance is taken off before counting',
    zh: '计算前先扣除纸箱鼓胀、托盘与预留空间',
    source: { title: 'Loading practice of forwarders', at: unread('clearance of 2 to 3 cm') },
    of: containerLoadingCalculation,
    input: { container: '20GP', ...CARTON, bulge: 1 },
    right: { count: '312' },
    wrong: { count: '336' },
  },
]
