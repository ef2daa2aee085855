import type { Words } from '@gendan/kernel/words'

/** What the facts of a change of terms are called. */
export const changeNames: Readonly<Record<string, Words>> = {
  askedBy: { en: 'asked for by', zh: '谁要求' },
  before: { en: 'before', zh: '原为' },
  change: { en: 'change', zh: '变更' },
  changes: { en: 'changes of the terms', zh: '条款变更' },
  reopened: { en: 'reopened', zh: '重开' },
  rows: { en: 'points', zh: '改动项目' },
  what: { en: 'what', zh: '项目' },
  who: { en: 'who', zh: '由谁' },
  template: { en: 'path template', zh: '路径模板' },
  whose: { en: 'whose wish', zh: '谁要求改' },
  credit: { en: 'credit, field 44C', zh: '信用证 44C' },
  limits: { en: 'limits of shipment', zh: '装运时限' },
  mustArrive: { en: 'must have arrived', zh: '必须到达日' },
  transit: { en: 'days on the way', zh: '航程天数' },
}
