import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { productionOrder } from './form.ts'
import type { ProductionOrder } from './shape.ts'

const given = { number: 'LW-MO26-0001', day: '2026-03-26', version: 1 }
const drawn = productionOrder.derive(sampleDeal as never, { copies: '', tongue: 'zh' }, given)

/** The standing example with an approved sample and every demand written down: everything on it holds. */
const sound: ProductionOrder = {
  ...drawn,
  packing: { en: '', zh: '出口纸箱；每箱 2 把，护角' },
  lines: drawn.lines.map((line) => ({ ...line, demands: { en: '', zh: '木蜡油两遍' } })),
  ...(drawn.sample ? { sample: { ...drawn.sample, approved: true } } : {}),
}
const nothing = { en: '', zh: '' }
const { sample: _, ...unsampled } = sound
const withLine = (change: object): ProductionOrder => ({
  ...sound,
  lines: sound.lines.map((line, i) => (i === 0 ? { ...line, ...change } : line)),
})
const withPoint = (change: object): ProductionOrder => ({
  ...sound,
  quality: sound.quality.map((point) => ({ ...point, ...change })),
})

function fails(rule: string, wrong: Partial<ProductionOrder>): RuleExample<ProductionOrder> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

export const examples: readonly RuleExample<ProductionOrder>[] = [
  fails('MO-01', { lines: [] }),
  { rule: 'MO-02', holds: sound, fails: withLine({ quantity: { value: decimal('479'), unit: 'PCE' } }) },
  fails('MO-03', { unordered: ['7'] }),
  fails('MO-04', { maker: { own: true, name: nothing, person: '' } }),
  { rule: 'MO-05', holds: sound, fails: unsampled },
  { rule: 'MO-06', holds: sound, fails: drawn },
  fails('MO-07', { finish: '2026-06-12', spareDays: -2 }),
  fails('MO-08', { finish: '2026-06-08', spareDays: 2 }),
  fails('MO-09', { latest: '' }),
  fails('MO-10', { start: '2026-05-26' }),
  fails('MO-11', { finish: '2026-03-20' }),
  fails('MO-12', { quality: [] }),
  { rule: 'MO-13', holds: sound, fails: withPoint({ standard: nothing }) },
  { rule: 'MO-14', holds: sound, fails: withPoint({ point: { en: 'Joints', zh: '' } }) },
  { rule: 'MO-15', holds: sound, fails: withLine({ demands: nothing, specification: nothing }) },
  fails('MO-16', { packing: { en: '', zh: '每箱 2 把' } }),
  fails('MO-17', { agreed: { ...sound.agreed, remarks: { en: 'No staples in the seat', zh: '' } } }),
  fails('MO-18', { marks: [] }),
  fails('MO-19', { demands: { en: '', zh: '按样生产，单价 48.60 美元' } }),
]
