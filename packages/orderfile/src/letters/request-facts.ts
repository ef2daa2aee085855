import { writeDay } from '@gendan/kernel/day'
import { grouped } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { DayRequest, Means, RefusalReason } from '../request/day-request.ts'

/** Why, as one says it to a customer: true, and without our inner affairs. */
const POLITE: Readonly<Record<RefusalReason, Words>> = {
  capacity: {
    en: 'our lines are taken by orders confirmed before, and we do not push anybody’s goods back',
    zh: '产线已被先前确认的订单占满，我们不挤占任何客户的货期',
  },
  materials: { en: 'the material cannot be in our works in time', zh: '物料无法及时到厂' },
  time: {
    en: 'sample, signature and payment must stand before bulk begins, and that takes longer',
    zh: '投产前须先确认样品、签回并落实款项，时间不够',
  },
  making: { en: 'making this quantity well takes longer', zh: '按质量要求做完这个数量需要更长时间' },
  cost: { en: 'it could only be done at a cost that the price does not carry', zh: '赶期费用超出现价所能承担' },
  risk: {
    en: 'it could only be done by works whose quality we cannot answer for',
    zh: '只能交由质量没有把握的工厂加工，我们不敢这样做',
  },
  other: { en: 'we cannot keep it without putting quality at risk', zh: '勉强答应会影响质量' },
}

/** The day asked for, why not, and what can be done instead, as facts of a letter. */
export function requestFacts({
  asked,
  verdict,
}: DayRequest): Readonly<Record<'newDay' | 'reason' | 'alternatives', Words>> {
  const offers = verdict.kind === 'refused' ? verdict.offers : []
  const lines = offers.map(({ means: by, day, quantity }) => {
    const many = quantity ? grouped(quantity) : ''
    return {
      en: `- ${many ? `${many} by ${writeDay(day, 'en')}, the rest after it` : `all by ${writeDay(day, 'en')}`}${how(by, 'en')}`,
      zh: `- ${many ? `${writeDay(day, 'zh')}前先出 ${many}，其余随后` : `${writeDay(day, 'zh')}前全部出货`}${how(by, 'zh')}`,
    }
  })
  const none = {
    en: '- a smaller quantity, or a later day: tell us which serves you better',
    zh: '- 减少数量，或推迟日期：请告知哪种更合适',
  }
  const told = lines.length > 0 ? lines : [none]
  return {
    newDay: { en: writeDay(asked.by, 'en'), zh: writeDay(asked.by, 'zh') },
    reason: verdict.kind === 'refused' ? POLITE[verdict.reason] : { en: '', zh: '' },
    alternatives: { en: told.map(({ en }) => en).join('\n'), zh: told.map(({ zh }) => zh).join('\n') },
  }
}

function how(by: Means, lang: 'en' | 'zh'): string {
  if (by === 'plain' || by === 'split') return ''
  const extra = {
    overtime: { en: ' with overtime, at a surcharge to be agreed', zh: '（需加班，费用另议）' },
    air: { en: ' by air, the freight to be agreed', zh: '（改空运，运费另议）' },
    maker: { en: ' at another of our works, after your approval', zh: '（换厂生产，须经贵方认可）' },
  } as const
  return extra[by][lang]
}
