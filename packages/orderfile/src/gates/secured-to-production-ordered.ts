import { productionOrder } from '@gendan/forms/kinds/production-order/form'
import { boundProduction, boundToTheDay, onceSettled } from '../bound-production.ts'
import type { Gate } from '../gate.ts'

/** G10: the production order is signed before it is given to those who make the goods (seed 003, part 3, item 5). */
export const securedToProductionOrdered: Gate = {
  id: 'G10',
  title: { en: 'Production order', zh: '生产加工单' },
  help: {
    en: 'Binds the plan, the goods with their quantities, marks and packing, and that the latest shipment is not before they are complete; not the prices. Nothing is given to the workshop before the order is confirmed inside, the customer has signed back, the payment is secured and this is signed.',
    zh: '签住生产计划、商品与数量、唛头、包装，以及最迟装运日不早于货齐日，不含价格。内部确认、客户签回、款项有保障并在此签字之前，不得下达车间。',
  },
  before: 'E8',
  signers: ['supervisor', 'manager', 'general-manager'],
  forcedBy: [],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '5 生产加工单' },
  kind: productionOrder.kind,
  after: ['G5', 'G8', 'G9'],
  ...onceSettled(boundProduction),
  boundBefore: [onceSettled(boundToTheDay)],
}
