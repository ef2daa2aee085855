import type { Rule } from '@gendan/kernel/rule'
import { happenedRule } from '../happened-rule.ts'
import { beforeRule, ownRules, passRules, type Showing, type Signing } from '../sign-rules.ts'

/** A passage by link, with what must have happened before it. */
type Taking = Signing & Pick<Showing, 'lacks'>

/** What must hold before a paper is sent to be signed back by link: whoever sends it may pass the gate by what comes back. */
export const takingRules: readonly Rule<Taking>[] = [...passRules, ...ownRules, beforeRule, happenedRule]

/** What must hold before an answer by link passes a gate. */
export const passingRules: readonly Rule<Taking>[] = [...passRules, beforeRule, happenedRule]
