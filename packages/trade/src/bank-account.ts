import { type Finding, judge, type Rule, type RuleExample, type Spot, unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { isCountry } from './country.ts'
import type { BankAccount } from './party.ts'

/** Everything that cannot be true about an account's numbers. Whose account it is, only a call to the known number tells. */
export function checkBankAccount(account: BankAccount): readonly Finding[] {
  return judge(bankAccountRules, account)
}

/** Four letters or digits of the bank, country, two of the place, and three of the branch or none (ISO 9362:2022). */
export function isBic(text: string): boolean {
  const found = /^[A-Z0-9]{4}([A-Z]{2})[A-Z0-9]{2}([A-Z0-9]{3})?$/.exec(text)
  return found !== null && (isCountry(found[1] ?? '') || found[1] === 'XK')
}

/** Whether a text is meant as an IBAN: two letters, two digits, and 11 to 30 letters or digits; spaces are for the eye. */
export function looksLikeIban(text: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare(text))
}

/** An IBAN whose check digits are right: the number, its first four characters moved to its end, leaves 1 modulo 97 (ISO 13616-1). */
export function isIban(text: string): boolean {
  if (!looksLikeIban(text)) return false
  const iban = bare(text)
  return mod97(`${iban.slice(4)}${iban.slice(0, 4)}`) === 1
}

/**
 * Every reason why a text can be no account number, at `account`; none where it can be one, or where nothing is written. Six to 34 letters and digits
 * with a digit among them; blanks, hyphens, dots and slashes are for the eye. One that is meant as an IBAN has the right check digits.
 */
export function accountNumberSpots(account: string): readonly Spot[] {
  return [...unlikelyNumber(account), ...(looksLikeIban(account) && !isIban(account) ? [badIban(account)] : [])]
}

export const bankAccountRules: readonly Rule<BankAccount>[] = [
  {
    id: 'BNK-01',
    title: { en: 'The SWIFT code can exist', zh: 'SWIFT 代码格式正确' },
    weight: 'block',
    source: { title: 'ISO 9362', at: '2022' },
    test: ({ swift }) => (swift === '' || isBic(swift) ? [] : [badBic(swift)]),
  },
  {
    id: 'BNK-02',
    title: { en: "The IBAN's check digits are right", zh: 'IBAN 校验位正确' },
    weight: 'block',
    source: { title: 'ISO 13616-1', at: '2020, mod 97-10' },
    test: ({ account }) => (!looksLikeIban(account) || isIban(account) ? [] : [badIban(account)]),
  },
  {
    id: 'BNK-03',
    title: {
      en: 'The account can be paid; a foreign currency needs the SWIFT code',
      zh: '账户资料可付款，外币须有 SWIFT 代码',
    },
    weight: 'warn',
    source: { title: 'ISO 20022', at: 'pacs.008, creditor agent' },
    test: missing,
  },
  {
    id: 'BNK-04',
    title: { en: 'The account has its number', zh: '账户有账号' },
    weight: 'block',
    source: { title: 'ISO 20022', at: 'pacs.008, creditor account' },
    test: ({ account }) => (account === '' ? [lacking('account', 'account number', '账号')] : []),
  },
  {
    id: 'BNK-05',
    title: { en: 'The number can be that of an account', zh: '账号像是一个账号' },
    weight: 'block',
    source: {
      title: 'ISO 20022',
      at: unread('pacs.008, creditor account: at most 34 characters; at least six is usage'),
    },
    test: ({ account }) => unlikelyNumber(account),
  },
]

/** Of letters and digits, however they are grouped. */
const LEAST = 6
const MOST = 34

