import type { Aggregate } from '@gendan/kernel/aggregate'
import { firm } from './firm.ts'
import { goods } from './goods.ts'
import { letterTemplate } from './letter.ts'
import { mailAccount } from './mail-account.ts'
import { party } from './party.ts'
import { series } from './series.ts'
import { stock } from './stock.ts'
import { token } from './token.ts'
import { webhook } from './webhook.ts'

/** The firm's own aggregates. */
export const firmAggregates: readonly Aggregate[] = [
  firm,
  party,
  goods,
  stock,
  series,
  token,
  webhook,
  mailAccount,
  letterTemplate,
]
