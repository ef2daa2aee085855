import { keepClause, orderClauses } from '@gendan/firm/acts/clause-acts'
import type { Firm } from '@gendan/firm/firm'
import { clausesToBegin, libraryOf } from '@gendan/forms/kinds/parts/clause-library'
import { ask } from '@gendan/office/ask'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const words = (en: string, zh: string) => ({ en, zh })
const clause = {
  ...{ id: 'own-1', title: words('Samples', '样品'), text: words('As the kept sample.', '以封样为准。') },
  ...{ forms: ['purchase-order'], customers: [] as readonly string[], retired: false, version: 1 },
}
const keeps = async (change: object) =>
  tries(await stage.desk('manager'), keepClause, stage.company, { clause: { ...clause, ...change } })
const firmNow = async () => (await ask(await stage.desk('manager'), 'firm', {})).firm as unknown as Firm
const standing = (firm: Firm, kind: string, customer = '') =>
  clausesToBegin(kind, { clauses: firm, customer }).flatMap(({ id, stands }) => (stands ? [id] : []))

describe("the firm's library of clauses", () => {
  test('begins as the house’s: the usual ones stand on a contract, none on other papers', async () => {
    const firm = await firmNow()
    expect(standing(firm, 'sales-contract')).toEqual([
      ...['inspection', 'claims', 'force-majeure', 'arbitration', 'law', 'texts'],
    ])
    expect(standing(firm, 'purchase-order')).toEqual([])
  })

  test('takes a clause of its own, on the forms and for the customers it is meant for; another version when its words change', async () => {
    expect((await keeps({ customers: ['c1'] })).ok).toBe(true)
    expect((await keeps({ customers: ['c1'], text: words('As the sealed sample.', '以封样为准。') })).ok).toBe(true)
    const firm = await firmNow()
    expect(firm.clauses.map(({ id, version }) => [id, version])).toEqual([['own-1', 2]])
    expect(standing(firm, 'purchase-order', 'c1')).toEqual(['own-1'])
    expect(standing(firm, 'purchase-order', 'c2')).toEqual([])
  })

  test('words a clause of the house otherwise, retires it, and puts all in another order', async () => {
    const [law] = libraryOf(await firmNow()).filter(({ id }) => id === 'law')
    await does(await stage.desk('manager'), keepClause, stage.company, { clause: { ...law, retired: true } })
    await does(await stage.desk('manager'), orderClauses, stage.company, { order: ['own-1', 'texts'] })
    const firm = await firmNow()
    expect(standing(firm, 'sales-contract')).not.toContain('law')
    expect(
      libraryOf(firm)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['own-1', 'texts'])
  })

  test('keeps no clause without words, and only who may change the settings changes it', async () => {
    expect(rulesOf(await keeps({ text: words('', '') }))).toEqual(['FM-31'])
    expect(rulesOf(await keeps({ title: words('', ''), text: words('', '') }))).toEqual(['FM-31', 'FM-31'])
    await expect(
      (async () => tries(await stage.desk('salesman'), keepClause, stage.company, { clause }))(),
    ).rejects.toMatchObject({ status: 403 })
  })
})
