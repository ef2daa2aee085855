import type { Tx } from './database.ts'

/** A person's account. `password` is an argon2 hash, `secondFactor` a sealed TOTP secret; both empty for none. */
export interface Account {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly email: string
  readonly lang: 'zh' | 'en'
  readonly password: string
  readonly secondFactor: string
  readonly secondFactorConfirmed: boolean
}

const COLUMNS = `id, login, name, email, lang, password, second_factor as "secondFactor", second_factor_confirmed as "secondFactorConfirmed"`

export async function accountByLogin(tx: Tx, login: string): Promise<Account | undefined> {
  const { rows } = await tx.query<Account>(`select ${COLUMNS} from account where login = $1 and erased_at is null`, [
    login.toLowerCase(),
  ])
  return rows[0]
}

export async function accountById(tx: Tx, id: string): Promise<Account | undefined> {
  const { rows } = await tx.query<Account>(`select ${COLUMNS} from account where id = $1 and erased_at is null`, [id])
  return rows[0]
}

export async function createAccount(
  tx: Tx,
  account: {
    readonly id: string
    readonly login: string
    readonly name: string
    readonly password: string
    readonly lang: string
  },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into account (id, login, name, password, lang) values ($1, $2, $3, $4, $5) on conflict (login) do nothing`,
    [account.id, account.login.toLowerCase(), account.name, account.password, account.lang],
  )
  return rowCount === 1
}

/**
 * Another name and login. False where the login is another's, and then the transaction is lost: the unique index judges, so that
 * of two who ask for one login at once only one has it.
 */
export async function setNameAndLogin(
  tx: Tx,
  account: string,
  { name, login }: { readonly name: string; readonly login: string },
): Promise<boolean> {
  try {
    await tx.query('update account set name = $2, login = $3 where id = $1', [account, name, login.toLowerCase()])
    return true
  } catch (fault) {
    if ((fault as { readonly code?: unknown }).code === UNIQUE_VIOLATION) return false
    throw fault
  }
}

const UNIQUE_VIOLATION = '23505'

/** A new password ends every session of the account. */
export async function setPassword(tx: Tx, account: string, password: string): Promise<void> {
  await tx.query('update account set password = $2 where id = $1', [account, password])
  await tx.query('delete from session where account = $1', [account])
}

export async function setLang(tx: Tx, account: string, lang: 'zh' | 'en'): Promise<void> {
  await tx.query('update account set lang = $2 where id = $1', [account, lang])
}

/** A sealed secret, not yet in force; `confirmSecondFactor` puts it in force once a code was right. */
export async function setSecondFactor(tx: Tx, account: string, sealed: string): Promise<void> {
  await tx.query('update account set second_factor = $2, second_factor_confirmed = false where id = $1', [
    account,
    sealed,
  ])
}

/** Marks a code's time step as used; false where it or a later one was used before. */
export async function useFactorStep(tx: Tx, account: string, step: number): Promise<boolean> {
  const { rowCount } = await tx.query(
    'update account set second_factor_step = $2, second_factor_confirmed = true where id = $1 and second_factor_step < $2',
    [account, step],
  )
  return rowCount === 1
}

/** Names of accounts, for journals and lists. Erased people have none. */
export async function namesOf(
  tx: Tx,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string; readonly login: string }[]> {
  const { rows } = await tx.query<{ id: string; name: string; login: string }>(
    'select id, name, login from account where id = any ($1) and erased_at is null',
    [ids],
  )
  return rows
}
