import { type HelpTable, sources, told } from './field-help.ts'

const { plan } = sources
const sampling = { title: 'ISO 2859-1 (GB/T 2828.1)', at: 'tables 1 and 2-A' }

/** A sample from the customer's wish to his word on it. */
export const sampleHelp: HelpTable = {
  kind: told(
    'What it proves: a design or reference sample begins the talks, a pre-production sample is what bulk is made after, a shipment sample shows what was made.',
    '样品的作用：开发样、参考样用来谈，产前样是大货依据，船样证明做成了什么。',
    plan('篇3 三-1'),
  ),
  round: told('The how-manieth try. Each round has its own word of the customer.', '第几轮。每一轮客户各有意见。'),
  line: told('The line of the order it stands for.', '对应订单的哪一行。'),
  name: told('What it is called on the sample form.', '打样单上的品名。'),
  asked: told('How many: the customer’s, one for the file, one for the maker.', '数量：客户的、留底的、给工厂的。'),
  demands: told(
    'Material, colour, size, logo, packing: word for word as the customer wrote.',
    '材质、颜色、尺寸、LOGO、包装，照客户原话写。',
  ),
  due: told(
    'The day it must be sent. Bulk cannot begin before the customer has approved it.',
    '应寄出的日期。客户没确认，大货不能开工。',
  ),
  maker: told('Who makes it.', '由谁打样。'),
  charge: told(
    'Who pays for it: given free, charged, or paid back when the order comes. What was paid back so lessens the balance once the terms are settled; without an order it stays ours. Another round is free until you say otherwise.',
    '谁出样品费：免费、收费，或下单后退还。下单后退还的，条款议定后自动抵减余款；没成单则不退。重打的下一轮默认免费，要再收请改。',
  ),
  fee: told(
    'What the customer is asked for it, in the money of the order: another is not taken off the price. It is awaited once the sample form is signed, and late from the day the sample is made.',
    '向客户收的样品费，请用订单币种，否则不能抵货款。样办单签后列入待收，样品做好当天起算逾期。',
  ),
  madeOn: told('The day it was finished here.', '样品做好的日期。'),
  shelf: told(
    'Where its twin lies: the sealed sample is what quarrels are settled by.',
    '留样放在哪里。封样是日后争议的依据。',
  ),
  sentOn: told(
    'The day the courier took it. The customer’s days to answer are counted from here.',
    '快递取件日，客户回复的天数从这天算。',
  ),
  courier: told('DHL, FedEx, SF …', 'DHL、FedEx、顺丰等。'),
  waybill: told('The courier’s number: with it the arrival is proved.', '快递单号，证明送达用。'),
  arrivedOn: told('The day it was in his hands.', '客户签收日。'),
  verdict: told(
    'The customer’s word: approved, approved with remarks, or another round.',
    '客户意见：确认、有条件确认，或再打一轮。',
  ),
  comment: told('What he said, word for word. His remarks go to the workshop.', '客户原话。意见要交给车间。'),
  again: told('Why another round is made.', '为什么再打一轮。'),
}

