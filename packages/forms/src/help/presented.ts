import { type HelpTable, sources, told } from './field-help.ts'

const { ucp } = sources

/** Documents of others, as they show themselves: what a bank's hand looks at, and where it is mistaken. */
export const presentedHelp: HelpTable = {
  signature: told(
    'The whole block by the signature. A transport document names in it the carrier and says whether master, carrier or an agent for which of them signs.',
    '签字栏全文。运输单据须写明承运人，并说明签字人是船长、承运人或其代理。',
    ucp('art. 19–25'),
  ),
  signed: told(
    'Signed by hand, facsimile, perforated, stamped or by a symbol; a name typed alone is no signature.',
    '手签、传真签、打孔、印章、符号均可；仅打印名称不算签字。',
    ucp('art. 3'),
  ),
  originalsStated: told(
    'How many originals the document itself says were issued: a full set is all of them.',
    '单据自身注明签发的正本份数；全套即全部正本。',
    ucp('art. 17, 20 a iv, 28 b'),
  ),
  endorsed: told(
    'To order, or to order of the shipper: he endorses it on its back. Insurance in the name of the beneficiary, too.',
    '凭指示或凭托运人指示的提单由托运人背书；以受益人为被保险人的保险单亦须背书。',
    { title: 'ISBP 745', at: 'E13, K20' },
  ),
  'dates.onBoard': told(
    'The day of a dated on board notation; without one, the day of issue of a bill that is pre-printed “shipped on board”.',
    '装船批注的日期；无批注而印就“已装船”的，为出单日。',
    ucp('art. 20 a ii'),
  ),
  'dates.effective': told(
    'From which day it covers. An insurance document dated after shipment must say that it covers from shipment on.',
    '责任起始日。出单晚于装运的，须注明自装运日起承保。',
    ucp('art. 28 e'),
  ),
  'dates.maturity': told(
    'Only where the draft itself shows a day; a tenor after sight or after date is typed above.',
    '仅在汇票票面写明到期日时填写；见票后、出票后若干天填在期限栏。',
  ),
  'transport.onBoardVessel': told(
    'Where the bill says “intended vessel”, the notation names the vessel on which the goods were loaded.',
    '提单写“预期船只”的，装船批注须另写实际装船船名。',
    ucp('art. 20 a ii'),
  ),
  'transport.receipt': told(
    'Where goods were taken over, if it is not the port, airport or station itself.',
    '接管货物的地点（与装运港、机场、车站不同时）。',
  ),
  'parties.consignee': told(
    'As it stands there, with “to order” and whose: a name alone makes a bill straight.',
    '照票面，含“凭指示”字样；仅写名称即为记名提单。',
    { title: 'ISBP 745', at: 'E12' },
  ),
  freight: told(
    'The words of the document: “freight prepaid”, “collect”, or what else it says of charges.',
    '照票面：运费预付、到付，或关于其他费用的批注。',
    ucp('art. 26 c'),
  ),
  clauses: told(
    'A line each: clauses that speak of defects of goods or packing make a document unclean.',
    '每行一条；声明货物或包装有缺陷的批注使单据不清洁。',
    ucp('art. 27'),
  ),
  corrections: told(
    'What was corrected, a line each; behind one that its issuer signed or initialled: (signed).',
    '更正之处，每行一处；出具人已签章证实的，行末加“(已证实)”。',
    { title: 'ISBP 745', at: 'A7–A9' },
  ),
  'insured.cover': told(
    'A line each, in the words of the document: clauses, risks, exclusions.',
    '每行一项，照票面：条款、险别、除外。',
    ucp('art. 28 g–i'),
  ),
  'insured.amount': told(
    'At least 110 % of the CIF or CIP value, in the currency of the credit, where it says nothing else.',
    '信用证未另规定时，币种同信用证，金额不低于 CIF、CIP 价的 110%。',
    ucp('art. 28 f'),
  ),
  tenor: told(
    '“At sight”, “90 days after B/L date”: as it stands on the draft.',
    '照汇票票面：即期、提单日后 90 天等。',
  ),
}
