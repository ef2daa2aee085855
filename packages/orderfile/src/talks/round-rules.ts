import type { Rule } from '@gendan/kernel/rule'
import { answerRules } from './answer-rules.ts'
import { proposalRules } from './proposal-rules.ts'
import type { RoundBeside } from './round-beside.ts'

/** What must hold of a round before it stands in a file (CISG part II). */
export const roundRules: readonly Rule<RoundBeside>[] = [...proposalRules, ...answerRules]
