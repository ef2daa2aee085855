import { decimal, zero } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import { accountLines } from './account.examples.ts'
import { reckonAccount } from './reckon.ts'

const usd = (from: string, to: string) => reckonAccount(accountLines, { currency: 'USD', from, to })

describe('an account over a period', () => {
  test('opens with what stood before, carries each line on, and closes with what is left', () => {
    const may = usd('2026-05-01', '2026-06-30')
    expect([may.opening, may.charged, may.settled, may.closing]).toEqual(['-8924.4', '29748', '10000', '10823.6'])
    expect(may.rows.map(({ what, balance }) => [what, balance])).toEqual([
      ['invoice', '20823.6'],
      ['receipt', '10823.6'],
    ])
  })

  test('closes where the next one opens, wherever it is cut', () => {
    for (const cut of ['2026-03-24', '2026-05-03', '2026-05-04', '2026-06-10']) {
      const first = usd('2026-01-01', cut)
      const second = usd(cut === '2026-05-03' ? '2026-05-04' : '2026-06-11', '2026-12-31')
      if (second.from === '2026-06-11' && cut !== '2026-06-10') continue
      expect([cut, second.opening]).toEqual([cut, first.closing])
    }
  })

  test('before the invoice the deposit is paid ahead, and nothing is open', () => {
    const april = usd('2026-03-01', '2026-04-30')
    expect([april.closing, april.credit, april.open]).toEqual(['-8924.4', '8924.4', []])
  })

  test.each([
    ['2026-05-04', '30', zero],
    ['2026-06-03', '30', zero],
    ['2026-06-04', '60', decimal('20823.6')],
    ['2026-07-03', '60', decimal('10823.6')],
    ['2026-07-04', '90', decimal('10823.6')],
    ['2026-08-03', 'over', decimal('10823.6')],
  ])('on %s what is open stands under %s days, and so much of it is overdue', (to, age, overdue) => {
    const account = usd('2026-01-01', to)
    const filled = Object.entries(account.ageing).filter(([, amount]) => amount !== zero)
    expect([filled.map(([name]) => name), account.overdue]).toEqual([[age], overdue])
  })

  test('money for no order yet is credit beside what is open, never taken off it', () => {
    const [deposit] = accountLines
    const loose = {
      ...deposit,
      key: 'loose',
      what: 'unallotted',
      item: '',
      order: '',
      file: '',
      settled: decimal('500'),
    }
    const account = reckonAccount([...accountLines, loose as never], {
      currency: 'USD',
      from: '2026-01-01',
      to: '2026-06-30',
    })
    expect([account.closing, account.open[0]?.open, account.credit]).toEqual(['10323.6', '10823.6', '500'])
  })
})
