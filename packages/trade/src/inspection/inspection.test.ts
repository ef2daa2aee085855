import { decimal } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import { answered, refused, resultOf } from '../calculation/ask-in-tests.ts'
import { compute } from '../calculation/calculation.ts'
import { doubleSamplingCalculation } from './double-sampling.ts'
import { samplingPlanCalculation } from './sampling-plan.ts'
import { switchingRulesCalculation } from './switching-rules.ts'
import { AQLS, codeLetter, lettersOf, planFor, stricterAc } from './tables.ts'

describe('the tables', () => {
  test.each([
    ['2', 'II', 'A'],
    ['8', 'III', 'B'],
    ['1200', 'II', 'J'],
    ['1201', 'II', 'K'],
    ['3200', 'I', 'H'],
    ['500000', 'S-4', 'J'],
    ['500001', 'II', 'Q'],
    ['9000000', 'III', 'R'],
  ])('a lot of %s at level %s has letter %s', (lot, level, letter) => {
    expect(codeLetter(decimal(lot), level)).toBe(letter)
  })

  test('a lot of one has no letter', () => {
    expect(codeLetter(decimal('1'), 'II')).toBeUndefined()
  })

  test.each([
    ['normal', 'K', '2.5', 'K 125 7/8'],
    ['tightened', 'K', '2.5', 'K 125 5/6'],
    ['reduced', 'K', '2.5', 'K 50 5/6'],
    ['normal', 'L', '1.0', 'L 200 5/6'],
    ['normal', 'G', '4.0', 'G 32 3/4'],
    ['normal', 'H', '0.65', 'J 80 1/2'],
    ['normal', 'H', '0.40', 'G 32 0/1'],
    ['normal', 'D', '1.0', 'E 13 0/1'],
    ['normal', 'A', '0.010', 'Q 1250 0/1'],
    ['tightened', 'A', '10', 'A 2 0/1'],
    ['tightened', 'R', '0.025', 'S 3150 1/2'],
    ['normal', 'R', '1000', 'B 3 44/45'],
  ] as const)('%s, letter %s, AQL %s: %s', (severity, letter, aql, plan) => {
    const found = planFor(severity, letter, aql)
    expect(`${found?.letter} ${found?.n} ${found?.ac}/${found?.re}`).toBe(plan)
  })

  test('every letter and AQL lead to a plan whose rejection number is one above its acceptance number', () => {
    expect(AQLS).toHaveLength(26)
    const plans = (['normal', 'tightened', 'reduced'] as const).flatMap((severity) =>
      lettersOf(severity)
        .filter((letter) => letter !== 'S')
        .flatMap((letter) => AQLS.map((aql) => planFor(severity, letter, aql))),
    )
    expect(plans).toHaveLength(3 * 16 * 26)
    expect(plans.every((plan) => plan && plan.re === plan.ac + 1 && plan.n >= 2)).toBe(true)
  })

  test('tightened inspection never accepts more than normal of the same sample', () => {
    for (const letter of lettersOf('normal'))
      for (const aql of AQLS) {
        const [normal, tightened] = [planFor('normal', letter, aql), planFor('tightened', letter, aql)]
        if (normal && tightened && normal.n === tightened.n) expect(tightened.ac).toBeLessThanOrEqual(normal.ac)
      }
  })

  test('one AQL stricter in the same row', () => {
    expect([stricterAc('normal', 'K', '2.5'), stricterAc('normal', 'K', '0.40')]).toEqual([5, undefined])
  })
})

describe('a sampling plan', () => {
  test('0.01 and 0.010 are one AQL; others are refused with those that there are', () => {
    expect(compute(samplingPlanCalculation, { lotSize: 500_000, aql: '0.01' })).toMatchObject({
      result: { codeLetter: 'P', classes: [{ letter: 'Q', n: '1250' }] },
    })
    const classes = [{ aql: '2.4' }, { kind: 'minor' }, { aql: '4' }]
    expect(refused(samplingPlanCalculation, { lotSize: 1, classes })).toEqual([
      'lotSize no-lot',
      'classes.0.aql no-such-aql',
      'classes.1.aql no-such-aql',
    ])
    expect(refused(samplingPlanCalculation, { lotSize: 9, aql: '15', counts: 'nonconforming' })).toEqual([
      'aql per-hundred-only',
    ])
    expect(refused(samplingPlanCalculation, { lotSize: 9, aql: '4', codeLetter: 'I' })).toEqual([
      'codeLetter no-letter',
    ])
    expect(refused(samplingPlanCalculation, { lotSize: 9, aql: '4', classes: [{ aql: '4' }] })).toEqual([
      'aql given-twice',
    ])
  })

  test('critical defects are looked for in the largest sample, and none is accepted', () => {
    const classes = [
      { kind: 'critical', aql: '0.65', found: 1 },
      { kind: 'minor', aql: '4.0', found: 0 },
    ]
    expect(compute(samplingPlanCalculation, { lotSize: 2000, classes })).toMatchObject({
      result: {
        classes: [{ n: '125', ac: '0', re: '1', decision: 'reject', perHundred: '0.8' }, { ac: '10' }],
        decision: 'reject',
      },
    })
    expect(compute(samplingPlanCalculation, { lotSize: 2000, critical: 'by-aql', classes })).toMatchObject({
      result: { classes: [{ ac: '2', decision: 'accept' }, { ac: '10' }], decision: 'accept' },
    })
    expect(compute(samplingPlanCalculation, { lotSize: 2000, classes: [{ aql: '0' }] })).toMatchObject({
      result: { classes: [{ n: '125', ac: '0' }], decision: '' },
    })
  })

  test('a class may have a level of its own; samples then differ, and the largest is drawn', () => {
    const classes = [{ aql: '2.5' }, { name: 'drop test', level: 'S-2', aql: '4.0' }]
    const { result, working } = answered(samplingPlanCalculation, { lotSize: 2000, classes })
    expect(result).toMatchObject({ sample: '125', classes: [{ n: '125' }, { letter: 'E', n: '13' }] })
    expect(working.some(({ en }) => en.includes('Sample sizes differ'))).toBe(true)
  })

  test('a lot that is all inspected keeps its acceptance number', () => {
    expect(compute(samplingPlanCalculation, { lotSize: 13, aql: '1.0', found: 1 })).toMatchObject({
      result: { sample: '13', classes: [{ inspectAll: true, ac: '0', decision: 'reject', perHundred: '7.6923' }] },
    })
  })
})

