import { type Day, dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { type BankAccount, bankAccountShape } from '@gendan/trade/party'
import { z } from 'zod'

/** A telephone number as it stands on record, and since which day; '' where that was before days were kept. */
export const numberOnRecordShape = z
  .object({
    number: z.string(),
    person: z.string().default(''),
    since: z.string().default(''),
    /** It came with the party itself. */
    entered: z.boolean().optional(),
  })
  .readonly()
export type NumberOnRecord = z.infer<typeof numberOnRecordShape>

/** A call to a number on record: with whom, when, what he said. */
export const callShape = z
  .object({
    person: z.string().trim().max(120),
    number: z.string().trim().max(60),
    /** When it was made, an instant. */
    at: z.iso.datetime(),
    said: z.string().trim().max(1000).default(''),
  })
  .readonly()
export type Call = z.infer<typeof callShape>

/** Another account for a beneficiary, as somebody asked for it (docs/decisions/0036). */
export const bankChangeShape = z
  .object({
    id: z.string(),
    account: bankAccountShape,
    /** What held when it was asked for; left out where the account is an additional one. */
    was: bankAccountShape.optional(),
    by: z.string(),
    at: z.string(),
    day: dayShape,
    /** The numbers that were on record before. */
    numbers: z.array(numberOnRecordShape).readonly(),
    state: z.enum(['open', 'confirmed', 'refused', 'replaced']),
    call: callShape.optional(),
    /** Who confirmed or refused it, when and why. */
    settled: z.object({ by: z.string(), at: z.string(), reason: z.string() }).readonly().optional(),
  })
  .readonly()
export type BankChange = z.infer<typeof bankChangeShape>

export const bankGuardEvents = [
  z.object({ type: z.literal('bank-change-asked'), change: bankChangeShape }).readonly(),
  z
    .object({
      type: z.literal('bank-change-confirmed'),
      change: z.string(),
      call: callShape,
      by: z.string(),
      at: z.string(),
    })
    .readonly(),
  z
    .object({
      type: z.literal('bank-change-refused'),
      change: z.string(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    })
    .readonly(),
] as const
export type BankGuardEvent = z.infer<(typeof bankGuardEvents)[number]>

/** Accounts, and what is asked or was asked about them. */
export interface Guarded {
  readonly banks: readonly BankAccount[]
  readonly changes: readonly BankChange[]
}

/** The accounts of the firm, or of a party's facts, that hold, and what was asked about them. */
export function bankDataOf({
  banks,
  bankChanges = [],
}: {
  readonly banks: readonly BankAccount[]
  readonly bankChanges?: readonly BankChange[] | undefined
}): Guarded {
  return { banks, changes: bankChanges }
}

/** The accounts that hold, and the changes, after what was asked, confirmed or refused. */
export function evolveGuard({ banks, changes }: Guarded, event: BankGuardEvent): Guarded {
  if (event.type === 'bank-change-asked') {
    const { change } = event
    const earlier = changes.map((one) =>
      one.state === 'open' && one.account.id === change.account.id ? { ...one, state: 'replaced' as const } : one,
    )
    return { banks, changes: [...earlier, change] }
  }
  const { by, at } = event
  if (event.type === 'bank-change-refused') {
    const settled = { by, at, reason: event.reason }
    return { banks, changes: withOne(changes, event.change, { state: 'refused', settled }) }
  }
  const account = changes.find(({ id }) => id === event.change)?.account
  return {
    banks: account ? withAccount(banks, account) : banks,
    changes: withOne(changes, event.change, {
      state: 'confirmed',
      call: event.call,
      settled: { by, at, reason: '' },
    }),
  }
}

function withOne(changes: readonly BankChange[], id: string, said: Partial<BankChange>): readonly BankChange[] {
  return changes.map((one) => (one.id === id ? { ...one, ...said } : one))
}

function withAccount(banks: readonly BankAccount[], account: BankAccount): readonly BankAccount[] {
  return banks.some(({ id }) => id === account.id)
    ? banks.map((one) => (one.id === account.id ? account : one))
    : [...banks, account]
}

export function isSameAccount(one: BankAccount, other: BankAccount): boolean {
  return (['id', 'bankName', 'branch', 'swift', 'account', 'beneficiary', 'currency'] as const).every(
    (key) => one[key] === other[key],
  )
}

/** Whether two account numbers are one, however they are written. */
export function isSameNumber(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(account: string): string {
  return account.replace(/[^0-9a-z]/gi, '').toUpperCase()
}

/** Of the accounts somebody entered: which hold at once, for they stood so before; and which must be asked about. */
export function guardAccounts(
  standing: readonly BankAccount[],
  entered: readonly BankAccount[],
): { readonly hold: readonly BankAccount[]; readonly asked: readonly BankAccount[] } {
  const known = (one: BankAccount) => standing.find(({ id }) => id === one.id)
  const asked = entered.filter((one) => {
    const was = known(one)
    return !was || !isSameAccount(was, one)
  })
  const hold = entered.flatMap((one) => known(one) ?? [])
  return { hold, asked }
}

/** Changes as they are asked for now; what is asked already in the same words is not asked again. */
export function askedNow(
  { banks, changes }: Guarded,
  asked: readonly BankAccount[],
  numbers: readonly NumberOnRecord[],
  now: { readonly id: string; readonly at: string; readonly day: Day; readonly by: { readonly account: string } },
): readonly BankChange[] {
  return asked
    .filter((account) => !changes.some((one) => one.state === 'open' && isSameAccount(one.account, account)))
    .map((account, i) => {
      const was = banks.find(({ id }) => id === account.id)
      return {
        id: i === 0 ? now.id : `${now.id}-${i + 1}`,
        account,
        ...(was ? { was } : {}),
        by: now.by.account,
        at: now.at,
        day: now.day,
        numbers,
        state: 'open' as const,
      }
    })
}

/** How far a change has come. */
export const STATES = {
  open: { en: 'waits for the call', zh: '待回电核实' },
  confirmed: { en: 'confirmed', zh: '确认' },
  refused: { en: 'refused', zh: '驳回' },
  replaced: { en: 'asked anew', zh: '被新申请替代' },
} as const satisfies Record<BankChange['state'], Words>
