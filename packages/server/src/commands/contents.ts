import type { Words } from '@gendan/kernel/words'
import type { Counted, Head } from '@gendan/store/backup/format'
import { sizeOf } from './say.ts'

/** What a backup holds, in a sentence. */
export function contentsOf(sections: readonly Counted[], size: number): Words {
  const rows = (table: string) =>
    sections.filter((one) => one.table === table).reduce((sum, section) => sum + section.rows, 0)
  const [companies, worlds, accounts] = [rows('company'), rows('world'), rows('account')]
  const [events, attachments] = [rows('journal'), rows('attachment')]
  return {
    en: `companies ${companies}, worlds ${worlds}, accounts ${accounts}, journal entries ${events}, attachments and pages ${attachments}; ${sizeOf(size)}`,
    zh: `公司 ${companies}，环境 ${worlds}，账号 ${accounts}，日志 ${events} 条，附件及单据 ${attachments} 个；${sizeOf(size)}`,
  }
}

/** By which release and when it was made. */
export function originOf({ program, at }: Head): Words {
  return { en: `made by release ${program} at ${at}`, zh: `由版本 ${program} 于 ${at} 制作` }
}
