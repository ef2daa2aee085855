import type { Given } from '@gendan/forms/form'
import type { Day } from '@gendan/kernel/day'
import { nextVersion } from './next-version.ts'
import { latestPaper, type OrderFile } from './order-file.ts'

/** What a paper of a file would be given if it were issued on a day: the number it has already, its next version, its part. */
export function givenFor(file: OrderFile, kind: string, part: string, day: Day): Given {
  const number = latestPaper(file, kind, part)?.number
  return { day, version: nextVersion(file, kind, part), ...(number ? { number } : {}), ...(part ? { part } : {}) }
}
