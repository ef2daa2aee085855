import { type Briefing, briefingShape } from './deal/briefing.ts'
import { type ReleaseMeeting, releaseMeetingShape } from './deal/production.ts'

/** The meeting at which the plan was explained, with what each department said to it. */
export const sampleMeeting: ReleaseMeeting = releaseMeetingShape.parse({
  day: '2026-03-28',
  attended: ['林晓', '方师傅', '周雯'],
  minutes: '藤面供应紧，先备料。',
  decisions: [
    {
      ...{ id: 'd1', says: '藤面 4 月 3 日前到厂，逐卷验孔距', department: 'purchase' },
      ...{ name: { en: 'Purchase', zh: '采购' }, due: '2026-04-03' },
    },
  ],
  against: {
    number: 'LW26-0007',
    changes: [
      {
        what: { en: 'BJ-101, packing', zh: 'BJ-101 箱规' },
        ...{ before: { en: '4 a carton', zh: '每箱 4 把' }, after: { en: '2 a carton', zh: '每箱 2 把' } },
      },
    ],
  },
})

export const sampleBriefing: Briefing = briefingShape.parse({
  ...{ by: 'a1', day: '2026-03-27' },
  asked: [
    { department: 'workshop', name: { en: 'Workshop', zh: '生产车间' }, account: 'a5', topics: ['goods', 'days'] },
    { department: 'quality', name: { en: 'Quality', zh: '质检' }, account: 'a6', topics: ['quality'] },
  ],
  words: [
    {
      ...{ department: 'workshop', by: 'a5', answer: 'but', word: '藤面 4 月 3 日前到厂就行' },
      ...{ day: '2026-03-28', at: '2026-03-28T02:00:00.000Z', saw: {} },
    },
    {
      ...{ department: 'quality', by: 'a6', answer: 'yes', word: '' },
      ...{ day: '2026-03-28', at: '2026-03-28T03:00:00.000Z', saw: {} },
    },
  ],
})
