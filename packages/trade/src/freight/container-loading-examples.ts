import type { CalculationExample } from '../calculation/calculation.ts'

const CARTON = { length: 58, width: 42, height: 36, grossWeight: '14.6' }

/** Cartons in boxes as papers ask for them. */
export const containerLoadingExamples: readonly CalculationExample[] = [
  {
    title: { en: '58 × 42 × 36 cm in a 20GP', zh: '58×42×36 厘米装 20 尺箱' },
    input: { container: '20GP', ...CARTON },
    gives: {
      count: '336',
      byOrientation: '336',
      byVolume: '378',
      byWeight: '1936',
      'orientations.0.along': '14',
      'orientations.0.across': '4',
      'orientations.0.up': '6',
    },
  },
  {
    title: { en: 'The same in a high cube', zh: '同上，装 40 尺高箱' },
    input: { container: '40HC', ...CARTON },
    gives: { count: '792', byVolume: '870' },
  },
  {
    title: { en: 'The same in a high cube, this side up', zh: '同上，此面向上' },
    input: { container: '40HQ', ...CARTON, turning: 'upright' },
    gives: { count: '784', 'orientations.0.up': '7' },
  },
  {
    title: { en: 'As textbooks count: 25 m³ and 17.5 t', zh: '教材算法：25 立方米、17.5 吨' },
    input: {
      container: '20GP',
      profile: 'examClassic',
      length: 50,
      width: 40,
      height: 23,
      grossWeight: 34,
      piecesPerCarton: 20,
    },
    gives: { byVolume: '543', byWeight: '514', count: '514', limitedBy: 'weight', pieces: '10280' },
  },
]
