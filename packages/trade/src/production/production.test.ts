import { addDays } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, divide, multiply, subtract } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resultOf } from '../calculation/ask-in-tests.ts'
import { compute } from '../calculation/calculation.ts'
import { calendarShape, isWorkingDay } from '../calendar/working-calendar.ts'
import { backwardScheduleCalculation } from './backward-schedule.ts'
import { completionForecastCalculation } from './completion-forecast.ts'
import { fabricUseCalculation } from './fabric-use.ts'
import { lineBalanceCalculation } from './line-balance.ts'
import { lineOutputCalculation } from './line-output.ts'
import { materialDemandCalculation } from './material-demand.ts'
import { assignStations } from './station-assignment.ts'

const whole = (min: number, max: number) => fc.integer({ min, max })

describe('output of lines', () => {
  test.each([
    // 40 × 480 × 0.6 ÷ 12
    [
      { workers: 40, hours: 8, efficiency: '0.6', smv: 12 },
      { outputPerDay: '960', outputPerHour: '120', outputPerWorker: '24' },
    ],
    // absent: 40 × 480 × 0.6 × 0.95 ÷ 12
    [{ workers: 40, hours: 8, efficiency: '0.6', attendance: '0.95', smv: 12 }, { outputPerDay: '912' }],
    // workers from output: 960 × 12 ÷ (480 × 0.6)
    [{ outputPerDay: 960, smv: 12, minutes: 480, efficiency: '0.6' }, { people: '40' }],
    // standard minutes from output
    [{ outputPerDay: 600, workers: 25, minutes: 480, efficiency: '0.75' }, { smv: '15' }],
    // days by a known output: 5000 ÷ 320
    [
      { outputPerDay: 320, workers: 10, quantity: 5000 },
      { days: '16', exactDays: '15.625' },
    ],
  ])('%o: %o', (input, found) => {
    expect(resultOf(lineOutputCalculation, input)).toMatchObject(found)
  })

  test('an order that ends within the learning curve ends there', () => {
    const input = { workers: 10, outputPerDay: 500, quantity: 450, ramp: [100, 200, 300], rampIn: 'pieces' }
    expect(resultOf(lineOutputCalculation, input)['days']).toBe('3')
  })

  test('a quotient with no end does not cost a day: three days at a third of 100 and 700 at 100', () => {
    const input = {
      workers: 1,
      outputPerDay: 100,
      quantity: 800,
      ramp: ['0.3333333', '0.3333333', '0.3333334'],
      rampIn: 'share',
    }
    expect(resultOf(lineOutputCalculation, input)['days']).toBe('10')
  })

  test('the days are the fewest that suffice, and never fewer for more pieces', () => {
    fc.assert(
      fc.property(whole(1, 100_000), whole(1, 3000), whole(0, 500), (quantity, outputPerDay, more) => {
        const days = (Q: number) =>
          +(resultOf(lineOutputCalculation, { workers: 1, outputPerDay, quantity: Q })['days'] ?? '')
        expect(days(quantity) * outputPerDay >= quantity && (days(quantity) - 1) * outputPerDay < quantity).toBe(true)
        expect(days(quantity + more)).toBeGreaterThanOrEqual(days(quantity))
      }),
      { numRuns: 50 },
    )
  })
})

describe('line balance', () => {
  test('two workers on a task halve its time', () => {
    const tasks = [
      { name: 'a', time: 20 },
      { name: 'b', time: 40, workers: 2 },
      { name: 'c', time: 18 },
    ]
    expect(resultOf(lineBalanceCalculation, { tasks })).toMatchObject({
      bottleneck: '20',
      stations: '4',
      balance: '0.975',
    })
  })

  test('an order of tasks that cannot be is refused with every reason', () => {
    const tasks = [
      { name: 'a', time: 20, after: ['b'] },
      { name: 'b', time: 40, after: ['a', 'x'] },
    ]
    expect(compute(lineBalanceCalculation, { tasks })).toMatchObject({
      errors: [{ code: 'circle' }, { code: 'unknown-task' }, { code: 'circle' }],
    })
    expect(
      compute(lineBalanceCalculation, {
        takt: 30,
        tasks: [
          { name: 'a', time: 40 },
          { name: 'b', time: 1, after: ['a'] },
        ],
      }),
    ).toMatchObject({
      errors: [{ code: 'above-takt' }],
    })
  })

  test('every task has one station, none above the takt, none before its forerunners', () => {
    const line = fc.array(fc.tuple(whole(1, 60), fc.array(whole(0, 30), { maxLength: 3 })), {
      minLength: 1,
      maxLength: 25,
    })
    const order = fc.constantFrom('positional-weight', 'longest', 'most-followers')
    fc.assert(
      fc.property(line, order, (drawn, by) => {
        const tasks = drawn.map(([time, after], i) => ({
          name: `t${i}`,
          time: decimal(String(time)),
          after: after.filter((other) => other < i).map((other) => `t${other}`),
        }))
        const stations = assignStations(tasks, decimal('60'), by as 'longest')
        const sequence = stations.flatMap((one) => one.tasks)
        expect([...sequence].sort()).toEqual(tasks.map(({ name }) => name).sort())
        expect(stations.every(({ time }) => compare(time, decimal('60')) <= 0)).toBe(true)
        for (const { name, after } of tasks)
          for (const before of after) expect(sequence.indexOf(before)).toBeLessThan(sequence.indexOf(name))
      }),
      { numRuns: 60 },
    )
  })
})

