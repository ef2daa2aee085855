import { z } from 'zod'

/** How the firm keeps samples and judges goods, where it wants it otherwise than the house. */
export const qualityRulesShape = z
  .object({
    /** Months for which a kept sample is valid after it was sealed. */
    keptMonths: z.number().int().min(1).max(120).optional(),
  })
  .readonly()
export type QualityRules = z.infer<typeof qualityRulesShape>

/** Two years: longer than the usual time of claims, shorter than what colours and foams keep. */
const usualKeptMonths = 24

interface Ruled {
  readonly rules: { readonly quality?: QualityRules | undefined }
}

/** For how many months a kept sample is valid. */
export function keptMonthsOf({ rules: { quality } }: Ruled): number {
  return quality?.keptMonths ?? usualKeptMonths
}
