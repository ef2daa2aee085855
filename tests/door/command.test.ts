import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const GENDAN = fileURLToPath(new URL('../../packages/cli/bin/gendan.mjs', import.meta.url))
const UBL = fileURLToPath(new URL('../../content/examples/ubl/', import.meta.url))

function gendan(args: readonly string[], input = '') {
  const { status, stdout } = spawnSync(process.execPath, [GENDAN, ...args], { input, encoding: 'utf8', cwd: '/' })
  return { status, stdout }
}

interface Told {
  readonly path: string
  readonly code: string
}

describe('the command gendan', () => {
  test('reads an order from a file, with what is wrong in it', () => {
    const { status, stdout } = gendan(['order', 'read', `${UBL}UBL-Order-2.0-Example.xml`])
    const { order, findings } = JSON.parse(stdout)
    expect([status, order.number, order.lines.length]).toEqual([0, 'AEG012345', 1])
    expect(findings.every((finding: { says: { zh: string }; rule: string }) => finding.says.zh && finding.rule)).toBe(
      true,
    )
  })

  test('reads from standard input, and says in one line a fault what cannot be used', () => {
    const { status, stdout } = gendan(['order', 'read'], '<Order><unclosed></Order>')
    expect([status, JSON.parse(stdout).errors[0].code]).toEqual([2, 'XML-01'])
    expect(gendan(['order', 'read', '/nowhere.xml']).status).toBe(2)
  })

  test('reads a credit as the network carries it, its fields, its terms and what is missing', () => {
    const { status, stdout } = gendan(
      ['credit', 'read'],
      ':27:1/1\n:40A:IRREVOCABLE\n:20:LC26-7\n:31D:261130CHINA\n:32B:USD52300,',
    )
    const { type, fields, credit, unread, findings } = JSON.parse(stdout)
    expect([status, type, fields['32B'].raw, unread]).toEqual([0, '700', 'USD52300,', []])
    expect(credit).toMatchObject({ number: 'LC26-7', expiry: { date: '2026-11-30', place: 'CHINA' } })
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'MT-01', at: 'fields.40E', verdict: 'fail' }))
    expect(gendan(['credit', 'read'], ' ').status).toBe(2)
    expect(gendan(['credit', 'read', '--text'], ':20:LC26-7\n:31D:261130CHINA').stdout).toContain('31D\t261130CHINA')
  })

  test('reviews a credit against the contract, and writes what to ask for', () => {
    const contract = join(mkdtempSync(join(tmpdir(), 'gendan-contract-')), 'contract.json')
    writeFileSync(
      contract,
      JSON.stringify({ number: 'SC-18', total: { amount: '52300', currency: 'USD' }, portOfDischarge: 'Oslo' }),
    )
    const credit = ':20:LC26-7\n:31D:261130CHINA\n:32B:USD50000,\n:44F:BERGEN\n:48:5'
    const { status, stdout } = gendan(['credit', 'review', '--contract', contract], credit)
    const { findings, analysisSheet, amendmentRequest } = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['CR-65', 'CR-19', 'MT-01']),
    )
    expect(analysisSheet).toContainEqual(
      expect.objectContaining({ credit: 'BERGEN', contract: 'Oslo', verdict: 'fail' }),
    )
    expect(amendmentRequest).toContain('please amend the port of discharge to read Oslo')
    expect(gendan(['credit', 'review', '--contract', '/nowhere.json'], credit).status).toBe(2)
  })

  test('examines documents under a credit, and says which member of an input is none', () => {
    const credit = {
      text: ':20:LC26-7\n:31D:261130CHINA\n:32B:USD52300,\n:44C:261105\n:46A:+COMMERCIAL INVOICE\n+PACKING LIST',
    }
    const invoice = { kind: 'commercial-invoice', originals: 1, total: { amount: 52300.5, currency: 'USD' } }
    const { status, stdout } = gendan(['credit', 'examine'], JSON.stringify({ credit, documents: [invoice] }))
    const { findings, complies } = JSON.parse(stdout)
    expect([status, complies]).toEqual([0, false])
    expect(findings.map(({ rule, verdict }: { rule: string; verdict: string }) => [rule, verdict])).toEqual(
      expect.arrayContaining([
        ['GEN-07', 'fail'],
        ['TOL-07', 'fail'],
      ]),
    )
    const bad = gendan(
      ['credit', 'examine'],
      JSON.stringify({ credit, documents: [{ kind: 'draft', originals: 'many' }] }),
    )
    expect([bad.status, JSON.parse(bad.stdout).errors[0].path]).toEqual([2, 'documents.0.originals'])
  })

  test('a credit that cannot be read, or one of which nothing was read, complies with nothing', () => {
    const examine = (input: unknown) => {
      const { status, stdout } = gendan(['credit', 'examine'], JSON.stringify(input))
      return [status, (JSON.parse(stdout).errors ?? []).map(({ path, code }: Told) => `${path} ${code}`)]
    }
    const documents = [{ kind: 'commercial-invoice', originals: 1 }]
    expect(examine({ credit: { text: '' }, documents })).toEqual([2, ['credit.text empty']])
    expect(examine({ credit: { text: 'See attachment.' }, documents })).toEqual([2, ['credit.text no-terms']])
    const credit = { credit: { latestShipment: '2026-11-05' } }
    const amendments = [{ number: 1, status: 'accepted', fields: { '44C': 'SOON' } }]
    expect(examine({ credit, amendments, documents })).toEqual([2, ['amendments.0.fields.44C not-read']])
    expect(examine({ documents: [{ originals: 'x', dates: { issued: 'today' } }] })).toEqual([
      2,
      ['credit missing', 'documents.0.originals invalid_type', 'documents.0.dates.issued not-a-day'],
    ])
  })

  test('answers credits line by line, in their order and with their ids; a bad line stops none', () => {
    const lines = (args: readonly string[], ...input: readonly unknown[]) => {
      const text = input.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')
      const { status, stdout } = gendan(['credit', ...args, '--lines'], text)
      return {
        status,
        answers: stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      }
    }
    const text = ':20:LC26-7\n:31D:261130CHINA\n:44F:BERGEN\n:46A:+COMMERCIAL INVOICE'
    const documents = [{ kind: 'commercial-invoice', originals: 1 }]
    expect(lines(['read'], { id: 1, text }, '{"id":2,', { id: 'c', text: 7 })).toMatchObject({
      status: 0,
      answers: [
        { id: 1, credit: { number: 'LC26-7' } },
        { errors: [{ code: 'not-json' }] },
        { id: 'c', errors: [{ path: 'text', code: 'invalid_type' }] },
      ],
    })
    expect(lines(['examine'], '[', { id: 8, credit: { text }, documents }, { id: 9 }).answers).toMatchObject([
      { errors: [{ code: 'not-json' }] },
      { id: 8, lastDay: '2026-11-30' },
      { id: 9, errors: [{ path: 'credit', code: 'missing' }] },
    ])
    const contract = { portOfDischarge: 'Oslo' }
    const reviews = lines(['review'], { id: 1, credit: { text }, contract }, { id: 2, credit: { text }, contract: 7 })
    expect(reviews.answers).toMatchObject([
      { id: 1, analysisSheet: [expect.objectContaining({ contract: 'Oslo', verdict: 'fail' })] },
      { id: 2, errors: [{ path: 'contract', code: 'invalid_type' }] },
    ])
  })

  test.each(['read', 'review', 'examine'])('credit %s says which option it does not know', (name) => {
    const { status, stdout } = gendan(['credit', name, '--lnies'], '{}')
    expect([status, JSON.parse(stdout).errors]).toEqual([2, [expect.objectContaining({ code: 'unknown-option' })]])
  })

  test('lists the rules for people and for programs', () => {
    const rules = JSON.parse(gendan(['rules']).stdout) as { id: string }[]
    expect(rules.map((rule) => rule.id)).toEqual(expect.arrayContaining(['PI-16', 'CO-11', 'SG-04']))
    expect(gendan(['rules', '--text']).stdout).toContain('PI-16')
  })

  test('says what it can do, and that it does not know a word', () => {
    expect(gendan(['help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('gendan backup') })
    expect(gendan(['invoice'])).toMatchObject({ status: 2, stdout: expect.stringContaining('gendan start') })
  })

  test('makes a set to practise on, and finds in it what was planted', () => {
    const made = JSON.parse(gendan(['credit', 'generate', '--seed', '5', '--faults', '2']).stdout)
    const { status, stdout } = gendan(['credit', 'examine'], JSON.stringify(made.set))
    const { complies, findings } = JSON.parse(stdout)
    const heavy = findings.filter(({ weight }: { weight: string }) => weight === 'block')
    expect([status, complies, made.planted.length]).toEqual([0, false, 2])
    expect(heavy.map(({ rule }: { rule: string }) => rule).toSorted()).toEqual(
      made.planted.flatMap(({ rules }: { rules: string[] }) => rules).toSorted(),
    )
    expect(JSON.parse(gendan(['credit', 'generate', '--seed', 'x', '--faults', '99']).stdout).errors).toHaveLength(2)
  })

  test('judges a refusal, and answers the bank', () => {
    const { set } = JSON.parse(gendan(['credit', 'generate', '--seed', '5']).stdout)
    const notice = { date: set.presentation.date, discrepancies: ['LATE SHIPMENT'], disposal: '/HOLD/' }
    const { status, stdout } = gendan(['credit', 'refusal'], JSON.stringify({ ...set, notice }))
    const told = JSON.parse(stdout)
    expect([status, told.points[0].verdict, told.findings]).toEqual([0, 'contested', []])
    expect(told.answer).toContain(set.credit.text.match(/:20:(.*)/)[1])
  })
})
