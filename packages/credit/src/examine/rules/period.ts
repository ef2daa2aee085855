import { type Stretch, stretchIn } from '../days-in-words.ts'
import { instalmentsIn } from '../instalments.ts'
import { carriage, type Examined, type ExamRule, shipmentDay } from '../seen.ts'
import { examRule, spot, UCP } from './parts.ts'

/** The period of shipment in words, and days before the credit was issued (UCP 600 art. 3, 14 i). */
export const periodRules: readonly ExamRule[] = [
  worded(
    'GEN-28',
    'Goods shipped “on or about” a day are shipped within five days of it, before or after',
    '“在或大概在”某日装运，为该日前后各五天之内',
    /\bON OR ABOUT\b/i,
  ),
  worded(
    'GEN-29',
    'Goods are shipped within the period of shipment; to, until, from and between take their days in',
    '在装运期内装运；“至、直至、从、在……之间”包括所述日期',
    /^(?!.*\bON OR ABOUT\b)(?!.*\b(?:BEFORE|AFTER|PRIOR)\b)(?!.*\b(?:HALF|BEGINNING|MIDDLE|MID|END)\b).*/is,
  ),
  worded(
    'GEN-30',
    'Before and after a day leave that day out',
    '“在……之前、之后”不包括所述日期',
    /^(?!.*\bON OR (?:BEFORE|ABOUT|AFTER)\b).*\b(?:BEFORE|AFTER|PRIOR)\b/is,
  ),
  worded(
    'GEN-32',
    'Halves and thirds of a month are counted as the article has them',
    '“上半月、下半月、月初、月中、月末”按惯例计算',
    /\b(?:HALF|BEGINNING|MIDDLE|MID|END)\b/i,
  ),
  examRule({
    id: 'TIM-13',
    en: 'Where the credit forbids shipment before it was issued, goods are not shipped earlier',
    zh: '信用证禁止开证日前装运时，装运日不早于开证日',
    source: UCP('14 i'),
    test: (seen) => {
      const { issued } = seen.credit
      if (!issued || !forbids(seen, /\bSHIPMENTS?\b|\bSHIPPED\b|\bTRANSPORT DOCUMENT/i)) return []
      return carriage(seen).flatMap((document) => {
        const day = shipmentDay(document)
        return day && day < issued
          ? [
              spot(
                document,
                document.dates.onBoard ? 'dates.onBoard' : 'dates.issued',
                `Shipped ${day}; the credit was issued on ${issued} and forbids it.`,
                `${day} 装运；信用证开立于 ${issued} 且不允许。`,
                'approval',
              ),
            ]
          : []
      })
    },
  }),
  examRule({
    id: 'GEN-18',
    en: 'Where the credit forbids documents dated before it, none is',
    zh: '信用证禁止单据日期早于开证日时，单据日期不早于开证日',
    source: UCP('14 i'),
    test: (seen) => {
      const { issued } = seen.credit
      if (!issued || !forbids(seen, /\bDOCUMENTS?\b/i)) return []
      return seen.documents
        .filter((document) => document.required)
        .flatMap((document) => {
          const own = document.dates.issued
          return own && own < issued
            ? [
                spot(
                  document,
                  'dates.issued',
                  `Dated ${own}, before the credit of ${issued}, which forbids it.`,
                  `日期 ${own} 早于开证日 ${issued}，信用证不允许。`,
                ),
              ]
            : []
        })
    },
  }),
  examRule({
    id: 'GEN-21',
    en: 'Where the credit wants all documents dated, each is',
    zh: '信用证要求单据注明日期时均已注明',
    source: { title: 'UCP 600; the credit', at: 'art. 14 d; field 47A' },
    test: (seen) => {
      const wanted = seen.credit.conditions.some(({ text }) =>
        /\b(?:ALL|EACH|EVERY)\b[^.]*\bDOCUMENTS?\b[^.]*\bDATED\b(?! (?:PRIOR|BEFORE|EARLIER|LATER|AFTER|WITHIN|ON OR))/i.test(
          text,
        ),
      )
      return wanted
        ? seen.documents
            .filter(({ required, dates }) => required && dates.issued === undefined && dates.onBoard === undefined)
            .map((document) =>
              spot(
                document,
                'dates.issued',
                'The credit wants it dated; no date is shown.',
                '信用证要求注明日期，单据未显示。',
              ),
            )
        : []
    },
  }),
]

/** "Documents dated prior to the issuance of this credit are not acceptable." */
function forbids({ credit }: Examined, what: RegExp): boolean {
  return credit.conditions.some(
    ({ text }) =>
      what.test(text) &&
      /\b(?:PRIOR TO|BEFORE|EARLIER THAN)\b[^.]*\b(?:CREDIT|L\/?C|ISSU|OPENING)/i.test(text) &&
      /\bNOT\b|PROHIBIT|FORBID|UNACCEPTABLE/i.test(text),
  )
}

function worded(id: string, en: string, zh: string, words: RegExp): ExamRule {
  return examRule({
    id,
    en,
    zh,
    source: UCP('3'),
    test: (seen) => {
      if (instalmentsIn(seen.credit).length > 1) return []
      const period = textsOfShipment(seen)
        .filter((text) => words.test(text))
        .map(stretchIn)
        .find((one) => one !== undefined)
      return period ? carriage(seen).flatMap((document) => outside(document, period)) : []
    },
  })
}

/** Field 44D, and conditions that say when goods are to be shipped. */
function textsOfShipment({ credit }: Examined): readonly string[] {
  const said = credit.conditions
    .map(({ text }) => text)
    .filter(
      (text) =>
        /\bSHIPMENT\s+(?:(?:TO BE|MUST BE|SHOULD BE|IS TO BE|SHALL BE)\s+)?(?:EFFECTED|MADE|ON|BEFORE|AFTER|NOT|DURING|BETWEEN|FROM|IN|NO)\b|\bGOODS\b[^.]*\bSHIPPED\b/i.test(
          text,
        ) &&
        !/DOCUMENT|ADVICE|CERTIFICATE|SAMPLE|INSPECT|FAX|MAIL|PRESENT|LOTS?\b|INSTAL|CREDIT|L\/?C\b|\bDAYS?\b/i.test(
          text,
        ),
    )
  return [credit.shipmentPeriod ?? '', ...said].filter(Boolean)
}

function outside(document: ReturnType<typeof carriage>[number], { from, to }: Stretch) {
  const day = shipmentDay(document)
  if (!day || ((from === undefined || day >= from) && (to === undefined || day <= to))) return []
  const told = from && to ? `${from} – ${to}` : from ? `≥ ${from}` : `≤ ${to}`
  return [
    spot(
      document,
      document.dates.onBoard ? 'dates.onBoard' : 'dates.issued',
      `Shipped ${day}; the credit's period of shipment is ${told}.`,
      `${day} 装运；信用证规定的装运期为 ${told}。`,
      'approval',
    ),
  ]
}
