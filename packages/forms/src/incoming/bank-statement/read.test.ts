import { describe, expect, test } from 'vitest'
import { readStatement } from './read.ts'

const mt940 = (lines: string, closing = 'C260324USD8899,40', opening = 'C260323USD0,00') =>
  `:20:ST1\n:25:GB29NWBK60161331926819\n:28C:5/1\n:60F:${opening}\n${lines}\n:62F:${closing}\n-`
const linesIn = (text: string) => readStatement(text).statements.flatMap(({ lines }) => lines)
const rulesIn = (text: string) => readStatement(text).findings.map(({ rule }) => rule)

describe('MT940', () => {
  test('a transfer with German codes says who paid and what for', () => {
    const text = mt940(
      ':61:2603240324C8899,40NTRFPI26-0001//B4C24HB\n:86:166?00GUTSCHRIFT?20LW-PI26-0001 DEP?21OSIT 30 PCT?32HALVORSEN?33 LUND AS',
    )
    expect(readStatement(text).findings).toEqual([])
    expect(linesIn(text)).toEqual([
      {
        id: '2026-03-24 in USD 8899.4 B4C24HB 1',
        day: '2026-03-24',
        way: 'in',
        amount: '8899.4',
        currency: 'USD',
        reversal: false,
        name: 'HALVORSEN LUND AS',
        text: 'LW-PI26-0001 DEPOSIT 30 PCT · GUTSCHRIFT · PI26-0001',
        bankReference: 'B4C24HB',
        charges: '0',
      },
    ])
  })

  test.each([
    ['C', 'in', false],
    ['D', 'out', false],
    ['RC', 'out', true],
    ['RD', 'in', true],
  ])('a mark %s moves money %s', (mark, way, reversal) => {
    const [line] = linesIn(mt940(`:61:260324${mark}10,NTRFNONREF`))
    expect([line?.way, line?.reversal, line?.amount]).toEqual([way, reversal, '10'])
  })

  test.each([
    ['free text over\ntwo lines', '', 'free text over two lines'],
    ['/ORDP//NAME/HALVORSEN LUND AS/REMI/LW-PI26-0001', 'HALVORSEN LUND AS', 'LW-PI26-0001'],
    ['', '', ''],
  ])('field 86 “%s” is understood', (told, name, words) => {
    const [line] = linesIn(mt940(`:61:260324C8899,40NTRFNONREF\n:86:${told}`))
    expect([line?.name, line?.text.startsWith(words)]).toEqual([name, true])
  })

  test('two equal payments on a day stay two, and the same statement gives the same ids', () => {
    const text = mt940(':61:260324C4449,70NTRFNONREF\n:61:260324C4449,70NTRFNONREF')
    const ids = linesIn(text).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(linesIn(text).map(({ id }) => id)).toEqual(ids)
  })

  test('pages of one statement are joined and checked as one', () => {
    const page = (n: number, from: string, entry: string, to: string) =>
      `:20:X\n:25:123\n:28C:7/${n}\n:60${from}\n:61:260324${entry}\n:62${to}\n-\n`
    const text =
      page(1, 'F:C260323EUR100,00', 'C50,00NTRFNONREF', 'M:C260324EUR150,00') +
      page(2, 'M:C260324EUR150,00', 'D20,00NTRFNONREF', 'F:C260324EUR130,00')
    const { statements, findings } = readStatement(text)
    expect(findings).toEqual([])
    expect(statements.map(({ opening, closing, lines }) => [opening, closing, lines.length])).toEqual([
      ['100', '130', 2],
    ])
  })

  test('several statements in several currencies stand apart', () => {
    const text = `${mt940(':61:260324C8899,40NTRFNONREF')}\n:20:Y\n:25:456\n:28C:1\n:60F:D260323EUR5,00\n:61:260324C5,NTRFNONREF\n:62F:C260324EUR0,00\n-`
    expect(readStatement(text).statements.map(({ currency, opening }) => [currency, opening])).toEqual([
      ['USD', '0'],
      ['EUR', '-5'],
    ])
    expect(rulesIn(text)).toEqual([])
  })

  test.each([
    ['an entry that is missing', mt940(''), ['BST-01']],
    ['a day that cannot be', mt940(':61:260432C8899,40NTRFNONREF'), ['BST-03', 'BST-01']],
    ['a thirtieth of February', mt940(':61:260230C8899,40NTRFNONREF'), ['BST-08']],
    ['an amount that is none', mt940(':61:260324C88,99,40NTRFNONREF'), ['BST-03', 'BST-01']],
    ['a balance that is none', mt940(':61:260324C8899,40NTRFNONREF', 'nothing'), ['BST-03', 'BST-02']],
    ['something else', 'Dear Sir, please find', ['BST-06']],
  ])('%s is named', (_, text, rules) => {
    expect(rulesIn(text)).toEqual(rules)
  })
})

