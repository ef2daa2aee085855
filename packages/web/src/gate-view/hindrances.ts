import type { Finding } from '@gendan/kernel/rule'
import { judge } from '@gendan/kernel/rule'
import { dealOf } from '@gendan/orderfile/deal-of'
import type { Gate, Lamp } from '@gendan/orderfile/gate'
import { stillBefore } from '@gendan/orderfile/gates'
import type { Evidence } from '@gendan/orderfile/order-file'
import { showRules, signingPost } from '@gendan/orderfile/sign-rules'
import { aroundOf, type FirmHere, type Standing } from '../order-view/standing.ts'

interface Shown {
  readonly gate: Gate
  readonly lamp: Lamp
  readonly standing: Standing
  readonly here: FirmHere
  readonly account: string
  readonly evidence: readonly Evidence[]
  readonly note: string
}

/** Why a gate cannot be passed with what is shown so far, every reason at once. */
export function hindrancesOf({ gate, lamp, standing, here, account, evidence, note }: Shown): readonly Finding[] {
  if (!gate.shown) return []
  const { file } = standing
  const deal = dealOf(file, here.firm, aroundOf(standing))
  return judge(showRules, {
    lamp,
    firm: here.firm,
    by: account,
    seen: lamp.print,
    before: stillBefore(gate, lamp.part, file, deal, here.firm),
    asks: gate.shown,
    files: evidence.length,
    word: note,
    lacks: gate.lacks?.(file, lamp.part, deal) ?? [],
    makers: gate.madeBy?.(file, lamp.part) ?? [],
    ledger: gate.ledger?.(file, deal.house),
  })
}

/** Whether this person holds a post that may force the gate. */
export function mayForce(gate: Gate, { firm }: FirmHere, account: string): boolean {
  return signingPost({ signers: gate.forcedBy }, firm, account) !== undefined
}
