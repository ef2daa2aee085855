import { addDays, type Day } from '@gendan/kernel/day'
import { atLeast, type Decimal, decimal, multiply, sumOf } from '@gendan/kernel/decimal'
import { type Chance, chanceFrom } from './chance.ts'

/** How goods are carried: by ship alone, in more than one way, by air, by rail. */
export type Way = 'sea' | 'combined' | 'air' | 'rail'

/** Trade terms by what the seller pays for: carriage by the buyer, by the seller, and with insurance. */
const TERMS = { sea: ['FOB', 'CFR', 'CIF'], else: ['FCA', 'CPT', 'CIP'] } as const
type Term = (typeof TERMS)[keyof typeof TERMS][number]

/** A deal that was done as it was agreed: from it come a credit and every document under it, all true. */
export interface TrueDeal {
  readonly way: Way
  readonly seller: { readonly name: string; readonly address: string }
  readonly buyer: { readonly name: string; readonly address: string; readonly city: string; readonly country: string }
  readonly bank: string
  readonly numbers: {
    readonly credit: string
    readonly contract: string
    readonly invoice: string
    readonly bill: string
  }
  readonly term: Term
  /** Where goods are loaded, or taken in charge where no ship alone carries them. */
  readonly loading: string
  readonly discharge: string
  readonly lines: readonly TrueLine[]
  readonly total: Decimal
  readonly days: {
    readonly issued: Day
    readonly invoiced: Day
    readonly shipped: Day
    readonly latest: Day
    readonly presented: Day
    readonly expiry: Day
  }
  readonly cartons: number
  /** Kilograms. */
  readonly gross: number
  readonly net: number
  readonly carrier: string
  readonly vessel: string
  readonly voyage: string
  /** 0 is at sight. */
  readonly tenorDays: number
  /** Days after shipment within which documents are presented. */
  readonly period: number
}

export interface TrueLine {
  readonly name: string
  readonly article: string
  readonly quantity: number
  readonly unit: string
  readonly price: Decimal
  readonly amount: Decimal
}

const SELLERS = ['HUAYI HOMEWARE', 'LINWAN', 'EASTERN BRIDGE', 'JIANGNAN SILK', 'BLUE WHALE OUTDOOR', 'GOLDEN PHEASANT']
const SELLER_ENDS = ['IMPORT AND EXPORT CO., LTD.', 'TRADING CO., LTD.', 'INTERNATIONAL LIMITED', 'GROUP CORPORATION']
const PORTS = [
  ['NINGBO', 'ZHEJIANG'],
  ['SHANGHAI', 'SHANGHAI'],
  ['QINGDAO', 'SHANDONG'],
  ['XIAMEN', 'FUJIAN'],
  ['TIANJIN', 'TIANJIN'],
] as const
const BUYERS = [
  ['NORDLICHT HANDELS GMBH', 'SPEICHERSTRASSE 12', 'HAMBURG', 'GERMANY', 'NLHBDEHH'],
  ['CASA MERIDIANA S.P.A.', 'VIA DEL PORTO 8', 'GENOA', 'ITALY', 'CMERITGG'],
  ['FJORD & SKOG AS', 'HAVNEGATA 3', 'OSLO', 'NORWAY', 'FJSKNOKK'],
  ['PACIFIC HARBOR STORES INC.', '410 WHARF STREET', 'SEATTLE', 'UNITED STATES', 'PHSTUS6S'],
  ['KOBE MORNING TRADING CO., LTD.', '2-1 MINATO', 'KOBE', 'JAPAN', 'KBMTJPJT'],
  ['SOUTHERN CROSS IMPORTS PTY LTD', '77 DOCK ROAD', 'SYDNEY', 'AUSTRALIA', 'SCIPAU2S'],
] as const
/** Whom a train from China reaches. */
const EUROPEANS = BUYERS.filter(([, , , country]) => ['GERMANY', 'ITALY'].includes(country))
const GOODS = [
  ['OAK CHAIRS', 'PCS', 18, 65],
  ['COTTON BATH TOWELS', 'PCS', 2, 7],
  ['LADIES RAIN JACKETS', 'PCS', 9, 28],
  ['PORCELAIN DINNER SETS', 'SETS', 14, 48],
  ['LEATHER WORK GLOVES', 'PAIRS', 1, 6],
  ['STEEL GARDEN TOOLS', 'SETS', 5, 19],
] as const
/** Who carries goods in each way, from where, and how a voyage, flight or train is called. */
const CARRIERS: Readonly<Record<Way, readonly string[]>> = {
  sea: ['EASTERN SEA LINES', 'BALTIC ORIENT SHIPPING', 'MERIDIAN CONTAINER LINE'],
  combined: ['EASTERN COMBINED LINES', 'MERIDIAN MULTIMODAL TRANSPORT'],
  air: ['NORTHERN AIRLINES', 'PACIFIC CARGO AIRWAYS'],
  rail: ['EURASIA RAIL EXPRESS', 'SILK BRIDGE RAILWAY'],
}
const INLAND = ['YIWU', 'ZHENGZHOU', 'CHONGQING', 'CHENGDU'] as const
const AIRPORTS = ['SHANGHAI PUDONG AIRPORT', 'GUANGZHOU BAIYUN AIRPORT', 'BEIJING CAPITAL AIRPORT'] as const
const VESSELS = ['MS LINDA', 'EVER HOPE', 'ORIENT PEARL', 'NORTHERN STAR']

