import { unitOf } from '@gendan/trade/unit'

/**
 * The house's code for a unit as a customer wrote it ("KG" is KGM, "pcs" is PCE); where nobody knows it, the text itself in
 * capitals, so that it can be asked about. Empty where nothing was written.
 */
export function readUnit(written: string): string {
  return unitOf(written)?.code ?? written.trim().toUpperCase()
}

/** Whether the house knows the unit, by any name. */
export function isUnit(unit: string): boolean {
  return unitOf(unit) !== undefined
}

/** Whether a message used the code itself, of UN/ECE Recommendation 20 or 21 or of the house, and no word for it. */
export function isUnitCode(written: string): boolean {
  const unit = unitOf(written)
  const code = written.trim()
  return unit !== undefined && (code === unit.code || code === unit.exchange || code === 'H87')
}
