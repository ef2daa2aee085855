import { type HelpTable, sources, told } from './field-help.ts'

const { plan } = sources

/** The cost sheet: what an order costs and what it leaves. */
export const costHelp: HelpTable = {
  day: told(
    'The day of these figures. Rates of exchange and freights are true for a day: the sheet is judged by it.',
    '核算日期。汇率和运价只在当天有效，核算以此日为准。',
  ),
  rate: told(
    'Your own money for one unit of the customer’s. Costs are reckoned at it; the break-even rate says how far it may fall.',
    '一个外币单位折合多少本币，成本按它算。保本汇率告诉您还能跌多少。',
    plan('篇3 三-4'),
  ),
  'lines.*.supplier': told('Who makes or sells it to you.', '供货的厂家或供应商。'),
  'lines.*.purchase': told(
    'What one unit costs with VAT. Prices without VAT are not comparable and not refundable: ask for the tax price.',
    '一个单位的含税进价。不含税价既不好比，也退不了税，要问含税价。',
  ),
  'lines.*.vatRate': told(
    'The VAT in the purchase price, 13 for most goods, 9 for farm produce; 0 where the supplier gives no special invoice.',
    '进价里的增值税率，一般 13，农产品等 9；供应商不开专票填 0。',
    { title: '增值税法', at: '第十条' },
  ),
  'lines.*.refundRate': told(
    'What the state gives back on export, by customs code, in per cent of the price without VAT. It is refunded only against a VAT special invoice.',
    '按商品编码定的出口退税率，以不含税价为基数。没有专用发票不能退。',
  ),
  'lines.*.source': told(
    'Where the price comes from: the supplier’s offer of a day, a purchase order, the last order. A price without a source is a guess.',
    '价格依据：某日的供应商报价、采购单或上一单。没有依据的价只是估计。',
  ),
  items: told(
    'What the order costs beside the goods: packing, inland haul, port, freight, premium, commission, bank, interest. As an amount for the whole order or as a share of something.',
    '货款以外的费用：包装、内陆运输、港杂、运费、保费、佣金、银行费、利息。填整单金额，或按某项的百分比。',
  ),
  'items.*.element': told(
    'Which kind of cost it is: the sheet compares like with like over orders.',
    '费用类别：各单同类相比。',
  ),
  'items.*.amount': told('For the whole order, in its own money.', '整单金额，按该费用自己的币种。'),
  'items.*.share': told(
    'In per cent of what stands behind it: premium of the insured value, commission of the invoice, interest of what is paid ahead.',
    '占后面所选基数的百分比：保费按投保额，佣金按发票额，利息按垫付款。',
  ),
  'items.*.of': told('What the per cent is taken of.', '百分比的基数。'),
  'items.*.source': told('The quotation or bill it comes from.', '依据的报价或账单。'),
  note: told('What the next one who reckons must know.', '给下一次核算的人看的说明。'),
  reasons: told(
    'Why the actual figure differs from the one before. It is offered as a lesson to the next quotation of these goods.',
    '实际与预算差额的原因。下次报同样的货会提示出来。',
    plan('篇3 三-4'),
  ),
}
