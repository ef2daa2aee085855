import type { Firm } from '@gendan/firm/firm'
import { kindFor, makingOf } from '@gendan/firm/making'
import { type PathTemplate, templateFor } from '@gendan/firm/path-settings'
import type { Source } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { calendarShape, type WorkingCalendar } from '@gendan/trade/calendar/working-calendar'

/** A span of working days on the way of an order, with what the house takes while the firm says nothing else. */
export interface Duration {
  readonly title: Words
  /** Working days. */
  readonly days: number
  readonly source: Source
}

const own: Source = { title: 'own default', at: 'merchandising practice', read: '2026-11-22' }

function days(en: string, zh: string, count: number): Duration {
  return { title: { en, zh }, days: count, source: own }
}

/** Every span the path reckons with, in the order in which an order meets them. The firm changes any of them in its working rules. */
export const durations = {
  settle: days('Customer’s order to settled terms', '收单到条款议定', 1),
  confirm: days('Settled terms to the order confirmed inside', '条款议定到内部确认', 2),
  proforma: days('Confirmed to the proforma invoice sent', '确认到发出形式发票', 1),
  'sign-back': days('Proforma invoice sent to signed back', '形式发票发出到客户签回', 3),
  deposit: days('Signed back to the deposit in', '签回到定金到账', 5),
  letter: days('Signed back to the credit opened and audited', '签回到信用证开到审妥', 10),
  credit: days('Signed back to credit granted', '签回到批准放账', 1),
  sample: days('Confirmed to a sample sent', '确认到样品寄出', 10),
  verdict: days("Sample sent to the customer's word", '样品寄出到客户确认', 5),
  order: days('Secured to the production order', '款项落实到生产加工单', 2),
  release: days('Production order to the release meeting', '生产单到下单会议', 1),
  purchase: days('Confirmed to a purchase order sent', '确认到发出采购单', 2),
  'supplier-back': days('Purchase order sent to signed back', '采购单发出到供应商签回', 2),
  supply: days('Signed back to delivered, where no day is promised', '采购签回到交货（无承诺日）', 15),
  receive: days('Delivered to inspected', '到货到验货', 1),
  start: days('All at hand to bulk start', '料齐样确到大货开工', 1),
  bulk: days('Bulk start to goods complete, where no plan says', '大货开工到货齐（无排产）', 25),
  middle: days('Bulk start to the mid-term inspection', '开工到中期验货', 12),
  rest: days('Mid-term inspection to goods complete', '中期验货到货齐', 5),
  pack: days('Packing materials in to goods complete', '包材到位到货齐', 3),
  final: days('Goods complete to the final inspection passed', '货齐到终检通过', 2),
  list: days('Final inspection to the packing list sent', '终检到发装箱单', 1),
  ship: days('Final inspection to on board', '终检到装船（拖柜、报关、进港）', 4),
  sail: days('Booked to on board', '订舱到装船', 5),
  papers: days('On board to the papers presented or sent', '装船到交单', 5),
  collect: days('Asked to paid', '催款到收汇', 5),
  close: days('Paid to the file closed', '收汇到归档', 15),
  buffer: days('Kept free before the latest shipment', '最迟装运前留余', 2),
} as const satisfies Readonly<Record<string, Duration>>

export type DurationKey = keyof typeof durations

/** What the path of every order of a firm is reckoned by. */
export interface PathRules {
  readonly days: (key: DurationKey) => number
  readonly calendar: WorkingCalendar
  /** The calendar of another country, with what the firm knows of it. */
  readonly abroad: (country: string) => WorkingCalendar
  readonly zone: string
  /** The firm's template for an order; none where no template fits it. */
  readonly template: (order: OrderKind) => PathTemplate | undefined
}

/** What of an order says which template holds. */
export interface OrderKind {
  /** A credit demands that its papers are presented in time. */
  readonly letter: boolean
  /** The tariff code of the first line that has one. */
  readonly goods?: string
  readonly incoterm?: string
  /** The template that somebody chose, by id; empty where none is to hold. */
  readonly chosen?: string
}

/** The rules by which one order is reckoned: its template's spans where it has one, the firm's for the others. */
export function rulesFor(order: OrderKind, rules: PathRules): PathRules {
  const own: Readonly<Record<string, number>> | undefined = rules.template(order)?.days
  return own ? { ...rules, days: (key) => own[key] ?? rules.days(key) } : rules
}

/** The firm's own spans where it has set them, the house's elsewhere. Days are those of the Chinese calendar unless the firm says otherwise. */
export function pathRulesOf(firm: Pick<Firm, 'rules'>): PathRules {
  const { zone, path } = firm.rules
  const own: Readonly<Record<string, number>> = path?.days ?? {}
  return {
    days: (key) => own[key] ?? durations[key].days,
    calendar: calendarShape.parse({ unknownHolidays: 'weekends', ...path?.calendar }),
    abroad: (country) => calendarShape.parse({ unknownHolidays: 'weekends', ...path?.abroad?.[country], country }),
    zone,
    template: (order) => templateOf(order, firm),
  }
}

/** The template that somebody chose, if the firm still has it; else the one that goods, payment and term say. */
function templateOf(
  { letter, goods = '', incoterm = '', chosen }: OrderKind,
  firm: Pick<Firm, 'rules'>,
): PathTemplate | undefined {
  const { templates = [] } = firm.rules.path ?? {}
  if (templates.length === 0 || chosen === '') return undefined
  const taken = templates.find(({ id }) => id === chosen)
  if (taken) return taken
  const kind = kindFor(makingOf(firm), goods)?.id ?? ''
  return templateFor(templates, { kind, payment: letter ? 'letter' : 'transfer', incoterm })
}
