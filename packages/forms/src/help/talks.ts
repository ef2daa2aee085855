import { type HelpTable, sources, told } from './field-help.ts'

const { cisg, plan } = sources

/** What one side said to the other in the talks. */
export const talksHelp: HelpTable = {
  made: told('The day it was sent.', '发出日期。'),
  reached: told(
    'The day it reached the other side: an offer binds and an acceptance concludes when it reaches.',
    '送达日期。发盘送达生效，接受送达即成交。',
    cisg('art. 15, 18, 24'),
  ),
  how: told(
    'Mail, letter, call, in person. What was only said should be confirmed in writing.',
    '邮件、信函、电话、当面。口头的要书面确认。',
  ),
  note: told('What cannot be read from the terms.', '条款里看不出来的话。'),
  proof: told('The mail or letter itself.', '邮件或信函原件。'),
  firm: told(
    'A firm offer binds you until its last hour: you may not sell the goods to another meanwhile. One “subject to confirmation” is only an invitation.',
    '实盘在有效期内约束我方，不能另卖。注明“以我方确认为准”的是虚盘，只是邀请。',
    cisg('art. 14, 16'),
  ),
  answerBy: told('The last day for his answer to reach you.', '对方答复须送达的最后一天。', cisg('art. 18, 20')),
  answerHour: told('The hour of that day, in your own time.', '当天几点前，按我方时间。'),
}

/** A doubt about a customer's order. */
export const doubtHelp: HelpTable = {
  topic: told('What is not clear.', '哪方面不清楚。', plan('篇1 8')),
  line: told('The line it is about; empty for the whole order.', '对应哪一行；整单的不填。'),
  question: told(
    'Ask so that yes or a number answers it. It can be sent as it stands.',
    '问得具体，让客户能直接答“是”或给数字。可直接发出。',
  ),
  asked: told('The day you asked. The order is not confirmed while it is open.', '提问日期。问清之前不确认订单。'),
  answered: told('The day the answer came.', '客户答复日期。'),
  answer: told('What he said, word for word: it is what you will be judged by.', '客户原话，日后以此为准。'),
  files: told('His answer as it came.', '答复原件。'),
  closed: told(
    'Nothing is left to ask here; where the answer changes the order, amend the terms.',
    '这一点已清楚。答复改了订单的，要去改条款。',
  ),
}
