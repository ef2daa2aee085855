import { resolve } from 'node:path'
import { checkBackup } from '@gendan/store/backup/read'
import { type Restored, restoreBackup } from '@gendan/store/backup/restore'
import { contentsOf, originOf } from './contents.ts'
import { inStillHouse, keyName, settingsHere } from './household.ts'
import { progressLine, remark, say } from './say.ts'
import { readWords, type Usage } from './usage.ts'

const usage: Usage = {
  thing: { en: 'backup file', zh: '备份文件' },
  switches: ['replace', 'check'],
  help: {
    en: `gendan restore FILE [--check] [--replace]

Brings a backup back into an empty house, or a new data folder. The whole file is read and compared with its checksum
first; a file that is damaged, or of a newer release, is refused. Whatever goes wrong, everything stays as it was.
A backup of an earlier release is brought up to this one. Stop the program first; everybody signs in anew afterwards.
  --check    reads the file and says what it holds, without touching any database
  --replace  gives up everything the database holds now
`,
    zh: `gendan restore 文件 [--check] [--replace]

将备份恢复到空数据库或新的数据文件夹。恢复前先通读整个文件并核对校验值；
文件已损坏或来自更新版本时拒绝恢复。无论出现什么问题，现有数据保持不变。
早期版本的备份会自动升级到当前版本。请先停止程序；恢复后所有人需重新登录。
  --check    只读取文件并说明其内容，不改动任何数据库
  --replace  放弃数据库中现有的全部数据
`,
  },
}

/** `gendan restore FILE [--check] [--replace]` */
export async function restoreCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  const asked = readWords(args, usage)
  if (!('thing' in asked)) {
    say(asked)
    return 0
  }
  const file = resolve(asked.thing)
  const line = progressLine({ en: 'Reading', zh: '读取中' })
  const watch = { signal, onProgress: line.on }
  // Read before the house is opened: a file that cannot be used must not even make a data folder.
  const checked = await checkBackup(file, watch).finally(line.end)
  const [held, origin] = [contentsOf(checked.sections, checked.size), originOf(checked.head)]
  if (asked.switches.has('check')) {
    say({ en: `${file} is whole: ${held.en}; ${origin.en}.`, zh: `${file} 完整无损：${held.zh}；${origin.zh}。` })
    return 0
  }
  const settings = settingsHere()
  const filling = progressLine({ en: 'Restoring', zh: '恢复中' })
  const options = { signal, onProgress: filling.on, replace: asked.switches.has('replace') }
  const restored = await inStillHouse(settings, (connection) => restoreBackup(connection, checked, options)).finally(
    filling.end,
  )
  warnOfKey(restored, await keyName(settings), settings.folder)
  say({ en: `Restored: ${held.en}; ${origin.en}.`, zh: `已恢复：${held.zh}；${origin.zh}。` })
  return 0
}

/** Second factors open only with the key that sealed them; without it their owners could not sign in. */
function warnOfKey({ head, sealed }: Restored, key: string, folder: string): void {
  if (sealed.length === 0 || (key !== '' && key === head.key)) return
  const logins = sealed.join(', ')
  remark({
    en: `Attention: the second factors of ${logins} are sealed with key ${head.key || '(unnamed)'}, which is not the key here. Put that secret.key into ${folder} (or set GENDAN_KEY) before the program starts; if it is lost: gendan recover LOGIN --drop-second-factor.`,
    zh: `注意：${logins} 的二次验证由密钥 ${head.key || '（未具名）'} 加密，与此处的密钥不同。请在启动程序前将原 secret.key 放入 ${folder}（或设置 GENDAN_KEY）；如已遗失：gendan recover 账号 --drop-second-factor。`,
  })
}
