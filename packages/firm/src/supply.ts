import { dayShape } from '@gendan/kernel/day'
import { quantityShape } from '@gendan/kernel/money'
import { z } from 'zod'

/** What a supplier can make in a week of one kind of work: cutting, sewing, cartons. */
export const capacityShape = z.object({ work: z.string().trim().min(1).max(60), perWeek: quantityShape }).readonly()
export type Capacity = z.infer<typeof capacityShape>

/** Work that a supplier hands on, to whom as far as it is known, and what may go wrong by it. */
export const subcontractShape = z
  .object({
    work: z.string().trim().min(1).max(60),
    to: z.string().trim().max(120).default(''),
    risk: z.enum(['low', 'middle', 'high']),
    note: z.string().trim().max(500).default(''),
  })
  .readonly()

const auditFacts = {
  /** The day somebody was there. */
  day: dayShape,
  /** Who audited: one of us, or the firm that was sent. */
  by: z.string().trim().min(1).max(120),
  /** What was audited: quality system, social compliance, capacity. */
  about: z.string().trim().max(120).default(''),
  result: z.enum(['passed', 'conditional', 'failed']),
  /** The last day on which it counts; '' where none was named. */
  until: dayShape.or(z.literal('')).default(''),
  note: z.string().trim().max(1000).default(''),
  files: z
    .array(
      z.object({ attachment: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().trim().min(1).max(200) }).readonly(),
    )
    .max(20)
    .readonly()
    .default([]),
}

/** What is typed of an audit. */
export const auditInput = z.object(auditFacts)

/** An audit of a supplier, as it is kept. */
export const auditShape = z.object({ id: z.string(), ...auditFacts }).readonly()

/** How a supplier works: his capacity by kind of work, what he hands on, and who looked at him. */
export const supplyShape = z
  .object({
    capacity: z.array(capacityShape).max(40).readonly(),
    subcontracts: z.array(subcontractShape).max(40).readonly(),
    audits: z.array(auditShape).readonly(),
  })
  .readonly()
export type Supply = z.infer<typeof supplyShape>

export const noSupply: Supply = { capacity: [], subcontracts: [], audits: [] }
