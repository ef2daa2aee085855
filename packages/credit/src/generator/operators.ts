import { addDays } from '@gendan/kernel/day'
import { add, decimal, subtract } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { TrueDeal } from './true-deal.ts'
import type { SetInput } from './true-set.ts'

/** One thing done to a presentation that complies, with its label: what a learner must find, and what the engine must. */
export interface Operator {
  readonly id: string
  readonly says: Words
  /** The rules that must speak of it; none of a harmless change. */
  readonly rules: readonly string[]
  /** The document it is done to, or the presentation as a whole: two things are not done to one. */
  readonly on?: string
  /** Whether a deal has what it changes. */
  readonly fits?: (deal: TrueDeal) => boolean
  /** What was done otherwise than the credit has it; the documents say so truly. */
  readonly done?: (deal: TrueDeal) => TrueDeal
  /** What a document shows otherwise. */
  readonly shown?: (set: SetInput, deal: TrueDeal) => void
}

const insured = ({ term }: TrueDeal) => term === 'CIF'
const paper = (set: SetInput, kind: string): SetInput =>
  set.documents.find((one: { readonly kind: string }) => one.kind === kind)
const without = (set: SetInput, kind: string) => {
  set.documents = set.documents.filter((one: { readonly kind: string }) => one.kind !== kind)
}

