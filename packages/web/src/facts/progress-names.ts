import type { Words } from '@gendan/kernel/words'

/** What the facts of a workshop's reports are called. */
export const progressNames: Readonly<Record<string, Words>> = {
  answer: { en: 'answer', zh: '答复' },
  asked: { en: 'asked', zh: '请谁' },
  briefing: { en: 'confirmations of the release', zh: '下单确认' },
  department: { en: 'department', zh: '部门' },
  heads: { en: 'heads', zh: '部门负责人' },
  headWord: { en: "a head's word", zh: '负责人答复' },
  saw: { en: 'what was seen', zh: '所见内容' },
  topics: { en: 'what concerns it', zh: '有关内容' },
  word: { en: 'word', zh: '说明' },
  words: { en: 'words', zh: '答复记录' },
  corrected: { en: 'corrections', zh: '更正' },
  count: { en: 'how many', zh: '件数' },
  faults: { en: 'faults', zh: '次品' },
  figures: { en: 'figures', zh: '数量' },
  process: { en: 'process', zh: '工序' },
  processes: { en: 'processes', zh: '工序' },
  progress: { en: 'progress', zh: '生产进度' },
  report: { en: 'report', zh: '报数' },
  reports: { en: 'reports', zh: '报数' },
  stocked: { en: 'into stock', zh: '入库' },
  until: { en: 'until', zh: '截至' },
  warehouse: { en: 'warehouse', zh: '仓库' },
}
