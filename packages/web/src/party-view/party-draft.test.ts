import { expect, test } from 'vitest'
import { emptyParty, readParty } from './party-draft.ts'

const lund = { ...emptyParty, name: { en: 'Halvorsen & Lund AS', zh: '' }, country: 'NO' }

test('a name and a country are enough to begin with', () => {
  expect(readParty(lund).input).toMatchObject({
    roles: ['customer'],
    facts: { country: 'NO', addressLines: [], banks: [] },
  })
})

test('the address is typed as on an envelope', () => {
  expect(readParty({ ...lund, address: 'Industrigata 36\n\n  Building B ' }).input?.facts.addressLines).toEqual([
    'Industrigata 36',
    'Building B',
  ])
})

test('a party without a person keeps none; with a telephone alone it does', () => {
  expect(readParty(lund).input?.facts.contact).toBeUndefined()
  expect(readParty({ ...lund, contact: { name: '', phone: '+47 1', email: '' } }).input?.facts.contact?.phone).toBe(
    '+47 1',
  )
})

test('an account number that cannot be true is said while one types, at its box', () => {
  const bank = {
    id: 'eur',
    bankName: 'Bank',
    branch: '',
    swift: 'DEUTDEFF',
    account: 'DE89 3704 0044 0532 0130 01',
    beneficiary: 'Lund',
    currency: 'EUR',
  }
  expect(readParty({ ...lund, banks: [bank] }).findings.map(({ at, rule }) => [at, rule])).toEqual([
    ['banks.0.account', 'BNK-02'],
  ])
})

test('what is missing is said at its box, all at once', () => {
  const read = readParty({ ...emptyParty, roles: [] })
  expect(read.input).toBeUndefined()
  expect(read.findings.map(({ at }) => at)).toEqual(expect.arrayContaining(['roles', 'name.en', 'country']))
})
