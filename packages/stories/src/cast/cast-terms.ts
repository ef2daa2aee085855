import { type Line, lineShape, type Terms, termsShape } from '@gendan/forms/deal/terms'
import { sellerInsures, sellerPaysMainCarriage } from '@gendan/trade/terms/incoterms'
import { paymentPresets } from '@gendan/trade/terms/payment'
import type { Scene } from '../story.ts'
import { articleOf } from './articles.ts'
import type { CastLine } from './cast.ts'
import { outsiderOf } from './parties.ts'

/** The port that every story ships from. */
export const HOME_PORT = 'Ningbo'

/** The terms that a cast bargains for, as they are offered first. */
export function termsOf({ cast, id, day }: Pick<Scene, 'cast' | 'id' | 'day'>): Terms {
  const { currency, incoterm, to, payment, shipBy, customerOrder, buyer } = cast
  const insured = sellerInsures(incoterm)
  return termsShape.parse({
    currency,
    lines: cast.lines.map((line, i) => lineOf(line, i, currency, id)),
    delivery: { incoterm, place: sellerPaysMainCarriage(incoterm) ? to : HOME_PORT },
    payment: paymentPresets.find((one) => one.id === payment)?.terms,
    shipment: { latest: day(shipBy), from: HOME_PORT, to, partial: false, transhipment: true },
    insurance: insured
      ? { en: '110% of invoice value, Institute Cargo Clauses (A)', zh: '按发票金额 110% 投保协会货物 (A) 险' }
      : { en: '', zh: '' },
    packing: { en: 'Export cartons, marks on two sides', zh: '出口纸箱，两面印唛' },
    remarks: { en: '', zh: '' },
    marks: [shortName(buyer), customerOrder, to.toUpperCase(), 'C/NO. 1-UP'],
  })
}

function lineOf(
  { article, customerCode, quantity, price }: CastLine,
  i: number,
  currency: string,
  id: Scene['id'],
): Line {
  const { code, name, specification, hsCode, origin, unit, packing } = articleOf(article)
  return lineShape.parse({
    ...{ id: `${i + 1}`, goods: id(code), code, customerCode, name, specification, hsCode, origin, packing },
    quantity: { value: quantity, unit },
    unitPrice: { amount: price, currency, per: unit },
  })
}

/** "HALVORSEN", as it stands first in the marks. */
function shortName(key: string): string {
  return outsiderOf(key).facts.name.en.split(' ')[0]?.toUpperCase() ?? ''
}
