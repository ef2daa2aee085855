import { type HelpTable, sources, told } from './field-help.ts'

const { plan } = sources

/** What a workshop reports of a day. */
export const progressHelp: HelpTable = {
  day: told(
    'The day on which it was made, not the day on which it is typed: the forecast reckons with it.',
    '实际生产的那天，不是填报那天；预计完成日按它推算。',
    plan('篇7 二-5'),
  ),
  'made.*.process': told('The step of making that did the work that day.', '当天做的是哪道工序。'),
  'made.*.done': told(
    'Good pieces of that day alone, not the sum so far. More than the process before it made rings.',
    '只填当天的合格数，不是累计数；超过上道工序会提醒。',
  ),
  'made.*.faults.*.weight': told(
    'As an inspection would class it: critical breaks the lot, major is sent back, minor is a flaw.',
    '按验货的等级：致命整批不放行，严重要返工，轻微是小瑕疵。',
  ),
  'made.*.faults.*.count': told('How many pieces show it. They do not count as made.', '有几件，不算入合格数。'),
  'made.*.faults.*.what': told(
    'What is seen, in the words of the floor: the same words are found again at the inspection.',
    '看到什么写什么；验货时能按同样的说法找到。',
  ),
  'stocked.*.quantity': told(
    'Finished goods that came into the warehouse that day. An article with its own file, in the unit of that file, moves the warehouse’s book with it.',
    '当天进成品库的数量。有货号且单位与商品资料一致的，同时登入库存账。',
    plan('篇7 二-5'),
  ),
  'stocked.*.warehouse': told('Where they lie: who loads them looks there.', '放在哪个库，装货时照此找。'),
  note: told(
    'Why it went as it did: parts missing, a machine down. Who follows the order reads it the same day.',
    '为什么：等料、机器坏了等，跟单员当天就能看到。',
  ),
  photos: told('What the goods look like today; it stays with the report.', '当天货的样子，随报数保存。'),
}

/** A link by which somebody outside signs a paper back. */
export const linkHelp: HelpTable = {
  to: told(
    'Whose eyes it is for. It stands on the page; whoever holds the link can answer, so send it to him alone.',
    '发给谁，会显示在页面上。持有链接的人都能答复，请只发给本人。',
  ),
  days: told(
    'After these days it can no longer be answered. Short is safe; a new one is made in a minute.',
    '过了这些天就不能再答复。宁短勿长，随时可以重发。',
  ),
}

/** A customer asks whether goods can be there by a day. */
export const dayRequestHelp: HelpTable = {
  customer: told('Who asks. His register shows what was promised to him before.', '谁在问；以前答应过什么都能查到。'),
  file: told(
    'His inquiry or order. With it the path of that order is reckoned, not that of any order.',
    '他的询盘或订单；选了就按这张单的路径推算。',
  ),
  goods: told(
    'The article tells how long it takes to make and what is in stock.',
    '选了货号才知道要做几天、库存有多少。',
  ),
  says: told('The goods as he calls them: the answer uses these words.', '按客户的叫法写，答复也用它。'),
  hsCode: told('Duty and licence of the other side follow from it.', '对方的关税和许可按它查。'),
  quantity: told('How many he asks for. It is the load of the line that decides.', '问的数量；能不能做要看产线负荷。'),
  by: told('The day he needs, as he said it. Do not soften it here.', '客户要的日子，照原话填，不要先打折。'),
  at: told(
    'Whether that day is the one on board or the one of arrival: they lie weeks apart.',
    '指装船日还是到港日，两者差几周。',
  ),
  sailing: told('Calendar days from port to port, with a transhipment where there is one.', '港到港的天数，含转船。'),
  payment: told(
    'How he pays: bulk waits for the deposit or the credit.',
    '付款方式：定金或信用证到了才开工。',
    plan('篇3 三-8'),
  ),
  sample: told('Bulk waits for his yes to the sample.', '样品确认后才能做大货。'),
  materials: told(
    'Where purchasing has a firm day for the material, it is taken instead of the usual span.',
    '采购已有确切到料日才填，代替常规天数。',
  ),
  maker: told('Who would make it. Empty: our own line that is free first.', '谁来做；不选则取最早有空的自有产线。'),
  overtime: told('How many per cent more a day the line makes in overtime.', '加班每天能多做百分之几。'),
  overtimePerPiece: told(
    'What a piece made in overtime costs more, in your own money.',
    '加班做的每件多花多少（本位币）。',
  ),
  airPerKg: told('Air freight of a kilogram, all charges in, in your own money.', '空运每公斤全包价（本位币）。'),
  flight: told('Days from the airport to arrival, with customs.', '从机场到货的天数，含清关。'),
  secondShipment: told(
    'What a second shipment costs: papers, declaration, carriage, in your own money.',
    '多一票的费用：单证、报关、运费（本位币）。',
  ),
}

/** A slip of money that went out or came in. */
export const slipHelp: HelpTable = {
  paidTo: told(
    'The account as the bank’s slip names it. Where it is not one on record of this supplier, nobody passes it by: changed bank data are the commonest fraud.',
    '照银行回单抄。与供应商在档账户不符会拦下：冒改账户是最常见的诈骗。',
  ),
}

/** The evidence of an order, made in one go. */
export const evidenceHelp: HelpTable = {
  from: told('The first day that is told. Empty: from the inquiry on.', '从哪天起；不填从询盘开始。'),
  to: told('The last day that is told. Empty: until today.', '到哪天止；不填到今天。'),
  kinds: told(
    'What goes in. A judge wants what both sides saw; papers of the house stay out in any case.',
    '放入哪些。裁判看双方都见过的材料；内部资料一律不放。',
  ),
  tongue: told(
    'In which tongue headings and the list stand; kept papers stay as they are.',
    '标题和目录的语言；原件保持原样。',
  ),
  purpose: told('For whom it is made: it stands on the cover.', '用于何处，印在封面上。', plan('篇1 八')),
  keep: told(
    'A copy lies in the order’s file, so that one knows later what was handed out.',
    '在订单档案里留一份，以后知道给出过什么。',
  ),
}

/** A mail account whose letters come into the orders. */
export const mailHelp: HelpTable = {
  name: told('Who stands as sender in the letters: a person with the firm.', '发件人名称，写人名加公司名。'),
  address: told(
    'The address itself; with the large providers it fills in the rest.',
    '邮箱地址；常见服务商会自动填好其余。',
  ),
  shared: told(
    'Everybody reads it and may send from it; otherwise it is yours alone.',
    '公司公共邮箱全员可读可发，否则只属于本人。',
  ),
  user: told('The name to log in with, where it is not the address.', '登录名，与地址不同时才填。'),
  password: told(
    'Most providers want an authorisation code made in their own settings, not the password of the web page. It is kept sealed.',
    '多数服务商要用在其网页设置里生成的授权码，不是网页登录密码；加密保存。',
  ),
  incoming: told(
    'The server from which letters are fetched, by IMAP; 993 with TLS at most providers.',
    '收信服务器（IMAP），一般 993 端口加 TLS。',
  ),
  outgoing: told(
    'The server that takes letters, by SMTP; 465 with TLS or 587 with STARTTLS.',
    '发信服务器（SMTP），465 用 TLS，587 用 STARTTLS。',
  ),
  since: told(
    'Letters before this day are left where they are. Take the day of the oldest order that still runs.',
    '此日之前的邮件不取；建议填在手最早订单的日子。',
  ),
  signature: told('Stands under every letter: name, firm, telephone.', '每封信末尾：姓名、公司、电话。'),
}
