import { formOf } from '@gendan/forms/catalogue'
import type { Spot } from '@gendan/kernel/rule'
import { gateRecord, latestPaper, type OrderFile } from './order-file.ts'

/** Why nobody has signed a paper back yet: what was signed here since is another version than the one that was sent. */
export function sentAsSigned(file: OrderFile, kind: string, gate: string, part = ''): readonly Spot[] {
  const paper = latestPaper(file, kind, part)
  const { signed } = gateRecord(file, gate, part)
  if (!paper || !signed || paper.confirmed?.print === signed.print) return []
  const name = formOf(kind)?.name ?? { en: kind, zh: kind }
  const which = `${paper.number} v${paper.version}`
  return [
    {
      at: `papers.${kind}`,
      says: {
        en: `${name.en} ${which} is not the version that was signed last.`,
        zh: `已发出的${name.zh} ${which} 不是最近签过的版本。`,
      },
      remedy: { en: 'Issue the changed version and send it first.', zh: '请先开出改后的版本并发出。' },
    },
  ]
}
