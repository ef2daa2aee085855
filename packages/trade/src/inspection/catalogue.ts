import type { Catalogue } from '../calculation/calculation.ts'

export const inspectionCalculations: Catalogue = {
  'sampling-plan': async () => (await import('./sampling-plan.ts')).samplingPlanCalculation,
  'switching-rules': async () => (await import('./switching-rules.ts')).switchingRulesCalculation,
  'oc-curve': async () => (await import('./oc-curve.ts')).ocCurveCalculation,
  'double-sampling': async () => (await import('./double-sampling.ts')).doubleSamplingCalculation,
}