describe('switching', () => {
  const good = { accepted: true, ac: 1 }
  const bad = { accepted: false }
  function series(lots: readonly object[], more: object = {}) {
    return resultOf<{
      readonly next: string
      readonly lots: readonly { readonly next: string; readonly score: string }[]
    }>(switchingRulesCalculation, { lots, ...more })
  }

  test.each([
    ['two refused within five', [bad, good, good, good, bad], 'tightened'],
    ['two refused six apart', [bad, good, good, good, good, bad], 'normal'],
    ['a resubmitted lot does not count', [bad, { ...bad, resubmitted: true }, good], 'normal'],
    ['five accepted in a row under tightened', [bad, bad, good, good, good, good, good], 'normal'],
    ['four and one refused', [bad, bad, good, good, good, good, bad, good], 'tightened'],
    ['five refused under tightened in all', [bad, bad, bad, bad, good, bad, bad, good, bad], 'stop'],
  ])('%s', (_, lots, next) => {
    expect(series(lots).next).toBe(next)
  })

  test('fifteen lots of Ac 0 or 1 make a score of 30', () => {
    const lots = Array.from({ length: 15 }, () => good)
    expect(
      series(lots)
        .lots.map(({ score }) => score)
        .slice(0, 14),
    ).toEqual(Array.from({ length: 14 }, (__, i) => `${2 * (i + 1)}`))
    expect(series(lots).next).toBe('reduced')
    expect(series(lots, { agreed: false }).next).toBe('normal')
    expect(series([...lots, { ...good, irregular: true }]).next).toBe('normal')
    expect(series([...lots, bad]).next).toBe('normal')
  })

  test('a lot that only just passed throws the score back', () => {
    const lots = [0, 6, 0].map((found) => ({ lotSize: 2000, found }))
    expect(series(lots, { aql: '2.5' }).lots.map(({ score }) => score)).toEqual(['3', '0', '3'])
  })

  test('a score that cannot be told never reduces', () => {
    expect(series(Array.from({ length: 20 }, () => ({ accepted: true }))).next).toBe('normal')
  })

  test('after a stop the supplier acts and tightened inspection begins anew', () => {
    const stopped = Array.from({ length: 7 }, () => bad)
    expect(series([...stopped, good]).next).toBe('stop')
    expect(series([...stopped, { ...good, corrected: true }]).next).toBe('tightened')
    expect(series([...stopped, ...Array.from({ length: 5 }, () => ({ ...good, corrected: true }))]).next).toBe('normal')
  })

  test('every lot that cannot be judged is named', () => {
    expect(refused(switchingRulesCalculation, { lots: [{ found: 1 }, good, { lotSize: 5 }] })).toEqual([
      'lots.0.accepted not-judged',
      'lots.2.accepted not-judged',
    ])
    expect(refused(switchingRulesCalculation, { lots: [{ lotSize: 1, found: 0 }], aql: '2.5' })).toEqual([
      'lots.0.lotSize no-lot',
    ])
  })
})

describe('double sampling', () => {
  test.each([
    [{ foundFirst: 3 }, 'accept'],
    [{ foundFirst: 4 }, 'draw-second'],
    [{ foundFirst: 5, foundSecond: 4 }, 'accept'],
    [{ foundFirst: 5, foundSecond: 5 }, 'reject'],
    [{ foundFirst: 6 }, 'reject'],
    [{}, ''],
  ])('%j: %s, and every answer says that the numbers are not confirmed', (found, decision) => {
    expect(compute(doubleSamplingCalculation, { lotSize: 2000, aql: '2.5', ...found })).toMatchObject({
      result: { decision },
      warnings: [{ rule: 'N-06', verdict: 'cannot-tell' }],
    })
  })

  test('where there is none the single plan is named', () => {
    expect(refused(doubleSamplingCalculation, { lotSize: 2000, aql: '0.10' })).toEqual(['aql no-double-plan'])
    expect(refused(doubleSamplingCalculation, { lotSize: 2, aql: '25' })).toEqual(['aql no-double-plan'])
    expect(refused(doubleSamplingCalculation, { lotSize: 1, aql: '2.4' })).toEqual([
      'lotSize no-lot',
      'aql no-such-aql',
    ])
  })
})
