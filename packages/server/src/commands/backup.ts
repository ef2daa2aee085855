import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { writeBackup } from '@gendan/store/backup/write'
import { contentsOf } from './contents.ts'
import { inHouse, keyName, settingsHere } from './household.ts'
import { progressLine, say } from './say.ts'
import { readWords, type Usage } from './usage.ts'

const usage: Usage = {
  thing: { en: 'file to write', zh: '要写入的文件' },
  switches: [],
  help: {
    en: `gendan backup FILE

Keeps everything in one new file: every world with its journal, pages and attachments, people and posts, sealed with a
checksum. The program may go on running; the backup is of one moment. A file that stands there is never overwritten.
Not in it: the key that seals second factors (secret.key in the data folder, or GENDAN_KEY). Keep that apart.
`,
    zh: `gendan backup 文件

将全部数据备份为一个新文件：各环境及其日志、单据和附件、人员与岗位，并附校验值。
备份时程序可继续运行，备份内容为同一时刻的数据。已存在的文件不会被覆盖。
备份不含加密二次验证所用的密钥（数据文件夹中的 secret.key 或 GENDAN_KEY），请另行妥善保存。
`,
  },
}

/** `gendan backup FILE` */
export async function backupCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  const asked = readWords(args, usage)
  if (!('thing' in asked)) {
    say(asked)
    return 0
  }
  const settings = settingsHere()
  const file = resolve(asked.thing)
  const notes = { program: releaseHere(), key: await keyName(settings) }
  const line = progressLine({ en: 'Backing up', zh: '备份中' })
  const sections = await inHouse(settings, (connection) =>
    writeBackup(connection, file, notes, { signal, onProgress: line.on }),
  ).finally(line.end)
  const held = contentsOf(sections, (await stat(file)).size)
  say({
    en: `Backup written: ${file} (${held.en}).${notes.key ? ` Secrets are sealed with key ${notes.key}, which is not in the file.` : ''}`,
    zh: `备份已写入：${file}（${held.zh}）。${notes.key ? `机密内容由密钥 ${notes.key} 加密，该密钥不在文件中。` : ''}`,
  })
  return 0
}

function releaseHere(): string {
  const text = readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
