import { topicPrints } from '@gendan/orderfile/briefing/briefed'
import type { Deed } from '../story.ts'
import { deed, looking, saying } from './selling.ts'

/** The heads of workshop, purchase, quality and papers are asked to confirm the order that was explained. */
export function asksHeads(): Deed {
  return deed('ask-heads', ({ firm, holder }) => ({
    firm,
    heads: [
      {
        ...{ department: 'workshop', name: { en: 'Workshop', zh: '生产车间' }, account: holder('production') },
        topics: ['goods', 'days', 'quality', 'packing'],
      },
      {
        ...{ department: 'purchase', name: { en: 'Purchase', zh: '采购' }, account: holder('buyer') },
        topics: ['goods', 'days', 'packing'],
      },
      {
        ...{ department: 'quality', name: { en: 'Quality', zh: '质检' }, account: holder('qc') },
        topics: ['goods', 'quality'],
      },
      {
        ...{
          department: 'shipping',
          name: { en: 'Papers and warehouse', zh: '单证仓储' },
          account: holder('documents'),
        },
        topics: ['days', 'packing'],
      },
    ],
  }))
}

/** A head confirms what he has seen, with a condition where he has one. */
export function confirmsFor(department: string, answer: 'yes' | 'but' | 'no', word = ''): Deed {
  return saying(
    word,
    looking('confirm-release', ({ order }) => ({ department, answer, word, saw: topicPrints(order.file) })),
  )
}
