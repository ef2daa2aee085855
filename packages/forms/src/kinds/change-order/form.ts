import { changeParts } from '../../deal/change.ts'
import type { Form } from '../../form.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type ChangeOrder, type Own, ownShape } from './shape.ts'

/** The change order: one paper for each change of settled terms, that all who must sign again sign. */
export const changeOrder: Form<Own, ChangeOrder, 'contract' | 'changes'> = {
  kind: 'change-order',
  code: 'CO',
  name: { en: 'Change order', zh: '变更单' },
  needs: ['contract', 'changes'],
  parts: changeParts,
  own: {
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: () => ({ addition: '', tongue: 'both' }),
  derive({ seller, buyer, contract, changes }, { addition }, given) {
    const change = changes.find(({ version }) => `v${version}` === given.part)
    if (!change) throw new RangeError(`no change ${given.part}`)
    return { given, seller: seller.letterhead, buyer, customerOrder: contract.customerOrder, change, addition }
  },
  rules,
  rows,
  print,
}
