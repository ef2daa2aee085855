import type { Rule } from '@gendan/kernel/rule'
import { receivingRules } from './receiving-rules.ts'

/** Everything that speaks of a credit's file: a chapter of the rule book. */
// biome-ignore lint/suspicious/noExplicitAny: rules over every step of a credit stand in one chapter.
export const creditFileRules: readonly Rule<any>[] = [...receivingRules]
