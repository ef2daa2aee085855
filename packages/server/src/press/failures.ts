import type { Finding } from '@gendan/kernel/rule'

/** A page holds characters that no face can draw. The findings name each with its place; nothing was printed. */
export class MissingGlyphs extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super(`${findings.length} characters cannot be printed`)
    this.name = 'MissingGlyphs'
    this.findings = findings
  }
}

/** Why a page could not be made, for the log and for the caller's answer. */
export type PressFault = 'image' | 'size' | 'time' | 'memory' | 'died' | 'closed' | 'layout'

export class PressFailed extends Error {
  readonly fault: PressFault
  constructor(fault: PressFault, message: string) {
    super(message)
    this.name = 'PressFailed'
    this.fault = fault
  }
}
