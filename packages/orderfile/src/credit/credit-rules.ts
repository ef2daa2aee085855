import type { Rule } from '@gendan/kernel/rule'
import { boundsRules } from './bounds-rules.ts'
import { endingRules, openRules } from './ending-rules.ts'
import { enteredRules } from './entered-rules.ts'
import { answerRules, messageRules } from './message-rules.ts'
import { auditRules, judgingRules } from './point-rules.ts'
import { readAnewRules } from './read-anew.ts'
import { receivingRules } from './receiving-rules.ts'
import { termRules } from './term-rules.ts'

/** Everything that speaks of a credit's file: a chapter of the rule book. */
// biome-ignore lint/suspicious/noExplicitAny: rules over every step of a credit stand in one chapter.
export const creditFileRules: readonly Rule<any>[] = [
  ...receivingRules,
  ...messageRules.filter((rule) => !(enteredRules as readonly unknown[]).includes(rule)),
  ...answerRules,
  ...termRules,
  ...readAnewRules,
  ...judgingRules,
  ...auditRules,
  ...openRules,
  ...endingRules,
  ...boundsRules,
]
