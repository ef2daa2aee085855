import type { CreditFile } from '@gendan/orderfile/credit/credit-shape'
import { SILENT_PERIOD } from '@gendan/orderfile/credit/last-presentation'
import { numberPlain } from '@gendan/orderfile/credit/number-plain'
import { standingOf } from '@gendan/orderfile/credit/state-of'
import { baseOf, bindingTerms, pendingOf } from '@gendan/orderfile/credit/terms-of'
import type { Tx } from '../database.ts'
import type { Projected } from './projected.ts'
import { projectSearch } from './search.ts'

const COLUMNS = `version, customer, orders, number, plain, issuing_bank, advising_bank, currency, amount, issued, received, latest_shipment, expiry,
  expiry_place, period, state, open, pending, closed`
const PLACES = Array.from({ length: 20 }, (_, i) => `$${i + 1}`).join(', ')
const PROJECT = `insert into credit_row (company, world, id, ${COLUMNS})
  values (current_setting('gendan.company'), current_setting('gendan.world'), ${PLACES})
  on conflict (company, world, id) do update set (${COLUMNS}) = (${COLUMNS.replace(/\b[a-z_]+\b/g, 'excluded.$&')})`

/** The credit's line on the wall, and what it is found by. */
export async function projectCredit(tx: Tx, one: Projected): Promise<void> {
  const credit = one.state as CreditFile
  const terms = bindingTerms(credit)
  const { customer, orders, messages, points, closed } = credit
  const { number = '', issuingBank = '' } = terms
  const advisingBank = baseOf(credit)?.from ?? ''
  await tx.query({
    name: 'project-credit',
    text: PROJECT,
    values: [
      ...[credit.id, one.version, customer, orders, number, numberPlain(number), issuingBank, advisingBank],
      ...datesOf(terms, messages[0]?.received ?? ''),
      ...[standingOf(credit), points.open, pendingOf(credit).length, closed !== undefined],
    ],
  })
  const names = [issuingBank, advisingBank, terms.applicant?.name ?? '']
  await projectSearch(tx, 'credit', credit.id, [number, terms.amount?.amount ?? '', ...names])
}

type Terms = ReturnType<typeof bindingTerms>

/** Money and days, in the order of the columns. */
function datesOf({ amount, issued, latestShipment, expiry, presentationPeriod }: Terms, received: string): unknown[] {
  const { date, place = '' } = expiry ?? {}
  const days = presentationPeriod?.days ?? SILENT_PERIOD
  return [amount?.currency ?? '', amount?.amount, issued, received, latestShipment, date, place, days]
}
