import { add, decimal, divide, one, round, subtract, sumOf } from '@gendan/kernel/decimal'
import { extend } from '@gendan/kernel/money'
import { expectedPapers } from '@gendan/orderfile/binder/expected'
import { payables } from '@gendan/orderfile/payables'
import { outsiderOf } from '../cast/parties.ts'
import type { Check, Deed, PartOf } from '../story.ts'
import { deed, looking, saying } from './selling.ts'
import { THE_ORDER } from './telling-words.ts'

/** A paper that somebody else made is put into the order file under its kind. */
export function files(kind: string, page: string, part: PartOf = () => ''): Deed {
  return {
    ...looking('keep-file', (scene) => ({ kind, part: part(scene), files: [scene.kept], note: '' })),
    keeps: () => page,
    about: { paper: kind, says: page },
  }
}

/** A head says that this order does not need such a paper, and why. */
export function waives(kind: string, reason: string): Deed {
  return { ...deed('waive-paper', () => ({ kind, reason })), about: { paper: kind, says: reason } }
}

export function reopens(reason: string): Deed {
  return saying(
    reason,
    deed('reopen-file', () => ({ reason })),
  )
}

/** The account that an invoice wants to be paid to. */
interface PayTo {
  readonly account: string
  readonly bankName: string
  readonly beneficiary: string
}

/** The supplier sends his VAT special invoice over all that was ordered from him, and accounts enter it; `copy` tells one entry from another. */
export function invoices(key: string, part: PartOf, copy = '', payTo?: PayTo): Deed {
  const name = outsiderOf(key).facts.name
  return {
    ...{ act: 'record-supplier-invoice', on: { file: `invoice of ${key}${copy}` }, looksAt: 'file' },
    about: { paper: 'vat-invoice', says: name.en },
    keeps: () => `VAT invoice of ${name.en}`,
    input: (scene) => {
      const { file } = scene.order
      const purchase = file.deal.purchases?.find(({ id }) => id === part(scene))
      if (!purchase) throw new RangeError('nothing was bought')
      const { id, lines, vatRate } = purchase
      const asked = lines.map(({ id: line, quantity, unitPrice }) => ({
        ...{ line, quantity: quantity.value, amount: extend(unitPrice, quantity).amount },
      }))
      const total = sumOf(asked.map(({ amount }) => amount))
      return {
        invoice: {
          ...{ party: scene.id(key), kind: 'special', day: scene.today, note: '', files: [scene.kept] },
          number: `26332000${file.number.replace(/\D/gu, '').padStart(12, '0')}`,
          ...{ amount: { amount: total, currency: 'CNY' }, rate: vatRate },
          ...(payTo ? { payTo } : {}),
          tax: round(subtract(total, divide(total, add(one, vatRate))), 2, 'half-up'),
        },
        parts: [{ file: scene.id(THE_ORDER), purchase: id, lines: asked }],
      }
    },
  }
}

/** What is still owed for a purchase is paid from our account in yuan. */
export function paysSupplier(key: string, part: PartOf): Deed {
  const slip = `payment to ${key}`
  return {
    ...{ act: 'pay-supplier', on: { file: slip }, looksAt: 'file', keeps: () => `Debit advice ${slip}` },
    input: (scene) => {
      const purchase = part(scene)
      const amount = payables(scene.order.file).find((one) => one.purchase === purchase)?.open.amount ?? decimal('0')
      return {
        firm: scene.firm,
        slip: {
          ...{ way: 'out', account: 'cny', day: scene.today, bankCharges: '0', party: scene.id(key), note: '' },
          amount: { amount, currency: 'CNY' },
          payer: outsiderOf(key).facts.name.zh,
          reference: scene.order.file.number,
          source: { from: 'slip', files: [scene.kept] },
        },
        parts: [{ file: scene.id(THE_ORDER), purchase, purpose: 'other', amount, note: '货款' }],
      }
    },
  }
}

/** What the order file still misses: kinds of papers, in the order of the file. */
export function misses(...kinds: readonly string[]): Check {
  return {
    that: { en: `missing in the file: ${kinds.join(', ') || 'nothing'}`, zh: `缺件：${kinds.join('、') || '无'}` },
    holds: ({ order }) => {
      const missing = expectedPapers(order.file).filter(({ state }) => state === 'missing')
      return `${missing.map(({ kind }) => kind)}` === `${kinds}`
    },
  }
}
