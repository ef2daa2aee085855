import { sampleDeal } from '@gendan/forms/sample-deal'
import { describe, expect, test } from 'vitest'
import type { OrderFile } from '../order-file.ts'
import { boundsRules, packingAgainstCredit } from './bounds-rules.ts'

const { seller: _, buyer: _b, suppliers: _s, house: _h, ...sections } = sampleDeal
const [chair, shelf] = sections.contract?.terms.lines ?? []

type Deal = OrderFile['deal']
const bound = { credit: 'c1', number: 'LC26-0418', amendments: [], open: 0 }

/** The standing example (480 chairs, 300 sets of shelves, packed whole) under a credit. */
function under(terms: object, change: (deal: Deal) => object = (deal) => deal): Pick<OrderFile, 'deal'> {
  const deal = { ...sections, credits: [{ ...bound, terms }] } as Deal
  return { deal: change(deal) as Deal }
}

const says = (rule: string, file: Pick<OrderFile, 'deal'>) =>
  boundsRules.filter(({ id }) => id === rule).flatMap(({ test: judges }) => judges(file).map((spot) => spot.says.en))

describe('quantities line by line', () => {
  const line = (description: string, value: string, unit: string) => ({ description, quantity: { value, unit } })
  const goods = (...lines: readonly object[]) => ({ goods: { text: '', lines } })
  const chairs = (value: string, before = '') => line(`${before}${value} PCS ${chair?.name.en}`, value, 'PCS')
  const shelves = (value: string) => line(`${value} SETS ${shelf?.name.en}`, value, 'SETS')
  const whole = { partialShipments: 'not-allowed' }

  test.each([
    ['as the credit has it', { ...goods(chairs('480'), shelves('300')), ...whole }, 0],
    ['more than it has', goods(chairs('470'), shelves('300')), 1],
    ['more, within about', goods(chairs('470', 'ABOUT '), shelves('300')), 0],
    ['more than about allows', goods(chairs('430', 'APPROXIMATELY '), shelves('300')), 1],
    [
      'more, within a tolerance of 47A',
      {
        ...goods(chairs('470'), shelves('300')),
        conditions: [{ effect: 'tolerance', text: '5 PCT MORE OR LESS IN QUANTITY AND AMOUNT ALLOWED' }],
      },
      0,
    ],
    ['five per cent is not for pieces', goods(chairs('460'), shelves('300')), 1],
    [
      '39A alone is for the amount',
      { ...goods(chairs('460'), shelves('300')), tolerance: { plus: '0.1', minus: '0.1' } },
      1,
    ],
    ['the credit has it for other orders, too', { ...goods(chairs('2000'), shelves('300')), ...whole }, 0],
    ['in another unit it cannot be told', goods(line(`20 MT ${chair?.name.en}`, '20', 'MT'), shelves('300')), 0],
    ['one line for all goods cannot be told', goods(line('OAK FURNITURE', '700', 'PCS')), 0],
    ['both lines at once', goods(chairs('470'), shelves('200')), 2],
  ])('%s', (_name, terms, faults) => {
    expect(says('LC-63', under(terms))).toHaveLength(faults)
  })

  const fewer = (deal: Deal): object => ({
    ...deal,
    packing: {
      ...deal.packing,
      cartons: deal.packing?.cartons.map((run, i) => (i === 0 ? { ...run, to: run.to - 1 } : run)),
    },
  })

  test('less is told where no parts are allowed, and never where they are', () => {
    const terms = goods(chairs('480'), shelves('300'))
    expect(says('LC-63', under({ ...terms, ...whole }, fewer))).toHaveLength(1)
    expect(says('LC-63', under({ ...terms, partialShipments: 'allowed' }, fewer))).toEqual([])
  })

  test('goods that are measured have a twentieth, unless the credit says exactly', () => {
    const tons = (deal: Deal): object => ({
      ...deal,
      contract: {
        ...deal.contract,
        terms: { ...deal.contract?.terms, lines: [{ ...chair, quantity: { value: '480', unit: 'TNE' } }] },
      },
    })
    const steel = (value: string, text = '') => ({ goods: { text, lines: [line(`${value} MT OAK`, value, 'MT')] } })
    expect(says('LC-63', under(steel('460'), tons))).toEqual([])
    expect(says('LC-63', under(steel('450'), tons))).toHaveLength(1)
    expect(says('LC-63', under(steel('460', 'EXACTLY 460 MT'), tons))).toHaveLength(1)
  })

  test('what stops the packing list is the packing, not the day on board', () => {
    const late = under({ ...goods(chairs('470'), shelves('300')), latestShipment: '2020-01-01' })
    expect(packingAgainstCredit(late).map(({ at }) => at)).toEqual(['packing'])
  })
})

