import { addDays } from '@gendan/kernel/day'
import { add, decimal, subtract } from '@gendan/kernel/decimal'
import { bySea, fault, type Operator, paper } from './operator.ts'
import { insures } from './true-deal.ts'

/** Faults of draft and invoice. */
export const ofMoney: readonly Operator[] = [
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

/** Faults of insurance, certificates, and of papers against each other. */
export const ofOtherPapers: readonly Operator[] = [
  fault('under-insured', 'Cover is less than 110 per cent', '投保金额不足', 'INS-08', {
    on: 'insurance',
    fits: insures,
    shown: (set, { total }) => {
      paper(set, 'insurance').insured.amount = total
    },
  }),
  fault('no-war', 'War risk is not covered', '未保战争险', 'INS-13', {
    on: 'insurance',
    fits: insures,
    shown: (set) => {
      paper(set, 'insurance').insured.cover = ['ALL RISKS AS PER CIC OF PICC']
    },
  }),
  fault('insured-late', 'Insured after shipment', '保险单迟于装运日', 'INS-05', {
    on: 'insurance',
    fits: insures,
    shown: (set, { days }) => {
      paper(set, 'insurance').dates.issued = addDays(days.shipped, 1)
    },
  }),
  fault('insured-currency', 'Cover is in another currency', '投保币种不符', 'INS-07', {
    on: 'insurance',
    fits: insures,
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
    fits: bySea,
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
    fits: (deal) => bySea(deal) && insures(deal),
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
