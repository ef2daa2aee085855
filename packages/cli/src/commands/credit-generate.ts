import { chanceFrom } from '@gendan/credit/generator/chance'
import { choose, generate } from '@gendan/credit/generator/generate'
import { harmlessChanges } from '@gendan/credit/generator/harmless'
import { plantedFaults } from '@gendan/credit/generator/operators'
import { trueDeal } from '@gendan/credit/generator/true-deal'
import { optionsOf } from '../answering.ts'
import { type Answer, type Unfit, unusable } from '../command.ts'

const OPTIONS = { seed: { type: 'string' }, faults: { type: 'string' }, harmless: { type: 'boolean' } } as const
const MOST_FAULTS = 8

/**
 * A presentation to practise on, made from a seed: the question of `credit examine` under `set`, and under `planted` what was done to it.
 * --faults plants so many faults, each in another document; --harmless writes all of it otherwise, as people do.
 */
export async function run(args: readonly string[]): Promise<Answer> {
  const given = optionsOf(args, OPTIONS)
  if ('code' in given) return unusable([given])
  const [seed, faults] = [wholeIn(given.values.seed, '1'), wholeIn(given.values.faults, '0')]
  const unfit = [
    ...(seed === undefined ? [notWhole('seed', 2 ** 32 - 1)] : []),
    ...(faults === undefined || faults > MOST_FAULTS ? [notWhole('faults', MOST_FAULTS)] : []),
  ]
  if (seed === undefined || faults === undefined || unfit.length > 0) return unusable(unfit)
  const planted = choose(chanceFrom(seed), trueDeal(seed), plantedFaults, faults)
  const made = generate(seed, [...planted, ...(given.values.harmless ? harmlessChanges : [])])
  const text = () => made.planted.map(({ id, says, rules }) => `${id}\t${rules.join(' ')}\t${says.en} ${says.zh}`)
  return { code: 0, json: { seed, set: made.set, planted: made.planted }, text }
}

function wholeIn(text: string | undefined, usual: string): number | undefined {
  const figure = text ?? usual
  return /^\d{1,10}$/.test(figure) && Number(figure) < 2 ** 32 ? Number(figure) : undefined
}

function notWhole(path: string, most: number): Unfit {
  return {
    path,
    code: 'not-whole',
    message: { en: `--${path} is a whole number from 0 to ${most}.`, zh: `--${path} 须为 0 至 ${most} 的整数。` },
  }
}
