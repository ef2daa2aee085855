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

const QUESTION = '{"fob":842.00,"freight":"96.50","premiumRates":[0.0055,0.0008],"commission":0.04}'

describe('gendan calc NAME', () => {
  test('answers with the figures, how they came about and where it stands written', () => {
    const { status, json } = calc(['cif-price'], QUESTION)
    expect([status, Object.keys(json)]).toEqual([0, ['result', 'working', 'sources', 'warnings']])
    expect(json.result).toEqual({ cfr: '938.5', cif: '984.71', commission: '39.39', premium: '6.82' })
    expect(json.working[0]).toEqual({
      en: 'CFR (CPT)',
      zh: 'CFR（CPT）价',
      formula: 'CFR = FOB + F = 842 + 96.5',
      value: '938.5',
    })
    expect(json.sources[0].title).toBe('Incoterms 2020')
  })

  test('reads a file as well as standard input, with the mark that Windows puts in front', () => {
    const file = join(folder, '题 1.json')
    writeFileSync(file, `\uFEFF${QUESTION}`)
    expect(calc(['cif-price', file]).json.result.cif).toBe('984.71')
  })

  test('takes figures by their literal text: no digit is lost', () => {
    const { json } = calc(['cif-price'], '{"fob":12345678901234567.89,"freight":1e-7,"places":2}')
    expect(json.result.cfr).toBe('12345678901234567.8900001')
  })

  test('writes for people what a person would write', () => {
    const { status, stdout } = calc(['cif-price', '--text'], QUESTION)
    expect(status).toBe(0)
    expect(stdout).toContain('CIFC = CFR ÷ (1 − c − k × r) = 938.5 ÷ (1 − 0.04 − 1.1 × 0.0063) = 984.71')
    expect(stdout).toContain('Premium in the price 保险费: 6.82')
  })

  test('names every reason why an input cannot be used, and where', () => {
    const { status, json } = calc(['cif-price'], '{"commission":"4%","places":9,"freigt":1}')
    expect(status).toBe(2)
    expect(json.errors.map(({ path, code }: Fault) => [path, code])).toEqual([
      ['fob', 'missing'],
      ['commission', 'not-a-decimal'],
      ['places', 'too_big'],
      ['', 'unrecognized_keys'],
    ])
    expect(json.errors.every(({ message }: Fault) => message.en && message.zh)).toBe(true)
  })

  test('tells people the same reasons in words', () => {
    expect(calc(['cif-price', '--text'], '{}')).toMatchObject({ status: 2, stdout: 'fob is missing. fob 没有填。\n' })
  })

  test.each([
    [
      'figures that make no sense together',
      ['cif-price'],
      '{"fob":1,"commission":0.999,"premiumRates":[0.9]}',
      'nothing-left',
    ],
    ['what is not JSON', ['cif-price'], '{"fob":', 'not-json'],
    ['nothing at all', ['cif-price'], '', 'not-json'],
    ['a file that is not there', ['cif-price', '/nowhere/q.json'], '', 'no-file'],
    ['a file of lines that is not there', ['cif-price', '--lines', '/nowhere/q.json'], '', 'no-file'],
    ['a name that nobody knows', ['cif'], '{}', 'unknown-calculation'],
    ['a name that every object has', ['constructor'], '{}', 'unknown-calculation'],
    ['no name', [], '{}', 'no-name'],
    ['an option that nobody knows', ['cif-price', '--pretty'], '{}', 'unknown-option'],
  ])('%s is unusable', (_, args, input, code) => {
    const { status, json } = calc(args, input)
    expect([status, json.errors.map((fault: Fault) => fault.code)]).toEqual([2, [code]])
  })

  test('a name that comes near is offered', () => {
    expect(calc(['price-of-cif'], '{}').json.errors[0].message.zh).toContain('cif-price')
  })
})

describe('gendan calc --lines', () => {
  test('answers line for line, goes on after a bad one, and passes every id through', () => {
    const lines = ['{"id":"A-1","fob":1}', '{"id":2}', 'what?', '', '{"id":null,"fob":"2"}']
    const { status, stdout } = calc(['cif-price', '--lines'], `${lines.join('\n')}\n`)
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(answers.map((one) => [one.id, one.result?.cif, one.errors?.[0].code])).toEqual([
      ['A-1', '1', undefined],
      [2, undefined, 'missing'],
      [undefined, undefined, 'not-json'],
      [undefined, undefined, 'not-json'],
      [null, '2', undefined],
    ])
  })

  test('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [GENDAN, 'calc', 'cif-price', '--lines'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const next = () => new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
    for (const fob of ['1', '2', '3']) {
      child.stdin.write(`{"id":${fob},"fob":"${fob}"}\n`)
      expect(JSON.parse(await next())).toMatchObject({ id: Number(fob), result: { cif: fob } })
    }
    child.stdin.end()
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
  })

  test('ten thousand lines come back in their order', () => {
    const file = join(folder, 'many.jsonl')
    writeFileSync(file, Array.from({ length: 10_000 }, (_, i) => `{"id":${i},"fob":${i}.5}`).join('\n'))
    const answers = calc(['cif-price', '--lines', file]).stdout.trimEnd().split('\n')
    expect(answers).toHaveLength(10_000)
    expect(JSON.parse(answers[9_999] ?? '')).toMatchObject({ id: 9_999, result: { cif: '9999.5' } })
  })
})

describe('gendan calc --list', () => {
  test('names every calculation with the shapes of what goes in and what comes out', () => {
    const { status, json } = calc(['--list', '--json'])
    expect([status, json.map((one: { name: string }) => one.name)]).toEqual([0, Object.keys(calculations)])
    for (const one of json) expect(Object.keys(one)).toEqual(['name', 'title', 'topic', 'rules', 'input', 'output'])
    const cif = json.find((one: { name: string }) => one.name === 'cif-price')
    expect(cif.input.properties.freight).toMatchObject({
      description: 'Freight to the destination · 运至目的地的运费 [money]',
      default: '0',
    })
  })

  test('lists them for people', () => {
    expect(calc(['--list', '--text']).stdout).toContain('cif-price  CIF from FOB, with commission FOB 换算 CIF（含佣）')
  })
})

interface Fault {
  readonly path: string
  readonly code: string
  readonly message: { readonly en: string; readonly zh: string }
}
