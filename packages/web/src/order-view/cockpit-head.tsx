import type { Goods } from '@gendan/firm/goods'
import type { Terms } from '@gendan/forms/deal/terms'
import { packingTotals } from '@gendan/forms/kinds/parts/packing-totals'
import { pricedLines, writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { sumOf } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { say as sayIn } from '@gendan/kernel/words'
import { countryName } from '@gendan/trade/country'
import { writePayment } from '@gendan/trade/terms/payment'
import type { ReactNode } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { proseDay } from '../words/write.ts'
import { amountText } from './as-read.ts'
import type { Standing } from './standing.ts'

/** What an order is, in one line: who, their number, how much, for how much, on which terms, by when. */
export function HeadFacts({ standing }: { readonly standing: Standing }) {
  const { say, lang } = useWords()
  const { id, day } = useWorld()
  const { file, buyer } = standing
  const { deal } = file
  const terms = deal.contract?.terms ?? deal.offer?.terms
  const order = deal.order?.order
  const { name, country } = buyer.state.facts
  const priced = terms && pricedLines(terms)
  const latest = terms?.shipment.latest ?? order?.delivery.to
  const facts: readonly (readonly [Words, ReactNode])[] = [
    [
      { en: 'Customer', zh: '客户' },
      <Go key="buyer" to={worldPath(id, `/parties/${file.buyer}`)}>
        {sayIn(name, lang)} · {countryName(country, lang)}
      </Go>,
    ],
    [{ en: 'Their PO', zh: '客户 PO' }, deal.contract?.customerOrder || order?.number || '–'],
    [{ en: 'Quantity', zh: '数量' }, terms && priced ? quantityText(terms, priced, lang) : orderedText(standing, lang)],
    [{ en: 'Amount', zh: '金额' }, orderAmount(standing)],
    [
      { en: 'Delivery', zh: '条款' },
      terms ? `${terms.delivery.incoterm} ${terms.delivery.place}` : (order?.delivery.incoterm ?? '–'),
    ],
    [{ en: 'Payment', zh: '付款' }, terms ? say(writePayment(terms.payment)) || '–' : (order?.payment.text[0] ?? '–')],
    [{ en: 'Latest shipment', zh: '最迟装运' }, latest ? proseDay(latest, lang, day) : '–'],
  ]
  return (
    <div className="head">
      <HeadPhotos terms={terms} />
      <dl className="head-facts">
        {facts.map(([label, value]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** As many goods as are shown beside the facts. */
const FEW_PHOTOS = 3

/** What the order is of, by photograph, where the goods have one. */
function HeadPhotos({ terms }: { readonly terms: Terms | undefined }) {
  const ids = [...new Set((terms?.lines ?? []).flatMap(({ goods }) => goods || []))].slice(0, FEW_PHOTOS)
  return ids.map((id) => <HeadPhoto key={id} id={id} />)
}

function HeadPhoto({ id }: { readonly id: string }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const article = useAsk('goods', { id })
  const { photo = '', name } = (article.data?.state as Goods | undefined)?.facts ?? {}
  if (photo === '' || !name) return null
  return (
    <Go to={worldPath(world, `/goods/${id}`)} className="head-photo">
      <img src={addressOf('attachment', { world, address: photo })} alt={say(name)} />
    </Go>
  )
}

/** What the customer's order counts up to, unit by unit, while no terms stand. */
function orderedText({ file }: Standing, lang: 'en' | 'zh'): string {
  const counted = (file.deal.order?.order.lines ?? []).flatMap(({ quantity }) => (quantity ? [quantity] : []))
  const units = [...new Set(counted.map(({ unit }) => unit))]
  const sums = units.map((unit) => ({
    unit,
    value: sumOf(counted.filter((one) => one.unit === unit).map(({ value }) => value)),
  }))
  return sums.map((one) => writeQuantity(one)[lang]).join(' + ') || '–'
}

/** Ours where terms stand, else what the customer's order says it comes to. */
function orderAmount({ file }: Standing): string {
  const terms = file.deal.contract?.terms ?? file.deal.offer?.terms
  if (terms) return writeMoney(pricedLines(terms).total)
  const stated = file.deal.order?.order.stated
  const said = stated?.payable ?? stated?.lines
  return said ? amountText(said) : '–'
}

function quantityText(terms: Terms, priced: ReturnType<typeof pricedLines>, lang: 'en' | 'zh'): string {
  const counts = priced.quantities.map((one) => writeQuantity(one)[lang]).join(' + ')
  const packing = packingTotals(terms)
  if (!packing.complete) return counts
  return `${counts} · ${packing.packages} ${lang === 'zh' ? '箱' : 'cartons'}`
}
