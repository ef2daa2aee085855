import type { JudgedFinding } from '@gendan/orderfile/presentation/examined'

/** A finding's name on the screen. */
export function keyOf({ finding, documents }: JudgedFinding): string {
  return [finding.rule, documents.join('+'), finding.at, finding.says.en].join('|')
}
