import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { meetingMinutes } from './form.ts'
import type { MeetingMinutes } from './shape.ts'

const own = { present: '林晓、方师傅', addition: '', tongue: 'both' } as const
const given = { number: 'LW-MM26-0001', day: '2026-03-28', version: 1 }
const sound: MeetingMinutes = meetingMinutes.derive(sampleDeal as never, own, given)
const workshop = { name: { en: 'Workshop', zh: '生产车间' }, word: '', day: '' }
const no = { ...workshop, answer: 'no', word: 'the press is away', day: '2026-03-28' } as const
const open = { id: 'd1', says: '藤面先做一张样', department: '', name: { en: 'Merchandiser', zh: '跟单员' } }

export const examples: readonly RuleExample<MeetingMinutes>[] = [
  { rule: 'MM-01', holds: sound, fails: { ...sound, held: '' } },
  { rule: 'MM-02', holds: sound, fails: { ...sound, present: ' ' } },
  { rule: 'MM-03', holds: sound, fails: { ...sound, heads: [workshop] } },
  { rule: 'MM-04', holds: sound, fails: { ...sound, heads: [no] } },
  { rule: 'MM-05', holds: sound, fails: { ...sound, decisions: [open] } },
]
