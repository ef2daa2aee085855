import type { Inspection } from '@gendan/forms/deal/inspection'
import { LEVELS } from '@gendan/trade/inspection/defect-class'
import { AQLS } from '@gendan/trade/inspection/tables'

/** Level and limits as an order's own words ask for them; what they leave open is left out. */
export interface LimitsInText {
  readonly level?: string
  readonly aql?: Partial<Inspection['aql']>
}

/** The limits of the house where an order says nothing: none critical, 2.5 major, 4.0 minor, general level II. */
export const usualLimits = { level: 'II', aql: { critical: '0', major: '2.5', minor: '4.0' } } as const

/**
 * "AQL 2.5/4.0, level II", "AQL 0/1.5/2.5", "按 GB/T 2828.1 检验水平 I，AQL 1.5": one figure is of major defects, two are of major and minor, three of
 * all classes. A figure that the standard does not have is not taken; nothing is returned where the text names no limit.
 */
export function limitsIn(text: string): LimitsInText | undefined {
  const figures =
    AQL.exec(text)
      ?.slice(1)
      .flatMap((one) => (one === undefined ? [] : [inStandard(one)])) ?? []
  const aql = aqlOf(figures)
  const level = LEVEL.exec(text)?.[1]?.toUpperCase()
  if (!aql && !level) return undefined
  return { ...(aql ? { aql } : {}), ...(level && isLevel(level) ? { level } : {}) }
}

const FIGURE = '(\\d{1,3}(?:\\.\\d{1,3})?)'
const NEXT = `(?:\\s*(?:[/／、,，-]|and|和)\\s*${FIGURE})?`
const AQL = new RegExp(`AQL\\s*[:：=]?\\s*${FIGURE}${NEXT}${NEXT}`, 'i')
const LEVEL = /(?:level|水平)\s*[:：]?\s*(S-?[1-4]|I{1,3})(?![a-z])/i

/** As the standard writes it: "4" is "4.0". */
function inStandard(figure: string): string | undefined {
  return ['0', ...AQLS].find((one) => one === figure || one === `${figure}.0` || one === `${figure}0`)
}

function aqlOf(figures: readonly (string | undefined)[]): LimitsInText['aql'] | undefined {
  if (figures.length === 0 || figures.includes(undefined)) return undefined
  const [first = '', second, third] = figures
  if (third !== undefined && second !== undefined) return { critical: first, major: second, minor: third }
  return { major: first, ...(second === undefined ? {} : { minor: second }) }
}

function isLevel(level: string): boolean {
  return (LEVELS as readonly string[]).includes(level)
}
