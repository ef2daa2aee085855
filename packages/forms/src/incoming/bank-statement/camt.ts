import { type Day, isDay } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, isDecimal, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import { child, children, everyElement, path, readXml, textOf, type XmlElement } from '@gendan/kernel/xml'
import { type BareLine, type Statement, type StatementsRead, sums, titleOf, told, unread, withIds } from './shape.ts'

/**
 * Reads bank statements of ISO 20022 (camt.053.001.02 to .001.14). Only what is booked counts; a batch becomes a line for each of its
 * transactions where their amounts are there and add up. Interim reports and notices (camt.052, camt.054) are refused by name.
 */
export function readCamt(text: string): StatementsRead {
  const read = readXml(text)
  if ('findings' in read) return { statements: [], findings: read.findings }
  const statements = children(child(read.root, 'BkToCstmrStmt'), 'Stmt')
  if (statements.length === 0) return { statements: [], findings: [noStatement(read.root)] }
  const each = statements.map(statementOf)
  return {
    statements: each.map(({ statement }) => statement),
    findings: each.flatMap(({ statement, findings }) => [...findings, ...sums(statement)]),
  }
}

function noStatement(root: XmlElement): Finding {
  const kind = root.children[0]?.name ?? root.name
  return told('BST-04', 'block', kind, {
    en: `${kind} is no bank statement (camt.053).`,
    zh: `${kind} 不是银行对账单（camt.053）。`,
  })
}

function statementOf(element: XmlElement): { readonly statement: Statement; readonly findings: readonly Finding[] } {
  const account = textOf(path(element, 'Acct', 'Id', 'IBAN')) ?? textOf(path(element, 'Acct', 'Id', 'Othr', 'Id')) ?? ''
  const number = textOf(child(element, 'ElctrncSeqNb')) ?? textOf(child(element, 'Id')) ?? ''
  const balances = children(element, 'Bal').flatMap(balanceOf)
  const opens = balances.find(({ code }) => code === 'OPBD') ?? balances.find(({ code }) => code === 'PRCD')
  const closes = balances.find(({ code }) => code === 'CLBD')
  const entries = children(element, 'Ntry').map((one, i) => entryOf(one, `${account} ${number} ${i + 1}`))
  const lines = withIds(entries.flatMap((one) => one.lines))
  const currency = textOf(path(element, 'Acct', 'Ccy')) ?? opens?.currency ?? lines[0]?.currency ?? ''
  const ends = { ...(opens ? { opening: opens.amount } : {}), ...(closes ? { closing: closes.amount } : {}) }
  return {
    statement: { account, number, title: titleOf('camt.053', number, lines), currency, ...ends, lines },
    findings: entries.flatMap((one) => one.findings),
  }
}

function balanceOf(element: XmlElement) {
  const code = textOf(path(element, 'Tp', 'CdOrPrtry', 'Cd')) ?? ''
  const money = moneyOf(child(element, 'Amt'))
  if (!money) return []
  const debit = textOf(child(element, 'CdtDbtInd')) === 'DBIT'
  return [{ code, currency: money.currency, amount: debit ? subtract(zero, money.amount) : money.amount }]
}

interface Entry {
  readonly lines: readonly BareLine[]
  readonly findings: readonly Finding[]
}

function entryOf(entry: XmlElement, at: string): Entry {
  const status = textOf(path(entry, 'Sts', 'Cd')) ?? textOf(child(entry, 'Sts'))
  if (status !== undefined && status !== 'BOOK')
    return {
      lines: [],
      findings: [
        told('BST-05', 'warn', at, {
          en: `An entry is not booked yet (${status}) and is left aside.`,
          zh: `有一笔尚未入账（${status}），未读入。`,
        }),
      ],
    }
  const money = moneyOf(child(entry, 'Amt'))
  const day = dayOf(child(entry, 'ValDt')) ?? dayOf(child(entry, 'BookgDt'))
  const credit = wayOf(entry)
  if (!money || !day || !credit) return { lines: [], findings: [unread(at, wordsOf(entry))] }
  const whole: BareLine = {
    day,
    way: credit,
    ...money,
    reversal: textOf(child(entry, 'RvslInd')) === 'true',
    name: '',
    text: textOf(child(entry, 'AddtlNtryInf')) ?? '',
    bankReference: textOf(child(entry, 'AcctSvcrRef')) ?? '',
    charges: chargesOf(entry),
  }
  const details = children(entry, 'NtryDtls').flatMap((one) => children(one, 'TxDtls'))
  return { lines: split(whole, details), findings: [] }
}

