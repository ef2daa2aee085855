import type { CalculationExample } from '../calculation/calculation.ts'

/** Orders of several articles. */
export const mixedLoadingExamples: readonly CalculationExample[] = [
  {
    title: { en: 'Lamps, vases and a few heavy boxes in one 20GP', zh: '灯具、花瓶与少量重箱，装一个 20 尺箱' },
    input: {
      container: '20GP',
      goods: [
        { name: 'lamps', cartons: 160, length: 58, width: 42, height: 36, grossWeight: '14.6' },
        {
          name: 'vases',
          cartons: 60,
          length: 50,
          width: 40,
          height: 45,
          grossWeight: 18,
          turning: 'upright',
          maxLayers: 3,
        },
        { name: 'tools', cartons: 40, length: 40, width: 30, height: 20, grossWeight: 35 },
      ],
    },
    gives: { fitsOne: true, containers: '1', atLeast: '1', totalVolume: '20.391', totalWeight: '4816' },
  },
]
