import type { SupplierOffer } from '@gendan/forms/deal/sourcing'
import { decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { articleOf } from '../cast/articles.ts'
import { outsiderOf } from '../cast/parties.ts'
import type { Deed, PartOf, Scene } from '../story.ts'
import { deed, looking, naming } from './selling.ts'

/** These suppliers are asked for everything that the customer wants; each gets a letter of his own. */
export function asksSuppliers(keys: readonly string[], answerBy: number, wishes: Words): Deed {
  return deed('ask-suppliers', ({ cast, id, day }) => ({
    lines: cast.lines.map(({ article, quantity }, i) => {
      const { code, name, specification, unit } = articleOf(article)
      return {
        ...{ id: `${i + 1}`, for: `${i + 1}`, goods: id(code), code, name, specification },
        quantity: { value: quantity, unit },
      }
    }),
    suppliers: keys.map(id),
    answerBy: day(answerBy),
    place: '宁波北仑集装箱码头',
    wishes,
  }))
}

/** What a supplier wants for each line, in yuan. */
interface Quote {
  readonly prices: readonly string[]
  readonly least?: string
  readonly leadDays: number
  /** With VAT in the price; without it where he says so. */
  readonly vatIn?: boolean
  readonly carriage?: string
  readonly mould?: string
  /** The day until which he keeps to it. */
  readonly holdsUntil: number
}

/** His letter has come, and is kept with what it says. */
export function supplierOffers(key: string, { prices, vatIn = true, ...quote }: Quote): Deed {
  const offer = looking('record-supplier-offer', (scene) => {
    const { least, leadDays, carriage = '0', mould, holdsUntil } = quote
    const offer: SupplierOffer = {
      ...{ made: scene.today, how: 'mail', currency: 'CNY', vatRate: decimal('0.13'), vatIn, note: '' },
      lines: prices.map((price, i) => ({
        line: `${i + 1}`,
        ...{ price: decimal(price), leadDays, refundRate: decimal('0.13') },
        ...(least ? { least: decimal(least) } : {}),
        ...(mould ? { mould: decimal(mould) } : {}),
      })),
      ...{ packingCost: decimal('0'), carriage: decimal(carriage), holdsUntil: scene.day(holdsUntil) },
      payment: { en: '30 days after delivery and invoice', zh: '货到票到 30 天' },
      proof: [scene.kept],
    }
    return { asked: askedOf(key)(scene), offer }
  })
  return { ...naming(outsiderOf(key).facts.name, offer), keeps: () => `Offer of ${key}` }
}

/** From whom a line will be bought. */
export function chooses(line: string, key: string, reason = ''): Deed {
  return naming(
    outsiderOf(key).facts.name,
    looking('choose-supplier', (scene) => ({ firm: scene.firm, line, asked: askedOf(key)(scene), reason })),
  )
}

/** The inquiry to this supplier: his letter is issued for it. */
export function askedOf(key: string): PartOf {
  return ({ order, id }: Scene) =>
    order.file.deal.sourcing?.asked.find(({ supplier }) => supplier === id(key))?.id ?? ''
}
