import { latestPaper, type OrderFile } from './order-file.ts'

/** The version a paper would be issued with now: 1 for the first, one more than the last after. */
export function nextVersion(file: OrderFile, kind: string, part = ''): number {
  return (latestPaper(file, kind, part)?.version ?? 0) + 1
}
