import type { Words } from '@gendan/kernel/words'
import type { NamedStands } from '@gendan/orderfile/invoice/named-account'

/** How the account that an invoice names stands to those on record. */
export const NAMED: Readonly<Record<Exclude<NamedStands, 'none'>, Words>> = {
  'on-record': { en: 'This account is on record for him.', zh: '与已登记账户一致。' },
  asked: {
    en: 'This account is not on record; it waits for a call by a second person. Pay nothing before.',
    zh: '不是登记的账户，待第二人回电核实，核实前不要付款。',
  },
  refused: {
    en: 'This account was refused. Pay to the account on record alone.',
    zh: '此账户已被驳回，只能付到已登记账户。',
  },
  unknown: {
    en: 'This account is not on record for him. Saving the invoice asks a second person to call; pay nothing before.',
    zh: '不是登记的账户。保存后须由第二人回电核实，核实前不要付款。',
  },
}
