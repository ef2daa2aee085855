import type { Rule } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { declaredRules } from '../parts/declared-rules.ts'
import { print } from './print.ts'
import type { BeneficiaryCertificate } from './shape.ts'

/** What must hold on it before it leaves the house. */
export const rules: readonly Rule<BeneficiaryCertificate>[] = declaredRules(
  'BC',
  { title: 'ISBP', at: unread('P1 to P3') },
  print,
)