function unlikelyNumber(account: string): readonly Spot[] {
  if (account.trim() === '') return []
  const number = account.replace(/[\s./-]/g, '')
  const spots: readonly (readonly [boolean, Words])[] = [
    [
      !/^[A-Za-z0-9]*$/.test(number),
      { en: `${account} has signs that no account number has.`, zh: `${account} 含有账号里不会有的字符。` },
    ],
    [!/\d/.test(number), { en: `${account} has no digit.`, zh: `${account} 没有数字。` }],
    [
      number.length < LEAST,
      { en: `${account} is too short for an account number.`, zh: `${account} 位数太少，不是完整账号。` },
    ],
    [number.length > MOST, { en: `${account} has more than ${MOST} characters.`, zh: `${account} 超过 ${MOST} 位。` }],
    [
      number.length >= LEAST && /^(.)\1*$/.test(number),
      { en: `${account} is one sign over and over.`, zh: `${account} 全是同一个字符。` },
    ],
  ]
  return spots.flatMap(([wrong, says]) => (wrong ? [{ at: 'account', says, remedy: WHOLE_NUMBER }] : []))
}

const WHOLE_NUMBER: Words = {
  en: 'Copy the whole number, as the bank writes it: digits and letters, nothing else.',
  zh: '请按银行资料照抄完整账号，只含数字和字母。',
}

function badBic(swift: string): Spot {
  return {
    at: 'swift',
    says: { en: `${swift} is no SWIFT code.`, zh: `${swift} 不是有效的 SWIFT 代码。` },
    remedy: {
      en: 'Eight or eleven characters, the fifth and sixth a country: copy it from the bank.',
      zh: '应为 8 或 11 位，第 5、6 位为国家代码；请按银行资料填写。',
    },
  }
}

function badIban(account: string): Spot {
  return {
    at: 'account',
    says: { en: `The check digits of ${account} are wrong.`, zh: `${account} 的校验位不对。` },
    remedy: {
      en: 'A digit is mistyped or missing: copy it from the bank.',
      zh: '有数字写错或缺漏；请按银行资料填写。',
    },
  }
}

/** Renminbi are paid within China by bank and account number alone (CNAPS); no SWIFT code is asked for. */
const AT_HOME = 'CNY'

function missing(account: BankAccount): readonly Spot[] {
  const wanted = [
    ['swift', 'SWIFT code', 'SWIFT 代码'],
    ['bankName', 'bank', '银行名称'],
    ['beneficiary', 'beneficiary', '收款人'],
  ] as const
  return wanted
    .filter(([at]) => at !== 'swift' || account.currency !== AT_HOME)
    .flatMap(([at, en, zh]) => (account[at] === '' ? [lacking(at, en, zh)] : []))
}

function lacking(at: string, en: string, zh: string): Spot {
  return {
    at,
    says: { en: `The ${en} is missing.`, zh: `缺少${zh}。` },
    remedy: { en: 'Ask the bank and enter it.', zh: '请向银行核实后填写。' },
  }
}

function bare(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}

/** The remainder by 97, letter by letter: A stands for 10, B for 11, and so on. */
function mod97(text: string): number {
  let rest = 0
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    rest = code >= 65 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - 48) % 97
  }
  return rest
}

const sound: BankAccount = {
  id: 'usd',
  bankName: 'Deutsche Bank AG',
  branch: '',
  swift: 'DEUTDEFF',
  account: 'DE89 3704 0044 0532 0130 00',
  beneficiary: 'Example GmbH',
  currency: 'EUR',
}

/** One example that holds and one that fails, for each rule. */
export const bankAccountRuleExamples: readonly RuleExample<BankAccount>[] = [
  { rule: 'BNK-01', holds: sound, fails: { ...sound, swift: 'DEUTZZFF' } },
  { rule: 'BNK-02', holds: sound, fails: { ...sound, account: 'DE89 3704 0044 0532 0130 01' } },
  { rule: 'BNK-03', holds: sound, fails: { ...sound, beneficiary: '' } },
  { rule: 'BNK-04', holds: sound, fails: { ...sound, account: '' } },
  { rule: 'BNK-05', holds: sound, fails: { ...sound, account: '12 34' } },
]