const camt = (entries: string, version = '001.02', closing = '8899.40') =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.${version}"><BkToCstmrStmt><Stmt><Id>S1</Id><Acct><Id><IBAN>GB29NWBK60161331926819</IBAN></Id></Acct>
  <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">0</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-23</Dt></Dt></Bal>
  <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">${closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-24</Dt></Dt></Bal>
  ${entries}</Stmt></BkToCstmrStmt></Document>`
const entry = (amount: string, inner: string, mark = 'CRDT', status = '<Sts>BOOK</Sts>') =>
  `<Ntry><Amt Ccy="USD">${amount}</Amt><CdtDbtInd>${mark}</CdtDbtInd>${status}<BookgDt><Dt>2026-03-24</Dt></BookgDt>${inner}</Ntry>`
const details = (inner: string) => `<NtryDtls>${inner}</NtryDtls>`
const tx = (amount: string, name: string, words: string) =>
  `<TxDtls><AmtDtls><TxAmt><Amt Ccy="USD">${amount}</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties><RmtInf><Ustrd>${words}</Ustrd></RmtInf></TxDtls>`

describe('camt.053', () => {
  test('a transfer of the second version says who paid and what for', () => {
    const text = camt(entry('8899.40', details(tx('8899.40', 'HALVORSEN LUND AS', 'LW-PI26-0001'))))
    const [line] = linesIn(text)
    expect([line?.name, line?.text, line?.amount, line?.day]).toEqual([
      'HALVORSEN LUND AS',
      'LW-PI26-0001',
      '8899.4',
      '2026-03-24',
    ])
    expect(rulesIn(text)).toEqual([])
  })

  test('the eighth version names status and party one step deeper', () => {
    const inner = details('<TxDtls><RltdPties><Dbtr><Pty><Nm>HALVORSEN</Nm></Pty></Dbtr></RltdPties></TxDtls>')
    const text = camt(entry('8899.40', inner, 'CRDT', '<Sts><Cd>BOOK</Cd></Sts>'), '001.08')
    expect([linesIn(text)[0]?.name, rulesIn(text)]).toEqual(['HALVORSEN', []])
  })

  test('a batch becomes its transactions where they add up, and stays one line where they do not', () => {
    const whole = camt(entry('8899.40', details(tx('8000', 'A', 'one') + tx('899.40', 'B', 'two'))))
    expect(linesIn(whole).map(({ amount, name }) => [amount, name])).toEqual([
      ['8000', 'A'],
      ['899.4', 'B'],
    ])
    const torn = camt(entry('8899.40', details(tx('8000', 'A', 'one') + tx('1', 'B', 'two'))))
    expect(linesIn(torn).map(({ amount, text }) => [amount, text])).toEqual([['8899.4', 'A · one · B · two']])
  })

  test('charges and a reversal are read; what is not booked is left aside and named', () => {
    const charged = '<RvslInd>true</RvslInd><Chrgs><Rcrd><Amt Ccy="USD">25.00</Amt></Rcrd></Chrgs>'
    const pending = entry('5', '', 'CRDT', '<Sts>PDNG</Sts>')
    const text = camt(entry('8899.40', charged) + pending)
    expect(linesIn(text).map(({ charges, reversal }) => [charges, reversal])).toEqual([['25', true]])
    expect(rulesIn(text)).toEqual(['BST-05'])
  })

  test.each([
    ['an entry without an amount', camt('<Ntry><CdtDbtInd>CRDT</CdtDbtInd></Ntry>', '001.02', '0'), ['BST-03']],
    ['a notice instead of a statement', '<Document><BkToCstmrDbtCdtNtfctn/></Document>', ['BST-04']],
    ['a doctype', '<!DOCTYPE x [<!ENTITY a "b">]><Document/>', ['XML-02']],
  ])('%s is named', (_, text, rules) => {
    expect(rulesIn(text)).toEqual(rules)
  })
})
