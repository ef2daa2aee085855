import { fromNoMargin } from './firm.ts'
import { fromOneGate } from './order-file.ts'
import { asItStood, type Steps } from './steps.ts'

/**
 * By kind, then by the shape that is left: `upcasters['order-file'][1]` turns shape 1 into shape 2. A new step comes with
 * a fixture of the old shape in fixtures/, and the test reads every fixture there.
 */
export const upcasters: Readonly<Record<string, Readonly<Record<number, Steps>>>> = {
  firm: { 1: fromNoMargin },
  'order-file': { 1: fromOneGate, 2: asItStood },
  'bank-slip': { 1: asItStood },
}
