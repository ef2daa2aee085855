import { type LabState, type LabTest, labState, standingTests } from '@gendan/forms/deal/lab-test'
import type { Terms } from '@gendan/forms/deal/terms'
import type { Day } from '@gendan/kernel/day'
import type { Spot } from '@gendan/kernel/rule'
import type { OrderFile } from '../order-file.ts'

/** A test that has not passed, as lists, alarms and the gate look at it. */
export interface OpenLab {
  readonly id: string
  readonly standard: string
  readonly laboratory: string
  readonly state: Exclude<LabState, 'passed' | 'dropped'>
  readonly due: Day
  /** Of a doubt: since when it waits for the supervisor, and what it is. */
  readonly since?: Day
  readonly word?: string
}

/** The tests of an order that have not passed. */
export function openLabs({ deal }: Pick<OrderFile, 'deal'>): readonly OpenLab[] {
  return standingTests(deal.quality?.labTests).flatMap((test): readonly OpenLab[] => {
    const state = labState(test)
    if (state === 'passed' || state === 'dropped') return []
    const { id, standard, laboratory, due, report } = test
    const told = report && state === 'doubt' ? { since: report.at.slice(0, 10) as Day, word: report.word } : {}
    return [{ id, standard, laboratory, state, due, ...told }]
  })
}

/** A report that holds until a day only. */
export interface DatedLab {
  readonly id: string
  readonly standard: string
  readonly until: Day
}

/** The reports that prove something until a day: the goods should be on board by then. */
export function datedLabs({ deal }: Pick<OrderFile, 'deal'>): readonly DatedLab[] {
  return standingTests(deal.quality?.labTests).flatMap((test) => {
    const until = labState(test) === 'passed' ? test.report?.until : undefined
    return until ? [{ id: test.id, standard: test.standard, until }] : []
  })
}

/**
 * What the gate of the final inspection lacks: every test that has not passed, and every report that had run out on the day (the last) on which
 * the goods were inspected; a manager may force it with the reason.
 */
export function labsLacking(file: Pick<OrderFile, 'deal'>, inspected: Day | undefined): readonly Spot[] {
  return [...unpassed(file), ...ranOut(file, inspected)]
}

function ranOut(file: Pick<OrderFile, 'deal'>, inspected: Day | undefined): readonly Spot[] {
  return datedLabs(file)
    .filter(({ until }) => inspected !== undefined && until < inspected)
    .map(({ id, standard, until }) => ({
      at: `labTests.${id}`,
      says: {
        en: `The report on ${standard} was valid until ${until}, before the goods were inspected on ${inspected}.`,
        zh: `${standard} 的检测报告有效期至 ${until}，早于 ${inspected} 的验货。`,
      },
      remedy: {
        en: 'Have it tested again; the earlier report stays in the file.',
        zh: '请安排重测，原报告保留在档案里。',
      },
    }))
}

function unpassed(file: Pick<OrderFile, 'deal'>): readonly Spot[] {
  return openLabs(file).map(({ id, standard, state }) => ({
    at: `labTests.${id}`,
    says:
      state === 'failed' || state === 'doubt'
        ? { en: `Laboratory test ${standard} has not passed.`, zh: `实验室检测 ${standard} 没有合格。` }
        : { en: `Laboratory test ${standard} has no report yet.`, zh: `实验室检测 ${standard} 还没有报告。` },
    remedy: {
      en: 'Enter its report, have it tested again, or drop it with the reason.',
      zh: '请登记报告、重新检测，或写明原因取消。',
    },
  }))
}

/** A test that the words of an order ask for. */
export interface AskedLab {
  readonly standard: string
  /** The words. */
  readonly asked: string
}

/** What of an order's words asks for a laboratory: by the standard's name or by what is tested. */
const ASKS: readonly (readonly [pattern: RegExp, standard: string])[] = [
  [/EN\s?71(?:-\d+)?/i, 'EN 71'],
  [/REACH|SVHC/i, 'REACH SVHC'],
  [/RoHS/i, 'RoHS'],
  [/CPSIA|CPSC/i, 'CPSIA'],
  [/ASTM\s?F\s?963/i, 'ASTM F963'],
  [/OEKO-?TEX/i, 'OEKO-TEX'],
  [/LFGB|FDA|food contact|食品接触/i, 'Food contact 食品接触'],
  [/formaldehyde|甲醛/i, 'Formaldehyde 甲醛'],
  [/phthalate|邻苯/i, 'Phthalates 邻苯二甲酸酯'],
  [/\bazo\b|偶氮/i, 'Azo dyes 禁用偶氮染料'],
  [/flammab|fire retard|BS\s?5852|CAL(?:IFORNIA)?\s?(?:TB\s?)?117|阻燃|防火/i, 'Flammability 阻燃'],
  [/colou?r\s?fast|ISO\s?105|色牢度/i, 'Colour fastness 色牢度'],
  [/\bCE\b(?: mark)?|CE\s?认证/, 'CE'],
]

/** The tests that an order's words ask for and nobody has planned. A clause of the standard stands as it is written: "EN 71-3". */
export function askedLabs({ deal }: Pick<OrderFile, 'deal'>): readonly AskedLab[] {
  const terms = (deal.contract ?? deal.offer)?.terms
  if (!terms) return []
  const planned = (deal.quality?.labTests ?? []).map(({ standard }) => standard.toUpperCase())
  const texts = wordsOf({ deal }, terms).filter(Boolean)
  return ASKS.flatMap(([pattern, name]) => {
    const asked = texts.find((text) => pattern.test(text))
    if (asked === undefined) return []
    const written = pattern.exec(asked)?.[0] ?? ''
    const standard = /^EN/i.test(written) ? written.toUpperCase() : name
    if (planned.some((one) => one.includes(standard.toUpperCase()))) return []
    return [{ standard, asked: asked.slice(0, 500) }]
  })
}

/** Every text of the order in which the customer may say what is to be tested. */
function wordsOf({ deal: { production, order } }: Pick<OrderFile, 'deal'>, { remarks, lines }: Terms) {
  const points = production?.quality.flatMap(({ point, standard }) => [point, standard]) ?? []
  const demands = production ? [production.demands] : []
  const words = [remarks, ...demands, ...points, ...lines.map(({ specification }) => specification)]
  return [...words.flatMap(({ en, zh }) => [en, zh]), ...(order?.order.notes ?? [])]
}

/** A test by its id. */
export function labTestOf({ deal }: Pick<OrderFile, 'deal'>, id: string): LabTest | undefined {
  return deal.quality?.labTests?.find((one) => one.id === id)
}