const fault = (
  id: string,
  en: string,
  zh: string,
  rules: string,
  more: Omit<Operator, 'id' | 'says' | 'rules'> & { readonly on: string },
): Operator => ({
  id,
  says: { en, zh },
  rules: rules.split(' '),
  ...more,
})

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
    fits: insured,
    shown: (set) => without(set, 'insurance'),
  }),
  fault('no-draft', 'No draft', '缺汇票', 'DRF-01', { on: 'draft', shown: (set) => without(set, 'draft') }),
  fault('two-bills', 'Two of three original bills of lading', '提单正本缺一份', 'ORI-06', {
    on: 'bill-of-lading',
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

/** Faults of draft and invoice. */
const ofMoney: readonly Operator[] = [
  fault('drawee', 'The draft is drawn on another bank', '汇票付款人不符', 'DRF-02', {
    on: 'draft',
    shown: (set) => {
      paper(set, 'draft').parties.drawee = 'BKCHCNBJ'
    },
  }),
  fault('tenor', 'Another tenor on the draft', '汇票期限不符', 'DRF-04', {
    on: 'draft',
    shown: (set) => {
      paper(set, 'draft').tenor = 'AT 120 DAYS AFTER SIGHT'
    },
  }),
  fault('draft-amount', 'The draft is for less than the invoice', '汇票金额少于发票', 'DRF-13', {
    on: 'draft',
    shown: (set, { total }) => {
      paper(set, 'draft').total.amount = subtract(total, decimal('10'))
    },
  }),
  fault('other-goods', 'The invoice describes other goods', '发票货描不符', 'INV-06', {
    on: 'commercial-invoice',
    shown: (set) => {
      const [line] = paper(set, 'commercial-invoice').goods
      line.description = line.description.replace(/^\w+/, 'BAMBOO')
    },
  }),
  fault('other-article', 'Another article number on the invoice', '发票货号不符', 'INV-06', {
    on: 'commercial-invoice',
    shown: (set) => {
      const [line] = paper(set, 'commercial-invoice').goods
      line.description = line.description.replace(/\d+$/, '987')
    },
  }),
  fault('unit-price', 'Another unit price on the invoice', '发票单价不符', 'INV-11 INV-25', {
    on: 'commercial-invoice',
    shown: (set) => {
      const [line] = paper(set, 'commercial-invoice').goods
      line.unitPrice = add(line.unitPrice, decimal('1'))
    },
  }),
  fault('trade-term', 'Another trade term on the invoice', '发票贸易术语不符', 'INV-14', {
    on: 'commercial-invoice',
    shown: (set, { loading }) => {
      paper(set, 'commercial-invoice').tradeTerm = `EXW ${loading} INCOTERMS 2020`
    },
  }),
  fault('invoice-unsigned', 'The invoice is not signed', '发票未签字', 'INV-05', {
    on: 'commercial-invoice',
    shown: (set) => {
      paper(set, 'commercial-invoice').signed = false
    },
  }),
  fault('buyer', 'The invoice is made out to somebody else', '发票抬头不符', 'INV-02', {
    on: 'commercial-invoice',
    shown: (set) => {
      paper(set, 'commercial-invoice').parties.buyer = 'ATLAS WHOLESALE LTD, LONDON'
    },
  }),
]

/** Faults of carriage. */
const ofCarriage: readonly Operator[] = [
  fault('loading', 'Another port of loading', '装货港不符', 'BL-05', {
    on: 'bill-of-lading',
    fits: (deal) => !insured(deal),
    shown: (set, { loading }) => {
      paper(set, 'bill-of-lading').transport.loading = loading === 'DALIAN' ? 'FUZHOU' : 'DALIAN'
    },
  }),
  fault('discharge', 'Another port of discharge', '卸货港不符', 'BL-07', {
    on: 'bill-of-lading',
    fits: (deal) => !insured(deal),
    shown: (set) => {
      paper(set, 'bill-of-lading').transport.discharge = 'ROTTERDAM'
    },
  }),
  fault('unclean', 'A clause says that packing is defective', '提单不清洁', 'TRN-10', {
    on: 'bill-of-lading',
    shown: (set) => paper(set, 'bill-of-lading').clauses.push('THREE CARTONS TORN AND WET'),
  }),
  fault('on-deck', 'Goods are on deck', '货装舱面', 'TRN-13', {
    on: 'bill-of-lading',
    shown: (set) => paper(set, 'bill-of-lading').clauses.push('LOADED ON DECK'),
  }),
  fault('freight', 'Freight is marked the other way', '运费支付方式不符', 'TRN-16', {
    on: 'bill-of-lading',
    shown: (set) => {
      const bill = paper(set, 'bill-of-lading')
      bill.freight = bill.freight === 'FREIGHT COLLECT' ? 'FREIGHT PREPAID' : 'FREIGHT COLLECT'
    },
  }),
  fault('straight', 'Goods are consigned to the buyer by name', '提单做成记名抬头', 'TRN-07', {
    on: 'bill-of-lading',
    shown: (set, { buyer }) => {
      paper(set, 'bill-of-lading').parties.consignee = buyer.name
    },
  }),
  fault('not-endorsed', 'The bill of lading is not endorsed', '提单未背书', 'TRN-08', {
    on: 'bill-of-lading',
    shown: (set) => {
      paper(set, 'bill-of-lading').endorsed = false
    },
  }),
  fault('notify', 'Somebody else is to be notified', '通知人不符', 'TRN-09', {
    on: 'bill-of-lading',
    shown: (set) => {
      paper(set, 'bill-of-lading').parties.notify = 'ATLAS WHOLESALE LTD, LONDON'
    },
  }),
  fault('agent', 'An agent signs for nobody', '代理签单未表明代表何人', 'TRN-03', {
    on: 'bill-of-lading',
    shown: (set) => {
      paper(set, 'bill-of-lading').signature = 'HARBOUR FORWARDING CO AS AGENT'
    },
  }),
  fault('charter', 'The bill is subject to a charter party', '提单受租船合同约束', 'TRN-19', {
    on: 'bill-of-lading',
    shown: (set) => paper(set, 'bill-of-lading').clauses.push('TO BE USED WITH CHARTER PARTIES'),
  }),
]

/** Faults of insurance, certificates, and of papers against each other. */
const ofOtherPapers: readonly Operator[] = [
  fault('under-insured', 'Cover is less than 110 per cent', '投保金额不足', 'INS-08', {
    on: 'insurance',
    fits: insured,
    shown: (set, { total }) => {
      paper(set, 'insurance').insured.amount = total
    },
  }),
  fault('no-war', 'War risk is not covered', '未保战争险', 'INS-13', {
    on: 'insurance',
    fits: insured,
    shown: (set) => {
      paper(set, 'insurance').insured.cover = ['ALL RISKS AS PER CIC OF PICC']
    },
  }),
  fault('insured-late', 'Insured after shipment', '保险单迟于装运日', 'INS-05', {
    on: 'insurance',
    fits: insured,
    shown: (set, { days }) => {
      paper(set, 'insurance').dates.issued = addDays(days.shipped, 1)
    },
  }),
  fault('insured-currency', 'Cover is in another currency', '投保币种不符', 'INS-07', {
    on: 'insurance',
    fits: insured,
    shown: (set) => {
      paper(set, 'insurance').insured.currency = 'EUR'
    },
  }),
  fault('origin-unsigned', 'The certificate of origin is not signed', '原产地证未签字', 'GEN-22', {
    on: 'certificate-of-origin',
    shown: (set) => {
      paper(set, 'certificate-of-origin').signed = false
    },
  }),
  fault('not-certified', 'The certificate does not certify what was asked', '受益人证明内容不符', 'BEN-01', {
    on: 'beneficiary-certificate',
    shown: (set) => {
      paper(set, 'beneficiary-certificate').statements = ['GOODS ARE BRAND NEW']
    },
  }),
  fault('cartons', 'Packages differ between documents', '件数不一致', 'XD-04', {
    on: 'packing-list',
    shown: (set, { cartons }) => {
      paper(set, 'packing-list').packages.count = `${cartons + 10}`
    },
  }),
  fault('gross-weight', 'Gross weights differ between documents', '毛重不一致', 'XD-05', {
    on: 'bill-of-lading',
    shown: (set, { gross }) => {
      paper(set, 'bill-of-lading').weights.gross = `${gross + 100}`
    },
  }),
  fault('quantity', 'Quantities differ between documents', '数量不一致', 'XD-03', {
    on: 'packing-list',
    shown: (set) => {
      const [line] = paper(set, 'packing-list').goods
      line.quantity = `${Number(line.quantity) - 50}`
    },
  }),
  fault('vessel', 'The policy names another vessel', '保险单船名不符', 'XD-08', {
    on: 'insurance',
    fits: insured,
    shown: (set) => {
      paper(set, 'insurance').transport.vessel = 'MS ANNA'
    },
  }),
  fault('invoice-number', 'Another invoice number on the packing list', '装箱单发票号不符', 'XD-12', {
    on: 'packing-list',
    shown: (set) => {
      paper(set, 'packing-list').numbers.invoice = 'CI-00001'
    },
  }),
]

/** Every fault that can be planted, each alone. */
export const plantedFaults: readonly Operator[] = [...ofTheSet, ...ofMoney, ...ofCarriage, ...ofOtherPapers]
