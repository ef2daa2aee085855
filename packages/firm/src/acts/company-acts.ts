import { act, change, done, refused } from '@gendan/kernel/act'
import { type Day, writeDay } from '@gendan/kernel/day'
import { compare } from '@gendan/kernel/decimal'
import { blocks } from '@gendan/kernel/rule'
import { checkBankAccount } from '@gendan/trade/bank-account'
import { bankAccountShape } from '@gendan/trade/party'
import { z } from 'zod'
import { askedNow, bankDataOf, guardAccounts } from '../bank-guard.ts'
import { type Firm, firm, type PathSettings, shapes } from '../firm.ts'
import { refuse } from '../refuse.ts'

/** Founds a company in a world. Its founder is its first general manager; the account he names is where customers pay. */
export const foundCompany = act({
  name: 'found-company',
  title: { en: 'Set up the company', zh: '设立公司' },
  right: 'found',
  on: firm,
  does: 'opens',
  input: z.object({ letterhead: shapes.letterhead, rules: shapes.rules, bank: bankAccountShape.optional() }),
  decide(state, { letterhead, rules, bank }, now) {
    const findings = bank ? checkBankAccount(bank) : []
    if (blocks(findings)) return refused(findings)
    return done([
      change(firm, state.id, { type: 'company-founded', letterhead, rules }),
      change(firm, state.id, {
        type: 'member-joined',
        account: now.by.account,
        posts: ['general-manager'],
        day: now.day,
      }),
      ...(bank ? [change(firm, state.id, { type: 'bank-kept', bank })] : []),
    ])
  },
})

export const changeLetterhead = act({
  name: 'change-letterhead',
  title: { en: 'Change company data', zh: '修改公司资料' },
  right: 'settings',
  on: firm,
  does: 'changes',
  input: z.object({ letterhead: shapes.letterhead }),
  decide: (state, { letterhead }) => done([change(firm, state.id, { type: 'letterhead-changed', letterhead })]),
})

export const changeRules = act({
  name: 'change-rules',
  title: { en: 'Change working rules', zh: '修改工作规则' },
  right: 'settings',
  on: firm,
  does: 'changes',
  input: z.object({ rules: shapes.rules }),
  decide(state, { rules }) {
    const { rate, floor } = rules.margin
    if (compare(floor, rate) > 0)
      return refuse(
        'FM-04',
        'rules.margin.floor',
        {
          en: 'The margin below which the general manager decides lies above the salesman’s.',
          zh: '须总经理同意的利润率界限高于业务员可自行决定的利润率。',
        },
        { en: 'Enter the lower of the two there.', zh: '请填较低的数。' },
      )
    const both = closedAndOpen(rules.path)
    if (both)
      return refuse(
        'FM-05',
        'rules.path.calendar',
        {
          en: `${writeDay(both, 'en')} is both a day off and a working day.`,
          zh: `${writeDay(both, 'zh')}既是休息日又是工作日。`,
        },
        { en: 'Take it out of one of the two lists.', zh: '请从其中一个清单删去。' },
      )
    const nameless = templatesUnnamed(rules.path)
    if (nameless) return nameless
    return done([change(firm, state.id, { type: 'rules-changed', rules })])
  },
})

/**
 * Keeps a bank account of the firm, new or changed. Bank data is what swindlers change: a second factor is asked, and but for those
 * entered on the day of founding none holds before another person has called (docs/decisions/0036).
 */
