import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import { decimal } from '@gendan/kernel/decimal'
import { findingOf, NOT_READ } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { answerDay, answerFigure, civilDay, claim, counted, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { freightFigures } from '../tables/freight-figures.generated.ts'

const input = z.strictObject({
  cargoReady: civilDay('Goods ready', '货好日').optional(),
  siCutoff: civilDay('Shipping instructions cut-off', '截单（提单补料）日').optional(),
  vgmCutoff: civilDay('VGM cut-off', '截 VGM 日').optional(),
  cyClosing: civilDay('Closing of the yard', '截港日').optional(),
  customsCutoff: civilDay('Customs release cut-off', '截关（放行）日').optional(),
  etd: civilDay('Departure, on board', '开船（装船）日'),
  latestShipment: civilDay('Latest shipment of the credit or contract', '信用证或合同最迟装运日').optional(),
  presentationDays: counted(
    'Days after shipment for presentation, where the credit says so',
    '交单期天数（信用证规定时）',
    'days',
  ).optional(),
  expiry: civilDay('Expiry of the credit', '信用证到期日').optional(),
})
type Input = z.output<typeof input>

const output = z.strictObject({
  inOrder: claim('Whether every day stands before the next', '各日期是否先后相符'),
  slackDays: answerFigure(
    'Days from goods ready to the first cut-off; below zero where they are late',
    '货好至最早截止日的天数；负数为来不及',
    'days',
  ).optional(),
  shipmentSlack: answerFigure(
    'Days from departure to the latest shipment',
    '开船至最迟装运日的天数',
    'days',
  ).optional(),
  lastPresentation: answerDay('Last day of presentation, before holidays of the bank', '最迟交单日（未计银行休息日）'),
  presentationDays: answerFigure('Days that leaves after departure', '开船后可用交单天数', 'days'),
  broken: told(z.array(z.string()).readonly(), 'Days that stand wrong', '不符的日期'),
})

/**
 * The chain of days of a booking (F-60): goods ready, cut-offs, departure, latest shipment, presentation. Calendar days of their own places;
 * the period for presentation does not count the day of shipment and ends with the credit at the latest. Each break warns.
 */
export function shipmentDates(given: Input, sheet: Worksheet): z.output<typeof output> {
  const breaks = breaksOf(given)
  for (const { at, says } of breaks)
    sheet.warn(findingOf({ id: 'F-60', weight: 'warn', source: CHAIN }, { at, says, remedy: REMEDY }))
  const cutoffs = [given.siCutoff, given.vgmCutoff, given.cyClosing, given.customsCutoff].filter(
    (day) => day !== undefined,
  )
  const [first = given.etd] = cutoffs.toSorted()
  const days = given.presentationDays ?? parseInt(figureOn(freightFigures, 'presentation-days', given.etd, sheet), 10)
  const period = addDays(given.etd, days)
  const last = given.expiry !== undefined && given.expiry < period ? given.expiry : period
  sheet.remark({
    en: `Presentation: ${given.etd} + ${days} days = ${period}`,
    zh: `交单期：${given.etd}＋${days} 天＝${period}`,
  })
  if (last !== period) sheet.remark({ en: `The credit expires first: ${last}`, zh: `信用证先到期：${last}` })
  const between = (from: Day, to: Day) => decimal(`${daysBetween(from, to)}`)
  return {
    inOrder: breaks.length === 0,
    slackDays: given.cargoReady && between(given.cargoReady, first),
    shipmentSlack: given.latestShipment && between(given.etd, given.latestShipment),
    lastPresentation: last,
    presentationDays: between(given.etd, last),
    broken: breaks.map(({ at }) => at),
  }
}

const CHAIN = { title: 'Booking practice of forwarders; UCP 600', at: `art. 14 c; cut-offs: ${NOT_READ}` }
const REMEDY = { en: 'Move the goods or the booking, or ask for an amendment.', zh: '调整备货或改配船期，或申请改证。' }

interface Break {
  readonly at: string
  readonly says: Words
}

function breaksOf(given: Input): readonly Break[] {
  const cutoffs = ['siCutoff', 'vgmCutoff', 'cyClosing', 'customsCutoff'] as const
  return [
    ...cutoffs.flatMap((at) => late(given, 'cargoReady', at)),
    ...cutoffs.flatMap((at) => late(given, at, 'etd')),
    ...(given.cargoReady === undefined ? [] : late(given, 'cargoReady', 'etd')),
    ...late(given, 'etd', 'latestShipment'),
    ...late(given, 'etd', 'expiry'),
  ]
}

function late(
  given: Input,
  before: Exclude<keyof Input, 'presentationDays'>,
  after: Exclude<keyof Input, 'presentationDays'>,
): readonly Break[] {
  const [a, b] = [given[before], given[after]]
  if (a === undefined || b === undefined || a <= b) return []
  const says = {
    en: `${NAMES[before].en} (${a}) is later than ${NAMES[after].en} (${b}).`,
    zh: `${NAMES[before].zh}（${a}）晚于${NAMES[after].zh}（${b}）。`,
  }
  return [{ at: before, says }]
}

const NAMES: Readonly<Record<Exclude<keyof Input, 'presentationDays'>, Words>> = {
  cargoReady: { en: 'Goods ready', zh: '货好日' },
  siCutoff: { en: 'the cut-off for shipping instructions', zh: '截单日' },
  vgmCutoff: { en: 'the VGM cut-off', zh: '截 VGM 日' },
  cyClosing: { en: 'the closing of the yard', zh: '截港日' },
  customsCutoff: { en: 'the customs cut-off', zh: '截关日' },
  etd: { en: 'departure', zh: '开船日' },
  latestShipment: { en: 'the latest shipment', zh: '最迟装运日' },
  expiry: { en: 'the expiry of the credit', zh: '信用证到期日' },
}

export const shipmentDatesCalculation = calculation({
  name: 'shipment-dates',
  title: { en: 'The days of a booking', zh: '订舱日期链' },
  topic: 'freight',
  says: {
    en: 'Whether goods, cut-offs, departure, latest shipment and presentation stand in order, and what is left between them.',
    zh: '货好、截单、截港、截关、开船、最迟装运与交单日期是否先后相符，各余几天。',
  },
  rules: ['F-60'],
  sources: [CHAIN],
  input,
  output,
  examples: [
    {
      title: {
        en: 'Ready 10 March, closing 14, sailing 16, latest shipment 20, expiry 4 April',
        zh: '3 月 10 日货好，14 日截港，16 日开船，最迟装运 20 日，4 月 4 日到期',
      },
      input: {
        cargoReady: '2026-03-10',
        siCutoff: '2026-03-12',
        cyClosing: '2026-03-14',
        etd: '2026-03-16',
        latestShipment: '2026-03-20',
        expiry: '2026-04-04',
      },
      gives: {
        inOrder: true,
        slackDays: '2',
        shipmentSlack: '4',
        lastPresentation: '2026-04-04',
        presentationDays: '19',
      },
    },
  ],
  work: shipmentDates,
})
