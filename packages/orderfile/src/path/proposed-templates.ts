import type { PathTemplate } from '@gendan/firm/path-settings'
import type { Words } from '@gendan/kernel/words'
import type { DurationKey } from './durations.ts'

type Days = Partial<Readonly<Record<DurationKey, number>>>

function proposed(id: string, en: string, zh: string, kinds: readonly string[], days: Days): PathTemplate {
  return { id, name: { en, zh }, kinds, payments: [], terms: [], days }
}

const byLetter: Words = { en: 'Paid by letter of credit', zh: '信用证付款' }

/**
 * Templates that a firm may take over and change, working days by practice of merchandisers. Nothing of them holds before it does: what
 * is usual differs from maker to maker, and the firm's own closed orders say it better.
 */
export const proposedTemplates: readonly PathTemplate[] = [
  proposed('garments', 'Garments', '服装', ['garments'], { sample: 10, supply: 22, bulk: 28, middle: 12, final: 2 }),
  proposed('furniture', 'Furniture', '家具', ['furniture'], { sample: 15, supply: 15, bulk: 30, middle: 15, pack: 4 }),
  proposed('textiles', 'Home textiles', '家纺', ['textiles'], { sample: 8, supply: 20, bulk: 22, middle: 10 }),
  proposed('footwear', 'Footwear and bags', '鞋包', ['footwear'], { sample: 12, supply: 20, bulk: 30, middle: 14 }),
  proposed('ceramics', 'Ceramics and glass', '陶瓷玻璃', ['ceramics'], {
    sample: 18,
    supply: 12,
    bulk: 35,
    middle: 18,
  }),
  {
    id: 'letter',
    name: byLetter,
    kinds: [],
    payments: ['letter'],
    terms: [],
    days: { papers: 4, collect: 8, buffer: 3 },
  },
]
