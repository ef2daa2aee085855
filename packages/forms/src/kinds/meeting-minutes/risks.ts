import type { Words } from '@gendan/kernel/words'
import type { Sections } from '../../deal/deal.ts'
import { openDoubts } from '../../deal/doubt.ts'
import type { ToMake } from '../parts/to-make.ts'

/** From goods complete to loading there are inspection, packing list, booking and declaration: fewer days than these are named. */
const SPARE_DAYS = 7

/** What may go wrong with an order, as far as its file knows: days in hand, the kept sample, open doubts, points that break it. */
export function risksOf(made: ToMake, { doubts }: Pick<Sections, 'doubts'>): readonly Words[] {
  return [...spareRisk(made), ...sampleRisk(made), ...openDoubts(doubts).map(doubtRisk), ...criticalRisk(made)]
}

function spareRisk({ spareDays, latest }: ToMake): readonly Words[] {
  if (latest === '')
    return [{ en: 'No latest shipment is agreed to finish for.', zh: '条款没有最迟装运日，货齐日无从比对。' }]
  if (spareDays === undefined || spareDays >= SPARE_DAYS) return []
  if (spareDays < 0)
    return [{ en: `Complete ${-spareDays} days after the latest shipment.`, zh: `货齐比最迟装运晚 ${-spareDays} 天。` }]
  return [
    {
      en: `Only ${spareDays} days lie between goods complete and the latest shipment.`,
      zh: `货齐到最迟装运只有 ${spareDays} 天。`,
    },
  ]
}

function sampleRisk({ named, sample }: ToMake): readonly Words[] {
  if (!named) return [{ en: 'No kept sample is named to work by.', zh: '没有指定大货所依的封样。' }]
  return sample && !sample.approved ? [{ en: 'The kept sample is not approved yet.', zh: '封样客户尚未确认。' }] : []
}

function doubtRisk({ question: { en, zh } }: { readonly question: Words }): Words {
  return { en: `Open with the customer: ${en || zh}`, zh: `与客户未澄清：${zh || en}` }
}

/** What breaks the order where it is wrong, in one line. */
function criticalRisk({ quality }: ToMake): readonly Words[] {
  const points = quality.filter(({ weight }) => weight === 'critical').map(({ point }) => point)
  if (points.length === 0) return []
  return [
    {
      en: `One piece wrong here fails the lot: ${points.map(({ en, zh }) => en || zh).join('; ')}.`,
      zh: `致命点，一件不合格整批不放行：${points.map(({ en, zh }) => zh || en).join('；')}。`,
    },
  ]
}
