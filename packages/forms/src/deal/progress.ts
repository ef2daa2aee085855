import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { type QualityWeight, qualityWeights } from './production.ts'

/** A process of making one order, and the days it is planned to take. */
export const plannedProcessShape = z
  .object({ id: z.string().trim().min(1).max(40), name: wordsShape, from: dayShape, until: dayShape })
  .readonly()
export type PlannedProcess = z.infer<typeof plannedProcessShape>

/** What one process made of one line of the terms that day, in the line's unit: good ones, and faults by their class. */
const madeShape = z
  .object({
    process: z.string().max(40),
    line: z.string().max(40),
    done: decimalShape,
    faults: z
      .array(
        z
          .object({
            weight: z.enum(Object.keys(qualityWeights) as [QualityWeight, ...QualityWeight[]]),
            count: z.number().int().max(1_000_000_000).min(-1_000_000_000),
            what: z.string().trim().max(200),
          })
          .readonly(),
      )
      .max(20)
      .default([])
      .readonly(),
  })
  .readonly()

/** What came into a warehouse that day. */
const stockedShape = z
  .object({ line: z.string().max(40), quantity: decimalShape, warehouse: z.string().trim().max(60) })
  .readonly()

const figures = {
  made: z.array(madeShape).max(400).readonly(),
  stocked: z.array(stockedShape).max(400).default([]).readonly(),
  note: z.string().trim().max(2000).default(''),
}

/** What a workshop reports of one day of one order. */
export const newReportShape = z
  .object({
    /** Given where it is typed, so that the same report that comes twice is one. */
    id: z.string().trim().min(8).max(64),
    day: dayShape,
    ...figures,
    /** Content addresses of its photographs. */
    photos: z.array(z.string().max(80)).max(40).default([]).readonly(),
  })
  .readonly()
export type NewReport = z.infer<typeof newReportShape>

/** The figures of a report, as they are corrected. */
export const figuresShape = z.object(figures).readonly()
export type ReportFigures = z.infer<typeof figuresShape>

const signed = { by: z.string(), at: z.string() }

/** The same as it is kept: who said it and when, and what stood there before each correction. */
export const reportShape = newReportShape
  .unwrap()
  .extend({
    ...signed,
    corrected: z
      .array(z.object({ ...signed, reason: z.string(), was: figuresShape }).readonly())
      .max(50)
      .optional()
      .readonly(),
  })
  .readonly()
export type Report = z.infer<typeof reportShape>

/** How far the goods are: the processes with their days, and what was reported day by day. */
export const progressShape = z
  .object({
    /** The kind of goods whose processes these are (firm/making.ts). */
    kind: z.string().max(40),
    processes: z.array(plannedProcessShape).min(1).max(30).readonly(),
    reports: z.array(reportShape).max(2000).readonly(),
  })
  .readonly()
export type Progress = z.infer<typeof progressShape>
