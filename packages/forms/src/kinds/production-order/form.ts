import type { DealWith } from '../../deal/deal.ts'
import type { Form } from '../../form.ts'
import { toMake } from '../parts/to-make.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Maker, type Own, ownShape, type ProductionOrder } from './shape.ts'

const nothing = { en: '', zh: '' }

/** The production order: every demand, quantity, day and quality point, for those who make the goods (seed 003, part 3, item 5). */
export const productionOrder: Form<Own, ProductionOrder, 'production' | 'contract'> = {
  kind: 'production-order',
  code: 'MO',
  name: { en: 'Production order', zh: '生产加工单' },
  needs: ['production', 'contract'],
  own: {
    copies: {
      label: { en: 'Copies to', zh: '抄送' },
      kind: 'text',
      help: { en: 'Production, sales and accounts keep one each.', zh: '生产、业务、会计各存一份。' },
    },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: () => ({ copies: '生产部、业务部、会计部各一份', tongue: 'zh' }),
  derive(deal, own, given) {
    return { given, seller: deal.seller.letterhead, maker: makerOf(deal), ...toMake(deal), copies: own.copies }
  },
  rules,
  rows,
  keeps: ['name', 'quantity'],
  print,
  goesTo: 'house',
}

function makerOf({ production, suppliers }: DealWith<'contract' | 'production'>): Maker {
  const { maker, workshop } = production
  if (!maker) return { own: true, name: { en: workshop, zh: workshop }, person: '' }
  const facts = suppliers[maker]
  return { own: false, name: facts?.name ?? nothing, person: facts?.contact?.name ?? '' }
}
