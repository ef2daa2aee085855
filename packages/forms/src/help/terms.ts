import { type HelpTable, sources, told } from './field-help.ts'

const { incoterms, ucp } = sources

/** The terms of an order: the dataset of every paper that follows. */
export const termsHelp: HelpTable = {
  currency: told(
    'The money of all prices of this order. Changing it changes no figure: the prices are read in the new money, so check them.',
    '本单所有价格的币种。换币种不会换算数字，单价要自己核对。',
  ),
  'lines.*.code': told(
    'Your own number of the article. Typing one that is on record fills in name, unit, customs code and packing.',
    '我方货号。填已建档的货号，会带出品名、单位、税号和包装。',
  ),
  'lines.*.customerCode': told(
    'The number your customer uses. It is printed beside yours and remembered: his next order is matched by it.',
    '客户的货号。单证上与我方货号并列，并会记住，下次来单靠它匹配。',
  ),
  'lines.*.name': told(
    'The name as it stands on every paper. Under a credit the invoice must describe the goods as the credit does.',
    '各单证统一用的品名。信用证项下，发票的货描须与信用证一致。',
    ucp('art. 18 c'),
  ),
  'lines.*.specification': told(
    'Size, material, colour, finish: what makes the goods these and no others. What is not written here cannot be inspected against.',
    '尺寸、材质、颜色、表面处理等。这里没写的，验货就没有依据。',
  ),
  'lines.*.hsCode': told(
    'The customs number of the goods, 6 digits the world over, 10 in China. Duty, refund rate and what customs asks for hang on it.',
    '商品编码：前 6 位各国通用，中国申报 10 位。关税、退税率、监管条件都由它定。',
    { title: 'WCO Harmonized System', at: 'GIR 1–6' },
  ),
  'lines.*.origin': told(
    'The country the goods were made in; it comes from the goods file. Invoice and certificate of origin name it, duty abroad hangs on it.',
    '原产国，取自商品资料。发票和原产地证要写，进口国按它定关税。',
  ),
  'lines.*.quantity': told(
    'How many, in the unit of the price. What the packing list, the purchases and the plan must add up to.',
    '数量，单位与计价单位一致。装箱单、采购和排产都要与它对得上。',
  ),
  'lines.*.unitPrice': told(
    'The price of one unit under the delivery term chosen below: a price without its term says nothing.',
    '按下面的价格条款计的单价。离开价格条款，单价没有意义。',
  ),
  'lines.*.packing': told(
    'The export carton: how many go in, its outer size in cm, gross and net weight in kg. Freight, loading and marks are reckoned from it.',
    '外箱：每箱装数、外径厘米、毛净重公斤。运费、装柜和唛头都据此算。',
  ),
  'lines.*.packing.packageCode': told(
    'The kind of package by its code: CT is a carton, CS a case, PX a pallet. Bill of lading and declaration name it.',
    '包装种类代码：CT 纸箱、CS 箱、PX 托盘。提单和报关单上都要写。',
    { title: 'UN/ECE Recommendation 21', at: 'codes for types of packages' },
  ),
  'delivery.incoterm': told(
    'Who books and pays the carriage, who insures, who clears, and where the risk passes. For containers take FCA, CPT, CIP rather than FOB, CFR, CIF: the goods leave your hands at the terminal, not over the rail.',
    '谁订舱付运费、谁投保、谁报关、风险在哪里转移。集装箱货宜用 FCA、CPT、CIP：货在堆场就交出，不在船边。',
    incoterms,
  ),
  'delivery.place': told(
    'The place that belongs to the rule: for FOB the port of loading, for CIF the port of destination. Name it as narrowly as you can.',
    '与术语相配的地点：FOB 写装运港，CIF 写目的港。写得越具体越好。',
    incoterms,
  ),
  'delivery.locode': told(
    'The code of the place (NBG is Ningbo). It comes with a place chosen from the list and lets freight and path know where you mean.',
    '地点代码（如 CNNGB 宁波）。从列表选地点会自动带出，运费和路径靠它认地方。',
    { title: 'UN/LOCODE', at: 'UN/ECE Recommendation 16' },
  ),
  'payment.instalments': told(
    'Each part of the price: how much, by which way, when. One without a per cent is the balance. Deposit and balance are asked and watched from here.',
    '每一期付多少、用什么方式、何时付。不写百分比的一期就是余款。定金、余款的催收都由此而来。',
  ),
  'payment.instalments.*.by': told(
    'T/T is a bank transfer; L/C a letter of credit, a bank’s own promise against papers; D/P papers against payment; D/A against acceptance; O/A open account, on trust.',
    'T/T 电汇；L/C 信用证，银行凭单付款的承诺；D/P 付款交单；D/A 承兑交单；O/A 赊销。',
  ),
  'payment.instalments.*.when': told(
    'What the day of payment is counted from. “Against copy of B/L” means you ship first and release the title only when the money is in.',
    '付款日从哪里起算。“见提单副本”即先装船，收到钱才放单。',
  ),
  'shipment.latest': told(
    'The last day on board. Ship-by, slack and every alarm of the path are counted back from it. Under a credit it must not be later than field 44C.',
    '最迟装船日。路径的装船期限、余量和提醒都从它倒推。信用证项下不得晚于 44C。',
    ucp('art. 20 a ii'),
  ),
  'shipment.from': told(
    'Where the goods are loaded: a port, or a place of taking in charge. A range (“any Chinese port”) gives you room.',
    '起运港或接管地。写“中国任何港口”可以留余地。',
  ),
  'shipment.to': told(
    'Where the carriage ends, as the bill of lading will name it.',
    '运输终点，与提单上的目的港（地）一致。',
  ),
  'shipment.partial': told(
    'Whether part of the goods may go first. Where a credit is silent, it is allowed; where a contract is silent, the customer may refuse.',
    '能否分批装。信用证不写视为允许；合同不写，客户可以不接受。',
    ucp('art. 31 a'),
  ),
  'shipment.transhipment': told(
    'Whether the goods may change ship on the way. Most container carriage does: forbid it only where the customer insists.',
    '途中能否换船。集装箱运输大多要转船，除非客户坚持，不要写禁止。',
    ucp('art. 20 c'),
  ),
  insurance: told(
    'The cover and the amount, where it is ours to insure: 110 % of the value, at least Institute Cargo Clauses (C) under CIF and (A) under CIP.',
    '由我方投保时写险别和加成：按发票金额 110%，CIF 至少 ICC (C)，CIP 至少 ICC (A)。',
    { title: 'Incoterms® 2020 (ICC); UCP 600', at: 'CIF A5, CIP A5; art. 28 f ii' },
  ),
  packing: told(
    'How the goods are packed, in words for the contract: inner box, carton, pallet, treated wood.',
    '合同上的包装条款：内盒、外箱、托盘、熏蒸木箱等。',
  ),
  marks: told(
    'What is painted on the cartons, line for line: consignee’s initials, order number, destination, carton number, and the marks of handling. Every paper repeats them as written here.',
    '箱面唛头，逐行照写：收货人缩写、订单号、目的港、箱号。各单证照此抄录。',
  ),
  tolerancePercent: told(
    'How much more or less may be shipped, in quantity and amount. Without it a credit allows 5 % for goods not counted in pieces, and nothing for pieces.',
    '数量和金额可增减的百分比。不写时，信用证对非按件计数的货允许 5%，按件的不允许。',
    ucp('art. 30'),
  ),
  adjustments: told(
    'What the price has beside its goods: a discount, a mould, a surcharge for small lots. Named, as an amount or per cent of the goods; totals, deposit and invoice follow it.',
    '货款以外加减的金额：折扣、模具费、小批量附加费。写明名称，填金额或货款的百分比；总额、定金和发票都跟着变。',
  ),
  remarks: told(
    'What both sides must know and no other clause says. It is printed on the papers for the customer.',
    '其他条款没写、双方要知道的事。会印在给客户的单证上。',
  ),
}
