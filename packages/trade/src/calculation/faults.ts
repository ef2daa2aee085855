import { type Fault, Unusable } from './calculation.ts'

/** A reason why an input cannot be used: where, in short, and in words with what to do. */
export function fault(path: string, code: string, en: string, zh: string): Fault {
  return { path, code, message: { en, zh } }
}

/** Throws Unusable with every reason that holds, at once; what is false or undefined is no reason. */
export function refuse(faults: readonly (Fault | false | undefined)[]): void {
  const real = faults.filter((one): one is Fault => one !== false && one !== undefined)
  if (real.length > 0) throw new Unusable(real)
}
