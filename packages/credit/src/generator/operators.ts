import { addDays } from '@gendan/kernel/day'
import { ofCarriage, ofOtherCarriage } from './carriage-faults.ts'
import { bySea, fault, type Operator, paper, without } from './operator.ts'
import { ofMoney, ofOtherPapers } from './paper-faults.ts'
import { insures } from './true-deal.ts'

/** Faults of time and of the whole set. */
const ofTheSet: readonly Operator[] = [
  fault('late-shipment', 'Shipped after the latest day', '迟装运', 'TIM-09', {
    on: 'presentation',
    done: (deal) => {
      const shipped = addDays(deal.days.latest, 2)
      return { ...deal, days: { ...deal.days, shipped, presented: addDays(shipped, 5) } }
    },
  }),
  fault('after-expiry', 'Presented after the credit expired', '逾有效期交单', 'TIM-01 TIM-02', {
    on: 'presentation',
    shown: (set, { days }) => {
      set.presentation.date = addDays(days.expiry, 15)
    },
  }),
  fault('no-packing-list', 'No packing list', '缺装箱单', 'GEN-07', {
    on: 'packing-list',
    shown: (set) => without(set, 'packing-list'),
  }),
  fault('no-origin', 'No certificate of origin', '缺原产地证', 'GEN-07', {
    on: 'certificate-of-origin',
    shown: (set) => without(set, 'certificate-of-origin'),
  }),
  fault('no-policy', 'No insurance document', '缺保险单', 'GEN-07', {
    on: 'insurance',
    fits: insures,
    shown: (set) => without(set, 'insurance'),
  }),
  fault('no-draft', 'No draft', '缺汇票', 'DRF-01', { on: 'draft', shown: (set) => without(set, 'draft') }),
  fault('two-bills', 'Two of three original bills of lading', '提单正本缺一份', 'ORI-06', {
    on: 'bill-of-lading',
    fits: bySea,
    shown: (set) => {
      paper(set, 'bill-of-lading').originals = 2
    },
  }),
  fault('one-invoice', 'One invoice of three', '发票份数不足', 'GEN-08', {
    on: 'commercial-invoice',
    shown: (set) => {
      paper(set, 'commercial-invoice').copies = 0
    },
  }),
]

/** Every fault that can be planted, each alone. */
export const plantedFaults: readonly Operator[] = [
  ...ofTheSet,
  ...ofMoney,
  ...ofCarriage,
  ...ofOtherCarriage,
  ...ofOtherPapers,
]
