import type { Answer } from '@gendan/contract/questions'
import { memberOf } from '@gendan/firm/firm'
import { tokenRights } from '@gendan/firm/rights'
import { namesOf } from '@gendan/store/accounts'
import type { Tx } from '@gendan/store/database'
import { everyToken } from '@gendan/store/tokens'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'

/** Every token of the world with what is left of it today. */
export async function tokens(tx: Tx, desk: Desk): Promise<Answer<'tokens'>> {
  const found = await everyToken(tx)
  const names = await namesOf(
    tx,
    found.map(({ account }) => account),
  )
  const { state: firm } = await firmHere(tx, desk)
  const rows = found.map((row) => {
    const member = memberOf(firm, row.account)
    const over = row.revoked || (row.until !== '' && row.until < desk.day) || !member?.active
    const held = tokenRights(member?.posts ?? [])
    return {
      ...row,
      rights: [...row.rights],
      maker: names.find(({ id }) => id === row.account)?.name ?? '',
      works: over ? [] : row.rights.filter((right) => held.has(right)),
    }
  })
  return { rows }
}