describe('transhipment against the voyage', () => {
  const booked = (change: object) => (deal: Deal) => ({
    ...deal,
    shipment: { ...deal.shipment, mode: 'sea', containers: [], via: 'SINGAPORE', ...change },
  })
  const boxed = { containers: [{ number: 'MSKU2345675', seal: 'CN1' }] }
  const excludes = { conditions: [{ effect: 'exclusion', text: 'UCP 600 ARTICLE 20 (C) IS EXCLUDED' }] }

  test.each([
    ['not in containers', { transhipment: 'not-allowed' }, {}, 1],
    ['in containers it may be shown (art. 20 c ii)', { transhipment: 'not-allowed' }, boxed, 0],
    ['in containers, the article excluded', { transhipment: 'not-allowed', ...excludes }, boxed, 1],
    ['by air it may always be shown (art. 23 c)', { transhipment: 'not-allowed' }, { mode: 'air' }, 0],
    ['a direct vessel', { transhipment: 'not-allowed' }, { via: undefined }, 0],
    ['allowed', { transhipment: 'allowed' }, {}, 0],
  ])('%s', (_name, terms, change, faults) => {
    expect(says('LC-64', under(terms, booked(change)))).toHaveLength(faults)
  })
})

describe('the cover beside what the credit wants', () => {
  const policy = (...demands: readonly (readonly [string, string])[]) => ({
    amount: { amount: '29748', currency: 'USD' },
    portOfDischarge: 'OSLO, NORWAY',
    documents: [{ kind: 'insurance', text: '', demands: demands.map(([what, value]) => ({ what, value })) }],
  })
  const covered =
    (insurance: object, onBoard = '2026-06-08') =>
    (deal: Deal) => ({
      ...deal,
      shipment: { ...deal.shipment, onBoard, insurance },
    })
  const usd = (amount: string) => ({ insured: { amount, currency: 'USD' } })

  test.each([
    ['110 % where the credit is silent', policy(), usd('32722.80'), []],
    ['less than 110 %', policy(), usd('29748.00'), [/wants USD 32,722.80/]],
    ['120 % as it wants', policy(['cover', '1.2']), usd('32722.80'), [/wants USD 35,697.60/]],
    ['in another money', policy(), { insured: { amount: '40000', currency: 'EUR' } }, [/in EUR/]],
    ['all risks by clauses (A)', policy(['risk', 'ALL RISKS']), { cover: 'Institute Cargo Clauses (A)' }, []],
    ['a risk is missing', policy(['risk', 'WAR'], ['risk', 'SRCC']), { cover: 'ICC (A), War' }, [/wants SRCC/]],
    ['claims payable elsewhere', policy(['claims', 'OSLO']), { claimsAt: 'Ningbo' }, [/payable at Ningbo/]],
    ['claims payable at destination', policy(['claims', 'DESTINATION']), { claimsAt: 'Oslo' }, []],
    ['dated after shipment', policy(), { issued: '2026-06-09' }, [/dated 2026-06-09/]],
    ['nothing is known yet', policy(['risk', 'WAR'], ['claims', 'OSLO']), {}, []],
    ['the credit asks for no insurance', { documents: [] }, usd('1'), []],
  ])('%s', (_name, terms, insurance, said) => {
    const found = says('LC-65', under(terms, covered(insurance)))
    expect(found).toEqual(said.map((pattern) => expect.stringMatching(pattern)))
  })
})
