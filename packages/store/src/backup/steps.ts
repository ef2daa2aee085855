import type { ClientBase } from 'pg'
import { type Migration, NewerDatabase } from '../migrate.ts'
import { BackupRefused, type Head } from './format.ts'

type Step = Head['steps'][number]

/** The migrations a database has seen; undefined where it is none of ours yet. Throws NewerDatabase. */
export async function stepsRun(client: ClientBase, known: readonly Migration[]): Promise<readonly Step[] | undefined> {
  const { rows: there } = await client.query<{ there: boolean }>(
    `select to_regclass(quote_ident(current_schema()) || '.release') is not null as there`,
  )
  if (!there[0]?.there) return undefined
  const { rows } = await client.query<Step>('select name, print from release order by name')
  const stranger = rows.find((row) => !known.some((step) => step.name === row.name))
  if (stranger) throw new NewerDatabase(stranger.name)
  return rows
}

/** Our own migrations that the file's database had seen. Throws BackupRefused where a later release or another build wrote it. */
export function stepsOfFile({ steps, program }: Head, known: readonly Migration[]): readonly Migration[] {
  return steps.map(({ name, print }) => {
    const step = known.find((one) => one.name === name)
    if (!step) throw newer(program, name)
    if (step.print !== print) throw otherBuild(program, name)
    return step
  })
}

function newer(program: string, step: string): BackupRefused {
  return new BackupRefused({
    en: `The backup was made by release ${program}, which is newer than this program (it knows ${step}): install that release, then restore. Nothing was touched.`,
    zh: `备份由较新的版本 ${program} 制作（含 ${step}），本程序不认识：请安装该版本后再恢复。现有数据未作任何改动。`,
  })
}

function otherBuild(program: string, step: string): BackupRefused {
  return new BackupRefused({
    en: `The backup was made by a build of ${program} whose ${step} differs from ours: restore it with the program that made it. Nothing was touched.`,
    zh: `备份所用的 ${program} 构建与本程序的 ${step} 不同：请用制作备份的程序恢复。现有数据未作任何改动。`,
  })
}
