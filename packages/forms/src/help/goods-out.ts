import { type HelpTable, sources, told } from './field-help.ts'

const { ucp } = sources

/** The packing list. */
export const packingHelp: HelpTable = {
  packed: told('The day the goods were packed and measured.', '装箱、丈量的日期。'),
  measured: told(
    'Whether weights and sizes were measured, or are those of the goods file. Freight and verified gross mass want the measured ones.',
    '毛重尺寸是否实测。运费和 VGM 要用实测数。',
    { title: 'SOLAS', at: 'VI/2' },
  ),
  'cartons.*.from': told('Cartons of one kind are one row: from this number …', '相同的箱合为一行：起始箱号。'),
  'cartons.*.to': told(
    '… to this one. Numbers run through the whole lot without gaps or doubles.',
    '截止箱号。全批箱号连续，不缺不重。',
  ),
  'cartons.*.packageCode': told('The kind of package by its code: CT is a carton.', '包装种类代码，CT 为纸箱。', {
    title: 'UN/ECE Recommendation 21',
    at: 'codes',
  }),
  'cartons.*.contents': told(
    'What is in ONE carton. A mixed carton names each article with its number of pieces.',
    '一箱里装什么。混装箱逐个品种写件数。',
  ),
  'cartons.*.contents.*.quantity': told('In one carton.', '每箱数量。'),
  'cartons.*.grossKg': told('One carton with all that is in it, in kg.', '每箱毛重，公斤。'),
  'cartons.*.netKg': told('The goods of one carton without packing, in kg.', '每箱净重，公斤。'),
  'cartons.*.lengthCm': told('Outer length of one carton in cm.', '外箱长，厘米。'),
  'cartons.*.widthCm': told('Outer width in cm.', '外箱宽，厘米。'),
  'cartons.*.heightCm': told('Outer height in cm.', '外箱高，厘米。'),
}

/** The shipment as it was made. */
export const shipmentHelp: HelpTable = {
  mode: told(
    'Sea, air, rail, road, post: which transport document is expected hangs on it.',
    '运输方式，决定要哪种运输单据。',
  ),
  vessel: told('As the bill of lading names it.', '船名，与提单一致。'),
  voyage: told('The voyage or flight number.', '航次或航班。'),
  from: told(
    'The port or place of loading as it really was. Under a credit it must be the one of field 44E.',
    '实际装运港。信用证项下须与 44E 一致。',
    ucp('art. 20 a iii'),
  ),
  via: told(
    'Where the goods change ships on the way; empty where they go direct. A credit may forbid it, unless they go in containers.',
    '途中换船的港口，直达则留空。信用证可能不准转运，集装箱运输除外。',
    ucp('art. 20 b, c'),
  ),
  to: told('The port of discharge or place of delivery.', '卸货港或目的地。', ucp('art. 20 a iii')),
  billOfLading: told(
    'The number of the transport document. With it goods and title are found.',
    '运输单据号码，查货、放单都靠它。',
  ),
  'containers.*.number': told(
    'Four letters, six digits and a check digit: MSKU 123456 7. A wrong one is told at once.',
    '四个字母、六位数字加校验位，错了会立即提示。',
    { title: 'ISO 6346', at: 'check digit' },
  ),
  'containers.*.seal': told(
    'The number on the seal. It must be whole when the container is opened.',
    '封号。开箱时封条须完好。',
  ),
  onBoard: told(
    'The day on board on the bill of lading, not the day the lorry left. Presentation and many a tenor are counted from it.',
    '提单上的装船日，不是拖车日。交单期和远期都从它起算。',
    ucp('art. 14 c, 20 a ii'),
  ),
  arrival: told('The day she is expected to arrive.', '预计到港日。'),
  carrier: told(
    'Who carries the goods and is named as such on the transport document: the line, the airline, the railway.',
    '运输单据上载明的承运人：船公司、航空公司、铁路等。',
    ucp('art. 20 a i'),
  ),
  receipt: told(
    'Where the carrier takes the goods in charge, where that is no port: field 44A of a credit.',
    '承运人接管货物的地点（非港口时），信用证 44A。',
    ucp('art. 19 a iii'),
  ),
  delivery: told(
    'Where the carrier hands the goods over, where that is no port: field 44B of a credit.',
    '承运人交付货物的地点（非港口时），信用证 44B。',
    ucp('art. 19 a iii'),
  ),
  consignee: told(
    'As it shall stand on the transport document. A credit says it: “to order”, “to order of” a bank. A wrong one cannot be cured later.',
    '运输单据收货人，照信用证写：TO ORDER、TO ORDER OF 某银行。写错事后难改。',
    { title: 'ISBP', at: 'E12' },
  ),
  notify: told(
    'Who is told that the goods have arrived, with his address as the credit has it.',
    '到货通知人，名称地址照信用证写。',
    ucp('art. 14 j'),
  ),
  freight: told(
    'Prepaid where our price holds the freight (C and D terms), collect where the buyer pays it (FOB, FCA).',
    '价格含运费（C、D 组）为预付；FOB、FCA 为到付。',
    sources.incoterms,
  ),
  originals: told(
    'How many originals the carrier issues: all of them are presented.',
    '提单正本份数，须全套提交。',
    ucp('art. 20 a iv'),
  ),
  issued: told('The day on which the transport document was issued.', '运输单据签发日。', ucp('art. 20 a ii')),
  'insurance.insurer': told('Who insures, as the policy names it.', '保险人，与保单一致。', ucp('art. 28 a')),
  'insurance.policy': told('The number of the policy or certificate.', '保险单或保险凭证号码。'),
  'insurance.insured': told(
    'At the least 110 % of the CIF or CIP value, in the currency of the credit.',
    '至少为 CIF 或 CIP 价值的 110%，币种与信用证一致。',
    ucp('art. 28 f'),
  ),
  'insurance.cover': told(
    'Clauses and risks in the words of the credit: “Institute Cargo Clauses (A) and War”.',
    '险别，照信用证写：ICC (A) 加战争险等。',
    ucp('art. 28 g'),
  ),
  'insurance.claimsAt': told('Where claims are payable, as the credit asks.', '赔付地点，照信用证。'),
  'insurance.issued': told(
    'Not later than the day of shipment, unless cover runs from an earlier day.',
    '不迟于装运日，除非写明更早生效。',
    ucp('art. 28 e'),
  ),
}

/** When else than by the contract an order must be on board. */
export const limitsHelp: HelpTable = {
  credit: told('The latest date of shipment of the credit.', '信用证最迟装运日（44C）。', ucp('art. 20 a ii')),
  mustArrive: told(
    'The day the customer needs the goods: a fair, a season, a store opening.',
    '客户要货到的日期：展会、季节、开店。',
  ),
  transit: told(
    'Calendar days from loading to arrival: it turns the day of arrival into a day on board.',
    '航程日历天数，用来从到货日倒推装船日。',
  ),
  source: told('Where it stands, so that it can be looked up.', '依据写在哪里，便于查。'),
}
