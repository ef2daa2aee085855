import { act, change, done } from '@gendan/kernel/act'
import { goodsFactsShape } from '@gendan/trade/goods'
import { z } from 'zod'
import { goods } from '../goods.ts'

const input = z.object({ facts: goodsFactsShape })

export const enterGoods = act({
  name: 'enter-goods',
  title: { en: 'Enter goods', zh: '登记商品' },
  right: 'goods',
  on: goods,
  does: 'opens',
  input,
  files: ({ facts }) => [facts.photo],
  decide: (state, { facts }) => done([change(goods, state.id, { type: 'goods-entered', facts })]),
})

export const changeGoods = act({
  name: 'change-goods',
  title: { en: 'Change goods', zh: '修改商品' },
  right: 'goods',
  on: goods,
  does: 'changes',
  input,
  files: ({ facts }) => [facts.photo],
  decide: (state, { facts }) => done([change(goods, state.id, { type: 'goods-changed', facts })]),
})

export const retireGoods = act({
  name: 'retire-goods',
  title: { en: 'Retire goods', zh: '停用商品' },
  right: 'goods',
  on: goods,
  does: 'changes',
  input: z.object({}),
  decide: (state) => done(state.active ? [change(goods, state.id, { type: 'goods-retired' })] : []),
})

export const restoreGoods = act({
  name: 'restore-goods',
  title: { en: 'Bring goods back', zh: '恢复商品' },
  right: 'goods',
  on: goods,
  does: 'changes',
  input: z.object({}),
  decide: (state) => done(state.active ? [] : [change(goods, state.id, { type: 'goods-restored' })]),
})

/** Puts goods under price review: a price that is being talked about must not be sold (seed 003, part 1, item 3). */
export const beginReview = act({
  name: 'begin-review',
  title: { en: 'Put under price review', zh: '列为调价中' },
  right: 'review-price',
  on: goods,
  does: 'changes',
  input: z.object({ reason: z.string().trim().min(1).max(500) }),
  decide: (state, { reason }) => done([change(goods, state.id, { type: 'review-begun', reason })]),
})

export const endReview = act({
  name: 'end-review',
  title: { en: 'End the price review', zh: '解除调价' },
  right: 'review-price',
  on: goods,
  does: 'changes',
  input: z.object({}),
  decide: (state) => done(state.underReview ? [change(goods, state.id, { type: 'review-ended' })] : []),
})
