import { excludedBy } from '@gendan/credit/examine/seen'
import { termsOfBound } from '@gendan/forms/deal/bound-credit'
import type { Sections } from '@gendan/forms/deal/deal'
import type { Spot } from '@gendan/kernel/rule'

/**
 * Transhipment against the voyage that was booked. A sea bill may show it although the credit forbids it where the goods go in containers, trailers
 * or lighters (UCP 600 art. 20 c ii), unless the credit excludes that; a waybill by air, rail or road may always (art. 23 c, 24 e).
 */
export function transhipmentFaults({ shipment, credits = [] }: Sections): readonly Spot[] {
  const { via = '', mode = 'sea', containers = [] } = shipment ?? {}
  if (via === '' || mode !== 'sea') return []
  return credits.flatMap((bound) => {
    const credit = termsOfBound(bound)
    const excluded = excludedBy(credit).has('20c')
    if (credit.transhipment !== 'not-allowed' || (containers.length > 0 && !excluded)) return []
    return [
      {
        at: 'shipment.via',
        says: excluded
          ? {
              en: `Transhipped at ${via}; credit ${bound.number} forbids it and excludes article 20 c, containers or not.`,
              zh: `在 ${via} 转运；信用证 ${bound.number} 不准转运且排除第 20 条 c 款，集装箱也不例外。`,
            }
          : {
              en: `Transhipped at ${via}, not in containers; credit ${bound.number} forbids it.`,
              zh: `在 ${via} 转运且未装集装箱；信用证 ${bound.number} 不准转运。`,
            },
        remedy: {
          en: 'Book a direct vessel, enter the containers if there are any, or have transhipment allowed.',
          zh: '请订直达船；如装集装箱请登记箱号；或要求改证允许转运。',
        },
      },
    ]
  })
}
