import { type Day, dayIn, daysBetween, weekday, writeDay, yearOf } from '@gendan/kernel/day'
import { type Decimal, decimal, fixed, grouped, isZero, multiply } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import type { Lang, Words } from '@gendan/kernel/words'

/**
 * A day in a table or a note: "4/17" or "17 Apr" in the year of `today`, "2025/4/17" or "17 Apr 2025" outside it; Chinese
 * days stand in a column: "4/07". English writes the month as a word: 4/07 is another day on the other side of the ocean.
 */
export function shortDay(day: Day, today: Day, lang: Lang): string {
  const here = yearOf(day) === yearOf(today)
  if (lang === 'en') {
    const [date = '', month = '', year = ''] = writeDay(day, 'en').split(' ')
    return [date, month.slice(0, 3), here ? '' : year].join(' ').trim()
  }
  const [year = '', month = '', date = ''] = day.split('-')
  const short = `${month.replace(/^0/, '')}/${date}`
  return here ? short : `${year}/${short}`
}

const WEEKDAYS: readonly Words[] = [
  { en: 'Mon', zh: '周一' },
  { en: 'Tue', zh: '周二' },
  { en: 'Wed', zh: '周三' },
  { en: 'Thu', zh: '周四' },
  { en: 'Fri', zh: '周五' },
  { en: 'Sat', zh: '周六' },
  { en: 'Sun', zh: '周日' },
]

/** A day in prose: "3月18日 周三", "Wed 18 March"; with its year where that is not the year of `today`. */
export function proseDay(day: Day, lang: Lang, today: Day): string {
  const named = WEEKDAYS[weekday(day) - 1]?.[lang] ?? ''
  const full = writeDay(day, lang)
  const here = yearOf(day) === yearOf(today)
  if (lang === 'zh') return `${here ? full.replace(/^\d+年/, '') : full} ${named}`
  return `${named} ${here ? full.replace(/ \d+$/, '') : full}`
}

/** A stretch of days: "4/07–4/17", "7 Apr–17 Apr". */
export function dayRange(from: Day, to: Day, today: Day, lang: Lang): string {
  return `${shortDay(from, today, lang)}–${shortDay(to, today, lang)}`
}

/** A month under a column, from "2026-05": "5" and "May"; January stands with its year, "27/1" and "Jan 27". */
export function columnMonth(key: string, lang: Lang): string {
  const [year = '', month = ''] = key.split('-')
  const short = year.slice(2)
  if (lang === 'zh') return month === '01' ? `${short}/1` : month.replace(/^0/, '')
  const name =
    writeDay(`${key}-01` as Day, 'en')
      .split(' ')[1]
      ?.slice(0, 3) ?? ''
  return month === '01' ? `${name} ${short}` : name
}

/** The time zone of the firm whose world this window shows; the reader's own before one has come in. */
let companyZone: string | undefined

/** A window belongs to one world: from here on it tells the time of that firm, wherever its reader sits. */
export function tellTimeOf(zone: string): void {
  companyZone = zone
}

/** Where times are told now. */
export function zoneOfWindow(): string | undefined {
  return companyZone
}

/** The day of an instant where the reader is told the time; before eight in the morning UTC is still at yesterday in China. */
export function dayOf(instant: string, zone: string | undefined = companyZone): Day {
  return dayIn(instant, zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)
}

/** The hour of an instant where the reader is, or in a named zone: "10:42". */
export function clock(instant: string, zone: string | undefined = companyZone): string {
  const where = zone === undefined ? {} : { timeZone: zone }
  const write = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', ...where })
  return write.format(new Date(instant))
}

/** Working days of slack; negative is late: "余 1", "晚 2". */
export function slackWords(days: number): Words {
  if (days < 0) return { en: `late ${-days}`, zh: `晚 ${-days}` }
  return { en: `${days} left`, zh: `余 ${days}` }
}

/** Calendar days until a day: "剩 9 天", "今天", "过期 3 天". */
export function untilWords(day: Day, today: Day): Words {
  const days = daysBetween(today, day)
  if (days === 0) return { en: 'today', zh: '今天' }
  if (days < 0) return { en: `${counted(-days, 'day')} overdue`, zh: `过期 ${-days} 天` }
  return { en: `${counted(days, 'day')} left`, zh: `剩 ${days} 天` }
}

/** How long something has waited: "12 分", "4 小时", "8 天"; whole units, rounded down. */
export function waitedWords(since: string, now: string): Words {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000))
  if (minutes < 60) return { en: `${minutes} min`, zh: `${minutes} 分` }
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return { en: `${hours} h`, zh: `${hours} 小时` }
  const days = Math.floor(hours / 24)
  return { en: counted(days, 'day'), zh: `${days} 天` }
}

/** An amount in prose, the code in front: "USD 60,312". Cents are left out, rounded half up: for eyes, not for papers. */
export function moneyInProse(money: Money): string {
  return `${money.currency} ${grouped(fixed(money.amount, 0, 'half-up'))}`
}

/** What several orders are worth, money by money: "CNY 120,000 + USD 45,300"; nothing where nothing is at stake. */
export function worthInProse({ currency, amount, others }: Money & { readonly others: readonly Money[] }): string {
  const all = [{ currency, amount }, ...others].filter((one) => !isZero(one.amount))
  return all.map(moneyInProse).join(' + ')
}

/** An amount in a column whose head names the currency: "60,312", rounded half up. */
export function amountInColumn(money: Money): string {
  return grouped(fixed(money.amount, 0, 'half-up'))
}

/** A count or measure as it stands, thousands grouped: "1,900", "71.3". */
export function figure(value: Decimal): string {
  return grouped(value)
}

/** A fraction as per cent: "0.131" is "13.1%"; rounded half up to `places`. */
export function percent(fraction: Decimal, places = 1): string {
  return `${fixed(multiply(fraction, HUNDRED), places, 'half-up')}%`
}

const HUNDRED = decimal('100')

/** A count with its noun, as English counts: "1 page", "2 pages", "1 entry", "2 entries". Chinese needs none of it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
