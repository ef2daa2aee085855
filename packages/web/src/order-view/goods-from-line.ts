import type { CustomerOrder, OrderLine } from '@gendan/forms/incoming/customer-order/shape'
import { isCountry } from '@gendan/trade/country'
import { type GoodsFacts, goodsFactsShape, isHsCode } from '@gendan/trade/goods'
import { unitOf } from '@gendan/trade/unit'

/** A goods file as a customer's line describes it; undefined where the line does not say what the goods are. */
export function goodsFactsOf(line: OrderLine, order: CustomerOrder): GoodsFacts | undefined {
  const { sellerCode, buyerCode, name, description, quantity, classifications } = line
  const said = name || description
  const chinese = /\p{Script=Han}/u.test(said)
  const hsCode = classifications.find(
    ({ scheme, code }) => /^(HS|CN|TARIC)/i.test(scheme ?? '') && isHsCode(code),
  )?.code
  const more = description !== said ? description : ''
  const read = goodsFactsShape.safeParse({
    code: (sellerCode ?? buyerCode ?? `${order.number}-${line.number}`).slice(0, 60),
    name: { en: chinese ? '' : said.slice(0, 2000), zh: chinese ? said.slice(0, 2000) : '' },
    specification: { en: chinese ? '' : more.slice(0, 2000), zh: chinese ? more.slice(0, 2000) : '' },
    hsCode: hsCode ?? '',
    ...(line.origin && isCountry(line.origin) ? { origin: line.origin } : {}),
    unit: unitOf(quantity?.unit ?? '')?.code ?? 'PCE',
  })
  return read.success ? read.data : undefined
}
