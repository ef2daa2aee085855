import { compare, type Decimal, one } from '@gendan/kernel/decimal'
import type { Lang, Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { type PackageRow, packageTable } from './tables/packages.generated.ts'

/** Code of UN/ECE Recommendation 21 for a kind of package: "CT" carton, "PX" pallet. */
export type PackageCode = string

export const packageCodeShape = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => Object.hasOwn(packageTable, code), { message: 'unknown-package' })

/** "Carton", 纸箱; the code itself where it is unknown. */
export function packageName(code: PackageCode, lang: Lang): string {
  return rowOf(code)?.name[lang] ?? code
}

/** What papers print after a count of packages: "CARTON" after 1, "CARTONS" after 675, 纸箱; the code where it is unknown. */
export function packageWords(code: PackageCode, count: Decimal): Words {
  const row = rowOf(code)
  if (!row) return { en: code, zh: code }
  return { en: compare(count, one) === 0 ? row.one : row.many, zh: row.name.zh }
}

/** Every kind of package, in the order of the table. */
export const packageCodes: readonly PackageCode[] = Object.keys(packageTable)

function rowOf(code: PackageCode): PackageRow | undefined {
  return Object.hasOwn(packageTable, code) ? packageTable[code] : undefined
}
