import { dayShape } from '@gendan/kernel/day'
import { moneyShape } from '@gendan/kernel/money'
import { z } from 'zod'

const line = (longest: number) => z.string().trim().max(longest)

/** The cover of a shipment as its policy has it, or as it was asked for. Whatever is left out is not known yet. */
export const insuranceShape = z
  .object({
    insurer: line(140).optional(),
    /** Number of the policy or certificate. */
    policy: line(60).optional(),
    insured: moneyShape.optional(),
    /** The clauses and risks, as they shall stand: "Institute Cargo Clauses (A), War". */
    cover: line(500).optional(),
    claimsAt: line(120).optional(),
    issued: dayShape.optional(),
  })
  .readonly()
