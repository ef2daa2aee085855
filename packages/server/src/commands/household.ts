import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connection } from '@gendan/store/database'
import { startPostgres } from '@gendan/store/embedded/postgres'
import { hasCluster, runningConnection } from '@gendan/store/embedded/running'
import { loadKeys } from '../keys.ts'
import { readSettings, type Settings } from '../settings.ts'
import { Unusable } from './say.ts'

const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url))

/** The settings that the program itself would start with. */
export function settingsHere(): Settings {
  return readSettings(process.env, PROJECT)
}

/**
 * Work on a house that stands, whether the program is running or not: over its own connection, or with the built-in
 * database started for this work and stopped after it. Makes no data folder.
 */
export async function inHouse<T>(settings: Settings, work: (connection: Connection) => Promise<T>): Promise<T> {
  const { databaseUrl, folder } = settings
  if (databaseUrl) return work({ connectionString: databaseUrl })
  if (!hasCluster(folder)) throw nothingIn(folder)
  const running = runningConnection(folder)
  return running ? work(running) : started(folder, work)
}

/** Work on a house that stands still, or on a new one; refused while the program runs. */
export async function inStillHouse<T>(settings: Settings, work: (connection: Connection) => Promise<T>): Promise<T> {
  const { databaseUrl, folder } = settings
  if (databaseUrl) return work({ connectionString: databaseUrl })
  if (hasCluster(folder) && runningConnection(folder)) throw stillRunning(folder)
  return started(folder, work)
}

async function started<T>(folder: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const database = await startPostgres({ folder })
  try {
    return await work(database.connection)
  } finally {
    await database.stop()
  }
}

/** The name of the key in force; empty where there is none yet. Makes none. */
export async function keyName({ folder }: Settings): Promise<string> {
  const given = process.env['GENDAN_KEY']
  if (!given && !existsSync(join(folder, 'secret.key'))) return ''
  const keys = await loadKeys(folder, given).catch((problem: unknown) => {
    throw problem instanceof RangeError ? badKey() : problem
  })
  return keys.name
}

function nothingIn(folder: string): Unusable {
  return new Unusable({
    en: `The data folder ${folder} holds no database of Gendan: set GENDAN_DATA to the folder the program uses.`,
    zh: `数据文件夹 ${folder} 中没有跟单程序的数据库：请将 GENDAN_DATA 设为程序所用的文件夹。`,
  })
}

function stillRunning(folder: string): Unusable {
  return new Unusable({
    en: `Gendan is running on the data folder ${folder}: stop it, restore, and start it again. Nothing was touched.`,
    zh: `跟单程序正在使用数据文件夹 ${folder}：请先停止程序，恢复后再启动。现有数据未作任何改动。`,
  })
}

function badKey(): Unusable {
  return new Unusable({
    en: 'The key (GENDAN_KEY, or secret.key in the data folder) is not 64 hexadecimal digits.',
    zh: '密钥（GENDAN_KEY 或数据文件夹中的 secret.key）不是 64 位十六进制数。',
  })
}
