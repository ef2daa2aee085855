import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { type Incoterm, type IncotermRow, incotermTable } from '../tables/incoterms.generated.ts'

export type { Incoterm }

/** The eleven rules, those for any mode of transport first. */
export const incoterms: readonly Incoterm[] = Object.keys(incotermTable) as Incoterm[]

export const incotermShape = z.enum(incoterms as [Incoterm, ...Incoterm[]], { error: 'unknown-incoterm' })

/** The facts of one rule: mode, who carries, insures and clears, where the risk passes. */
export function rulesOf(incoterm: Incoterm): IncotermRow {
  return incotermTable[incoterm]
}

/** Which rule, and the place that belongs to it. A draft may still lack the place; a paper may not. */
export const deliveryTermShape = z
  .object({
    incoterm: incotermShape,
    /** Named port or place, as it is printed: "Hamburg". */
    place: z.string().trim().max(80),
    /** UN/LOCODE of the place, where it has one. */
    locode: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{2}[A-Z0-9]{3}$/, { error: 'not-a-locode' })
      .optional(),
    year: z.literal('2020').default('2020'),
  })
  .readonly()
export type DeliveryTerm = z.infer<typeof deliveryTermShape>

/** "CIF Hamburg, Incoterms® 2020": the same in both tongues, as contracts and banks expect it. */
export function writeDeliveryTerm({ incoterm, place, year }: DeliveryTerm): string {
  return `${[incoterm, place].filter(Boolean).join(' ')}, Incoterms® ${year}`
}

/** Which place must stand behind the three letters. Under the C rules it is not the place where the risk passes. */
export function mustName(incoterm: Incoterm): Words {
  return PLACES[incotermTable[incoterm].place]
}

/** CIF and CIP only. */
export function sellerInsures(incoterm: Incoterm): boolean {
  return incotermTable[incoterm].cover !== 'none'
}

/**
 * The least cover that the seller must buy: Institute Cargo Clauses (C) under CIF, (A) under CIP, for 110 % of the
 * price (Incoterms 2020, A5). Nothing where he owes none.
 */
export function leastCover(incoterm: Incoterm): Words | undefined {
  const { cover } = incotermTable[incoterm]
  return cover === 'none' ? undefined : COVERS[cover]
}

/** The C and D rules. */
export function sellerPaysMainCarriage(incoterm: Incoterm): boolean {
  return incotermTable[incoterm].mainCarriage === 'seller'
}

/** FAS, FOB, CFR, CIF: for goods that go by sea or inland waterway and are not handed over in a terminal. */
export function seaOnly(incoterm: Incoterm): boolean {
  return incotermTable[incoterm].mode === 'sea'
}

/** All but EXW. */
export function sellerClearsExport(incoterm: Incoterm): boolean {
  return incotermTable[incoterm].exportClearance === 'seller'
}

/** DDP only. */
export function sellerClearsImport(incoterm: Incoterm): boolean {
  return incotermTable[incoterm].importClearance === 'seller'
}

const PLACES: Readonly<Record<IncotermRow['place'], Words>> = {
  delivery: { en: 'named place of delivery', zh: '指定交货地点' },
  destination: { en: 'named place of destination', zh: '指定目的地' },
  'port-of-shipment': { en: 'named port of shipment', zh: '指定装运港' },
  'port-of-destination': { en: 'named port of destination', zh: '指定目的港' },
}

const COVERS: Readonly<Record<Exclude<IncotermRow['cover'], 'none'>, Words>> = {
  'icc-c': { en: 'Institute Cargo Clauses (C)', zh: '协会货物保险条款（C）' },
  'icc-a': { en: 'Institute Cargo Clauses (A)', zh: '协会货物保险条款（A）' },
}
