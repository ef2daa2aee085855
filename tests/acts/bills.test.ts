import { putBill } from '@gendan/firm/acts/bill-acts'
import { enterGoods, retireGoods } from '@gendan/firm/acts/goods-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { type BillLine, billShape } from '@gendan/firm/bill'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let merchandiser: Desk
let chair: string
let leg: string
let screw: string
let maker: string

beforeAll(async () => {
  stage = await openStage()
  merchandiser = await stage.desk('merchandiser')
  chair = await article('BJ-101', 'Oak chair')
  leg = await article('LEG-45', 'Leg')
  screw = await article('M6-40', 'Screw')
  const facts = { ...sampleDeal.buyer, name: { en: 'Yongkang Hardware', zh: '永康五金' } }
  maker = (await does(merchandiser, enterParty, freshId(), { roles: ['accessory-supplier'], facts } as never)).id
})
afterAll(() => stage.close())

async function article(code: string, en: string): Promise<string> {
  const facts = { code, name: { en, zh: '' }, unit: 'PCE' }
  return (await does(merchandiser, enterGoods, freshId(), { facts } as never)).id
}

function line(more: Partial<Record<keyof BillLine, unknown>>): unknown {
  const words = { en: '', zh: '' }
  return {
    ...{ id: '1', goods: '', name: words, unit: 'PCE', quantity: '1', per: 'piece', loss: '0', needed: 'production' },
    ...{ note: '', supplier: '', ...more },
  }
}

function bill(...lines: readonly unknown[]) {
  return { lines: billShape.parse(lines) }
}

describe('the bill of an article', () => {
  test('says what it takes, is read back, and tells where an accessory is used', async () => {
    const lines = bill(
      line({ goods: leg, quantity: '4' }),
      line({ id: '2', goods: screw, quantity: '8', loss: '3', supplier: maker, leadDays: 10, pack: '500' }),
      line({ id: '3', name: { en: 'Swing tag', zh: '吊牌' }, unit: '件', note: 'HALVORSEN green' }),
    )
    await does(merchandiser, putBill, chair, lines)
    const { rows } = await ask(merchandiser, 'bills', { goods: chair })
    expect(rows.map(({ n, line: { quantity }, part, supplier }) => [n, quantity, part?.code, supplier?.zh])).toEqual([
      [0, '4', 'LEG-45', undefined],
      [1, '8', 'M6-40', '永康五金'],
      [2, '1', undefined, undefined],
    ])
    expect(rows[2]?.line.unit).toBe('PCE')
    const used = await ask(merchandiser, 'bills', { uses: screw })
    expect(used.rows.map(({ article: { code } }) => code)).toEqual(['BJ-101'])
  })

  test('is refused with every reason at once, each at its line', async () => {
    const wrong = bill(
      line({ goods: screw, loss: '-3', pack: '0' }),
      line({ id: '2', goods: screw, unit: 'furlong' }),
      line({ id: '3', quantity: '0', supplier: 'nobody' }),
    )
    const outcome = await tries(merchandiser, putBill, chair, wrong)
    expect(outcome.ok ? [] : outcome.findings.map(({ rule, at }) => `${rule} ${at}`).toSorted()).toEqual([
      'BOM-01 lines.2.name',
      'BOM-02 lines.2.quantity',
      'BOM-03 lines.0.loss',
      'BOM-04 lines.1.unit',
      'BOM-06 lines.0.pack',
      'BOM-07 lines.1.goods',
      'BOM-09 lines.2.supplier',
    ])
  })

  test('does not lead back to the article, however far below; the circle is named', async () => {
    await does(merchandiser, putBill, leg, bill(line({ goods: screw, quantity: '2' })))
    const outcome = await tries(merchandiser, putBill, screw, bill(line({ goods: chair })))
    expect(rulesOf(outcome)).toEqual(['BOM-05'])
    const says = outcome.ok ? '' : outcome.findings[0]?.says.en
    expect(says).toMatch(/M6-40 → BJ-101 → (LEG-45 → )?M6-40/)
    expect(rulesOf(await tries(merchandiser, putBill, leg, bill(line({ goods: leg }))))).toEqual(['BOM-05'])
  })

  test('may name a retired accessory, and is warned of it; an empty one is none', async () => {
    await does(merchandiser, retireGoods, screw, {})
    await does(merchandiser, putBill, leg, bill(line({ goods: screw, quantity: '3' })))
    await does(merchandiser, putBill, leg, bill())
    expect((await ask(merchandiser, 'bills', { goods: leg })).rows).toEqual([])
  })

  test('is put by those who keep the goods, and by nobody else', async () => {
    const accounts = await stage.desk('accounts')
    await expect(tries(accounts, putBill, leg, bill())).rejects.toThrow()
  })

  test('comes out of the journal as it stands', async () => {
    expect(await replay(stage.pool, merchandiser.fence)).toEqual([])
  })
})
