import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { proposeShares, type Standing } from './divide.ts'
import type { Dividing } from './divide-rules.ts'
import type { Pool, Want } from './pool.ts'

const today = '2026-03-18'

function want(number: string, wants: string, day: string): Want {
  const whose = { file: number, number, buyer: number, buyerName: `customer of ${number}`, owner: 'a' }
  return { ...whose, day, wants: decimal(wants), kept: decimal('0'), gone: decimal('0'), held: false }
}

/** 500 chairs are free; a key customer wants 400 in May, a regular one 300 in April. */
const pool: Pool = {
  ...{ goods: 'BJ-101', unit: 'PCE', onHand: decimal('500'), kept: decimal('0') },
  wants: [want('LW26-0101', '400', '2026-05-20'), want('LW26-0102', '300', '2026-04-20')],
  arrivals: [],
}

function divided(
  shares: readonly (readonly [file: string, quantity: string, reason?: string])[],
  urgent?: string,
): Dividing {
  const standingOf = ({ file }: Want): Standing => ({
    rank: file === 'LW26-0101' ? 0 : 1,
    ...(urgent && file === 'LW26-0102' ? { urgent: { quantity: decimal(urgent), by: '2026-04-01' } } : {}),
  })
  return {
    pool,
    proposed: proposeShares(pool, standingOf, today),
    shares: shares.map(([file, quantity, reason = '']) => ({ file, quantity: decimal(quantity), reason })),
  }
}

const right = divided([
  ['LW26-0101', '400'],
  ['LW26-0102', '100'],
])
const reason = '客户 0101 同意五月底补齐'

export const divideExamples: readonly RuleExample<Dividing>[] = [
  { rule: 'DIV-01', holds: right, fails: divided([['LW26-0101', '400']]) },
  {
    rule: 'DIV-02',
    holds: right,
    fails: divided([
      ['LW26-0101', '401', reason],
      ['LW26-0102', '99', reason],
    ]),
  },
  {
    rule: 'DIV-03',
    holds: right,
    fails: divided([
      ['LW26-0101', '400'],
      ['LW26-0102', '101', reason],
    ]),
  },
  {
    rule: 'DIV-04',
    holds: right,
    fails: divided([
      ['LW26-0101', '300'],
      ['LW26-0102', '100'],
    ]),
  },
  {
    rule: 'DIV-05',
    holds: right,
    fails: divided([
      ['LW26-0101', '200', reason],
      ['LW26-0102', '300', reason],
    ]),
  },
  {
    rule: 'DIV-06',
    holds: divided(
      [
        ['LW26-0101', '400'],
        ['LW26-0102', '100'],
      ],
      '80',
    ),
    fails: divided(
      [
        ['LW26-0101', '400'],
        ['LW26-0102', '100'],
      ],
      '150',
    ),
  },
]
