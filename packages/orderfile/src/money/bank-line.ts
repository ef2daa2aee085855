import { fingerprint } from '@gendan/kernel/fingerprint'

/** A slip of the same account, way, money and amount, of about the same day: perhaps the movement that a line tells of. */
export interface AlikeSlip {
  readonly id: string
  readonly day: string
  readonly payer: string
  readonly reference: string
  /** Typed from a paper, or taken from a statement; then which, and from which line of it. */
  readonly from: 'slip' | 'statement'
  readonly statement: string
  readonly line: string
  readonly void: boolean
}

/** A line of a statement on its way to a slip of one of our accounts. */
export interface BankLine {
  /** One of the firm's accounts, by id. */
  readonly account: string
  /** The line's own id: day, way, money, amount, the bank's reference, its count among equals. */
  readonly line: string
  /** The statement it stands in: format, number, last day. */
  readonly statement: string
}

/** Whether a line is a slip already. In doubt a person says: the same movement, or another; `line` is what it is recorded under. */
export type LineStanding =
  | { readonly is: 'new'; readonly line: string }
  | { readonly is: 'taken'; readonly slip: string }
  | { readonly is: 'doubt'; readonly line: string; readonly alike: readonly AlikeSlip[] }

/** The id of the slip that a line makes: the same line of the same account is the same slip, in whatever format it is read. */
export function slipOfLine({ account, line }: Pick<BankLine, 'account' | 'line'>): string {
  return `line-${fingerprint({ account, line }).slice(0, 32)}`
}

/**
 * A line is taken where the same statement gave it before, or where another format gives it the same reference of the bank. Two
 * movements of two statements that bear one reference, a movement without reference, and a slip typed by hand are not told apart by
 * what stands there: these are doubts. Two references of one format that differ are two movements.
 */
export function standingOfLine(wanted: BankLine, slips: readonly AlikeSlip[]): LineStanding {
  const { account, line, statement } = wanted
  const again = `${line} · ${statement}`
  const of = (name: string) => slips.find(({ id }) => id === slipOfLine({ account, line: name }))
  const second = of(again)
  if (second) return { is: 'taken', slip: second.id }
  const first = of(line)
  if (first && (first.statement === '' || first.statement === statement || isSameByReference(wanted, first)))
    return { is: 'taken', slip: first.id }
  const alike = slips.filter((one) => !one.void && one.statement !== statement && !areTwo(wanted, one))
  if (alike.length === 0) return { is: 'new', line: first ? again : line }
  return { is: 'doubt', line: first ? again : line, alike }
}

/** MT940 and camt.053 of one bank carry its reference alike. */
function isSameByReference(wanted: BankLine, found: AlikeSlip): boolean {
  return referenceOf(wanted.line) !== NONE && formatOf(found.statement) !== formatOf(wanted.statement)
}

function areTwo(wanted: BankLine, found: AlikeSlip): boolean {
  if (found.from === 'slip' || formatOf(found.statement) !== formatOf(wanted.statement)) return false
  const [mine, his] = [wanted.line, found.line].map(referenceOf)
  return mine !== NONE && his !== NONE && mine !== his
}

/** Stands where a bank gave no reference. */
const NONE = '-'

/** Lines are named by day, way, currency, amount, reference, count (forms/incoming/bank-statement). */
function referenceOf(line: string): string {
  return line.split(' ')[4] ?? NONE
}

function formatOf(statement: string): string {
  return statement.split(' ')[0] ?? ''
}
