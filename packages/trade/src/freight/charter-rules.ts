import { NOT_READ, unread } from '@gendan/kernel/rule'
import type { Reckoned } from '../calculation/reckoned.ts'
import { airLiabilityCalculation } from './air-liability.ts'
import { conditionedWeightCalculation } from './conditioned-weight.ts'
import { deadFreightCalculation } from './dead-freight.ts'
import { laytimeCalculation } from './laytime.ts'
import { netWeightCalculation } from './net-weight.ts'
import { shipmentDatesCalculation } from './shipment-dates.ts'

const TEXTBOOK = (at: string) => ({ title: '国际贸易实务 (textbooks for Chinese colleges)', at })

/** Liability in the air, days of a booking, charters and weights, F-47 and F-60 to F-64. */
export const charterRules: readonly Reckoned[] = [
  {
    id: 'F-47',
    en: "An air carrier's liability is limited by the kilogram: 26 SDR since 28 December 2024, 22 before; a declared value lifts it",
    zh: '航空承运人按每公斤限额赔偿：2024 年 12 月 28 日起 26 特别提款权，此前 22；声明价值可提高限额',
    source: { title: 'Montreal Convention 1999', at: unread('art. 22 (3), 24') },
    of: airLiabilityCalculation,
    input: { weight: 100, sdrRate: 1, day: '2024-12-27' },
    right: { limitSdr: '2200' },
    wrong: { limitSdr: '2600' },
  },
  {
    id: 'F-60',
    en: 'Goods are ready before the cut-offs, these lie before departure, departure not after the latest shipment, documents are presented within the period and before expiry',
    zh: '货好早于各截止日，截止日早于开船，开船不晚于最迟装运日，并在交单期与有效期内交单',
    source: { title: 'Booking practice of forwarders; UCP 600', at: `art. 14 c; cut-offs: ${NOT_READ}` },
    of: shipmentDatesCalculation,
    input: { cyClosing: '2026-03-14', cargoReady: '2026-03-15', etd: '2026-03-16', expiry: '2026-04-30' },
    right: { inOrder: false, slackDays: '-1', lastPresentation: '2026-04-06' },
    wrong: { inOrder: true },
  },
  {
    id: 'F-61',
    en: 'Laytime is cargo divided by the rate a day; time lost pays demurrage, time saved earns despatch, usually half; once on demurrage always on demurrage',
    zh: '允许装卸时间为货量除以每日装卸率；超过付滞期费，节省得速遣费（通常减半）；一旦滞期永远滞期',
    source: {
      title: 'Voyage charter practice',
      at: unread('laytime, WWD, SHEX and SHINC'),
    },
    of: laytimeCalculation,
    input: { cargo: 12000, ratePerDay: 3000, usedDays: 5, usedHours: 6, demurrageRate: 8000 },
    right: { demurrage: '10000' },
    wrong: { demurrage: '42000' },
  },
  {
    id: 'F-62',
    en: 'Conditioned weight is dry weight times one and the standard regain: actual weight × (1 + standard) ÷ (1 + actual regain)',
    zh: '公量＝干净重×（1＋公定回潮率）＝实际重量×（1＋公定回潮率）÷（1＋实际回潮率）',
    source: TEXTBOOK('公量'),
    of: conditionedWeightCalculation,
    input: { actualWeight: 20, actualRegain: '0.145', standardRegain: '0.11' },
    right: { conditionedWeight: '19.389' },
    wrong: { conditionedWeight: '18.981' },
  },
  {
    id: 'F-63',
    en: 'Net weight is gross weight less tare, which is actual, average of a sample, customary, or computed as agreed',
    zh: '净重＝毛重−皮重；皮重分实际、平均、习惯与约定皮重',
    source: TEXTBOOK('毛重、净重、皮重'),
    of: netWeightCalculation,
    input: { grossWeight: 8240, packages: 200, tare: 'average', sampleTare: '9.4', samplePackages: 10 },
    right: { tare: '188', netWeight: '8052' },
    wrong: { netWeight: '8230.6' },
  },
  {
    id: 'F-64',
    en: 'Dead freight is the quantity short of the least that had to be loaded, at the freight rate, less what the owner saved or earned in its place',
    zh: '亏舱费＝（最低应装量−实装量）×运费率，扣除船方节省的费用和以他货填补的运费',
    source: { title: 'Voyage charter practice', at: unread('dead freight') },
    of: deadFreightCalculation,
    input: { agreed: 10000, lessAllowed: '0.05', loaded: 9200, rate: '18.50' },
    right: { deadFreight: '5550' },
    wrong: { deadFreight: '14800' },
  },
]
