import { type BankChange, STATES } from '@gendan/firm/bank-guard'
import { bankDataOfParty, type Party } from '@gendan/firm/party'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { SlipFacts } from '../bank-slip.ts'
import { spot } from './spot.ts'

/** Money that went out, and to whom it is said to have gone. */
export interface Paying {
  readonly facts: Pick<SlipFacts, 'way' | 'paidTo' | 'party'>
  /** Undefined while nobody said whose it is. */
  readonly payee: Party | undefined
  /** It is split over purchases already. */
  readonly split: boolean
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
      if (banks.some(({ account }) => bare(account) === bare(paidTo))) return []
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
]

function notOnRecord(paidTo: string, changes: readonly BankChange[]): Spot {
  const asked = changes.filter(({ account }) => bare(account.account) === bare(paidTo)).at(-1)
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

function bare(account: string): string {
  return account.replace(/[^0-9a-z]/gi, '').toUpperCase()
}
