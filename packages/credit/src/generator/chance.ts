/** Choices that come out the same for the same seed: what a learner was set, and what a test found, can be made again. */
export interface Chance {
  /** A whole number from the first to the last, both taken in. */
  readonly whole: (from: number, to: number) => number
  readonly one: <T>(of: readonly T[]) => T
}

/** A chance from a seed (any whole number); the generator of Bob Jenkins' small kind known as mulberry32, which is in the public domain. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return { whole, one: (of) => of[whole(0, of.length - 1)] as (typeof of)[number] }
}
