import { dayShape } from '@gendan/kernel/day'
import { quantityShape } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** A point that quality is checked at, in the workshop's words. */
export const qualityPointShape = z
  .object({
    id: z.string(),
    point: wordsShape,
    /** What is right: a measure, a colour, a strength. */
    standard: wordsShape,
    /** How bad it is where it is wrong. */
    weight: z.enum(['critical', 'major', 'minor']),
  })
  .readonly()

/** The meeting at which an order is explained to the heads of departments. */
export const releaseMeetingShape = z
  .object({
    day: dayShape,
    /** Who was there, by account or by name. */
    attended: z.array(z.string().max(80)).max(40).readonly(),
    /** What was said, and what each department took on. */
    minutes: z.string().max(4000),
  })
  .readonly()

/** The customer's demands put into the workshop's language (seed 003, part 3, item 5). */
export const productionShape = z
  .object({
    /** Who makes it: a supplier's file, by id; empty for our own workshop. */
    maker: z.string(),
    workshop: z.string().trim().max(80),
    start: dayShape.optional(),
    /** The day by which the goods are complete in the warehouse. */
    finish: dayShape,
    lines: z
      .array(
        z
          .object({
            line: z.string(),
            /** What is made: the ordered quantity and what is added for loss and samples. */
            quantity: quantityShape,
            demands: wordsShape,
          })
          .readonly(),
      )
      .max(2000)
      .readonly(),
    /** What holds for the whole order. */
    demands: wordsShape,
    quality: z.array(qualityPointShape).max(100).readonly(),
    packing: wordsShape,
    /** The kept sample that bulk is made by, by id; empty for none. */
    sample: z.string(),
    meeting: releaseMeetingShape.optional(),
  })
  .readonly()
export type Production = z.infer<typeof productionShape>