/** A batch in its transactions, where their amounts add up to it; else one line with the words of all. */
function split(whole: BareLine, details: readonly XmlElement[]): readonly BareLine[] {
  const each = details.map((one) => detailed(whole, one))
  const amounts = each.map(({ amount }) => amount)
  const addsUp =
    details.every((one) => amountIn(one, whole.currency) !== undefined) && compare(sumOf(amounts), whole.amount) === 0
  if (details.length > 1 && addsUp) return each
  const [only] = each
  if (details.length === 1 && only) return [{ ...only, amount: whole.amount }]
  const words = each.flatMap(({ name, text }) => [name, text]).filter(Boolean)
  return [{ ...whole, text: [...new Set([...words, whole.text])].filter(Boolean).join(' · ') }]
}

function detailed(whole: BareLine, details: XmlElement): BareLine {
  const parties = child(details, 'RltdPties')
  const other = whole.way === 'in' ? 'Dbtr' : 'Cdtr'
  const name = textOf(path(parties, other, 'Nm')) ?? textOf(path(parties, other, 'Pty', 'Nm')) ?? ''
  const remitted = children(child(details, 'RmtInf'), 'Ustrd').flatMap((one) => textOf(one) ?? [])
  const structured = [...(child(details, 'RmtInf') ? everyElement(child(details, 'RmtInf') as XmlElement) : [])]
    .filter((one) => one.name === 'Ref' || one.name === 'Nb')
    .flatMap((one) => textOf(one) ?? [])
  const endToEnd = textOf(path(details, 'Refs', 'EndToEndId'))
  const words = [...remitted, ...structured, endToEnd === 'NOTPROVIDED' ? undefined : endToEnd, whole.text]
  return {
    ...whole,
    amount: amountIn(details, whole.currency) ?? whole.amount,
    name,
    text: [...new Set(words.filter((one): one is string => Boolean(one)))].join(' · '),
    bankReference: textOf(path(details, 'Refs', 'AcctSvcrRef')) ?? whole.bankReference,
    charges: child(details, 'Chrgs') ? chargesOf(details) : whole.charges,
  }
}

function amountIn(details: XmlElement, currency: string): Decimal | undefined {
  const money = moneyOf(child(details, 'Amt')) ?? moneyOf(path(details, 'AmtDtls', 'TxAmt', 'Amt'))
  return money?.currency === currency ? money.amount : undefined
}

function chargesOf(element: XmlElement): Decimal {
  const charges = child(element, 'Chrgs')
  const records = [...children(charges, 'Rcrd'), ...(child(charges, 'Rcrd') || !charges ? [] : [charges])]
  return sumOf(records.flatMap((one) => moneyOf(child(one, 'Amt'))?.amount ?? []))
}

function moneyOf(element: XmlElement | undefined) {
  const text = textOf(element)
  const currency = element?.attributes['Ccy']
  if (text === undefined || currency === undefined || !isDecimal(text)) return undefined
  return { amount: decimal(text), currency }
}

function wayOf(entry: XmlElement): 'in' | 'out' | undefined {
  const mark = textOf(child(entry, 'CdtDbtInd'))
  return mark === 'CRDT' ? 'in' : mark === 'DBIT' ? 'out' : undefined
}

function dayOf(element: XmlElement | undefined): Day | undefined {
  const day = (textOf(child(element, 'Dt')) ?? textOf(child(element, 'DtTm')) ?? '').slice(0, 10)
  return isDay(day) ? day : undefined
}

function wordsOf(element: XmlElement): string {
  return [...everyElement(element)].flatMap((one) => textOf(one) ?? []).join(' ')
}
