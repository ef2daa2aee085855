import type { Spot } from '@gendan/kernel/rule'
import type { Gate, Judged } from '../gate.ts'
import type { OrderFile } from '../order-file.ts'

/**
 * G5: the manager's department confirms the order before anything goes to production or suppliers (seed 003, part 1, item 3). Goods
 * whose price is under review keep it shut, also when the review begins after it was passed.
 */
export const marginAgreedToConfirmed: Gate = {
  id: 'G5',
  title: { en: 'Order confirmed inside', zh: '订单确认' },
  help: {
    en: 'Binds the terms and that no goods of the order are under price review. The manager confirms in a word or shows the paper; before that nothing goes to production or suppliers.',
    zh: '签住条款，以及商品不在调价中。由经理写一句话或上传凭据确认；确认之前不得下生产、不得下采购。',
  },
  before: 'E4',
  reaches: 'E4',
  signers: ['manager', 'general-manager'],
  forcedBy: ['general-manager'],
  source: { title: '跟单员工作计划 (003)', at: '篇1 三' },
  shown: 'word',
  after: ['G4'],
  lacks: (_file, _part, deal) => (deal ? reviewed(deal) : []),
  facts: ({ file, deal }) =>
    file.deal.contract ? { ...settled(file), underReview: inOrder(deal).map(({ id }) => id) } : undefined,
  ownFacts: settled,
}

function settled({ deal: { contract } }: OrderFile) {
  return { customerOrder: contract?.customerOrder, terms: contract?.terms }
}

function inOrder({ contract, house }: Judged) {
  const lines = contract?.terms.lines ?? []
  return Object.entries(house.reviews).flatMap(([id, why]) => {
    const line = lines.find(({ goods }) => goods === id)
    return line ? [{ id, why, code: line.code || line.name.zh || line.name.en }] : []
  })
}

function reviewed(deal: Judged): readonly Spot[] {
  return inOrder(deal).map(({ code, why }) => ({
    at: 'gate',
    says: { en: `The price of ${code} is under review: ${why}`, zh: `${code} 正在调价：${why}` },
    remedy: { en: 'Have the review lifted first.', zh: '请先解除调价。' },
  }))
}
