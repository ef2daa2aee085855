import { bySea, fault, goes, type Operator, paper, turned } from './operator.ts'
import { insures } from './true-deal.ts'

/** Faults of carriage. */
export const ofCarriage: readonly Operator[] = [
  fault('loading', 'Another port of loading', '装货港不符', 'BL-05', {
    on: 'bill-of-lading',
    fits: (deal) => bySea(deal) && !insures(deal),
    shown: (set, { loading }) => {
      paper(set, 'bill-of-lading').transport.loading = loading === 'DALIAN' ? 'FUZHOU' : 'DALIAN'
    },
  }),
  fault('discharge', 'Another port of discharge', '卸货港不符', 'BL-07', {
    on: 'bill-of-lading',
    fits: (deal) => bySea(deal) && !insures(deal),
    shown: (set) => {
      paper(set, 'bill-of-lading').transport.discharge = 'ROTTERDAM'
    },
  }),
  fault('unclean', 'A clause says that packing is defective', '提单不清洁', 'TRN-10', {
    on: 'bill-of-lading',
    fits: bySea,
    shown: (set) => paper(set, 'bill-of-lading').clauses.push('THREE CARTONS TORN AND WET'),
  }),
  fault('on-deck', 'Goods are on deck', '货装舱面', 'TRN-13', {
    on: 'bill-of-lading',
    fits: bySea,
    shown: (set) => paper(set, 'bill-of-lading').clauses.push('LOADED ON DECK'),
  }),
  fault('freight', 'Freight is marked the other way', '运费支付方式不符', 'TRN-16', {
    on: 'bill-of-lading',
    fits: bySea,
    shown: (set) => turned(paper(set, 'bill-of-lading')),
  }),
  fault('straight', 'Goods are consigned to the buyer by name', '提单做成记名抬头', 'TRN-07', {
    on: 'bill-of-lading',
    fits: bySea,
    shown: (set, { buyer }) => {
      paper(set, 'bill-of-lading').parties.consignee = buyer.name
    },
  }),
  fault('not-endorsed', 'The bill of lading is not endorsed', '提单未背书', 'TRN-08', {
    on: 'bill-of-lading',
    fits: bySea,
    shown: (set) => {
      paper(set, 'bill-of-lading').endorsed = false
    },
  }),
  fault('notify', 'Somebody else is to be notified', '通知人不符', 'TRN-09', {
    on: 'bill-of-lading',
    fits: bySea,
    shown: (set) => {
      paper(set, 'bill-of-lading').parties.notify = 'ATLAS WHOLESALE LTD, LONDON'
    },
  }),
  fault('agent', 'An agent signs for nobody', '代理签单未表明代表何人', 'TRN-03', {
    on: 'bill-of-lading',
    fits: bySea,
    shown: (set) => {
      paper(set, 'bill-of-lading').signature = 'HARBOUR FORWARDING CO AS AGENT'
    },
  }),
  fault('charter', 'The bill is subject to a charter party', '提单受租船合同约束', 'TRN-19', {
    on: 'bill-of-lading',
    fits: bySea,
    shown: (set) => paper(set, 'bill-of-lading').clauses.push('TO BE USED WITH CHARTER PARTIES'),
  }),
]

/** Faults of carriage by air, by rail and in more than one way. */
export const ofOtherCarriage: readonly Operator[] = [
  fault('airport', 'Another airport of departure', '起运机场不符', 'AWB-04', {
    on: 'air-waybill',
    fits: (deal) => goes('air')(deal) && !insures(deal),
    shown: (set) => {
      paper(set, 'air-waybill').transport.loading = 'HONG KONG AIRPORT'
    },
  }),
  fault('for-consignee', 'The original for the consignee is presented', '提交的是收货人联', 'AWB-05', {
    on: 'air-waybill',
    fits: goes('air'),
    shown: (set) => {
      paper(set, 'air-waybill').clauses = ['ORIGINAL 2 (FOR CONSIGNEE)']
    },
  }),
  fault('air-to-order', 'The air waybill is consigned to somebody else', '空运单收货人不符', 'TRN-07', {
    on: 'air-waybill',
    fits: goes('air'),
    shown: (set) => {
      paper(set, 'air-waybill').parties.consignee = 'ATLAS WHOLESALE LTD, LONDON'
    },
  }),
  fault('air-freight', 'Freight by air is marked the other way', '空运费支付方式不符', 'TRN-16', {
    on: 'air-waybill',
    fits: goes('air'),
    shown: (set) => turned(paper(set, 'air-waybill')),
  }),
  fault('sea-only', 'A multimodal document says that goods go by sea alone', '多式联运单据注明仅海运', 'MMT-01', {
    on: 'multimodal',
    fits: goes('combined'),
    shown: (set) => paper(set, 'multimodal').clauses.push('CARRIAGE BY SEA ONLY'),
  }),
  fault('taken-elsewhere', 'Goods were taken in charge at another place', '接管地不符', 'MMT-02', {
    on: 'multimodal',
    fits: (deal) => goes('combined')(deal) && !insures(deal),
    shown: (set) => {
      paper(set, 'multimodal').transport.receipt = 'XIAN'
    },
  }),
  fault('combined-bare', 'The multimodal document is not endorsed', '多式联运单据未背书', 'TRN-08', {
    on: 'multimodal',
    fits: goes('combined'),
    shown: (set) => {
      paper(set, 'multimodal').endorsed = false
    },
  }),
  fault('combined-wet', 'It says that goods came wet', '多式联运单据不清洁', 'TRN-10', {
    on: 'multimodal',
    fits: goes('combined'),
    shown: (set) => paper(set, 'multimodal').clauses.push('SOME CARTONS WET AND TORN'),
  }),
  fault('rail-unsigned', 'The railway has not signed or stamped', '铁路运单未签章', 'RRI-01', {
    on: 'rail-waybill',
    fits: goes('rail'),
    shown: (set) => {
      const bill = paper(set, 'rail-waybill')
      bill.signed = false
      delete bill.signature
    },
  }),
  fault('station', 'Goods left from another station', '发站不符', 'MMT-02', {
    on: 'rail-waybill',
    fits: (deal) => goes('rail')(deal) && !insures(deal),
    shown: (set) => {
      paper(set, 'rail-waybill').transport.receipt = 'XIAN'
    },
  }),
  fault('rail-freight', 'Freight by rail is marked the other way', '铁路运费支付方式不符', 'TRN-16', {
    on: 'rail-waybill',
    fits: goes('rail'),
    shown: (set) => turned(paper(set, 'rail-waybill')),
  }),
]
