import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { calculations } from '@gendan/trade/calculation/catalogue'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const GENDAN = fileURLToPath(new URL('../../packages/cli/bin/gendan.mjs', import.meta.url))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-calc-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function calc(args: readonly string[], input = '') {
  const run = spawnSync(process.execPath, [GENDAN, 'calc', ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 26 })
  const { status, stdout } = run
  return {
    status,
    stdout,
    get json() {
      return JSON.parse(stdout)
    },
  }
}

/** Goods worth 40 000 that are 17 days late: three started weeks. */
const QUESTION = '{"value":40000.00,"daysLate":"17","perWeek":0.005}'

describe('gendan calc NAME', () => {
  test('answers with the figures, how they came about and where it stands written', () => {
    const { status, json } = calc(['late-delivery'], QUESTION)
    expect([status, Object.keys(json)]).toEqual([0, ['result', 'working', 'sources', 'warnings']])
    expect(json.result).toMatchObject({ weeks: '3', penalty: '600' })
    expect(json.working[0]).toEqual({
      en: 'Weeks that count',
      zh: '计罚周数',
      formula: 'W = ceil(D ÷ 7) = ceil(17 ÷ 7)',
      value: '3',
    })
    expect(json.sources[0].title).toContain('Sales contracts')
  })

  test('reads a file as well as standard input, with the mark that Windows puts in front', () => {
    const file = join(folder, '题 1.json')
    writeFileSync(file, `\uFEFF${QUESTION}`)
    expect(calc(['late-delivery', file]).json.result.penalty).toBe('600')
  })

  test('takes figures by their literal text: no digit is lost', () => {
    const { json } = calc(
      ['late-delivery'],
      '{"value":12345678901234567.89,"daysLate":7e0,"perWeek":1e-1,"most":"0.5"}',
    )
    expect(json.result.penalty).toBe('1234567890123456.79')
  })

  test('writes for people what a person would write', () => {
    const { status, stdout } = calc(['late-delivery', '--text'], QUESTION)
    expect(status).toBe(0)
    expect(stdout).toContain('R = min(W × p, most) = min(3 × 0.005, 0.05) = 0.015')
    expect(stdout).toContain('Penalty 违约金: 600')
  })

  test('names every reason why an input cannot be used, and where', () => {
    const { status, json } = calc(['late-delivery'], '{"perWeek":"4%","daysLate":-1,"weaks":"full"}')
    expect(status).toBe(2)
    expect(json.errors.map(({ path, code }: Fault) => [path, code])).toEqual([
      ['value', 'missing'],
      ['daysLate', 'not-a-count'],
      ['perWeek', 'not-a-decimal'],
      ['', 'unrecognized_keys'],
    ])
    expect(json.errors.every(({ message }: Fault) => message.en && message.zh)).toBe(true)
  })

  test('tells people the same reasons in words', () => {
    expect(calc(['late-delivery', '--text'], '{}')).toMatchObject({
      status: 2,
      stdout: 'value is missing. value 没有填。\ndaysLate is missing. daysLate 没有填。\n',
    })
  })

  test.each([
    ['figures that make no sense together', ['split-amount'], '{"amount":1,"shares":[0,0]}', 'all-zero'],
    ['what is not JSON', ['late-delivery'], '{"value":', 'not-json'],
    ['nothing at all', ['late-delivery'], '', 'not-json'],
    ['a file that is not there', ['late-delivery', '/nowhere/q.json'], '', 'no-file'],
    ['a file of lines that is not there', ['late-delivery', '--lines', '/nowhere/q.json'], '', 'no-file'],
    ['a name that nobody knows', ['late'], '{}', 'unknown-calculation'],
    ['a name that every object has', ['constructor'], '{}', 'unknown-calculation'],
    ['no name', [], '{}', 'no-name'],
    ['an option that nobody knows', ['late-delivery', '--pretty'], '{}', 'unknown-option'],
  ])('%s is unusable', (_, args, input, code) => {
    const { status, json } = calc(args, input)
    expect([status, json.errors.map((fault: Fault) => fault.code)]).toEqual([2, [code]])
  })

  test('a name that comes near is offered', () => {
    expect(calc(['delivery-late'], '{}').json.errors[0].message.zh).toContain('late-delivery')
  })
})

describe('gendan calc --lines', () => {
  test('answers line for line, goes on after a bad one, and passes every id through', () => {
    const lines = [
      '{"id":"A-1","value":1000,"daysLate":1}',
      '{"id":2}',
      'what?',
      '',
      '{"id":null,"value":"2000","daysLate":1}',
    ]
    const { status, stdout } = calc(['late-delivery', '--lines'], `${lines.join('\n')}\n`)
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(answers.map((one) => [one.id, one.result?.penalty, one.errors?.[0].code])).toEqual([
      ['A-1', '5', undefined],
      [2, undefined, 'missing'],
      [undefined, undefined, 'not-json'],
      [undefined, undefined, 'not-json'],
      [null, '10', undefined],
    ])
  })

  test('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [GENDAN, 'calc', 'late-delivery', '--lines'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const next = () => new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"value":"${id}000","daysLate":1}\n`)
      expect(JSON.parse(await next())).toMatchObject({ id, result: { penalty: String(5 * id) } })
    }
    child.stdin.end()
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
  })

  test('ten thousand lines come back in their order', () => {
    const file = join(folder, 'many.jsonl')
    writeFileSync(file, Array.from({ length: 10_000 }, (_, i) => `{"id":${i},"value":${i}00,"daysLate":7}`).join('\n'))
    const answers = calc(['late-delivery', '--lines', file]).stdout.trimEnd().split('\n')
    expect(answers).toHaveLength(10_000)
    expect(JSON.parse(answers[9_999] ?? '')).toMatchObject({ id: 9_999, result: { penalty: '4999.5' } })
  })
})

describe('gendan calc --list', () => {
  test('names every calculation with the shapes of what goes in and what comes out', () => {
    const { status, json } = calc(['--list', '--json'])
    expect([status, json.map((one: { name: string }) => one.name)]).toEqual([0, Object.keys(calculations)])
    for (const one of json) expect(Object.keys(one)).toEqual(['name', 'title', 'topic', 'rules', 'input', 'output'])
    const late = json.find((one: { name: string }) => one.name === 'late-delivery')
    expect(late.input.properties.perWeek).toMatchObject({
      description: 'Penalty for seven days · 每七天违约金比例 [fraction]',
      default: '0.005',
    })
  })

  test('lists them for people', () => {
    expect(calc(['--list', '--text']).stdout).toContain('late-delivery  Penalty for late delivery 迟交违约金')
  })
})

interface Fault {
  readonly path: string
  readonly code: string
  readonly message: { readonly en: string; readonly zh: string }
}