/** Most goods go by sea. */
const WAYS: readonly Way[] = ['sea', 'sea', 'sea', 'combined', 'air', 'rail']

export const insures = ({ term }: Pick<TrueDeal, 'term'>): boolean => term === 'CIF' || term === 'CIP'
export const paysFreight = ({ term }: Pick<TrueDeal, 'term'>): boolean => term !== 'FOB' && term !== 'FCA'

/** The place that the trade term names. */
export function termPlace(deal: TrueDeal): string {
  return paysFreight(deal) ? deal.discharge : deal.loading
}

/** A deal from a seed. The same seed makes the same deal; days fall in the two years after the first of January 2026. */
export function trueDeal(seed: number): TrueDeal {
  const chance = chanceFrom(seed)
  const way = chance.one(WAYS)
  const [port, province] = chance.one(PORTS)
  const [buyer, street, city, country, bank] = chance.one(way === 'rail' ? EUROPEANS : BUYERS)
  const lines = linesFrom(chance)
  const days = daysFrom(chance)
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const cartons = Math.ceil(pieces / chance.one([4, 10, 20]))
  const net = cartons * chance.whole(8, 20)
  return {
    way,
    term: TERMS[way === 'sea' ? 'sea' : 'else'][chance.whole(0, 2)] as Term,
    seller: {
      name: `${port} ${chance.one(SELLERS)} ${chance.one(SELLER_ENDS)}`,
      address: `${chance.whole(2, 300)} RIVER ROAD, ${port}, ${province}, CHINA`,
    },
    buyer: { name: buyer, address: `${street}, ${city}, ${country}`, city, country },
    bank,
    numbers: {
      credit: `LC${chance.whole(10, 99)}-${chance.whole(1000, 9999)}`,
      contract: `SC${chance.whole(100, 999)}/26`,
      invoice: `CI-${chance.whole(10000, 99999)}`,
      bill: `BL${chance.whole(100000, 999999)}`,
    },
    ...{ loading: loadedAt(way, port, chance), discharge: way === 'air' ? `${city} AIRPORT` : city },
    lines,
    total: sumOf(lines.map(({ amount }) => amount)),
    days,
    cartons,
    gross: net + cartons,
    net,
    carrier: chance.one(CARRIERS[way]),
    vessel: chance.one(VESSELS),
    voyage: way === 'air' ? `NA ${chance.whole(100, 999)}` : `${chance.whole(10, 99)}W`,
    tenorDays: chance.one([0, 0, 30, 60, 90]),
    period: chance.one([15, 21]),
  }
}

function loadedAt(way: Way, port: string, chance: Chance): string {
  if (way === 'sea') return port
  return chance.one(way === 'air' ? AIRPORTS : INLAND)
}

function linesFrom(chance: Chance): readonly TrueLine[] {
  const [name, unit, least, most] = chance.one(GOODS)
  return Array.from({ length: chance.whole(1, 3) }, (_, i) => {
    const quantity = chance.whole(5, 60) * 100
    const price = decimal(`${chance.whole(least, most)}.${chance.one(['00', '20', '45', '80'])}`)
    return {
      name,
      article: `ART. ${chance.whole(110, 190) + i * 100}`,
      quantity,
      unit,
      price,
      amount: atLeast(multiply(price, decimal(`${quantity}`)), 2) as Decimal,
    }
  })
}

/** Issue, invoice, shipment, its latest day, presentation and expiry, in their order, with room between them. */
function daysFrom(chance: Chance): TrueDeal['days'] {
  const issued = addDays('2026-01-05', chance.whole(0, 600))
  const shipped = addDays(issued, chance.whole(30, 60))
  const latest = addDays(shipped, chance.whole(1, 12))
  return {
    issued,
    invoiced: addDays(shipped, -chance.whole(1, 6)),
    shipped,
    latest,
    presented: addDays(shipped, chance.whole(5, 10)),
    expiry: addDays(latest, 22),
  }
}
