import { unread } from '@gendan/kernel/rule'
import type { Reckoned } from '../calculation/reckoned.ts'
import { cartonCountCalculation } from './carton-count.ts'
import { containerChoiceCalculation } from './container-choice.ts'
import { containerDetentionCalculation } from './container-detention.ts'
import { expressFreightCalculation } from './express-freight.ts'
import { fclFreightCalculation } from './fcl-freight.ts'
import { verifiedGrossMassCalculation } from './verified-gross-mass.ts'

const TEXTBOOK = (at: string) => ({ title: '国际货物运输 (textbooks for Chinese colleges)', at })
const COURIERS = { title: "Couriers' public tariffs", at: unread('volume weight, fuel surcharge') }
const OFFERS = [
  { container: '20GP', cost: 1500 },
  { container: '40HQ', cost: 2750 },
]

/** Full containers and how long they are kept, F-20 to F-25 and F-34. */
export const boxRules: readonly Reckoned[] = [
  {
    id: 'F-20',
    en: 'Freight of full containers is boxes times box rate, the charges by the box, and the fees of the bill of lading once',
    zh: '整箱运费为箱量乘包箱费率，加按箱附加费，按票费用只收一次',
    source: TEXTBOOK('集装箱整箱运费'),
    of: fclFreightCalculation,
    input: {
      boxes: [{ container: '20GP', count: 2, rate: 1350, perBox: [{ code: 'THC', value: 110 }] }],
      surcharges: [{ code: 'DOC', kind: 'per-bill', value: 60 }],
    },
    right: { total: '2980' },
    wrong: { total: '3040' },
  },
  {
    id: 'F-21',
    en: 'Box rates are for freight of all kinds (FAK), by class (FCS), or by class and basis (FCB)',
    zh: '包箱费率分为不分等级（FAK）、按等级（FCS）、按等级与计费标准（FCB）',
    source: TEXTBOOK('包箱费率 FAK、FCS、FCB'),
    of: fclFreightCalculation,
    input: {
      boxes: [{ container: '20GP', cargoClass: 9, basis: 'W' }],
      rates: [
        { container: '20GP', fromClass: 1, toClass: 7, rate: 1200 },
        { container: '20GP', fromClass: 8, toClass: 13, basis: 'M', rate: 1300 },
        { container: '20GP', fromClass: 8, toClass: 13, basis: 'W', rate: 1400 },
      ],
    },
    right: { total: '1400' },
    wrong: { total: '1300' },
  },
  {
    id: 'F-22',
    en: 'Full boxes, LCL and every mix of them are compared by all-in cost; a box breaks even at its cost divided by the LCL rate',
    zh: '整箱、拼箱及其组合按全包费用比较；临界体积约为整箱费用除以拼箱费率',
    source: TEXTBOOK('整箱与拼箱的比较'),
    of: containerChoiceCalculation,
    input: { volume: 78, weight: 19500, boxes: OFFERS, lclRate: 95 },
    right: { cost: '3510', lclTonnes: '8', 'types.0.breakEvenVolume': '15.789' },
    wrong: { cost: '4250' },
  },
  {
    id: 'F-23',
    en: 'The payload, or the road limit where it is less, is tested before the volume',
    zh: '先核对载重（道路限重更低时按道路限重），再核对体积',
    source: TEXTBOOK('集装箱选择'),
    of: containerChoiceCalculation,
    input: { volume: 30, weight: 36000, boxes: [{ container: '20GP', payload: 17500 }] },
    right: { 'types.0.limitedBy': 'weight', 'types.0.count': '3' },
    wrong: { 'types.0.count': '2' },
  },
  {
    id: 'F-24',
    en: 'The verified gross mass is the weighed box, or cargo, packing, dunnage and tare added up, and never above the maximum gross weight',
    zh: '核实总重为整箱称重，或货物、包装、垫料与箱体皮重之和，不得超过最大总重',
    source: { title: 'SOLAS', at: unread('chapter VI, regulation 2') },
    of: verifiedGrossMassCalculation,
    input: { container: '20GP', cargo: [18640], dunnage: 120, tare: 2230 },
    right: { verifiedGrossMass: '20990' },
    wrong: { verifiedGrossMass: '18760' },
  },
  {
    id: 'F-25',
    en: 'A box kept beyond its free days pays by tiers, each day at the rate of its tier; the tariff says which day is the first',
    zh: '超过免费用箱期按分档费率逐日计收，起算日依运价本规定',
    source: { title: "Carriers' demurrage and detention tariffs", at: unread('free time and tiers') },
    of: containerDetentionCalculation,
    input: {
      days: 15,
      freeDays: 7,
      tiers: [
        { fromDay: 8, rate: 120 },
        { fromDay: 13, rate: 240 },
      ],
    },
    right: { total: '1320' },
    wrong: { total: '1920' },
  },
  {
    id: 'F-34',
    en: 'An order takes its quantity divided by pieces per carton, rounded up; an odd carton is listed apart',
    zh: '箱数为数量除以每箱装数，有余进一；尾箱单列',
    source: { title: 'Packing list practice', at: unread('cartons') },
    of: cartonCountCalculation,
    input: { quantity: 5450, piecesPerCarton: 24 },
    right: { cartons: '228', fullCartons: '227', oddPieces: '2' },
    wrong: { cartons: '227' },
  },
]

const BULKY = { pieces: [{ length: 50, width: 40, height: 35, grossWeight: '9.2' }], firstPrice: 120, stepPrice: 32 }

/** Express, F-50 to F-52. */
export const expressRules: readonly Reckoned[] = [
  {
    id: 'F-50',
    en: 'Couriers charge the larger of actual and volume weight, commonly cm³ ÷ 5000, by the shipment or by the piece',
    zh: '快递按实重与体积重（通常除以 5000）较大者计收，按票或按件比较',
    source: COURIERS,
    of: expressFreightCalculation,
    input: BULKY,
    right: { chargeableWeight: '14' },
    wrong: { chargeableWeight: '9.5' },
  },
  {
    id: 'F-51',
    en: 'First weight and additional weights: a started step counts whole; heavy shipments go by whole kilograms',
    zh: '首重加续重，不足一个续重单位按一个计；大货按整公斤计',
    source: COURIERS,
    of: expressFreightCalculation,
    input: BULKY,
    right: { base: '984' },
    wrong: { base: '968' },
  },
  {
    id: 'F-52',
    en: 'The fuel surcharge is a share of base charge and the surcharges named with it',
    zh: '燃油附加费按基本运费及列明附加费之和的百分比计收',
    source: COURIERS,
    of: expressFreightCalculation,
    input: { ...BULKY, charges: [{ code: 'remote', kind: 'per-bill', value: 100, underFuel: true }], fuelRate: '0.16' },
    right: { fuel: '173.44', total: '1257.44' },
    wrong: { fuel: '157.44' },
  },
]
