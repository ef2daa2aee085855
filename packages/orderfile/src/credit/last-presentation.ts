import { addDays, type Day } from '@gendan/kernel/day'

/** The days for presentation where field 48 is silent (UCP 600 art. 14 c). */
export const SILENT_PERIOD = 21

interface Shipped {
  /** Left out or null until it is on board, and once its documents were presented. */
  readonly onBoard?: Day | null | undefined
}

/**
 * The last day on which documents of the first shipment may be presented: so many calendar days after it, and not after expiry (UCP 600
 * art. 6, 14 c). That the bank may be closed on it moves it only there, so it is not counted on. Undefined where nothing was shipped.
 */
export function lastPresentation(
  shipments: readonly Shipped[],
  { period, expiry }: { readonly period: number; readonly expiry?: Day | undefined },
): Day | undefined {
  const [first] = shipments.flatMap(({ onBoard }) => onBoard ?? []).sort()
  if (first === undefined) return undefined
  const last = addDays(first, period)
  return expiry !== undefined && expiry < last ? expiry : last
}

/** The same of an order that several credits may pay: of their days the earliest. 21 days after shipment where none came yet. */
export function presentBy(
  onBoard: Day,
  credits: readonly { readonly period: number; readonly expiry?: Day | undefined }[] = [],
): Day {
  const days = credits.flatMap((one) => lastPresentation([{ onBoard }], one) ?? []).sort()
  return days[0] ?? addDays(onBoard, SILENT_PERIOD)
}
