import { type Decimal, decimal, one, subtract } from '@gendan/kernel/decimal'
import type { Instalment, PaymentTerms } from '@gendan/trade/terms/payment'

type When = Instalment['when']

/**
 * The payment terms in the few words of an office's list: "30% 定金，余款见提单副本", "T/T 30% deposit, balance before shipment",
 * "L/C at sight", "100% T/T in advance". Undefined where they are not all there: then they are settled by hand.
 */
export function paymentIn(written: string): PaymentTerms | undefined {
  const text = written.normalize('NFKC').toLowerCase()
  const atSight = /sight|即期/u.test(text)
  if (/\bl\/?c\b|信用证/u.test(text)) return atSight ? terms({ by: 'L/C', when: { at: 'sight' } }) : undefined
  if (/\bd\/p\b/u.test(text)) return atSight ? terms({ by: 'D/P', when: { at: 'sight' } }) : undefined
  return inAdvance(text) ?? depositIn(text)
}

function inAdvance(text: string): PaymentTerms | undefined {
  if (!/100\s*%/u.test(text) || !/advance|before|预付|发货前|出货前|装运前|前t\/?t/u.test(text)) return undefined
  return terms({ by: 'T/T', when: { at: /shipment|发货|出货|装运/u.test(text) ? 'before-shipment' : 'order' } })
}

function depositIn(text: string): PaymentTerms | undefined {
  const percent =
    /(\d{1,2})\s*%\s*(?:t\/t\s*)?(?:deposit|定金|订金|预付|in advance)|(?:deposit|定金|订金|预付)\s*(\d{1,2})\s*%/u.exec(
      text,
    )
  const share = percent?.[1] ?? percent?.[2]
  const rest = restIn(text)
  if (!share || !rest) return undefined
  const part: Decimal = decimal(`0.${share.padStart(2, '0')}`)
  return {
    instalments: [
      { share: part, by: 'T/T', when: { at: 'order' } },
      { share: subtract(one, part), by: 'T/T', when: rest },
    ],
  }
}

function restIn(text: string): When | undefined {
  if (/提单|copy of (?:b\/?l|bill)|b\/?l copy|against (?:copy|b\/?l)/u.test(text))
    return { at: 'copy-of-bill-of-lading' }
  if (/before shipment|发货前|出货前|装运前|装船前/u.test(text)) return { at: 'before-shipment' }
  return undefined
}

function terms(instalment: Instalment): PaymentTerms {
  return { instalments: [instalment] }
}
