import { type TrueDeal, termPlace } from '@gendan/credit/generator/true-deal'
import { unitOf } from '@gendan/trade/unit'
import { boundCreditShape } from './deal/bound-credit.ts'
import type { Deal } from './deal/deal.ts'
import { packingSectionShape } from './deal/packing.ts'
import { shipmentShape } from './deal/shipment.ts'
import { type Terms, termsShape } from './deal/terms.ts'
import { sampleDeal } from './sample-deal.ts'

/** A generated deal as an order file holds it, paid by its own credit; `deal` is `packable`: what tests make papers of. */
export function dealOf(deal: TrueDeal, terms: Readonly<Record<string, unknown>>): Deal {
  const { seller, buyer, contract } = sampleDeal
  if (!contract) throw new Error('the example is settled')
  return {
    ...sampleDeal,
    seller: { ...seller, letterhead: { ...seller.letterhead, name: { en: deal.seller.name, zh: '示例公司' } } },
    buyer: {
      ...buyer,
      name: { en: deal.buyer.name, zh: '' },
      addressLines: [deal.buyer.address],
      city: '',
      postcode: '',
    },
    contract: { ...contract, customerOrder: deal.numbers.contract, terms: termsFor(deal) },
    packing: packingFor(deal),
    shipment: shipmentShape.parse({
      ...{ vessel: deal.vessel, voyage: deal.voyage, from: deal.loading, to: deal.discharge, containers: [] },
      ...{ billOfLading: deal.numbers.bill, onBoard: deal.days.shipped },
    }),
    credits: [boundCreditShape.parse({ credit: 'c1', number: deal.numbers.credit, terms, amendments: [], open: 0 })],
  }
}

function termsFor(deal: TrueDeal): Terms {
  const { terms } = sampleDeal.contract ?? {}
  return termsShape.parse({
    ...terms,
    lines: deal.lines.map(({ name, article, quantity, unit, price }, i) => {
      const code = unitOf(unit)?.code ?? unit
      return {
        ...{ id: `${i + 1}`, goods: '', code: article, customerCode: '', hsCode: '', origin: 'CN' },
        name: { en: name, zh: '货物' },
        specification: { en: '', zh: '' },
        quantity: { value: `${quantity}`, unit: code },
        unitPrice: { amount: price, currency: 'USD', per: code },
      }
    }),
    delivery: { incoterm: deal.term, place: termPlace(deal) },
    payment: { instalments: [{ share: '1', by: 'L/C', when: { at: 'sight' } }] },
    shipment: { from: deal.loading, to: deal.discharge, partial: false, transhipment: true },
    marks: [deal.buyer.name.split(' ')[0], deal.buyer.city, `NOS 1-${deal.cartons}`],
  })
}

const PER_CARTON = 100

/** The deal with a hundred of its goods in each carton of 13 kg: generated weights and cartons go into no whole boxes. */
export function packable(deal: TrueDeal): TrueDeal {
  const cartons = deal.lines.reduce((sum, { quantity }) => sum + quantity / PER_CARTON, 0)
  return { ...deal, cartons, gross: cartons * 13, net: cartons * 11 }
}

function packingFor({ lines, days }: TrueDeal) {
  const counts = lines.map(({ quantity }) => quantity / PER_CARTON)
  const before = (i: number) => counts.slice(0, i).reduce((sum, count) => sum + count, 0)
  return packingSectionShape.parse({
    packed: days.invoiced,
    measured: true,
    cartons: counts.map((count, i) => ({
      ...{ id: `${i + 1}`, from: before(i) + 1, to: before(i) + count, packageCode: 'CT' },
      ...{ grossKg: '13', netKg: '11', lengthCm: '40', widthCm: '30', heightCm: '30' },
      contents: [{ line: `${i + 1}`, quantity: `${PER_CARTON}` }],
    })),
  })
}
