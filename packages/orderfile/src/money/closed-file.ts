import type { Finding } from '@gendan/kernel/rule'
import { closedFindings } from '../aside.ts'
import type { OrderFile } from '../order-file.ts'

/** Why no money moves in or out of these files: they are closed with the account that was bound then. */
export function closedFiles(files: readonly OrderFile[]): readonly Finding[] {
  return files.flatMap((file) =>
    closedFindings(file).map((found) => ({
      ...found,
      says: { en: `${file.number}: ${found.says.en}`, zh: `${file.number}：${found.says.zh}` },
    })),
  )
}