export const keepBank = act({
  name: 'keep-bank',
  title: { en: 'Keep a bank account', zh: '登记收款账户' },
  right: 'bank',
  on: firm,
  does: 'changes',
  secondFactor: true,
  input: z.object({ bank: bankAccountShape }),
  decide(state, { bank }, now) {
    const findings = checkBankAccount(bank)
    if (blocks(findings)) return refused(findings)
    const data = bankDataOf(state)
    const first = !data.banks.some(({ id }) => id === bank.id) && now.day <= (foundedOn(state) ?? now.day)
    if (first) return done([change(firm, state.id, { type: 'bank-kept', bank })])
    const { phone, name } = state.letterhead
    const numbers = phone === '' ? [] : [{ number: phone, person: name.en || name.zh, since: '' }]
    return done(
      askedNow(data, guardAccounts(data.banks, [bank]).asked, numbers, now).map((one) =>
        change(firm, state.id, { type: 'bank-change-asked', change: one }),
      ),
    )
  },
})

/** Until this day accounts stand as they are entered: the day on which the firm was founded. */
function foundedOn({ members }: Firm): Day | undefined {
  return members
    .map(({ since }) => since)
    .reduce<Day | undefined>((first, day) => (first && first < day ? first : day), undefined)
}

export const dropBank = act({
  name: 'drop-bank',
  title: { en: 'Drop a bank account', zh: '删除收款账户' },
  right: 'bank',
  on: firm,
  does: 'changes',
  secondFactor: true,
  input: z.object({ bank: z.string() }),
  decide: (state, { bank }) =>
    state.banks.some((one) => one.id === bank)
      ? done([change(firm, state.id, { type: 'bank-dropped', bank })])
      : refuse(
          'FM-01',
          'bank',
          { en: 'There is no such account.', zh: '没有这个账户。' },
          { en: 'Look at the list again.', zh: '请刷新列表。' },
        ),
})

export const keepChop = act({
  name: 'keep-chop',
  title: { en: 'Keep the company chop', zh: '保存公章图样' },
  right: 'keep-chop',
  on: firm,
  does: 'changes',
  secondFactor: true,
  input: z.object({ chop: z.string() }),
  files: ({ chop }) => [chop],
  decide: (state, { chop }) => done([change(firm, state.id, { type: 'chop-kept', chop })]),
})

/** A person keeps the image of his own signature; nobody keeps another's. */
export const keepSignature = act({
  name: 'keep-signature',
  title: { en: 'Keep my signature image', zh: '保存我的签名章' },
  right: 'chop',
  on: firm,
  does: 'changes',
  input: z.object({ signature: z.string() }),
  files: ({ signature }) => [signature],
  decide: (state, { signature }, now) =>
    done([change(firm, state.id, { type: 'signature-kept', account: now.by.account, signature })]),
})

export const recordRate = act({
  name: 'record-rate',
  title: { en: 'Record an exchange rate', zh: '登记汇率' },
  right: 'rate',
  on: firm,
  does: 'changes',
  input: z.object({ rate: shapes.rate }),
  decide: (state, { rate }) => done([change(firm, state.id, { type: 'rate-recorded', rate })]),
})

/** Templates are chosen by their names: one without, or two alike, could not be told apart on an order. */
function templatesUnnamed(path: PathSettings | undefined) {
  const names = (path?.templates ?? []).map(({ name: { en, zh } }) => (zh || en).trim())
  if (names.includes(''))
    return refuse(
      'FM-06',
      'rules.path.templates',
      { en: 'A path template has no name.', zh: '有路径模板没有名称。' },
      { en: 'Name it in one of the two tongues, or take it out.', zh: '请填写中文名或英文名，或去掉它。' },
    )
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice === undefined) return undefined
  return refuse(
    'FM-06',
    'rules.path.templates',
    { en: `Two path templates are called “${twice}”.`, zh: `有两个路径模板都叫“${twice}”。` },
    { en: 'Give them different names.', zh: '请改成不同的名称。' },
  )
}

/** The first day that stands among those off and those worked, in the firm's own calendar or another country's. */
function closedAndOpen(path: PathSettings | undefined): Day | undefined {
  const calendars = path ? [path.calendar, ...Object.values(path.abroad ?? {})] : []
  return calendars.flatMap(({ closed = [], open = [] }) => closed.filter((day) => open.includes(day)))[0]
}
