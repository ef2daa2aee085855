import { unread } from '@gendan/kernel/rule'
import type { Reckoned } from '../calculation/reckoned.ts'
import { airFreightCalculation } from './air-freight.ts'
import { airMixedFreightCalculation } from './air-mixed-freight.ts'

const TACT = { title: 'IATA TACT Rules', at: unread('sections 3.9 and 5') }
const RATES = { normal: '37.51', breaks: [{ from: 45, rate: '28.13' }] }
const SMALL = { pieces: [{ length: 40, width: 28, height: 22, grossWeight: '5.6' }] }

/** Air freight, F-40 to F-46. */
export const airRules: readonly Reckoned[] = [
  {
    id: 'F-40',
    en: 'Volume weight is length × width × height, each side rounded to whole centimetres, divided by 6000 cm³ per kilogram',
    zh: '体积重量为长×宽×高（每边四舍五入到厘米）除以 6000 立方厘米/公斤',
    source: TACT,
    of: airFreightCalculation,
    input: { pieces: [{ length: '40.4', width: '28.5', height: 22, grossWeight: 3 }], normal: 50 },
    right: { volumeWeight: '4.253333333333333333333333333333333' },
    wrong: { volumeWeight: '5.104' },
  },
  {
    id: 'F-41',
    en: 'The chargeable weight is the larger of gross and volume weight of the shipment, rounded up to the next half kilogram',
    zh: '计费重量取整票毛重与体积重量较大者，进位到 0.5 公斤',
    source: TACT,
    of: airFreightCalculation,
    input: { pieces: [{ grossWeight: '38.6' }], ...RATES },
    right: { chargeableWeight: '39' },
    wrong: { chargeableWeight: '38.5' },
  },
  {
    id: 'F-42',
    en: 'General cargo pays N below 45 kg, Q by the breaks above, and never less than the minimum M',
    zh: '普通货物 45 公斤以下按 N，以上按各分界点 Q，且不低于最低运费 M',
    source: TACT,
    of: airFreightCalculation,
    input: { ...SMALL, minimum: 320, normal: '52.81', currency: 'CNY' },
    right: { rateClass: 'M', weightCharge: '320' },
    wrong: { weightCharge: '316.86' },
  },
  {
    id: 'F-43',
    en: 'Where a higher break comes cheaper, its weight and its rate are charged',
    zh: '按较高重量分界点计算更便宜时，按该分界点重量与运价计收',
    source: TACT,
    of: airFreightCalculation,
    input: { pieces: [{ grossWeight: '38.6' }], ...RATES },
    right: { ratedWeight: '45', weightCharge: '1265.85' },
    wrong: { weightCharge: '1462.89' },
  },
  {
    id: 'F-44',
    en: 'The break-even weight is the break times its rate divided by the rate of the band below',
    zh: '临界重量等于较高分界点重量乘其运价，除以较低一级运价',
    source: TACT,
    of: airFreightCalculation,
    input: { pieces: [{ grossWeight: 30 }], normal: 40, breaks: [{ from: 45, rate: 30 }] },
    right: { 'breakEvens.0.weight': '33.75' },
    wrong: { 'breakEvens.0.weight': '60' },
  },
  {
    id: 'F-45',
    en: 'Specific commodity rates go before class rates, class rates before general rates; a surcharged class pays a share above 100 % of N',
    zh: '指定商品运价优先于等级运价，等级运价优先于普通货物运价；附加等级按 N 的百分比加成',
    source: TACT,
    of: airFreightCalculation,
    input: { pieces: [{ grossWeight: 20 }], ...RATES, classRate: { multiple: '1.5' } },
    right: { rateClass: 'S', weightCharge: '1125.4' },
    wrong: { rateClass: 'N', weightCharge: '750.2' },
  },
  {
    id: 'F-46',
    en: "Value declared above the carrier's limit pays the valuation charge; fuel, security, waybill and handling fees are added",
    zh: '声明价值超过承运人限额部分收声明价值附加费；另加燃油、安检、制单与操作费',
    source: TACT,
    of: airFreightCalculation,
    input: { pieces: [{ grossWeight: 20 }], normal: 50, declaredValue: 30000, liabilityPerKilo: 250, currency: 'CNY' },
    right: { valuationCharge: '187.5', total: '1187.5' },
    wrong: { valuationCharge: '225' },
  },
  {
    id: 'F-48',
    en: 'Goods of one waybill declared one by one pay each its own rate, or all together as general cargo if that is cheaper; in one outer package the dearest rate counts; the minimum is that of the waybill',
    zh: '混运货物分别申报的各按其运价计算，与整批按普通货物计算取低；合装一个外包装的从高；最低运费按整票',
    source: { title: 'IATA TACT Rules', at: unread('mixed consignments') },
    of: airMixedFreightCalculation,
    input: { goods: [{ pieces: [{ grossWeight: 30 }] }, { pieces: [{ grossWeight: 25 }] }], ...RATES },
    right: { separate: '2063.05', weightCharge: '1547.15' },
    wrong: { weightCharge: '2063.05' },
  },
]
