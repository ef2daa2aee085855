import { parseArgs } from 'node:util'
import type { Words } from '@gendan/kernel/words'
import { Unusable } from './say.ts'

/** What all three are for, where none was named. */
export const overview: Words = {
  en: `gendan backup FILE      keeps everything in one file
gendan restore FILE     brings a backup back
gendan recover LOGIN    a link for a new password
Each says more with --help.`,
  zh: `gendan backup 文件      将全部数据备份为一个文件
gendan restore 文件     恢复备份
gendan recover 账号     生成重设密码的链接
各命令加 --help 可查看详细说明。`,
}

const SETTINGS: Words = {
  en: 'Settings as for the program itself: GENDAN_DATA (data folder), DATABASE_URL (your own PostgreSQL), GENDAN_KEY.\nEnds with 0 when done, 1 when something failed, 2 when what was given cannot be used.',
  zh: '设置与程序本身相同：GENDAN_DATA（数据文件夹）、DATABASE_URL（自备 PostgreSQL）、GENDAN_KEY。\n退出码：0 完成；1 失败；2 所给内容无法使用。',
}

/** What a command takes: one thing, and switches. */
export interface Usage {
  readonly help: Words
  readonly thing: Words
  readonly switches: readonly string[]
}

export interface Asked {
  readonly thing: string
  readonly switches: ReadonlySet<string>
}

/** Reads a command's words. Gives the help where it is asked for; throws Unusable where they cannot be understood. */
export function readWords(args: readonly string[], { help, thing, switches }: Usage): Asked | Words {
  const whole: Words = { en: `${help.en}\n${SETTINGS.en}\n`, zh: `${help.zh}\n${SETTINGS.zh}` }
  const options = Object.fromEntries([...switches, 'help'].map((name) => [name, { type: 'boolean' as const }]))
  const { values, positionals } = parsed(args, { ...options, help: { type: 'boolean' as const, short: 'h' } }, whole)
  if (values['help']) return whole
  const [first, ...rest] = positionals
  if (first === undefined || first === '' || rest.length > 0)
    throw new Unusable({
      en: `Name one ${thing.en}.\n\n${whole.en}`,
      zh: `请给出一个${thing.zh}。\n\n${whole.zh}`,
    })
  return { thing: first, switches: new Set(switches.filter((name) => values[name] === true)) }
}

type Options = Readonly<Record<string, { readonly type: 'boolean'; readonly short?: string }>>

function parsed(args: readonly string[], options: Options, help: Words) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (problem) {
    const why = (problem as Error).message.split('. ')[0] ?? ''
    throw new Unusable({ en: `${why}.\n\n${help.en}`, zh: `无法识别的选项。\n\n${help.zh}` })
  }
}
