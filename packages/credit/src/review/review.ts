import type { Day } from '@gendan/kernel/day'
import { byWeight, type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { Credit } from '../terms/credit.ts'
import { amendmentLetter } from './amendment-request.ts'
import { bankingRules } from './banking-rules.ts'
import type { Contract } from './contract.ts'
import { contractRules, points, verdictOn } from './contract-rules.ts'
import { fitRules } from './fit-rules.ts'
import type { Reviewed, ReviewFinding, ReviewRule } from './reviewed.ts'
import { routingRules } from './routing-rules.ts'
import { softRules } from './soft-rules.ts'
import { termsRules } from './terms-rules.ts'
import { transferRules } from './transfer-rules.ts'
import { workingRules } from './working-rules.ts'

export const reviewRules: readonly ReviewRule[] = [
  ...contractRules,
  ...termsRules,
  ...bankingRules,
  ...fitRules,
  ...routingRules,
  ...softRules,
  ...workingRules,
  ...transferRules,
]

/** One line of the credit analysis sheet 信用证分析单. */
export interface SheetLine {
  readonly point: Words
  readonly credit?: string
  readonly contract?: string
  readonly verdict: 'pass' | 'fail' | 'judgement'
  readonly rule: string
}

export interface Review {
  readonly findings: readonly ReviewFinding[]
  readonly analysisSheet: readonly SheetLine[]
  /** A letter to the applicant in the English of amendments; left out where nothing is to be asked. */
  readonly amendmentRequest?: string
}

/** What the text that the credit came in says beside its terms. */
export interface Received {
  /** The message it came as: 700, 705, … */
  readonly type?: string
  /** What was found in it as a message; it stands among the findings. */
  readonly findings?: readonly Finding[]
  /** The day on which it is looked at; without it nothing is said of the time left to ship. */
  readonly today?: Day
}

/** Reviews a credit on receipt: by itself, for soft clauses, and against the contract where there is one. */
export function reviewCredit(credit: Credit, contract?: Contract, received: Received = {}): Review {
  const reviewed: Reviewed = {
    credit: { ...credit, documents: credit.documents ?? [], conditions: credit.conditions ?? [] },
    ...(contract ? { contract } : {}),
    ...(received.type ? { type: received.type } : {}),
    ...(received.today ? { today: received.today } : {}),
  }
  const found = reviewRules.flatMap((rule) => rule.test(reviewed).map((spot) => findingOf(rule, spot)))
  const findings = byWeight([...(received.findings ?? []), ...found]) as readonly ReviewFinding[]
  const request = amendmentLetter(
    findings.filter(({ ask, verdict }) => ask && verdict === 'fail'),
    reviewed.credit,
    contract,
  )
  return {
    findings,
    analysisSheet: contract ? sheetOf(reviewed.credit, contract) : [],
    ...(request ? { amendmentRequest: request } : {}),
  }
}

function sheetOf(credit: Credit, contract: Contract): readonly SheetLine[] {
  return points.flatMap((point) => {
    const verdict = verdictOn(point, credit, contract)
    if (verdict === undefined) return []
    const [own, agreed] = [point.credit(credit), point.contract(contract)]
    return [
      {
        point: { en: point.en, zh: point.zh },
        ...(own === undefined ? {} : { credit: own }),
        ...(agreed === undefined ? {} : { contract: agreed }),
        verdict,
        rule: point.rule,
      },
    ]
  })
}
