import type { Sourcing } from '@gendan/forms/deal/sourcing'
import { chosenOffers } from '@gendan/forms/sourcing/chosen'
import { add, decimal, multiply, one } from '@gendan/kernel/decimal'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { emptyLine } from '../order-view/terms-draft.ts'
import { freshDraft, type PurchaseDraft } from './purchase-draft.ts'

/** A new purchase from a supplier who was chosen: the things chosen of him, at the prices of his offer; undefined for anyone else. */
export function fromChosen(file: OrderFile, asked: string | undefined): PurchaseDraft | undefined {
  const { sourcing } = file.deal
  const chosen = chosenOffers(sourcing).filter((one) => one.asked.id === asked)
  const [first] = chosen
  if (!first) return undefined
  const { offer } = first
  const begun = freshDraft(file, offer.currency)
  return {
    ...begun,
    supplier: first.asked.supplier,
    vat: multiply(offer.vatRate, decimal('100')),
    place: first.asked.place,
    quality: wishesOf(sourcing, asked) ?? begun.quality,
    payment: offer.payment,
    lines: chosen.map(({ line, quoted }, i) => ({
      ...emptyLine(`${i + 1}`),
      ...{ for: line.for, goods: line.goods, code: line.code, specification: line.specification },
      ...{ en: line.name.en, zh: line.name.zh, quantity: line.quantity.value, unit: line.quantity.unit },
      price: offer.vatIn ? quoted.price : multiply(quoted.price, add(one, offer.vatRate)),
    })),
  }
}

function wishesOf(sourcing: Sourcing | undefined, asked: string | undefined) {
  const wishes = sourcing?.asked.find(({ id }) => id === asked)?.wishes
  return wishes && (wishes.en || wishes.zh) ? wishes : undefined
}
