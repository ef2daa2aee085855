import { type HelpTable, told } from './field-help.ts'

const STREET = told(
  'Lines as on a letter. A credit’s address need not be copied, its country must.',
  '按信封写。与信用证地址不必逐字相同，但须同一国家。',
  { title: 'UCP 600', at: 'art. 14 j' },
)

/** A firm we deal with. */
export const partyHelp: HelpTable = {
  roles: told('What it is to you: one firm may be customer and supplier at once.', '与我方的关系，一家可以有几种。'),
  name: told('As it calls itself. Papers print it in their own tongue.', '常用名称，各单证按语言取用。'),
  legalName: told(
    'As it is registered, where that differs: contracts and credits want it letter for letter.',
    '登记名称，与常用名不同时填。合同和信用证要一字不差。',
  ),
  taxId: told('VAT or registration number. Customs of the destination ask for it.', '税号或登记号，目的国海关会要。'),
  address: STREET,
  addressLines: STREET,
  postcode: told('Postal code.', '邮编。'),
  city: told('The city, apart from the street.', '城市，与街道分开写。'),
  country: told('Duty, rules of origin, documents and sanctions hang on it.', '关税、原产地、单据要求、制裁都看国家。'),
  contact: told('Who is written to and called.', '联系人。'),
  banks: told(
    'Where he is paid. A change of bank data is the commonest fraud of the trade: call the number you know before you believe it.',
    '收款账户。改账户是最常见的诈骗，务必用原有电话核实。',
  ),
  'banks.*.swift': told('The bank’s own code, 8 or 11 characters.', '银行代码 SWIFT/BIC，8 或 11 位。', {
    title: 'ISO 9362',
    at: 'BIC',
  }),
  'banks.*.account': told(
    'Account number or IBAN; the check digits of an IBAN are tried.',
    '账号或 IBAN，IBAN 会校验。',
    { title: 'ISO 13616', at: 'IBAN' },
  ),
  'banks.*.currency': told(
    'The money of the account: another is exchanged at the bank’s rate.',
    '账户币种，其他币种会按银行汇率兑换。',
  ),
}

/** An article of the range. */
export const goodsHelp: HelpTable = {
  code: told(
    'Your own number. It is on every paper and is never used for anything else.',
    '我方货号，印在所有单证上，不可另作他用。',
  ),
  name: told('The name of the trade in both tongues, as papers print it.', '中英文品名，单证照印。'),
  specification: told('What makes it this article: size, material, finish.', '规格：尺寸、材质、表面处理。'),
  unit: told('The unit it is sold in. Customs may count in another.', '销售单位。海关法定单位可能不同。', {
    title: 'UN/ECE Recommendation 20',
    at: 'codes',
  }),
  hsCode: told(
    'The customs number, 6 digits the world over, 10 in China. Have it checked by your broker: a wrong one costs refund or fine.',
    '商品编码，前 6 位通用，中国 10 位。请报关行核对，归错会影响退税或受罚。',
    { title: 'WCO Harmonized System', at: 'GIR 1–6' },
  ),
  origin: told(
    'The country where it was made or last changed in substance, not where it is shipped from.',
    '原产国：生产或最后实质性改变的国家，不是发货国。',
    { title: '进出口货物原产地条例', at: '第三条' },
  ),
  materials: told('What it is made of, as customs asks.', '材质，申报要素要用。'),
  uses: told('What it is for, as customs asks.', '用途，申报要素要用。'),
  keeping: told(
    'Kept in stock: it lies there for whoever orders. Made to order: each order has its own made or bought; it is scarce only where orders compete for what is planned or lies there.',
    '备库存：平时有货，谁下单谁用。按单生产：每单各自生产或采购，只有已排产、已在库的货才会出现争抢。',
  ),
  photo: told('One picture on a plain ground: it goes into quotations.', '一张干净底色的照片，报价单会用。'),
  packing: told(
    'The export carton: pieces in it, outer size in cm, gross and net weight in kg.',
    '外箱：装数、外径厘米、毛净重公斤。',
  ),
  'packing.perCarton': told('Pieces in one carton.', '每箱装数。'),
  'packing.lengthCm': told(
    'Outer length in cm: cubic metres and loading are reckoned from it.',
    '外箱长（厘米），算体积和装柜。',
  ),
  'packing.grossKg': told('One full carton in kg.', '满箱毛重，公斤。'),
  'packing.netKg': told('The goods in it without packing, in kg.', '净重，公斤，不含包装。'),
  'packing.packageCode': told('The kind of package: CT is a carton.', '包装种类代码，CT 为纸箱。', {
    title: 'UN/ECE Recommendation 21',
    at: 'codes',
  }),
}
