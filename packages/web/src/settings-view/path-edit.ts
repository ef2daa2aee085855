import type { PathSettings } from '@gendan/firm/firm'
import type { Edit } from '../app/use-edit.ts'

/** The firm's own spans, thresholds and days while they are changed. */
export type PathEdit = Edit<PathSettings>

/** What a firm has said that has said nothing. */
export const NOTHING_OWN: PathSettings = { days: {}, alarms: {}, calendar: {} }

/** A figure of the firm's own under a name, or none: then the house's holds. */
export function withFigure(
  figures: Readonly<Record<string, number>>,
  name: string,
  figure: number | null,
  usual: number,
): Readonly<Record<string, number>> {
  const { [name]: _, ...rest } = figures
  return figure === null || figure === usual ? rest : { ...rest, [name]: figure }
}
