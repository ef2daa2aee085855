import { type Fault, Unusable } from './calculation.ts'

/** A reason why an input cannot be used: where it stands, its short name, and what to do about it in both tongues. */
export function fault(path: string, code: string, en: string, zh: string): Fault {
  return { path, code, message: { en, zh } }
}

/** Throws Unusable with every reason at once; nothing where there is none. */
export function assertUsable(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Unusable(faults)
}
