import { type BankChange, isSameNumber, STATES } from '@gendan/firm/bank-guard'
import { bankDataOfParty, type Party } from '@gendan/firm/party'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { SlipFacts } from '../bank-slip.ts'
import { namedStands } from '../invoice/named-account.ts'
import type { OrderFile } from '../order-file.ts'
import { billsOf } from '../payables.ts'
import type { Allotment } from './allotting.ts'
import { spot } from './spot.ts'

/** Money that went out, and to whom it is said to have gone. */
export interface Paying {
  readonly facts: Pick<SlipFacts, 'way' | 'paidTo' | 'party'>
  /** Undefined while nobody said whose it is. */
  readonly payee: Party | undefined
  /** It is split over purchases already. */
  readonly split: boolean
  /** What the invoices that it would pay name as their account. */
  readonly named: readonly NamedAccount[]
}

/** An invoice and the account it wants to be paid to. */
export interface NamedAccount {
  readonly invoice: string
  readonly account: string
}

const guard = { title: 'Gendan decision 0036', at: 'payments' }

/** What must hold of the account that money went to: only the account on record makes it that party's payment (docs/decisions/0036). */
export const payeeRules: readonly Rule<Paying>[] = [
  {
    id: 'BS-27',
    title: { en: 'It went to an account on record', zh: '付到已登记的账户' },
    weight: 'block',
    source: guard,
    test: ({ facts: { way, paidTo = '' }, payee }) => {
      if (way !== 'out' || paidTo === '' || !payee) return []
      const { banks, changes } = bankDataOfParty(payee)
      if (banks.some(({ account }) => isSameNumber(account, paidTo))) return []
      return [notOnRecord(paidTo, changes)]
    },
  },
  {
    id: 'BS-28',
    title: {
      en: 'While another account is asked for, the payment says which it went to',
      zh: '账户变更待核实时，付款须写明付到哪个账户',
    },
    weight: 'block',
    source: guard,
    test: ({ facts: { way, paidTo = '' }, payee }) => {
      if (way !== 'out' || paidTo !== '' || !payee) return []
      const waiting = bankDataOfParty(payee).changes.find(({ state }) => state === 'open')
      if (!waiting) return []
      return [
        spot(
          'slip.paidTo',
          {
            en: `Another account of this party waits for a call since ${waiting.day}.`,
            zh: `该单位 ${waiting.day} 起有账户变更待回电核实。`,
          },
          { en: 'Write the account number that was paid to.', zh: '请填写实际付到的账号。' },
        ),
      ]
    },
  },
  {
    id: 'BS-29',
    title: { en: 'An account paid to belongs to somebody', zh: '写了收款账号须写明单位' },
    weight: 'block',
    source: guard,
    test: ({ facts: { way, paidTo = '', party }, split }) =>
      way === 'out' && paidTo !== '' && party === '' && split
        ? [
            spot(
              'slip.party',
              { en: 'It is not said whose account was paid to.', zh: '没有写明付款账户属于哪个单位。' },
              {
                en: 'Choose the supplier; his accounts on record are looked at.',
                zh: '请选择供应商，以便核对已登记账户。',
              },
            ),
          ]
        : [],
  },
  {
    id: 'BS-31',
    title: {
      en: 'The account that an invoice names is settled before the invoice is paid',
      zh: '发票所列账户核实后才能付款',
    },
    weight: 'block',
    source: { title: 'Gendan decision 0045', at: 'payments' },
    test: ({ facts: { way }, payee, named }) => (way === 'out' ? named.flatMap((one) => namedSpots(one, payee)) : []),
  },
]

/** Paid is what names an account on record, or one that was refused: then the money goes to the account on record. */
function namedSpots({ invoice, account }: NamedAccount, payee: Party | undefined): readonly Spot[] {
  if (!payee)
    return [
      spot(
        'slip.party',
        {
          en: `Invoice ${invoice} names the account ${account}; it is not said whose payment this is.`,
          zh: `发票 ${invoice} 列有账户 ${account}，但没有写明付给哪个单位。`,
        },
        { en: 'Choose the supplier; his accounts on record are looked at.', zh: '请选择供应商，以便核对已登记账户。' },
      ),
    ]
  const stands = namedStands(account, payee)
  if (stands === 'on-record' || stands === 'refused') return []
  return [
    spot(
      'slip.party',
      {
        en: `Invoice ${invoice} names ${account}, which is not on record for this supplier and waits for a call.`,
        zh: `发票 ${invoice} 所列账户 ${account} 不是该供应商登记的账户，待回电核实。`,
      },
      {
        en: 'Let another person call a number on record and confirm or refuse it (bank data); then pay.',
        zh: '请由另一人拨打已登记的电话核实，确认或驳回（账户核实页），然后付款。',
      },
    ),
  ]
}

function notOnRecord(paidTo: string, changes: readonly BankChange[]): Spot {
  const asked = changes.filter(({ account }) => isSameNumber(account.account, paidTo)).at(-1)
  return spot(
    'slip.paidTo',
    asked
      ? {
          en: `${paidTo} was asked for as a new account on ${asked.day}: ${STATES[asked.state].en}${reasonOf(asked)}.`,
          zh: `${paidTo} 于 ${asked.day} 提出为新账户：${STATES[asked.state].zh}${reasonOf(asked)}。`,
        }
      : {
          en: `${paidTo} is not on record for this party.`,
          zh: `${paidTo} 不是该单位登记的账户。`,
        },
    {
      en: 'Check the number. A new account is confirmed by another person’s call first; money gone elsewhere is recorded without the party.',
      zh: '请核对账号。新账户须先由另一人回电确认；误付他处的款项请不选单位登记。',
    },
  )
}

function reasonOf({ settled }: BankChange): string {
  return settled && settled.reason !== '' ? ` (${settled.reason})` : ''
}

/** The accounts that the invoices name which these shares pay: the one of the share, or all of its purchase. */
export function namedBy(
  parts: readonly Pick<Allotment, 'file' | 'purchase' | 'invoice'>[],
  files: Readonly<Record<string, Pick<OrderFile, 'deal'>>>,
): readonly NamedAccount[] {
  const named = parts.flatMap(({ file, purchase, invoice }) =>
    billsOf(files[file]?.deal.money, purchase)
      .filter((bill) => invoice === '' || bill.invoice === invoice)
      .flatMap(({ number, payTo }) => (payTo ? [{ invoice: number, account: payTo }] : [])),
  )
  return [...new Map(named.map((one) => [`${one.invoice} ${one.account}`, one])).values()]
}
