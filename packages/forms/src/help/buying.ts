import { type HelpTable, sources, told } from './field-help.ts'

const { plan } = sources
const refunded = { title: '财税〔2012〕39号', at: '四' }
const sameFirm = { title: '国税发〔1995〕192号', at: '一（三）' }

/** A purchase order. */
export const purchaseHelp: HelpTable = {
  supplier: told(
    'Who sells it to you. His name and bank come from his own record.',
    '供应商。名称和账户取自往来单位。',
  ),
  currency: told('The money of the purchase.', '采购币种。'),
  vatRate: told(
    'The VAT that is in his prices. It is refunded on export only where he gives a VAT special invoice.',
    '含在价格里的增值税率。供应商开专用发票才能退税。',
  ),
  lines: told(
    'What is bought, line by line; goods of the order, or accessories and packing for them.',
    '逐行写采购内容：订单商品，或辅料、包材。',
  ),
  'lines.*.for': told(
    'The line of the customer’s order it is bought for: a change of that line asks this supplier again.',
    '为订单哪一行采购。那一行改了，要重新请供应商确认。',
  ),
  'lines.*.quantity': told('How many, with what may be spoiled on the way.', '数量，含损耗。'),
  'lines.*.unitPrice': told('With VAT.', '含税单价。'),
  deliver: told(
    'The day it must be at the place below. Bulk, inspection and loading hang on it.',
    '须到货的日期，开工、验货、装柜都等它。',
    plan('篇3 三-6'),
  ),
  place: told(
    'Where it is delivered: workshop, warehouse, or straight into the container.',
    '送到哪里：车间、仓库，或直接装柜。',
  ),
  quality: told(
    'What the goods must be and by what they are judged: the approved sample, a standard, tests. A failed lot goes back at his cost.',
    '质量要求与依据：确认样、标准、测试。不合格由供方负责。',
  ),
  packing: told('Carton, labels, marks, as your customer wants them.', '外箱、标签、唛头，按客户要求。'),
  payment: told('When he is paid. The due day of his invoice is reckoned from it.', '付款条件，发票到期日按它算。'),
  terms: told(
    'The same in figures: how much, counted from the order, the delivery or his invoice, and how many days later.',
    '用数字写：付几成，从下单、到货还是发票起算，几天内付。',
  ),
  'terms.*.share': told('Which part of the price.', '付几成。'),
  'terms.*.from': told('What the days are counted from.', '天数从哪里起算。'),
  'terms.*.days': told('Calendar days after it.', '之后的日历天数。'),
  promised: told(
    'The day he has promised himself. Later than wanted, it moves the path at once.',
    '供应商自己承诺的日期。晚于要求日，路径马上会变。',
  ),
  reason: told('Why it is changed: he must sign it back again.', '为什么改：改了要请供应商重新签回。'),
}

/** A supplier's offer beside others, and the letter that asks for it. */
export const sourcingHelp: HelpTable = {
  currency: told(
    'The money he offers in. Offers are compared in your own, at the rate of the day.',
    '报价币种。比价时按当天汇率折成本币。',
  ),
  vatRate: told('The VAT that belongs to his price.', '报价的增值税率。'),
  vatIn: told(
    'Whether his prices hold the VAT. Only prices of one kind can be compared.',
    '报价是否含税。口径一致才能比。',
  ),
  packingCost: told('What he takes beside for packing, for all.', '另收的包装费，整单。'),
  carriage: told(
    'What it costs to bring the goods to you, for all, where he does not pay it.',
    '供方不承担的运费，整单。',
  ),
  payment: told('When he wants his money: a price paid ahead costs you interest.', '付款条件。预付的价要算利息。'),
  holdsUntil: told('The last day he keeps his offer.', '报价有效期。'),
  made: told('The day of his offer.', '报价日期。'),
  how: told('By mail, paper, call. A call should be confirmed in writing.', '邮件、书面、电话。电话报价要书面确认。'),
  note: told('What else he said.', '其他说明。'),
  proof: told('His offer as it came.', '报价原件。'),
  suppliers: told('Whom you ask. Three offers make a comparison.', '问哪些家。货比三家。', plan('篇3 三-6')),
  answerBy: told('The day by which you want the answers.', '希望何时答复。'),
  place: told('Where the goods are to be delivered: the price is asked to there.', '交货地点，价格报到这里。'),
  wishes: told(
    'What every offer must say: tax price, days to make, packing, what a mould costs.',
    '报价要写明：含税价、交期、包装、模具费等。',
  ),
}

/** A supplier's invoice. */
export const invoiceHelp: HelpTable = {
  'invoice.party': told(
    'Who issued it: the seller on the invoice must be who delivered and who is paid.',
    '开票方。开票、发货、收款须是同一家（三流一致）。',
    sameFirm,
  ),
  'invoice.number': told(
    'As it stands on the invoice. The same number of the same supplier is refused.',
    '发票号码。同一供应商同号不能重复登记。',
  ),
  'invoice.kind': told('Only a VAT special invoice lets you ask the refund.', '只有增值税专用发票才能退税。', refunded),
  'invoice.day': told(
    'The day it was issued. It must be in time for the declaration of the refund.',
    '开票日期，要赶得上退税申报。',
  ),
  'invoice.amount': told('Tax included.', '价税合计。'),
  'invoice.rate': told('The rate as it stands on the invoice.', '票面税率。'),
  'invoice.tax': told(
    'The tax as it stands on the invoice; amount and rate must lead to it.',
    '票面税额，须与金额、税率相符。',
  ),
  'invoice.due': told('The last day to pay, where it is not as the purchase says.', '到期日，与采购约定不同时填。'),
  'invoice.note': told('What is particular to it.', '备注。'),
  'invoice.payTo': told(
    'The account that stands on it, where one does. It is held against the accounts on record: another one is paid only after a colleague has called a number that was on record before.',
    '发票上列的收款账户（有则填）。与已登记账户核对；不一致的，须由另一位同事拨打原登记电话核实后才能付款。',
    { title: 'Gendan decision 0045', at: 'bank data' },
  ),
  'invoice.files': told('The invoice itself.', '发票原件。'),
}