/** An inspection: what is drawn, what was found, what follows. */
export const inspectionHelp: HelpTable = {
  kind: told(
    'Accessories and materials when they come in, the mid-term one when a part of bulk is made, the final one when all is packed or nearly so.',
    '来料验辅料，中期验已做出的一部分，终检在全部或 80% 以上装箱后验。',
    plan('篇3 三-7'),
  ),
  purchase: told('The purchase whose goods are inspected.', '验的是哪笔采购。'),
  planned: told(
    'The day it is to be. Tell the maker in time: goods must stand ready and packed.',
    '计划验货日。要提前通知工厂备好货。',
  ),
  place: told('Where the goods stand.', '货在哪里。'),
  lot: told(
    'How many stand ready to be drawn from: the sample is taken from the whole lot, never from what is shown to you.',
    '待验批量。抽样从整批抽，不是从对方摆好的抽。',
    sampling,
  ),
  level: told(
    'How sharply is looked: general level II is usual; I looks at fewer, III at more; S-1 to S-4 are for costly or destructive tests.',
    '检验水平：一般用 II；I 抽得少，III 抽得多；S-1 至 S-4 用于昂贵或破坏性检验。',
    sampling,
  ),
  severity: told(
    'How severely: the record of the same maker and goods proposes it. Two of five lots refused tighten it, five accepted bring normal back, a long clean record reduces it; after five refused under tightened nothing is accepted until the maker has acted.',
    '检验严格度：按同厂同货的记录建议。五批内两批拒收转加严，加严下连续五批接收转正常，长期良好可放宽；加严下累计五批拒收即暂停，待厂方整改。',
    { title: 'ISO 2859-1 (GB/T 2828.1)', at: 'clause 9.3' },
  ),
  'severity.why': told(
    'Why it is another than the record proposes: it stands on the report.',
    '为什么与建议不同，会写在报表上。',
  ),
  aql: told(
    'The share of defects in per cent at which the lot still passes as a rule: usually 0 for critical, 2.5 for major, 4.0 for minor. It is agreed with the customer, not chosen at the factory.',
    '可接受质量限（%）：一般致命 0、严重 2.5、轻微 4.0。应与客户约定，不是到厂里才定。',
    sampling,
  ),
  drawn: told(
    'How many were really looked at. Fewer than the plan demands proves nothing.',
    '实际抽验数。少于规定数等于没验。',
    sampling,
  ),
  found: told(
    'How many pieces have such a defect. One piece counts once, by its worst defect.',
    '有缺陷的件数。一件只计一次，按最重的缺陷。',
  ),
  points: told('The points that were agreed, each right or not.', '约定的检验点，逐条判合格或不合格。'),
  'points.*.found': told(
    'What was seen where it is not right: with a measure or a picture.',
    '不合格处写清楚：量了多少、哪张照片。',
  ),
  'points.*.right': told(
    'Right, or wrong: wrong in one point and the lot does not pass.',
    '符合或不符；一条不符就不能判合格。',
  ),
  'points.*.wanted': told('What is right, in the words of the order.', '标准，用订单原话。'),
  'points.*.about': told('Which words of the order it is drawn from.', '取自订单的哪一部分。'),
  'points.*.unseen': told(
    'Not looked at: then write why. Nothing passes with a point that nobody answered.',
    '没有检查的，写明原因；没回答的要点不能判合格。',
  ),
  'points.*.photos': told('A picture of this very point.', '这一条的照片。'),
  measures: told(
    'What is measured, with the value that is wanted and how much may be more or less. Measure several pieces: one alone tells nothing of a lot.',
    '测量项目、标准值和允许的上下公差。多量几件，一件说明不了一批。',
  ),
  'measures.*.values': told(
    'Each piece as it was measured. What is out of tolerance is told at once.',
    '逐件填实测值，超差当场提示。',
  ),
  faults: told(
    'Which faults, by the firm’s list, and on how many pieces. Each piece counts once, by its worst fault: the sum stands against Ac and Re.',
    '按公司缺陷清单登记各有几件。一件按最重的只计一次，合计对照 Ac、Re。',
    sampling,
  ),
  photos: told(
    'Goods, cartons, marks, defects. A picture with the day on it ends many a quarrel.',
    '货、箱、唛头、缺陷。带日期的照片最有说服力。',
  ),
  done: told('The day it was done.', '验货日。'),
  by: told('Who looked: ours, the customer’s, or a firm of inspectors.', '谁验的：我方、客户或第三方。'),
  verdict: told(
    'Passed, or not passed. Where more defects were found than the plan lets pass, the lot has failed.',
    '合格或不合格。缺陷数超过接收数即不合格。',
    sampling,
  ),
  remedy: told(
    'What the maker does about it and by when: sorting, rework, replacing. Then it is inspected again.',
    '工厂怎么补救、何时完成：挑选、返工、换货，之后复验。',
  ),
  again: told('Which failed inspection this one repeats.', '复验的是哪一次不合格。'),
}

/** A test by a laboratory, from its plan to the supervisor's word. */
export const labHelp: HelpTable = {
  standard: told(
    'What is tested by which standard, as the customer or his law names it: EN 71-3, REACH SVHC, BS 5852. Where several articles or colours are tested, name which.',
    '检测什么、按什么标准，照客户或目的国法规的写法：EN 71-3、REACH SVHC、BS 5852。几款或几种颜色分别检测的，写明哪一款。',
    plan('篇3 三-7'),
  ),
  laboratory: told(
    'Who tests. A customer often names the laboratories whose reports he accepts: ask before you send.',
    '由谁检测。客户常指定认可的实验室，送样前先问清。',
  ),
  due: told(
    'The day by which the report is wanted: 45 days before shipment as a rule, so that what fails can be made again.',
    '要拿到报告的日期，一般在出运前 45 天，不合格还来得及重做。',
  ),
  'sent.day': told('The day the sample really left.', '样品实际寄出日期。'),
  'sent.what': told(
    'What was sent and how many: of bulk material, not of the show sample, else the report proves nothing of these goods.',
    '寄了什么、几件。要用大货料，不能用展示样，否则证明不了本批货。',
  ),
  'sent.waybill': told('The courier’s number: with it the arrival is proved.', '快递单号，证明送达用。'),
  'report.number': told(
    'The number on the report: anybody can ask the laboratory whether it is true.',
    '报告上的编号，可凭编号向实验室查真伪。',
  ),
  'report.day': told('The day that stands on the report.', '报告上的日期。'),
  'report.until': told(
    'The last day on which it is accepted. Many customers want it no older than a year; leave it out where nobody says so.',
    '报告认可到哪一天。不少客户只认一年以内的；没有说明就不填。',
  ),
  'report.verdict': told(
    'Passed, failed, or in doubt: a doubt goes to the supervisor at once.',
    '合格、不合格或有疑问；有疑问的马上报主管。',
    plan('篇3 三-7'),
  ),
  'report.word': told(
    'Which value of which clause did not pass, with its limit: “lead 112 mg/kg, limit 90”.',
    '哪一条没过、测得多少、限值多少，如“铅 112 mg/kg，限值 90”。',
  ),
  'report.files': told(
    'The report itself, as the laboratory sent it. Without it the gate of the final inspection stays closed.',
    '实验室出的报告原件。没有它，终检闸门不开。',
  ),
  'answer.word': told(
    'Why it may be accepted, or what is to be tested again. The word stays with the report.',
    '为什么可以接受，或要重测什么。答复与报告一起保留。',
  ),
  'dropped.why': told('Who no longer wants it, and from where one knows.', '谁说不用测了、依据是什么。'),
}
