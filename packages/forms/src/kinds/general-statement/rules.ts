import type { Rule } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { declaredRules } from '../parts/declared-rules.ts'
import { print } from './print.ts'
import type { GeneralStatement } from './shape.ts'

/** What must hold on it before it leaves the house. */
export const rules: readonly Rule<GeneralStatement>[] = declaredRules(
  'GS',
  { title: 'ISBP', at: unread('A3, Q') },
  print,
)
