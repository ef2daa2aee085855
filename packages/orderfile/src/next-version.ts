import { latestPaper, type OrderFile } from './order-file.ts'

/** The version a kind of paper would be issued with now: 1 for the first, one more than the last after. */
export function nextVersion(file: OrderFile, kind: string): number {
  return (latestPaper(file, kind)?.version ?? 0) + 1
}
