import { isZero } from '@gendan/kernel/decimal'
import { type Money, writeMoney } from '@gendan/kernel/money'
import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { writePayment } from '@gendan/trade/terms/payment'
import { purposes } from '../../deal/money.ts'
import { waysOfTelling } from '../../deal/round.ts'
import { sampleCharges } from '../../deal/sample.ts'
import type { PrintWish } from '../../form.ts'
import { dayCell, footOf, unbroken } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { letterheadOf } from '../parts/parties.ts'
import { signedRoom } from '../parts/signed-room.ts'
import type { AccountFollowUp } from './shape.ts'

/** An internal paper: Chinese leads where both tongues are printed. */
export function print(paper: AccountFollowUp, wish: PrintWish): Sheet {
  const { addition, seller, payments, receipts, chases, payables } = paper
  return {
    title: { en: 'ACCOUNT FOLLOW-UP', zh: '财务跟踪单' },
    tongue: wish.tongue,
    lead: wish.tongue === 'en' ? 'en' : 'zh',
    letterhead: letterheadOf(seller),
    blocks: [
      { block: 'columns', shares: [1.35, 1], columns: [[order(paper)], [head(paper)]] },
      dues(paper),
      ...(paper.money.fees.length > 0 ? [fees(paper)] : []),
      ...(receipts.length > 0 ? [received(paper)] : []),
      ...(payables.length > 0 ? [owed(paper)] : []),
      ...(payments.length > 0 ? [paid(paper)] : []),
      ...(chases.length > 0 ? [chased(paper)] : []),
      clauses([
        [{ en: 'Exchange', zh: '汇兑损益' }, exchange(paper)],
        [{ en: 'Note', zh: '附言' }, addition ? { text: addition, at: 'addition' } : undefined],
      ]),
      { block: 'signatures', signers: signedRoom(seller, wish, { en: 'Made by accounts', zh: '会计制单' }) },
    ],
    foot: footOf(paper.given, { en: 'Account follow-up', zh: '财务跟踪单' }),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

function order({ buyer, customerOrder, amount, delivery, payment }: AccountFollowUp): Block {
  const lines: readonly Cell[] = [
    { text: buyer.name.en || buyer.name.zh, at: 'buyer.name' },
    { text: customerOrder || '—', at: 'customerOrder' },
    { text: writeMoney(amount), at: 'amount' },
    { text: writeDeliveryTerm(delivery), at: 'delivery' },
    { text: writePayment(payment), at: 'payment', once: true },
  ]
  return { block: 'lines', label: { en: "Customer's order", zh: '客户订单' }, lines, strong: true }
}

function head({ given, money: { price, charges, gained, owed } }: AccountFollowUp): Block {
  const row = (en: string, zh: string, text: string, at: string) =>
    [
      { en, zh },
      { text, at },
    ] as const
  return {
    block: 'pairs',
    rows: [
      row('No.', '编号', given.number ?? '—', 'given.number'),
      [{ en: 'As of', zh: '截至' }, dayCell(given.day, 'given.day')],
      ...(price
        ? [
            row('Receivable', '应收', writeMoney(price.total), 'money.price.total'),
            row('Received', '已收', writeMoney(price.paid), 'money.price.paid'),
            ...(isZero(price.counted.amount)
              ? []
              : [row('Less sample fees', '减样品费', writeMoney(price.counted), 'money.price.counted')]),
            row('Open', '未收', writeMoney(price.open), 'money.price.open'),
          ]
        : []),
      ...(charges && !isZero(charges.amount)
        ? [row('Charges ours', '我方承担手续费', writeMoney(charges), 'money.charges')]
        : []),
      ...(gained ? [row('Exchange', '汇兑损益', writeMoney(gained), 'money.gained')] : []),
      ...owed.map((one, i) => row('Owed to suppliers', '应付未付', writeMoney(one), `money.owed.${i}`)),
    ],
  }
}

function dues({ money }: AccountFollowUp): Block {
  return {
    block: 'table',
    columns: [
      column('Deposit and balance', '定金与余款', 'rest'),
      column('Receivable', '应收', 33, 'right'),
      column('Received', '已收', 33, 'right'),
      column('Open', '未收', 33, 'right'),
      column('Due', '到期日', 22),
      column('Days late', '逾期天数', 18, 'right'),
    ],
    rows: money.dues.map(({ what, term, amount, paid, counted, open, due, late }, i) => [
      { text: purposes[what], note: term, at: `money.dues.${i}.what`, once: true },
      amountCell(amount, `money.dues.${i}.amount`),
      { ...amountCell(paid, `money.dues.${i}.paid`), ...(isZero(counted.amount) ? {} : { note: lessFees(counted) }) },
      amountCell(open, `money.dues.${i}.open`),
      { text: due ?? '—', at: `money.dues.${i}.due` },
      { text: late > 0 ? `${late}` : '', at: `money.dues.${i}.late` },
    ]),
    totals: [],
  }
}

function lessFees(counted: Money): Words {
  return { en: `+ ${writeMoney(counted)} sample fees`, zh: `＋样品费 ${writeMoney(counted)}` }
}

/** Fees of samples: by their own terms income of their own, or taken off the price. */
function fees({ money }: AccountFollowUp): Block {
  return {
    block: 'table',
    columns: [
      column('Sample fees', '样品费', 'rest'),
      column('Receivable', '应收', 27, 'right'),
      column('Received', '已收', 27, 'right'),
      column('Taken off the price', '抵货款', 27, 'right'),
      column('Open', '未收', 27, 'right'),
      column('Due', '到期日', 22),
      column('Days late', '逾期天数', 18, 'right'),
    ],
    rows: money.fees.map(({ name, charge, amount, paid, counted, open, due, late }, i) => [
      { text: inBoth(name), note: sampleCharges[charge], at: `money.fees.${i}.name`, once: true },
      amountCell(amount, `money.fees.${i}.amount`),
      amountCell(paid, `money.fees.${i}.paid`),
      isZero(counted.amount) ? { text: '' } : amountCell(counted, `money.fees.${i}.counted`),
      amountCell(open, `money.fees.${i}.open`),
      { text: due ?? '—', at: `money.fees.${i}.due` },
      { text: late > 0 ? `${late}` : '', at: `money.fees.${i}.late` },
    ]),
    totals: [],
  }
}

function received({ receipts, money }: AccountFollowUp): Block {
  const resultOf = (id: string) => money.exchange.find(({ receipt }) => receipt === id)
  return {
    block: 'table',
    columns: [
      column('Received on', '收款日', 21),
      column('From', '付款人', 'rest'),
      column('For', '款项', 16),
      column('Booked', '入账', 31, 'right'),
      column('Settles', '抵付', 31, 'right'),
      column('Charges ours', '我方手续费', 22, 'right'),
      column('Exchange', '汇兑损益', 27, 'right'),
    ],
    rows: receipts.map(({ id, day, payer, reference, note, purpose, moved, pays, charges }, i) => {
      const at = `receipts.${i}`
      const result = resultOf(id)
      const rates = result && { note: `${result.received} − ${result.reckoned}` }
      return [
        { text: day, at: `${at}.day` },
        { text: payer || '—', at: `${at}.payer`, ...(note || reference ? { note: note || reference } : {}) },
        { text: purposes[purpose], at: `${at}.purpose`, once: true },
        amountCell(moved, `${at}.moved`),
        amountCell(pays, `${at}.pays`),
        isZero(charges.amount) ? { text: '' } : amountCell(charges, `${at}.charges`),
        result ? { ...amountCell(result.result, `money.exchange.${i}`), ...rates } : { text: '' },
      ]
    }),
    totals: [],
  }
}

function owed({ payables }: AccountFollowUp): Block {
  return {
    block: 'table',
    columns: [
      column('Supplier, goods', '供应商、商品', 'rest'),
      column('Purchase order', '采购单', 28),
      column('Ordered', '采购金额', 32, 'right'),
      column('Paid', '已付', 32, 'right'),
      column('Open', '未付', 32, 'right'),
    ],
    rows: payables.map(({ name, accessory, things, number, deliver, due, ordered, paid, open }, i) => {
      const at = `payables.${i}`
      return [
        { text: inBoth(name), at: `${at}.name`, once: true, note: [bought(things, accessory), due] },
        { text: number, at: `${at}.number`, note: deliver },
        amountCell(ordered, `${at}.ordered`),
        amountCell(paid, `${at}.paid`),
        amountCell(open, `${at}.open`),
      ]
    }),
    totals: [],
  }
}

function bought(things: readonly Words[], accessory: boolean): Words {
  const { en, zh } = listed(things)
  return accessory ? { en: `Accessories: ${en}`, zh: `配件：${zh}` } : { en, zh }
}

function paid({ payments }: AccountFollowUp): Block {
  return {
    block: 'table',
    columns: [
      column('Paid on', '付款日', 22),
      column('To', '收款供应商', 'rest'),
      column('Reference', '附言', 50),
      column('Paid', '付款', 32, 'right'),
    ],
    rows: payments.map(({ day, name, reference, note, pays }, i) => [
      { text: day, at: `payments.${i}.day` },
      { text: inBoth(name), at: `payments.${i}.name`, once: true },
      { text: note || reference || '—', at: `payments.${i}.reference` },
      amountCell(pays, `payments.${i}.pays`),
    ]),
    totals: [],
  }
}

function chased({ chases, money, payables }: AccountFollowUp): Block {
  const about = (key: string): Words => {
    const due = money.dues.find((one) => one.key === key)
    const bought = payables.find(({ purchase }) => `out ${purchase}` === key)
    const fee = money.fees.find((one) => one.key === key)
    if (fee) return purposes.sample
    return due ? purposes[due.what] : bought ? inBoth(bought.name) : { en: '—', zh: '—' }
  }
  return {
    block: 'table',
    columns: [
      column('Spoken on', '催款日', 22),
      column('About', '款项', 26),
      column('How, with whom', '方式、对象', 34),
      column('What was said', '对方答复', 'rest'),
      column('Promised for', '承诺付款日', 24),
    ],
    rows: chases.map(({ day, about: key, how, person, said, promised }, i) => [
      { text: day, at: `chases.${i}.day` },
      { text: about(key), at: `chases.${i}.about`, once: true },
      { text: waysOfTelling[how], at: `chases.${i}.how`, once: true, ...(person ? { note: person } : {}) },
      { text: said, at: `chases.${i}.said` },
      { text: promised ?? '—', at: `chases.${i}.promised` },
    ]),
    totals: [],
  }
}

function exchange({ money: { gained, exchange } }: AccountFollowUp): Cell | undefined {
  if (!gained) return undefined
  const sum = writeMoney(gained)
  return {
    text: {
      en: `${sum} over ${exchange.length} ${exchange.length === 1 ? 'receipt' : 'receipts'}: the rate on the day each came in, less the rate the price was reckoned at.`,
      zh: `${exchange.length} 笔收款合计 ${sum}：按各笔收款日汇率与报价汇率之差计算。`,
    },
    at: 'money.gained',
  }
}

function amountCell(money: Money, at: string): Cell {
  return { text: unbroken(money), at }
}

function listed(things: readonly Words[]): Words {
  const both = things.map(inBoth)
  return { en: both.map(({ en }) => en).join('; '), zh: both.map(({ zh }) => zh).join('；') }
}

function inBoth({ en, zh }: Words): Words {
  return { en: en || zh, zh: zh || en }
}

function column(en: string, zh: string, width: Column['width'], align: Column['align'] = 'left'): Column {
  return { head: { en, zh }, align, width }
}
