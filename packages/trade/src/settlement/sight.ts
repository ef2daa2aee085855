import type { Day } from '@gendan/kernel/day'
import { z } from 'zod'
import { fault, refuse } from '../calculation/faults.ts'
import { civilDay, claim, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

/** What happened to a presentation under a tenor after sight. */
export const sightShape = told(
  z.strictObject({
    received: civilDay('Day on which the drawee bank received the documents', '付款行收单日'),
    refused: claim('The documents were refused', '曾被拒付').default(false),
    corrected: civilDay('Day on which the corrected documents were received', '收到更正单据日').optional(),
    accepted: civilDay('Day on which the bank took them up on a waiver', '放弃不符点后银行承兑日').optional(),
  }),
  'Presentation under a tenor after sight',
  '见单（见票）后付款的交单情况',
)
export type Sight = z.output<typeof sightShape>

/**
 * The day from which a tenor after sight runs (S-11): receipt of complying documents; receipt of the corrected ones; or the bank's
 * acceptance where a waiver was taken. Throws Unusable where refused documents were neither corrected nor taken up.
 */
export function startOfSight({ received, refused, corrected, accepted }: Sight, sheet: Worksheet): Day {
  if (!refused) return sheet.day({ en: 'Complying documents received', zh: '收到相符单据' }, received, received)
  if (corrected) return sheet.day({ en: 'Corrected documents received', zh: '收到更正单据' }, corrected, corrected)
  refuse([
    !accepted &&
      fault(
        'sight.corrected',
        'not-taken-up',
        'Refused documents have no maturity until they are corrected or taken up on a waiver: give that day.',
        '被拒付的单据在更正或放弃不符点之前没有到期日：请填相应日期。',
      ),
  ])
  return sheet.day({ en: 'Taken up on a waiver', zh: '放弃不符点后承兑' }, accepted ?? '', accepted ?? '')
}
