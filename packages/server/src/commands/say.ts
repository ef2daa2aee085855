import type { Words } from '@gendan/kernel/words'
import { BackupRefused, type Progress } from '@gendan/store/backup/format'
import { UnfitDatabase } from '@gendan/store/database'
import { StartProblem } from '@gendan/store/embedded/start-problem'
import { NewerDatabase } from '@gendan/store/migrate'
import { BadSettings } from '../settings.ts'

/** What was asked or given cannot be used: nothing was done. */
export const UNUSABLE = 2
/** Something failed on the way: what was begun has been undone. */
export const FAILED = 1

/** What a command was given cannot be used; said in both tongues, with what to do. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
  readonly says: Words

  constructor(says: Words) {
    super(`${says.en} ${says.zh}`)
    this.says = says
  }
}

/** An answer, for whoever reads on: standard output, English first. */
export function say({ en, zh }: Words): void {
  console.log(`${en}\n${zh}`)
}

/** A remark beside the answer: standard error. */
export function remark({ en, zh }: Words): void {
  console.error(`${en}\n${zh}`)
}

/** Says why a command did not come to its end, and gives the code it ends with. */
export function complain(problem: unknown, signal: AbortSignal): number {
  if (signal.aborted) {
    remark({ en: 'Called off: what was begun has been undone.', zh: '已中止，未完成的部分已撤销。' })
    return FAILED
  }
  if (problem instanceof Unusable || problem instanceof BackupRefused) {
    remark(problem.says)
    return UNUSABLE
  }
  if (problem instanceof BadSettings || problem instanceof NewerDatabase || problem instanceof UnfitDatabase) {
    console.error(problem.message)
    return UNUSABLE
  }
  remark(failureOf(problem))
  return FAILED
}

function failureOf(problem: unknown): Words {
  if (problem instanceof StartProblem) return problem.says
  const { code, message } = problem as { code?: unknown; message?: unknown }
  const why = String(message || code || problem)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100')
    return {
      en: `The disk is full (${why}): free some space and try again. What was begun has been undone.`,
      zh: `磁盘已满（${why}）：请腾出空间后重试。未完成的部分已撤销。`,
    }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || code === '28P01' || code === '3D000')
    return {
      en: `The database of DATABASE_URL cannot be reached: ${why}.`,
      zh: `无法连接 DATABASE_URL 指定的数据库：${why}。`,
    }
  return { en: `It failed: ${why}. What was begun has been undone.`, zh: `操作失败：${why}。未完成的部分已撤销。` }
}

const REFRESH_MS = 250

/** A line on the terminal that tells how far the work has come; silent where nobody watches. */
export function progressLine(what: Words): { readonly on: (progress: Progress) => void; readonly end: () => void } {
  let shown = 0
  let wide = false
  return {
    on({ bytes, of, table }) {
      if (!process.stderr.isTTY || Date.now() - shown < REFRESH_MS) return
      shown = Date.now()
      wide = true
      const far = of > 0 ? `${Math.floor((bytes * 100) / of)} %` : sizeOf(bytes)
      process.stderr.write(`\r\u001b[K${what.zh} ${what.en}: ${far} ${table}`)
    },
    end() {
      if (wide) process.stderr.write('\r\u001b[K')
    },
  }
}

/** Bytes as people read them: whole kB (10³) below a megabyte, one decimal of MB (10⁶) above; rounded. */
export function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
