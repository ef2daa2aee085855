import { type HelpTable, sources, told } from './field-help.ts'

const { plan } = sources

/** Why an order waits, and on whose account. */
export const holdHelp: HelpTable = {
  reason: told(
    'What it waits for, so that anybody can see when it is over: “new artwork from the customer”, “his credit is being amended”.',
    '写明等什么，谁看了都知道何时能恢复，如“等客户新稿”“等改证”。',
    plan('篇1 三'),
  ),
  whose: told(
    'The account of days charges these days to that side: it is read when a delay is argued about.',
    '天数账把这些天算在这一方；日后说延误责任，就看这里。',
  ),
}

/** By which template an order is reckoned. */
export const templateHelp: HelpTable = {
  template: told(
    'Spans of another kind of order: the path is reckoned by them from now on. Automatic goes by goods, then payment, then terms of delivery.',
    '用另一类订单的各段天数推算路径。自动时先看商品，再看付款，再看价格条款。',
  ),
  reason: told(
    'What is different about this order. It stands on its cockpit beside the name of who chose.',
    '本单有什么不同；会与选定人一起显示在订单页。',
  ),
}

/** The call that decides over another account. */
export const callHelp: HelpTable = {
  number: told(
    'Only a number that was on record before the change was asked for: one from the same mail or invoice belongs to whoever wrote it.',
    '只能打变更之前就登记的号码；同一封邮件或发票上的号码可能是骗子的。',
    { title: 'Gendan', at: 'decision 0036' },
  ),
  person: told('Whom you spoke with, by name: somebody you know there.', '与谁通话，写姓名，最好是你认识的人。'),
  at: told('When you spoke. It must be after the change was asked for.', '通话时间，须在提出变更之后。'),
  said: told(
    'What he said of the new account, in his own words. It is read when something was paid wrongly.',
    '对方怎么说的，照原话记；日后付错款要看这里。',
  ),
}

/** Working days of a firm and of the countries of others. */
export const calendarHelp: HelpTable = {
  country: told(
    'Whose public holidays stand still: ours for our own steps, the customer’s for his answers and payments, the supplier’s for his deliveries.',
    '按哪国的节假日停算：本公司的节点按本国，客户答复付款按客户所在国，交货按供应商所在国。',
  ),
  weekend: told(
    'The days on which people work there. In many countries of the Gulf the week ends on Thursday or Friday.',
    '每周哪几天上班。海湾国家多是周五、周六休息。',
  ),
  closed: told(
    'Days off that are not known here: the holidays of a country we have none of, a stocktaking, a factory’s own leave. A stretch is entered with its first and last day.',
    '这里没有的放假日：没有数据的国家的节日、盘点、工厂自己放假。一段假填首日和末日。',
  ),
  open: told(
    'Days that would be off and are worked: a Saturday made up for a holiday.',
    '本该休息而上班的日子，如调休的周六。',
  ),
}
