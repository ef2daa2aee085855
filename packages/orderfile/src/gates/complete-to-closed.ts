import { sampleName } from '@gendan/forms/deal/sample'
import { orderCover } from '@gendan/forms/kinds/order-cover/form'
import type { OrderCover } from '@gendan/forms/kinds/order-cover/shape'
import { isPositive, subtract } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Spot } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { expectedPapers } from '../binder/expected.ts'
import { fileIndex, indexed } from '../binder/file-index.ts'
import type { Gate, Judged } from '../gate.ts'
import { type Fee, feesOf } from '../money/fees.ts'
import { isShort, receivableOf } from '../money/receivable.ts'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { payables } from '../payables.ts'

/**
 * G26: the order file is closed: all its papers lie in it, with suppliers and accessories on its cover; its actual cost is reckoned; and what
 * it taught is written down (seed 003, part 3, item 11). Behind it nothing is done in the file until a manager reopens it.
 */
export const completeToClosed: Gate = {
  id: 'G26',
  title: { en: 'Close', zh: '归档' },
  help: {
    en: 'Binds everything that lies in the file, its cover and the actual cost. The merchandiser brings the papers and issues the cover; the supervisor closes the file and writes what the order taught: the next one is costed with it. Only a manager closes a file that lacks something, with a reason.',
    zh: '签住档案内全部资料、封面和实际成本。跟单员补齐资料、开出封面；主管归档，并写下本单的经验教训，供下一单核价参考。缺件归档只有经理可以写明原因强制放行。',
  },
  before: 'E19',
  reaches: 'E19',
  signers: ['supervisor', 'manager', 'general-manager'],
  forcedBy: ['manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '11 订单档案' },
  shown: 'word',
  wants: {
    en: 'What this order taught; the next one of the same goods, customer or supplier shows it',
    zh: '本单的经验教训；下一单同商品、同客户或同供应商时会看到',
  },
  after: ['G18', 'G24'],
  lacks: (file, _, deal) => [
    ...missing(file),
    ...unreckoned(file),
    ...unpaid(file, deal),
    ...unbilled(file),
    ...uncovered(file),
  ],
  facts: ({ file }) => (file.deal.contract ? bound(file) : undefined),
  ownFacts: bound,
}

function bound(file: OrderFile) {
  const cover = latestPaper(file, orderCover.kind)
  return {
    paper: cover?.number,
    version: cover?.version,
    actual: file.deal.cost?.actual,
    papers: indexed(file).map(({ attachment }) => attachment),
  }
}

function missing(file: OrderFile): readonly Spot[] {
  return expectedPapers(file)
    .filter(({ state }) => state === 'missing')
    .map(({ kind, part, name }) => ({
      at: part ? `binder.${kind}.${part}` : `binder.${kind}`,
      says: { en: `Missing in the order file: ${name.en}.`, zh: `档案缺件：${name.zh}。` },
      remedy: { en: 'Bring the missing papers of the order file.', zh: '请补齐订单档案的缺件。' },
    }))
}

function unreckoned({ deal: { cost } }: OrderFile): readonly Spot[] {
  if (cost?.actual) return []
  return [
    {
      at: 'cost',
      says: { en: 'The actual cost is not reckoned.', zh: '还没有核算实际成本。' },
      remedy: { en: 'Reckon the actual cost, with the reasons for the gap.', zh: '请核算实际成本，写明差异原因。' },
    },
  ]
}

/** What the ledger still waits for, and what is still owed to suppliers. */
function unpaid(file: OrderFile, deal: Judged | undefined): readonly Spot[] {
  const owed = receivableOf(file)
  const short = !owed || (deal ? isShort(owed.open, deal.house) : isPositive(owed.open.amount))
  const open = payables(file).filter((one) => isPositive(one.open.amount))
  return [
    ...(short ? [NOT_PAID] : []),
    ...feesOf(file)
      .filter((fee) => isPositive(fee.open.amount))
      .map(unpaidFee),
    ...open.map((one) => ({
      at: 'money',
      says: {
        en: `${one.number}: ${writeMoney(one.open)} is still owed to the supplier.`,
        zh: `${one.number}：还欠供应商 ${writeMoney(one.open)}。`,
      },
      remedy: { en: 'Pay the supplier, or enter what was paid.', zh: '请付清供应商货款，或登记已付款。' },
    })),
  ]
}

/** What was bought with VAT and is invoiced in part only: the refund is asked on all of it. */
function unbilled(file: OrderFile): readonly Spot[] {
  const taxed = new Set((file.deal.purchases ?? []).filter(({ vatRate }) => isPositive(vatRate)).map(({ id }) => id))
  return payables(file)
    .filter(({ purchase, billed }) => taxed.has(purchase) && isPositive(billed.amount))
    .flatMap(({ number, ordered, billed }) => {
      const left = { ...ordered, amount: subtract(ordered.amount, billed.amount) }
      if (!isPositive(left.amount)) return []
      return [
        {
          at: 'money',
          says: {
            en: `${number}: the supplier has not invoiced ${writeMoney(left)}.`,
            zh: `${number}：供应商还有 ${writeMoney(left)} 没有开票。`,
          },
          remedy: {
            en: 'Ask him for the invoice and enter it, or amend the purchase.',
            zh: '请向供应商催票并登记，或修改采购。',
          },
        },
      ]
    })
}

function unpaidFee({ sample, open }: Fee): Spot {
  const { en, zh } = sampleName(sample)
  return {
    at: 'money',
    says: {
      en: `${en}: ${writeMoney(open)} of its fee is awaited.`,
      zh: `${zh}：样品费还有 ${writeMoney(open)} 未收。`,
    },
    remedy: { en: 'Allot the slip of the fee.', zh: '请认领样品费水单。' },
  }
}

const NOT_PAID: Spot = {
  at: 'money',
  says: { en: 'The price is not paid in full by the ledger.', zh: '台账上货款还没有收齐。' },
  remedy: { en: 'Allot the slip of the balance.', zh: '请认领尾款水单。' },
}

/** The cover closes the file: what it lists is what lies there. */
function uncovered(file: OrderFile): readonly Spot[] {
  const filled = latestPaper(file, orderCover.kind)?.filled as OrderCover | undefined
  if (filled && same(filled.index.rows, fileIndex(file).rows)) return []
  return [
    {
      at: 'papers.order-cover',
      says: filled
        ? { en: 'Something came into the file after its cover was issued.', zh: '开出封面之后又有资料归档。' }
        : { en: 'The cover with its index is not issued.', zh: '还没有开出封面及目录。' },
      remedy: { en: 'Issue the cover of the order file.', zh: '请开出订单档案封面。' },
    },
  ]
}
