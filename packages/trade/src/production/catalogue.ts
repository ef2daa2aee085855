import type { Catalogue } from '../calculation/calculation.ts'

export const productionCalculations: Catalogue = {
  'line-output': async () => (await import('./line-output.ts')).lineOutputCalculation,
  'standard-time': async () => (await import('./standard-time.ts')).standardTimeCalculation,
  'line-efficiency': async () => (await import('./line-efficiency.ts')).lineEfficiencyCalculation,
  'line-balance': async () => (await import('./line-balance.ts')).lineBalanceCalculation,
  'workshop-capacity': async () => (await import('./workshop-capacity.ts')).workshopCapacityCalculation,
  'equipment-effectiveness': async () =>
    (await import('./equipment-effectiveness.ts')).equipmentEffectivenessCalculation,
  'learning-curve': async () => (await import('./learning-curve.ts')).learningCurveCalculation,
  'material-demand': async () => (await import('./material-demand.ts')).materialDemandCalculation,
  'fabric-use': async () => (await import('./fabric-use.ts')).fabricUseCalculation,
  'yarn-count': async () => (await import('./yarn-count.ts')).yarnCountCalculation,
  'carton-strength': async () => (await import('./carton-strength.ts')).cartonStrengthCalculation,
  'backward-schedule': async () => (await import('./backward-schedule.ts')).backwardScheduleCalculation,
  'completion-forecast': async () => (await import('./completion-forecast.ts')).completionForecastCalculation,
  'production-progress': async () => (await import('./production-progress.ts')).productionProgressCalculation,
  'time-and-action': async () => (await import('./time-and-action.ts')).timeAndActionCalculation,
  'inspection-points': async () => (await import('./inspection-points.ts')).inspectionPointsCalculation,
  'shipment-quantity': async () => (await import('./shipment-quantity.ts')).shipmentQuantityCalculation,
}
