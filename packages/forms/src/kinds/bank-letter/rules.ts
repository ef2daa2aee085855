import type { Rule } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { accountCurrencySpots, accountSpots } from '../parts/deal-spots.ts'
import { seed003, ucp } from '../parts/house.ts'
import type { BankLetter } from './shape.ts'

const rule = family<BankLetter>('BKL')
const urc = (at: string) => ({ title: 'URC 522', at: unread(at) })

/** What must hold on the letter before papers go to the bank. */
export const rules: readonly Rule<BankLetter>[] = [
  rule('01', 'block', urc('art. 4 b'), { en: 'It lists what is enclosed', zh: '列明所附单据' }, ({ papers }) =>
    when(
      papers.length === 0,
      'papers',
      { en: 'No document is listed.', zh: '没有列任何单据。' },
      { en: 'Type what is enclosed, a line each.', zh: '请逐行填写所附单据。' },
    ),
  ),
  rule('02', 'warn', urc('art. 4 b'), { en: 'The bank is told what to do', zh: '写明对银行的指示' }, ({ orders }) =>
    when(
      orders.trim() === '',
      'orders',
      { en: 'The bank is told nothing.', zh: '没有给银行指示。' },
      { en: 'Type what is to be done with the papers and the money.', zh: '请写明单据和款项如何处理。' },
    ),
  ),
  rule('03', 'warn', seed003('3 付款方式'), { en: 'It goes to one of our banks', zh: '选定我方银行' }, ({ bank }) =>
    accountSpots(bank),
  ),
  rule(
    '04',
    'warn',
    seed003('3 付款方式'),
    { en: 'The account takes the currency', zh: '账户币种相符' },
    ({ bank, total }) => accountCurrencySpots(bank, total),
  ),
  rule('05', 'block', ucp('art. 6 d'), { en: 'The credit has not expired', zh: '信用证未过期' }, ({ given, expiry }) =>
    when(
      expiry !== undefined && given.day > expiry,
      'expiry',
      { en: `The credit expired on ${expiry}.`, zh: `信用证已于 ${expiry} 到期。` },
      {
        en: 'Have it extended, or present on approval and ask the applicant to waive.',
        zh: '请要求展期，或经申请人同意后按不符点交单。',
      },
    ),
  ),
]
