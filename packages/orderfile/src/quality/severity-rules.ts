import type { Inspection } from '@gendan/forms/deal/inspection'
import { asksWhy, nextSeverities, severities } from '@gendan/forms/deal/inspection-severity'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { type Rule, unread } from '@gendan/kernel/rule'
import { SAMPLING_STANDARD } from '@gendan/trade/inspection/tables'

/** An inspection whose severity is judged. */
interface Chosen {
  readonly inspection: Inspection
  readonly before: Inspection | undefined
}

const rule = family<Chosen>('QI')
const switching = { ...SAMPLING_STANDARD, at: unread('clause 9.3, 9.4') }

/** What must hold of how severely an inspection is made. */
export const severityRules: readonly Rule<Chosen>[] = [
  rule(
    '14',
    'block',
    switching,
    { en: 'Another severity than the record proposes has its reason', zh: '检验严格度与建议不同须写原因' },
    ({ inspection: { severity } }) => {
      if (severity?.why !== '' || !asksWhy(severity)) return []
      const { proposed, lots, refused } = severity
      const [from, to] = [nextSeverities[proposed], severities[severity.is]]
      return [
        {
          at: 'severity.why',
          says: {
            en: `${refused} of ${lots} lots refused lead to “${from.en}”, not to “${to.en}”.`,
            zh: `以往 ${lots} 批拒收 ${refused} 批，应${from.zh}，现为${to.zh}。`,
          },
          remedy:
            proposed === 'stop'
              ? { en: 'Write what the maker has changed since.', zh: '请写明厂方此后改了什么。' }
              : { en: 'Take the proposal, or write why not.', zh: '请按建议，或写明原因。' },
        },
      ]
    },
  ),
  rule(
    '15',
    'block',
    switching,
    { en: 'The severity is settled before the first piece is drawn', zh: '抽样前定检验严格度' },
    ({ inspection, before }) =>
      when(
        before !== undefined &&
          (before.drawn > 0 || before.verdict !== undefined) &&
          (inspection.severity?.is ?? 'normal') !== (before.severity?.is ?? 'normal'),
        'severity.is',
        {
          en: `${before?.drawn} were drawn already; the plan is not changed by what was found.`,
          zh: `已抽 ${before?.drawn} 件，不能看了结果再改方案。`,
        },
        {
          en: 'Keep the severity as it was, or inspect again by a new plan.',
          zh: '请保持原严格度，或另排一次复验。',
        },
      ),
  ),
]
