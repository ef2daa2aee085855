import { readStatement } from '@gendan/forms/incoming/bank-statement/read'
import { describe, expect, test } from 'vitest'
import { type AlikeSlip, type BankLine, slipOfLine, standingOfLine } from './bank-line.ts'

const mt940 = (number: string, entries: string, closing: string) =>
  `:20:ST1\n:25:10020030/1234567\n:28C:${number}\n:60F:C260323USD0,00\n${entries}\n:62F:C260324USD${closing}\n-`
const camt = (number: string, entries: string, closing: string) =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>${number}</Id><Acct><Id><IBAN>DE89100200300001234567</IBAN></Id></Acct>
  <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">0</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-23</Dt></Dt></Bal>
  <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">${closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-24</Dt></Dt></Bal>
  ${entries}</Stmt></BkToCstmrStmt></Document>`
const ntry = (amount: string, reference: string) =>
  `<Ntry><NtryRef>7</NtryRef><Amt Ccy="USD">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-24</Dt></BookgDt>${reference && `<AcctSvcrRef>${reference}</AcctSvcrRef>`}</Ntry>`

/** The lines of a statement as they would go to our account. */
function linesOf(text: string): readonly BankLine[] {
  const { statements, findings } = readStatement(text)
  expect(findings).toEqual([])
  return statements.flatMap(({ lines, title }) =>
    lines.map(({ id }) => ({ account: 'usd', line: id, statement: title })),
  )
}

/** The slips that taking these lines made. */
const slipsOf = (lines: readonly BankLine[]): readonly AlikeSlip[] =>
  lines.map((one) => ({
    ...{ id: slipOfLine(one), day: '2026-03-24', payer: '', reference: '', from: 'statement', void: false },
    ...{ statement: one.statement, line: one.line },
  }))
const standings = (lines: readonly BankLine[], slips: readonly AlikeSlip[]) =>
  lines.map((one) => standingOfLine(one, slips).is)

const withReference = linesOf(mt940('5/1', ':61:2603240324C8899,40NTRFPI26//B4C-24 HB', '8899,40'))
const sameInCamt = linesOf(camt('S1', ntry('8899.40', 'B4C24HB'), '8899.40'))
const bare = linesOf(mt940('5/1', ':61:2603240324C100,00NTRFNONREF', '100,00'))

describe('a line of a statement', () => {
  test('is taken once, however often its statement is read', () => {
    expect(standings(withReference, [])).toEqual(['new'])
    expect(standings(withReference, slipsOf(withReference))).toEqual(['taken'])
    expect(standings(bare, slipsOf(bare))).toEqual(['taken'])
  })

  test('is the same movement in MT940 and camt.053 by the bank’s reference, whatever the account is written like', () => {
    expect(slipsOf(sameInCamt).map(({ id }) => id)).toEqual(slipsOf(withReference).map(({ id }) => id))
    expect(standings(sameInCamt, slipsOf(withReference))).toEqual(['taken'])
    expect(standings(withReference, slipsOf(sameInCamt))).toEqual(['taken'])
  })

  test('without a reference, or with another in the other format, is a doubt that a person settles', () => {
    expect(standings(linesOf(camt('S1', ntry('100', ''), '100')), slipsOf(bare))).toEqual(['doubt'])
    expect(standings(linesOf(camt('S1', ntry('8899.40', 'X99'), '8899.40')), slipsOf(withReference))).toEqual(['doubt'])
  })

  test('of two true movements with one reference in two statements is a doubt, and recorded as another it stays so', () => {
    const [second] = linesOf(mt940('6/1', ':61:2603240324C8899,40NTRFPI26//B4C-24 HB', '8899,40'))
    if (!second) throw new Error('there is a line')
    const standing = standingOfLine(second, slipsOf(withReference))
    expect(standing.is).toBe('doubt')
    const recorded = { ...second, line: standing.is === 'doubt' ? standing.line : '' }
    expect(slipOfLine(recorded)).not.toBe(slipOfLine(second))
    expect(standings([second], [...slipsOf(withReference), ...slipsOf([recorded])])).toEqual(['taken'])
    expect(standings(withReference, [...slipsOf(withReference), ...slipsOf([recorded])])).toEqual(['taken'])
  })

  test('of two references in one format is two movements', () => {
    const other = linesOf(mt940('6/1', ':61:2603240324C8899,40NTRFPI27//ZZZ1', '8899,40'))
    expect(standings(other, slipsOf(withReference))).toEqual(['new'])
  })

  test('equal to another of the same statement is a second movement', () => {
    const two = linesOf(mt940('5/1', ':61:260324C50,NTRFNONREF\n:61:260324C50,NTRFNONREF', '100,00'))
    const [first] = two
    expect(standings(two, first ? slipsOf([first]) : [])).toEqual(['taken', 'new'])
  })

  test('that somebody typed from its paper before is a doubt; one that was taken out is none', () => {
    const typed: AlikeSlip = {
      ...{ id: 't1', day: '2026-03-23', payer: 'HALVORSEN', reference: '', from: 'slip', statement: '', line: '' },
      void: false,
    }
    expect(standings(withReference, [typed])).toEqual(['doubt'])
    expect(standings(withReference, [{ ...typed, void: true }])).toEqual(['new'])
  })
})
