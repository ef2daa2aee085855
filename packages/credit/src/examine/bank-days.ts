import { addDays, type Day, yearOf } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { isBic } from '@gendan/trade/bank-account'
import { isWorkingDay, knowsHolidays } from '@gendan/trade/calendar/working-calendar'
import { countryName } from '@gendan/trade/country'
import { countryAt } from '../compare/places.ts'
import type { Credit } from '../terms/credit.ts'
import { seatIn } from './bank-seats.ts'

/** The days on which the bank that takes documents in is taken to be closed. */
export interface BankDays {
  readonly isClosed: (day: Day) => boolean
  /** Whose calendar was taken, for a last day: it is assumed and not known of the bank itself (UCP 600 art. 29 a, 33). */
  readonly says: (day: Day) => Words
}

/**
 * The calendar of a bank: the weekend and public holidays of the country in which documents are presented, and the days that were given.
 * Where no country is told, Saturdays, Sundays and the given days. Public holidays are not quite bank holidays, and of a country whose
 * year is not known only the weekend counts: what was taken is said with every answer.
 */
export function bankDays(credit: Credit, to: string | undefined, given: readonly Day[]): BankDays {
  const country = bankAt(to) ?? expiresIn(credit)
  const closed = [...given]
  const calendar = { closed, open: [], unknownHolidays: 'weekends' } as const
  // A country without tables of its own has the weekend that most have.
  const whose = { ...calendar, country: country ?? '001', weekend: country ? undefined : [6, 7] }
  return {
    isClosed: (day) => !isWorkingDay(day, { ...whose, open: [] }),
    says: (day) => saidOf(country, day, given.length),
  }
}

/** The day itself, or the next one on which the bank is open. */
export function openFrom(day: Day, days: Pick<BankDays, 'isClosed'>): Day {
  return days.isClosed(day) ? openFrom(addDays(day, 1), days) : day
}

/** The country in which a bank sits: by its BIC, or by the place that its name holds. */
function bankAt(said: string | undefined): string | undefined {
  const bic = said?.trim() ?? ''
  return placeAt(said) ?? (isBic(bic) ? bic.slice(4, 6) : undefined)
}

/** A town of eight letters is no BIC: "KHARTOUM" lies in no Tonga. */
function placeAt(said: string | undefined): string | undefined {
  const plain = said?.replace(/\b(?:BRANCH|OFFICE|COUNTERS?)\b/gi, ' ').trim()
  return plain ? (seatIn(plain) ?? countryAt(plain)) : undefined
}

/** Where a credit expires; at the issuing bank's counters in its country, in the beneficiary's country in his. */
function expiresIn({ expiry, issuingBank, applicantBank, applicant, beneficiary }: Credit): string | undefined {
  const place = expiry?.place ?? ''
  const known = placeAt(place)
  if (known) return known
  if (/\b(?:OUR|ISSUING|OPENING|APPLICANT\w*|BUYER\w*)\b/i.test(place))
    return bankAt(issuingBank) ?? bankAt(applicantBank) ?? placeAt(applicant?.address)
  if (/\b(?:BENEFICIAR\w*|YOUR|SELLER\w*|NEGOTIATING|NOMINATED)\b/i.test(place)) return placeAt(beneficiary?.address)
  return isBic(place.trim()) && /\d/.test(place) ? place.trim().slice(4, 6) : undefined
}

function saidOf(country: string | undefined, day: Day, given: number): Words {
  const days = given === 1 ? 'the day that was given' : `the ${given} days that were given`
  const more = given > 0 ? [`, and ${days}`, `，以及所给的 ${given} 天`] : ['', '']
  if (!country)
    return {
      en: `Assumed: banks are closed on Saturdays and Sundays${more[0]}. Give the bank's holidays as closedDays.`,
      zh: `假定：银行周六、周日休业${more[1]}。请以 closedDays 给出银行假日。`,
    }
  const [en, zh] = [countryName(country, 'en'), countryName(country, 'zh')]
  return knowsHolidays(country, yearOf(day))
    ? {
        en: `Assumed: banks are closed on the weekend and the public holidays of ${en} in ${yearOf(day)}${more[0]}. Ask the bank for its own days.`,
        zh: `假定：银行按${zh}${yearOf(day)}年周末及公共假日休业${more[1]}。请以银行实际为准。`,
      }
    : {
        en: `Assumed: banks are closed on the weekend of ${en}${more[0]}; the public holidays of ${yearOf(day)} are not known here. Give them as closedDays.`,
        zh: `假定：银行按${zh}周末休业${more[1]}；无${yearOf(day)}年公共假日数据，请以 closedDays 给出。`,
      }
}
