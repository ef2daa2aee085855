import { readFileSync } from 'node:fs'
import { text as textOf } from 'node:stream/consumers'
import { ruleBook } from '@gendan/contract/rule-book'
import { customerOrderRules } from '@gendan/forms/incoming/customer-order/rules'
import { readUblOrder } from '@gendan/forms/incoming/customer-order/ubl'
import { byWeight, type Finding, judge } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { readXml } from '@gendan/kernel/xml'

/** What a command answers: JSON for programs, or lines for people; and the exit code of the interfaces page. */
interface Answer {
  readonly code: 0 | 2
  readonly json: unknown
  readonly text: readonly string[]
}

interface Command {
  readonly words: readonly string[]
  readonly says: Words
  readonly run: (args: readonly string[]) => Promise<Answer>
}

const commands: readonly Command[] = [
  {
    words: ['order', 'read'],
    says: { en: "order read [FILE]   a customer's order in UBL, as facts with findings", zh: '读取 UBL 客户订单' },
    run: readOrder,
  },
  { words: ['rules'], says: { en: 'rules               every rule of the house', zh: '列出全部规则' }, run: listRules },
]

const HELP = [
  'gendan start              the program; one line with its address 启动程序',
  'gendan backup FILE        everything in one file 备份',
  'gendan restore FILE       and back 恢复',
  'gendan recover LOGIN      a link for a new password 重设密码链接',
  ...commands.map(({ says }) => `gendan ${says.en} ${says.zh}`),
  'JSON on standard output; --text for people. 默认输出 JSON，--text 输出文字。',
]

/** Reads a file argument, or standard input where none is given; answers on standard output. */
async function main(argv: readonly string[]): Promise<void> {
  const forPeople = argv.includes('--text')
  const args = argv.filter((arg) => arg !== '--text')
  const command = commands.find(({ words }) => words.every((word, i) => args[i] === word))
  const answer = command ? await command.run(args.slice(command.words.length)) : unknown(args)
  process.stdout.write(forPeople || !command ? `${answer.text.join('\n')}\n` : `${JSON.stringify(answer.json)}\n`)
  process.exitCode = answer.code
}

function unknown(args: readonly string[]): Answer {
  const asked = args.length > 0 && !['help', '--help', '-h'].includes(args[0] ?? '')
  return { code: asked ? 2 : 0, json: {}, text: asked ? [`gendan ${args.join(' ')}: ?`, ...HELP] : HELP }
}

async function readOrder([file]: readonly string[]): Promise<Answer> {
  const bytes = file ? readFile(file) : Buffer.from(await textOf(process.stdin))
  if (!bytes) return unusable(file ?? '', 'no-file', { en: `${file} cannot be read.`, zh: `无法读取 ${file}。` })
  const xml = readXml(decoded(bytes))
  if ('findings' in xml) return refused(xml.findings)
  const { order, findings } = readUblOrder(xml.root)
  if (!order) return refused(findings)
  const all = byWeight([...findings, ...judge(customerOrderRules, { order })])
  const lines = order.lines.map(
    (line) =>
      `${line.number}  ${line.name}  ${line.quantity?.value ?? '?'} ${line.quantity?.unit ?? ''}  ${line.unitPrice?.amount ?? '?'}`,
  )
  const head = `${order.number}  ${order.issued ?? ''}  ${order.buyer?.name ?? ''}  ${order.currency ?? ''}`
  return { code: 0, json: { order, findings: all }, text: [head, ...lines, ...all.map(said)] }
}

async function listRules(): Promise<Answer> {
  const rules = ruleBook
    .flatMap((chapter) => chapter.rules)
    .map(({ id, title, weight, source }) => ({ id, title, weight, source }))
  return {
    code: 0,
    json: rules,
    text: rules.map(
      (rule) =>
        `${rule.id}  ${rule.weight}  ${rule.title.en} ${rule.title.zh}  (${rule.source.title}, ${rule.source.at})`,
    ),
  }
}

function refused(findings: readonly Finding[]): Answer {
  const errors = findings.map(({ at, rule, says }) => ({ path: at, code: rule, message: says }))
  return { code: 2, json: { errors }, text: findings.map(said) }
}

function unusable(path: string, code: string, message: Words): Answer {
  return { code: 2, json: { errors: [{ path, code, message }] }, text: [`${message.en} ${message.zh}`] }
}

function said({ rule, weight, at, says }: Finding): string {
  return `${weight.padEnd(5)} ${rule}  ${at}  ${says.en} ${says.zh}`
}

function readFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** UTF-16 by its mark, otherwise UTF-8. */
function decoded(bytes: Buffer): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}

await main(process.argv.slice(2))
