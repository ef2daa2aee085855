import type { Firm } from '@gendan/firm/firm'
import type { Given } from '@gendan/forms/form'
import type { Day } from '@gendan/kernel/day'
import { fileIndex } from './binder/file-index.ts'
import { moneyStanding } from './money/standing.ts'
import { nextVersion } from './next-version.ts'
import { latestPaper, type OrderFile } from './order-file.ts'

/**
 * What a paper of a file would be given if it were issued on a day: the number it has already, its next version, its part. The account
 * follow-up is given how the money stands, by the rates of the firm.
 */
export function givenFor(file: OrderFile, kind: string, part: string, day: Day, firm?: Firm): Given {
  const number = latestPaper(file, kind, part)?.number
  const index = indexFor(file, kind)
  return {
    ...index,
    ...(kind === 'account-follow-up' ? { money: moneyStanding(file, day, firm) } : {}),
    day,
    version: nextVersion(file, kind, part),
    ...(number ? { number } : {}),
    ...(part ? { part } : {}),
  }
}

/** The cover of the file is given what lies in it; no other paper is. */
export function indexFor(file: OrderFile, kind: string): Pick<Given, 'index'> {
  return kind === 'order-cover' ? { index: fileIndex(file) } : {}
}
