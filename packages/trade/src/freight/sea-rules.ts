import { unread } from '@gendan/kernel/rule'
import type { Reckoned } from '../calculation/reckoned.ts'
import { seaFreightCalculation } from './sea-freight.ts'

const TARIFF = { title: 'Liner conference and LCL tariffs', at: unread('basis of freight') }
const TEXTBOOK = { title: '国际贸易实务 (textbooks for Chinese colleges)', at: '班轮运费的计算' }
const LOT = { totalGrossWeight: '3620', totalVolume: '5.184', rate: 58 }
const BAF = { code: 'BAF', kind: 'per-tonne', value: 12 }
const CAF = { code: 'CAF', kind: 'percent', value: '0.06' }

/** Break-bulk and LCL freight, F-01 to F-09. */
export const seaRules: readonly Reckoned[] = [
  {
    id: 'F-01',
    en: 'A freight tonne is the larger of the gross weight in tonnes and the volume in m³ (some tariffs: in 40 cubic feet)',
    zh: '运费吨取毛重（吨）与体积（立方米，有的运价本为 40 立方英尺）中较大者',
    source: TEXTBOOK,
    of: seaFreightCalculation,
    input: { goods: [{ totalGrossWeight: 2500, totalVolume: '1.84', rate: 100 }] },
    right: { freightTonnes: '2.5', total: '250' },
    wrong: { freightTonnes: '1.84' },
  },
  {
    id: 'F-02',
    en: 'The tariff says what freight is charged on: W, M, W/M, ad valorem, the dearest of them, W/M plus ad valorem, or the piece',
    zh: '运价本规定计费标准：W、M、W/M、从价、从高选择、W/M 加从价，或按件',
    source: TEXTBOOK,
    of: seaFreightCalculation,
    input: {
      goods: [
        { basis: 'W/M-plus-AV', totalGrossWeight: 800, totalVolume: 1, rate: 90, adValorem: '0.01', fobValue: 12000 },
      ],
    },
    right: { 'goods.0.chargedBy': 'M+AV', total: '210' },
    wrong: { total: '120' },
  },
  {
    id: 'F-03',
    en: 'Where weight and measure have rates of their own, the amounts are compared, not the tonnes',
    zh: '重量吨与尺码吨费率不同时，比较运费金额而不是吨数',
    source: TEXTBOOK,
    of: seaFreightCalculation,
    input: { goods: [{ totalGrossWeight: 3620, totalVolume: '5.184', weightRate: 75, measureRate: 50 }] },
    right: { basic: '271.5' },
    wrong: { basic: '259.2' },
  },
  {
    id: 'F-04',
    en: 'Basic freight is freight tonnes times rate, and never less than the least of a bill of lading, commonly one tonne',
    zh: '基本运费等于运费吨乘费率，且不低于每票最低收费（通常一运费吨）',
    source: TARIFF,
    of: seaFreightCalculation,
    input: { goods: [{ totalGrossWeight: 310, totalVolume: '0.42', rate: 58 }], minimumTonnes: 1 },
    right: { basic: '58' },
    wrong: { basic: '24.36' },
  },
  {
    id: 'F-05',
    en: 'Surcharges are added in the order of the tariff: by percentage on their base, by freight tonne, box or bill of lading',
    zh: '附加费按运价本顺序加收：按基数百分比、按运费吨、按箱或按票',
    source: TARIFF,
    of: seaFreightCalculation,
    input: {
      goods: [LOT],
      surcharges: [
        BAF,
        { code: 'PSS', kind: 'percent', value: '0.1', base: 'basic-and-previous' },
        { code: 'DOC', kind: 'per-bill', value: 25 },
      ],
    },
    right: { 'surcharges.1.amount': '36.29', total: '424.17' },
    wrong: { 'surcharges.1.amount': '30.07' },
  },
  {
    id: 'F-06',
    en: 'The currency adjustment factor is taken on basic freight, on basic freight and fuel only where the tariff says so',
    zh: '货币贬值附加费以基本运费为基数，运价本有规定时才加上燃油附加费',
    source: TARIFF,
    of: seaFreightCalculation,
    input: { goods: [LOT], surcharges: [BAF, CAF] },
    right: { 'surcharges.1.amount': '18.04', total: '380.92' },
    wrong: { 'surcharges.1.amount': '21.77', total: '384.65' },
  },
  {
    id: 'F-07',
    en: 'A surcharge is known by its code: BAF fuel, CAF currency, PSS peak season, PCS congestion, THC terminal, and so on',
    zh: '附加费以代码区分：BAF 燃油、CAF 货币贬值、PSS 旺季、PCS 港口拥挤、THC 码头操作等',
    source: { title: "Ocean carriers' public tariffs", at: unread('surcharge codes') },
    of: seaFreightCalculation,
    input: {
      goods: [LOT],
      surcharges: [
        { code: 'LSS', kind: 'per-tonne', value: 3 },
        { ...CAF, base: 'basic-and-fuel' },
      ],
    },
    right: { 'surcharges.0.zh': '低硫燃油附加费', 'surcharges.1.amount': '18.97' },
    wrong: { 'surcharges.1.amount': '18.04' },
  },
  {
    id: 'F-08',
    en: 'Goods of different classes packed together, or without separate weights, all pay the rate of the dearest class',
    zh: '不同等级货物混装于同一包装，或未分列重量体积的，全部按最高等级计收',
    source: TARIFF,
    of: seaFreightCalculation,
    input: {
      goods: [
        { totalGrossWeight: 900, totalVolume: '1.6', rate: 90 },
        { totalGrossWeight: 400, totalVolume: '0.4', rate: 140 },
      ],
      dearest: 'dearest-for-all',
    },
    right: { total: '280' },
    wrong: { total: '200' },
  },
  {
    id: 'F-09',
    en: 'One carton keeps its volume to six places; the volume of the lot is stated to three',
    zh: '单箱体积保留到六位小数，总体积保留三位小数',
    source: TARIFF,
    of: seaFreightCalculation,
    input: { goods: [{ packages: 35, length: 58, width: 42, height: 36, grossWeight: '14.6', rate: 58 }] },
    right: { measureTonnes: '3.069', total: '178' },
    wrong: { measureTonnes: '3.08' },
  },
]
