import type { BillLine } from '@gendan/firm/bill'
import { add, type Decimal, decimal, divide, multiply, one, round } from '@gendan/kernel/decimal'
import { keyOf } from '@gendan/orderfile/accessories/explode'
import type { Deed, PartOf, Scene } from '../story.ts'
import { purchaseFrom } from './making.ts'
import { looking, settledTerms } from './selling.ts'

/** An accessory that every piece takes, as a tale tells it; its supplier by the key that casts know him by. */
export interface Accessory
  extends Pick<BillLine, 'name' | 'unit' | 'note' | 'needed'>,
    Partial<Pick<BillLine, 'leadDays'>> {
  readonly each: string
  /** In per cent. */
  readonly loss?: string
  readonly from: string
  readonly minimum?: string
  readonly pack?: string
  /** In yuan, with VAT. */
  readonly price: string
}

/** What one piece of an article takes is written down, once for all its orders. */
export function namesAccessories(article: string, accessories: readonly Accessory[]): Deed {
  return {
    act: 'put-bill',
    on: { goods: article },
    input: ({ id }) => ({
      lines: accessories.map(({ each, from, price: _, loss = '0', ...told }, i) => ({
        ...{ ...told, id: `${i + 1}`, goods: '', quantity: each, per: 'piece', loss, supplier: id(from) },
      })),
    }),
    about: { what: { en: 'what one piece takes', zh: '每件所用配件' } },
  }
}

/** What the plan asks for is bought in one act, from each supplier on his day. */
export function buysAccessories(bought: readonly { readonly of: Accessory; readonly deliver: number }[]): Deed {
  return looking('buy-accessories', (scene) => ({
    buys: bought.map(({ of, deliver }) => ({
      ...{ supplier: scene.id(of.from), currency: 'CNY', vatRate: '0.13', deliver: scene.day(deliver) },
      place: '供方送至工厂仓库',
      quality: { en: 'As the approved sample', zh: '同确认样' },
      packing: { en: 'In boxes, marked with the order', zh: '装盒，注明订单号' },
      payment: { en: '30 days after delivery and invoice', zh: '货到票到 30 天' },
      lines: [
        {
          key: keyOf({ ...of, goods: '' }),
          quantity: { value: asked(scene, of), unit: of.unit },
          unitPrice: { amount: of.price, currency: 'CNY', per: of.unit },
        },
      ],
    })),
  }))
}

/** The last purchase from somebody from whom something was bought before. */
export function lastFrom(key: string): PartOf {
  return (scene) => {
    const own = scene.order.file.deal.purchases?.filter(({ supplier }) => supplier === scene.id(key)) ?? []
    return own.at(-1)?.id ?? purchaseFrom(key)(scene)
  }
}

/** What the planned pieces ask for, in whole packs. */
function asked(scene: Scene, { each, loss = '0', pack = '1' }: Accessory): Decimal {
  const [line] = scene.order.file.deal.production?.lines ?? settledTerms(scene).lines
  const pieces = decimal(line?.quantity.value ?? '0')
  const needs = multiply(multiply(pieces, decimal(each)), add(one, divide(decimal(loss), decimal('100'))))
  return multiply(round(divide(needs, decimal(pack)), 0, 'up'), decimal(pack))
}
