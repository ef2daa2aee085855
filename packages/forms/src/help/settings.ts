import { type HelpTable, sources, told } from './field-help.ts'

const { plan } = sources

/** The firm's own rules. */
export const firmHelp: HelpTable = {
  zone: told(
    'Where your business day begins and ends. Days on papers and alarms follow it.',
    '营业日按哪个时区算，单证日期和提醒都跟着它。',
  ),
  currency: told(
    'The money you keep your books in. Costs, margins and exchange gains are told in it.',
    '记账本位币。成本、利润、汇兑损益都用它。',
  ),
  prefix: told(
    'What stands before the numbers of your papers. It can be changed; numbers given stay.',
    '单证编号前缀。可改，已发出的编号不变。',
  ),
  valid: told('How many days a quotation holds where nothing else is typed.', '报价默认有效天数。'),
  self: told(
    'Who asks for a signature may not give it himself, save in a firm of so few; it is marked on the paper for ever.',
    '送签人不能自签；人少的公司可以，但会永久标明。',
  ),
  'margin-rate': told(
    'From this margin on the salesman decides himself.',
    '达到这个利润率，业务员可自己签。',
    plan('篇3 三-4'),
  ),
  'margin-floor': told(
    'Below it only the general manager decides; between the two a supervisor or manager.',
    '低于它只能总经理签；两者之间由主管或经理签。',
    plan('篇3 三-4'),
  ),
  'margin-base': told(
    'What the margin is a share of: of the selling price, or of the cost. The two differ: 20 % of cost is 16.7 % of price.',
    '利润率以售价还是成本为基数。两者不同：成本的 20% 等于售价的 16.7%。',
  ),
  'kept-months': told(
    'How long a sealed sample is held to be as it was: colours fade, foam sinks, leather dries. It is sealed anew or let go after that.',
    '封样保持原样的期限：颜色会褪、海绵会塌、皮革会干。到期须重新封样或处置。',
  ),
  short: told(
    'What may be missing of a receipt and is still taken as paid: banks on the way keep their charges.',
    '收款少于应收多少以内视为付清：中转行会扣费。',
  ),
}
