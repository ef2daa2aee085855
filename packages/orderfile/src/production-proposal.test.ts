import type { DealWith } from '@gendan/forms/deal/deal'
import { draft } from '@gendan/forms/form'
import { agendaText, releaseAgenda } from '@gendan/forms/kinds/parts/release-agenda'
import { productionOrder } from '@gendan/forms/kinds/production-order/form'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { sampleProduction } from '@gendan/forms/sample-sections'
import { describe, expect, test } from 'vitest'
import { followTerms, proposeProduction } from './production-proposal.ts'

const deal = sampleDeal as DealWith<'contract' | 'production'>
const today = '2026-03-26'

describe('the first plan of an order', () => {
  test('takes maker, quantities, demands, packing and sample from what is known, and ends ten days before shipment', () => {
    const plan = proposeProduction(deal, today)
    expect(plan).toMatchObject({ maker: 's-mill', finish: '2026-05-31', sample: 'x1', packing: sampleTerms.packing })
    expect(plan.lines.map(({ quantity }) => quantity)).toEqual(sampleTerms.lines.map(({ quantity }) => quantity))
    expect(plan.lines[0]?.demands.zh).toBe('木蜡油本色，藤面预拉，铜脚钉')
  })

  test('is a production order that nothing stands against, but that the sample is not approved yet', () => {
    const given = { day: today, version: 1 }
    const own = { copies: '', tongue: 'zh' } as const
    const { findings } = draft(productionOrder, { ...deal, production: proposeProduction(deal, today) }, own, given)
    expect(findings.map(({ rule }) => rule)).toEqual(['MO-06', 'MO-15'])
  })

  test('names no maker where the order was reckoned with two', () => {
    const { cost, samples: _, ...rest } = deal
    const lines = cost?.detailed?.lines.map((line, i) => ({ ...line, supplier: `s-${i}` })) ?? []
    const detailed = cost?.detailed && { ...cost.detailed, lines }
    const two = { ...rest, cost: { reasons: {}, ...(detailed ? { detailed } : {}) } }
    expect(proposeProduction(two, today).maker).toBe('')
  })
})

test('a plan follows the terms: a line that was added is planned as ordered, one that fell out is left out', () => {
  const lines = sampleTerms.lines.slice(1).flatMap((line) => [line, { ...line, id: '3' }])
  const plan = followTerms(sampleProduction, { ...sampleTerms, lines })
  expect(plan.lines.map(({ line, quantity }) => [line, quantity.value])).toEqual([
    ['2', '302'],
    ['3', '300'],
  ])
})

test('the agenda of the release meeting names what goes beyond the terms', () => {
  const agenda = releaseAgenda(deal)
  expect(agenda.map(({ title }) => title.zh)).toEqual([
    '商品与数量',
    '日期',
    '质量要点',
    '封样',
    '包装与唛头',
    '条款之外的要求',
  ])
  const beyond = agenda.at(-1)?.says.map(({ zh }) => zh)
  expect(beyond).toEqual([
    'BJ-101：比订单多做 3，备损耗和样品',
    'BJ-130：比订单多做 2，备损耗和样品',
    'BJ-101：藤面 12 mm 孔，不得拼接',
    '包装时木材含水率 8–10%',
    '每箱 2 把，护角',
  ])
  expect(agendaText(agenda, 'zh')).toContain('2. 日期\n- 开工 2026年4月6日\n- 货齐 2026年5月25日')
})
