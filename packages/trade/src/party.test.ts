import { describe, expect, test } from 'vitest'
import {
  accountNumberSpots,
  bankAccountRuleExamples,
  bankAccountRules,
  checkBankAccount,
  isBic,
  isIban,
  looksLikeIban,
} from './bank-account.ts'
import { bankAccountShape, partyFactsShape } from './party.ts'

describe('numbers of a bank account', () => {
  test.each([
    ['DEUTDEFF', true],
    ['BKCHCNBJ300', true],
    ['DEUTDEFF5', false],
    ['DEUTZZFF', false],
    ['deutdeff', false],
  ])('SWIFT code %s: %s', (bic, good) => {
    expect(isBic(bic)).toBe(good)
  })

  test.each([
    ['DE89 3704 0044 0532 0130 00', true],
    ['GB29 NWBK 6016 1331 9268 19', true],
    ['NO93 8601 1117 947', true],
    ['DE89 3704 0044 0532 0130 01', false],
    ['DE98 3704 0044 0532 0130 00', false],
  ])('IBAN %s: %s', (iban, good) => {
    expect(isIban(iban)).toBe(good)
  })

  test('a Chinese account number is no IBAN and needs none', () => {
    expect(looksLikeIban('3977 1502 0040 1234')).toBe(false)
  })

  test.each([
    ['6222 0212 0401 2345 678', 0],
    ['3901-0000-8840 555', 0],
    ['DE89 3704 0044 0532 0130 00', 0],
    ['SB/01/000123', 0],
    ['', 0],
    ['12 34', 1],
    ['DE89 3704 0044 0532 0130 01', 1],
    ['0000 0000', 1],
    ['1'.repeat(17).concat('2'.repeat(18)), 1],
    ['as agreed', 1],
    ['见附件', 3],
    ['12345678; call us', 1],
  ])('account number %s: %i reasons against it', (account, reasons) => {
    const spots = accountNumberSpots(account)
    expect(spots).toHaveLength(reasons)
    expect(spots.every(({ at, remedy }) => at === 'account' && remedy)).toBe(true)
  })

  test.each(bankAccountRuleExamples.map((example) => [example.rule, example] as const))(
    '%s holds and fails on its examples',
    (id, example) => {
      const rule = bankAccountRules.find((one) => one.id === id)
      expect(rule?.test(example.holds)).toEqual([])
      expect(rule?.test(example.fails)).not.toEqual([])
    },
  )

  test('every fault at once', () => {
    const account = bankAccountShape.parse({
      id: 'eur',
      bankName: '',
      swift: 'deut de f',
      account: 'DE89370400440532013001',
      beneficiary: 'Example GmbH',
      currency: 'eur',
    })
    expect(checkBankAccount(account).map(({ rule, at }) => `${rule} ${at}`)).toEqual([
      'BNK-01 swift',
      'BNK-02 account',
      'BNK-03 bankName',
    ])
  })
})

describe('a party', () => {
  test('needs a name in one tongue and a country', () => {
    const read = partyFactsShape.safeParse({
      name: { en: '', zh: ' ' },
      addressLines: [],
      country: 'Germany',
      banks: [],
    })
    expect(read.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)).toEqual([
      'name no-name',
      'country unknown-country',
    ])
  })

  test('read twice is the same party', () => {
    const once = partyFactsShape.parse({
      name: { en: 'Nordlys AS', zh: '' },
      addressLines: ['Storgata 1'],
      city: 'Oslo',
      country: 'no',
      banks: [
        {
          id: 'nok',
          bankName: 'DNB',
          swift: 'dnba nokk',
          account: 'NO93 8601 1117 947',
          beneficiary: 'Nordlys AS',
          currency: 'NOK',
        },
      ],
      contact: { name: 'Kari' },
    })
    expect(partyFactsShape.parse(once)).toEqual(once)
    expect(once).toMatchObject({ country: 'NO', legalName: '', banks: [{ swift: 'DNBANOKK' }], contact: { email: '' } })
  })
})
