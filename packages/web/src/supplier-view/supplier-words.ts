import type { Answer } from '@gendan/contract/questions'
import type { Words } from '@gendan/kernel/words'

export type Known = Answer<'suppliers-known'>['rows'][number]
export type Audit = Known['audits'][number]

export const risks: Readonly<Record<Known['subcontracts'][number]['risk'], Words>> = {
  low: { en: 'low risk', zh: '风险低' },
  middle: { en: 'middle risk', zh: '风险中' },
  high: { en: 'high risk', zh: '风险高' },
}

export const auditResults: Readonly<Record<Audit['result'], Words>> = {
  passed: { en: 'passed', zh: '合格' },
  conditional: { en: 'passed with conditions', zh: '有条件合格' },
  failed: { en: 'failed', zh: '不合格' },
}

/** "8 of 10": what a share is made of says more than its per cent while there are few. */
export function outOf(some: number, all: number): Words {
  return all === 0 ? { en: '–', zh: '–' } : { en: `${some} of ${all}`, zh: `${some}/${all}` }
}
