import type { ScanFault } from './scan-shapes.ts'

/** Why a picture is given up; anything else that is thrown is a fault of the reader itself. */
export class NotRead extends Error {
  readonly fault: ScanFault

  constructor(fault: ScanFault, why = '') {
    super(why)
    this.fault = fault
  }
}
