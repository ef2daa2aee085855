import type { Terms } from '@gendan/forms/deal/terms'
import { lineShape, termsShape } from '@gendan/forms/deal/terms'
import { addDays } from '@gendan/kernel/day'
import { type GoodsFacts, goodsFactsShape } from '@gendan/trade/goods'
import { type PartyFacts, partyFactsShape } from '@gendan/trade/party'
import { paymentPresets } from '@gendan/trade/terms/payment'

/** An article of the demo range with its price in US dollars. All names here are invented. */
export interface Article {
  readonly code: string
  readonly price: string
  readonly facts: GoodsFacts
}

export const articles: readonly Article[] = [
  article('BJ-101', 'Oak dining chair, cane seat', '橡木餐椅 藤面', '9401.69', '48.60', [
    '2',
    '96',
    '52',
    '60',
    '17.8',
    '15.6',
  ]),
  article('BJ-115', 'Oak side table, 45 × 45 cm', '橡木边几 45 厘米', '9403.60', '33.20', [
    '1',
    '52',
    '52',
    '18',
    '8.9',
    '7.7',
  ]),
  article('BJ-122', 'Folding bench, beech', '榉木折叠长凳', '9401.69', '59.80', ['1', '118', '38', '14', '9.8', '8.6']),
  article(
    'BJ-130',
    'Wall shelf, oak, set of 2',
    '橡木壁架 两件套',
    '9403.60',
    '21.40',
    ['4', '74', '30', '26', '13.4', '11.6'],
    'SET',
  ),
  article('BJ-144', 'Walnut bar stool', '胡桃木吧椅', '9401.69', '61.50', ['1', '48', '48', '80', '9.2', '7.8']),
]

export const customers: readonly PartyFacts[] = [
  customer('Halvorsen & Lund AS', 'Industrigata 36', 'Oslo', '0357', 'NO', 'Ingrid Halvorsen'),
  customer('Tillbrook Retail Ltd', '14 Wharf Road', 'Bristol', 'BS1 6XX', 'GB', 'Owen Tillbrook'),
  customer('Bremer Wohnwelt GmbH', 'Speicherhof 4', 'Bremen', '28217', 'DE', 'Jana Petersen'),
  customer('Okada Living Co., Ltd.', '2-11 Minatomirai', 'Yokohama', '220-0012', 'JP', 'Kenji Okada'),
  customer('Maison Verdane SARL', '8 rue des Tanneurs', 'Lille', '59000', 'FR', 'Claire Verdane'),
  customer('Norrsken Möbler AB', 'Hamngatan 21', 'Göteborg', '411 06', 'SE', 'Elin Norrsken'),
  customer('Casa Oliveira Lda', 'Rua do Cais 70', 'Lisboa', '1200-109', 'PT', 'Rui Oliveira'),
  customer('Kestrel & Finch Inc.', '410 Harbor Street', 'Seattle, WA', '98104', 'US', 'Dana Finch'),
  customer('Southern Cross Homewares Pty', '77 Swanston Lane', 'Melbourne', 'VIC 3000', 'AU', 'Ruby Chen'),
  customer('Al Rawda Interiors LLC', 'Al Quoz 3', 'Dubai', '', 'AE', 'Faisal Rahman'),
]

const PLACES = [
  'Oslo',
  'Bristol',
  'Bremerhaven',
  'Yokohama',
  'Dunkerque',
  'Göteborg',
  'Lisboa',
  'Seattle',
  'Melbourne',
  'Jebel Ali',
]

/** The terms of the i-th demo deal: FOB for odd ones, CIF for even ones. */
export function termsFor(
  lines: readonly Article[],
  goods: ReadonlyMap<string, string>,
  i: number,
  today: string,
): Terms {
  const place = PLACES[i] ?? 'Hamburg'
  const cif = i % 2 === 0
  return termsShape.parse({
    currency: 'USD',
    lines: lines.map((one, n) => lineOf(one, n, goods, i)),
    delivery: { incoterm: cif ? 'CIF' : 'FOB', place: cif ? place : 'Ningbo' },
    payment: paymentPresets[i % 3]?.terms,
    shipment: { latest: addDays(today, 45 + i * 4), from: 'Ningbo', to: place, partial: false, transhipment: true },
    insurance: cif
      ? { en: '110% of invoice value, Institute Cargo Clauses (A)', zh: '按发票金额 110% 投保协会货物 (A) 险' }
      : EMPTY,
    packing: { en: 'Export cartons', zh: '出口纸箱' },
    remarks: EMPTY,
    marks: [`PO-${4400 + i * 7}`, place.toUpperCase(), 'C/NO. 1-UP'],
  })
}

const EMPTY = { en: '', zh: '' }

function lineOf(one: Article, n: number, goods: ReadonlyMap<string, string>, i: number) {
  const { code, price, facts } = one
  return lineShape.parse({
    id: String(n + 1),
    goods: goods.get(code) ?? '',
    code,
    customerCode: '',
    name: facts.name,
    specification: facts.specification,
    hsCode: facts.hsCode,
    quantity: { value: String(120 + i * 60 + n * 40), unit: facts.unit },
    unitPrice: { amount: price, currency: 'USD', per: facts.unit },
    packing: facts.packing,
  })
}

function article(
  code: string,
  en: string,
  zh: string,
  hsCode: string,
  price: string,
  carton: readonly string[],
  unit = 'PCE',
): Article {
  const [perCarton, lengthCm, widthCm, heightCm, grossKg, netKg] = carton
  const packing = { perCarton, lengthCm, widthCm, heightCm, grossKg, netKg }
  return { code, price, facts: goodsFactsShape.parse({ code, name: { en, zh }, hsCode, unit, packing, origin: 'CN' }) }
}

function customer(
  en: string,
  street: string,
  city: string,
  postcode: string,
  country: string,
  person: string,
): PartyFacts {
  return partyFactsShape.parse({
    name: { en, zh: '' },
    addressLines: [street],
    city,
    postcode,
    country,
    contact: { name: person, email: `${person.split(' ')[0]?.toLowerCase()}@example.com` },
    banks: [],
  })
}