describe('material', () => {
  test('sizes with their own use, and pieces cut beyond the order', () => {
    const products = [
      { name: 'M', pieces: 1000, unitUse: '1.2' },
      { name: 'L', pieces: 500, unitUse: '1.4' },
    ]
    const found = resultOf(materialDemandCalculation, {
      products,
      extraPieces: '0.02',
      loss: '0.05',
      lossMode: 'multiply',
    })
    expect([found['net'], found['gross']]).toEqual(['1938', '2034.9'])
  })

  test('the least order decides, then whole packs', () => {
    const found = resultOf(materialDemandCalculation, { pieces: 100, unitUse: 1, leastOrder: 250, pack: 60 })
    expect([found['toBuy'], found['order'], found['packs'], found['surplus']]).toEqual(['100', '300', '5', '200'])
  })

  test('enough in stock: nothing is ordered', () => {
    const found = resultOf(materialDemandCalculation, {
      pieces: 100,
      unitUse: 1,
      stock: 500,
      pack: 60,
      leastOrder: 250,
    })
    expect([found['toBuy'], found['order']]).toEqual(['0', '0'])
  })

  test('what is ordered covers the need by less than a pack, and the two conventions are a square of the loss apart', () => {
    fc.assert(
      fc.property(whole(1, 50_000), whole(0, 60), whole(1, 500), (pieces, loss, pack) => {
        const rate = divide(decimal(String(loss)), decimal('100'))
        const given = { pieces, unitUse: '1.37', loss: rate, pack }
        const found = resultOf(materialDemandCalculation, given)
        const surplus = subtract(found['order'] as Decimal, found['toBuy'] as Decimal)
        expect(compare(surplus, decimal('-0.000000000001'))).toBe(1)
        expect(compare(surplus, decimal(String(pack)))).toBe(-1)
        const added = resultOf(materialDemandCalculation, { ...given, lossMode: 'multiply' })['gross'] as Decimal
        const share = subtract(decimal('1'), multiply(rate, rate))
        const apart = subtract(multiply(found['gross'] as Decimal, share), added)
        expect(compare(apart, decimal('0.000001'))).toBe(-1)
        expect(compare(apart, decimal('-0.000001'))).toBe(1)
      }),
      { numRuns: 60 },
    )
  })

  test('metres and kilograms of one fabric agree: 1.442 m of 150 cm at 200 g', () => {
    const found = resultOf(fabricUseCalculation, {
      markerLengthM: '2.884',
      markerPieces: 2,
      gsm: 200,
      fabricWidthCm: 150,
    })
    expect([found['metresPerPiece'], found['kgPerPiece']]).toEqual(['1.442', '0.4326'])
  })
})

describe('days of the calendar', () => {
  const factory = { weekend: [7] }
  const calendar = calendarShape.parse(factory)
  interface Schedule {
    readonly tasks: readonly { readonly start: string; readonly end: string }[]
  }

  test('reckoned back, every task ends before the next begins, and all of them on working days', () => {
    const tasks = fc.array(fc.tuple(whole(1, 20), whole(0, 4)), { minLength: 1, maxLength: 8 })
    const day = whole(0, 1800).map((n) => addDays('2021-06-01', n))
    fc.assert(
      fc.property(tasks, day, (drawn, shipDay) => {
        const named = drawn.map(([days, gap], i) => ({ name: `t${i}`, days, gap }))
        const found = resultOf<Schedule>(backwardScheduleCalculation, { shipDay, tasks: named, calendar: factory })
        for (const [i, { start, end }] of found.tasks.entries()) {
          expect(start <= end && end < (found.tasks[i + 1]?.start ?? shipDay)).toBe(true)
          expect(isWorkingDay(start, calendar) && isWorkingDay(end, calendar)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('tasks that wait for each other are refused', () => {
    const tasks = [
      { name: 'a', before: ['b'] },
      { name: 'b', before: ['a'] },
    ]
    expect(compute(backwardScheduleCalculation, { shipDay: '2026-06-30', tasks })).toMatchObject({
      errors: [{ code: 'circle' }],
    })
  })

  test('a voyage counts Sundays: 20 days back from 30 June', () => {
    const tasks = [{ name: 'sewing' }, { name: 'voyage', days: 20, countIn: 'calendar-days' }]
    const found = resultOf<Schedule>(backwardScheduleCalculation, { shipDay: '2026-06-30', tasks })
    expect([found.tasks[1]?.start, found.tasks[0]?.end]).toEqual(['2026-06-10', '2026-06-09'])
  })

  test('today still counts where it is said: 96 pieces at 48 from Monday are ready on Tuesday', () => {
    const given = { remaining: 96, meanOutput: 48, today: '2026-11-16' }
    const ends = (firstDay: string) => resultOf(completionForecastCalculation, { ...given, firstDay })['productionEnds']
    expect([ends('today'), ends('tomorrow')]).toEqual(['2026-11-17', '2026-11-18'])
  })

  test('only the last days count, and no output at all is refused', () => {
    const given = { remaining: 900, recent: [10, 10, 100, 80, 90], lastDays: 3 }
    expect(resultOf(completionForecastCalculation, given)).toMatchObject({ meanOutput: '90', productionDays: '10' })
    expect(compute(completionForecastCalculation, { remaining: 900, recent: [0, 0] })).toMatchObject({
      errors: [{ code: 'no-output' }],
    })
  })
})
