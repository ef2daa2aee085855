import type { Stage } from './stage.ts'

const AFTER: Readonly<Record<string, Stage>> = { 'offer-letter': 'E2', quotation: 'E2', 'proforma-invoice': 'E5' }

/** The stage a file has reached once a kind of paper is issued. */
export function stageAfter(kind: string): Stage | undefined {
  return AFTER[kind]
}
