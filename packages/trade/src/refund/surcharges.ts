import type { Day } from '@gendan/kernel/day'
import { type Decimal, sumOf } from '@gendan/kernel/decimal'
import { figureOn } from '../calculation/dated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { refundFigures } from '../tables/refund-figures.generated.ts'

interface Surcharges {
  readonly cityTax: Decimal
  readonly educationSurcharge: Decimal
  readonly localEducationSurcharge: Decimal
  readonly surcharges: Decimal
}

/** City construction tax and both education surcharges on VAT paid and on what was credited (V-08), each half up to the fen. */
export function surchargesOn(
  base: Decimal,
  given: { readonly place: 'city' | 'town' | 'other'; readonly day?: Day | undefined },
  sheet: Worksheet,
): Surcharges {
  const lawful = (code: string) => figureOn(refundFigures, code, given.day, sheet)
  const on = (en: string, zh: string, code: string) =>
    sheet.figure({ en, zh }, 'F = B × f', { B: base, f: lawful(code) }, halfUp(2))
  const cityTax = on(
    'City construction tax on VAT paid and credited',
    '城市维护建设税（应缴税额＋免抵税额）',
    `construction-tax-${given.place}`,
  )
  const educationSurcharge = on('Education surcharge', '教育费附加', 'education-surcharge')
  const localEducationSurcharge = on('Local education surcharge', '地方教育附加', 'local-education-surcharge')
  const surcharges = sumOf([cityTax, educationSurcharge, localEducationSurcharge])
  return { cityTax, educationSurcharge, localEducationSurcharge, surcharges }
}
