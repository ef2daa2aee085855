import type { QualityPoint } from '@gendan/forms/deal/production'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { add, decimal, multiply, one, round } from '@gendan/kernel/decimal'
import { cartonsFor } from '@gendan/trade/goods'
import type { Deed, PartOf } from '../story.ts'
import { deed, looking, saying, settledTerms } from './selling.ts'

/** What quality is checked at in every order of the firm. */
export const POINTS: readonly QualityPoint[] = [
  point(
    'q1',
    'critical',
    ['Joints and load', '榫接与承重'],
    ['No play at 1,100 N (EN 12520)', '1100 N 无松动（EN 12520）'],
  ),
  point('q2', 'major', ['Colour and surface', '颜色与表面'], ['As the kept sample', '同封样']),
  point('q3', 'minor', ['Moisture of the wood', '木材含水率'], ['8 to 10 % at packing', '包装时 8–10%']),
]

interface PlanWish {
  /** Days of the story on which it begins and is to be complete. */
  readonly start?: number
  readonly finish: number
  readonly points?: readonly QualityPoint[]
  /** The kept sample it is made by. */
  readonly sample?: PartOf
  readonly reason?: string
}

/** The goods are planned at the cast's maker: what was ordered and one in a hundred more. */
export function plans({ start, finish, points = POINTS, sample = () => '', reason = '' }: PlanWish): Deed {
  return looking('plan-production', (scene) => {
    const { lines, packing, remarks } = settledTerms(scene)
    return {
      firm: scene.firm,
      reason,
      plan: {
        maker: scene.id(scene.cast.maker),
        workshop: '',
        ...(start === undefined ? {} : { start: scene.day(start) }),
        finish: scene.day(finish),
        lines: lines.map((line) => ({
          line: line.id,
          quantity: { ...line.quantity, value: oneInAHundredMore(line.quantity.value) },
          demands: line.specification,
        })),
        demands: remarks,
        quality: points,
        packing,
        sample: sample(scene),
      },
    }
  })
}

/** The order is explained to the heads of departments. */
export function meets(minutes: string, ...attended: readonly string[]): Deed {
  return saying(
    minutes,
    deed('hold-meeting', ({ firm, today }) => ({ firm, meeting: { day: today, attended, minutes } })),
  )
}

interface BuyWish {
  /** Whom it is bought from; the cast's packer where nobody else is named. */
  readonly from?: string
  readonly deliver: number
  /** For the cartons of the order; a factor on the usual price, "1.1". */
  readonly dearer?: string
  readonly reason?: string
  /** A purchase that stands and is changed. */
  readonly changing?: PartOf
}

/** The cartons of the order: so many as the packing of its goods comes to, two in a hundred more. */
export function buysCartons({ from, deliver, dearer = '1', reason = '', changing = () => '' }: BuyWish): Deed {
  return looking('plan-purchase', (scene) => {
    const { lines } = settledTerms(scene)
    const supplier = scene.id(from ?? scene.cast.packer)
    const purchase: Purchase = {
      id: changing(scene),
      supplier,
      currency: 'CNY',
      vatRate: decimal('0.13'),
      terms: [{ share: one, from: 'invoice', days: 30 }],
      lines: lines.flatMap(({ id, code, quantity, packing }) =>
        packing
          ? [
              {
                id,
                for: id,
                goods: '',
                code: `CT-${code}`,
                name: {
                  en: `Export carton ${packing.lengthCm} × ${packing.widthCm} × ${packing.heightCm} cm`,
                  zh: `出口纸箱 ${packing.lengthCm}×${packing.widthCm}×${packing.heightCm} 厘米`,
                },
                specification: { en: 'five-ply K=K, marks on two sides', zh: '五层 K=K，两面印唛' },
                quantity: {
                  value: round(multiply(cartonsFor(quantity.value, packing).cartons, decimal('1.02')), 0, 'up'),
                  unit: 'PCE',
                },
                unitPrice: {
                  amount: round(multiply(cartonPrice(packing), decimal(dearer)), 2, 'half-up'),
                  currency: 'CNY',
                  per: 'PCE',
                },
              },
            ]
          : [],
      ),
      deliver: scene.day(deliver),
      place: '供方送至工厂仓库',
      quality: { en: 'Bursting strength 1,400 kPa, edge crush 9 kN/m', zh: '耐破 1400 kPa，边压 9 kN/m' },
      packing: { en: 'Bundles of 10', zh: '10 只一捆' },
      payment: { en: '30 days after delivery and invoice', zh: '货到票到 30 天' },
    }
    return { purchase, reason }
  })
}

export function promises(deliver: number, part: PartOf = latestPurchase): Deed {
  return looking('record-promise', (scene) => ({ purchase: part(scene), promised: scene.day(deliver) }))
}

export function drops(reason: string, consent = '', part: PartOf = latestPurchase): Deed {
  return saying(
    reason,
    looking('drop-purchase', (scene) => ({ purchase: part(scene), reason, consent })),
  )
}

/** The purchase that was put into the file last. */
export const latestPurchase: PartOf = ({ order }) => order.file.deal.purchases?.at(-1)?.id ?? ''

/** The purchase from somebody. */
export function purchaseFrom(key: string): PartOf {
  return ({ order, id }) => order.file.deal.purchases?.find(({ supplier }) => supplier === id(key))?.id ?? ''
}

function oneInAHundredMore(value: string) {
  return round(multiply(decimal(value), decimal('1.01')), 0, 'up')
}

/** Board of both faces at 5.60 a square metre, and 0.80 for cutting and printing. */
function cartonPrice({ lengthCm, widthCm, heightCm }: { lengthCm: string; widthCm: string; heightCm: string }) {
  const around = multiply(decimal('2'), add(decimal(lengthCm), decimal(widthCm)))
  const high = add(decimal(widthCm), decimal(heightCm))
  return add(multiply(multiply(around, high), decimal('0.00056')), decimal('0.8'))
}

function point(
  id: string,
  weight: QualityPoint['weight'],
  [en, zh]: readonly [string, string],
  [right, rightZh]: readonly [string, string],
): QualityPoint {
  return { id, weight, point: { en, zh }, standard: { en: right, zh: rightZh } }
}
