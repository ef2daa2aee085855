import { once } from 'node:events'
import type { Words } from '@gendan/kernel/words'
import type { Answer, Run } from './command.ts'

interface Command {
  readonly words: readonly string[]
  readonly usage: string
  readonly says: Words
  /** Loads the command and what it needs, and nothing else: one answer does not wait for the others. */
  readonly load: () => Promise<{ readonly run: Run }>
}

const commands: readonly Command[] = [
  {
    words: ['calc'],
    usage: 'calc NAME [FILE]',
    says: {
      en: 'a calculation of the trade; --list names them, --lines: a question a line',
      zh: '外贸计算；--list 列出，--lines 逐行计算',
    },
    load: () => import('./commands/calc.ts'),
  },
  {
    words: ['order', 'read'],
    usage: 'order read [FILE]',
    says: { en: "a customer's order in UBL, as facts with findings", zh: '读取 UBL 客户订单' },
    load: () => import('./commands/order-read.ts'),
  },
  {
    words: ['ubl', 'read'],
    usage: 'ubl read [FILE]',
    says: { en: 'a UBL document as facts, with what was not read', zh: '读取 UBL 单据，并列出未读内容' },
    load: () => import('./commands/ubl-read.ts'),
  },
  {
    words: ['ubl', 'write'],
    usage: 'ubl write [FILE]',
    says: { en: 'facts as a UBL 2.4 document', zh: '把数据写成 UBL 2.4 单据' },
    load: () => import('./commands/ubl-write.ts'),
  },
  {
    words: ['credit', 'read'],
    usage: 'credit read [FILE]',
    says: { en: "a credit from a bank's message or print, field by field", zh: '读取信用证报文或银行打印件' },
    load: () => import('./commands/credit-read.ts'),
  },
  {
    words: ['credit', 'review'],
    usage: 'credit review [FILE] --contract FILE',
    says: { en: 'a credit held against the contract, with the request for amendment', zh: '对照合同审证，并拟改证函' },
    load: () => import('./commands/credit-review.ts'),
  },
  {
    words: ['credit', 'examine'],
    usage: 'credit examine [FILE]',
    says: { en: 'documents presented under a credit, examined on their face', zh: '审核信用证项下提交的单据' },
    load: () => import('./commands/credit-examine.ts'),
  },
  {
    words: ['credit', 'refusal'],
    usage: 'credit refusal [FILE]',
    says: { en: "a bank's refusal, point by point, with the answer to the bank", zh: '逐点判断银行拒付，并拟答复' },
    load: () => import('./commands/credit-refusal.ts'),
  },
  {
    words: ['credit', 'generate'],
    usage: 'credit generate [--seed N] [--faults N]',
    says: { en: 'a presentation to practise on, with what was planted in it', zh: '生成练习用单据及其中埋设的不符点' },
    load: () => import('./commands/credit-generate.ts'),
  },
  {
    words: ['rules'],
    usage: 'rules',
    says: { en: 'every rule of the house', zh: '列出全部规则' },
    load: () => import('./commands/rules.ts'),
  },
]

const HELP = [
  'gendan start              the program; one line with its address 启动程序',
  'gendan backup FILE        everything in one file 备份',
  'gendan restore FILE       and back 恢复',
  'gendan recover LOGIN      a link for a new password 重设密码链接',
  ...commands.map(({ usage, says }) => `gendan ${usage.padEnd(18)} ${says.en} ${says.zh}`),
  'JSON on standard output; --text for people. 默认输出 JSON，--text 输出文字。',
]

/** Reads a file argument, or standard input where none is given; answers on standard output. */
async function main(argv: readonly string[]): Promise<void> {
  const forPeople = argv.includes('--text')
  const args = argv.filter((arg) => arg !== '--text')
  const command = commands.find(({ words }) => words.every((word, i) => args[i] === word))
  if (!command) return help(args)
  const { run } = await command.load()
  const answer = await run(args.slice(command.words.length))
  const print = forPeople
    ? async (one: Answer) => write(`${(await one.text()).join('\n')}\n`)
    : (one: Answer) => write(`${JSON.stringify(one.json)}\n`)
  if (!('each' in answer)) {
    await print(answer)
    process.exitCode = answer.code
    return
  }
  for await (const one of answer.each) {
    await print(one)
    if (one.code === 1) process.exitCode = 1
  }
}

async function help(args: readonly string[]): Promise<void> {
  const asked = args.length > 0 && !['help', '--help', '-h'].includes(args[0] ?? '')
  await write(`${[...(asked ? [`gendan ${args.join(' ')}: ?`] : []), ...HELP].join('\n')}\n`)
  process.exitCode = asked ? 2 : 0
}

/** Waits where the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Who reads the first lines only ("| head") has closed his end: there is nobody left to answer. */
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  process.exit(problem.code === 'EPIPE' ? 0 : 1)
})

await main(process.argv.slice(2))
