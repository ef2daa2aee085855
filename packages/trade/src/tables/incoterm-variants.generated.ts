// Generated from content/tables/incoterm-variants.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const incotermVariantTableSource: string = 'source: words that charter trades add to FOB, CFR and CIF, as textbooks of international trade in China teach them; typed for this project as trade knowledge; licence: CC0-1.0; read: 2026-11-22'

export type IncotermVariant = 'FOB-LINER-TERMS' | 'FOB-UNDER-TACKLE' | 'FOB-STOWED' | 'FOB-TRIMMED' | 'FOB-STOWED-TRIMMED' | 'CFR-LINER-TERMS' | 'CFR-LANDED' | 'CFR-EX-TACKLE' | 'CFR-EX-SHIPS-HOLD' | 'CIF-LINER-TERMS' | 'CIF-LANDED' | 'CIF-EX-TACKLE' | 'CIF-EX-SHIPS-HOLD'

export interface IncotermVariantRow {
  /** The rule to which they are added. */
  readonly base: 'FOB' | 'CFR' | 'CIF'
  readonly name: Words
  /** Loading on board. */
  readonly loading: 'seller' | 'buyer' | 'agreed'
  readonly stowing: 'seller' | 'buyer' | 'agreed'
  readonly trimming: 'seller' | 'buyer' | 'agreed'
  /** From the hold to the reach of the tackle. */
  readonly unloading: 'seller' | 'buyer' | 'agreed'
  /** Lighters and wharfage at the port of destination. */
  readonly lighterage: 'seller' | 'buyer' | 'agreed'
}

/** Words added to FOB, CFR and CIF, and who bears loading and unloading by them. */
export const incotermVariantTable: Readonly<Record<IncotermVariant, IncotermVariantRow>> = {
  'FOB-LINER-TERMS': { base: 'FOB', name: { en: 'FOB Liner Terms', zh: 'FOB 班轮条件' }, loading: 'buyer', stowing: 'buyer', trimming: 'buyer', unloading: 'buyer', lighterage: 'buyer' },
  'FOB-UNDER-TACKLE': { base: 'FOB', name: { en: 'FOB Under Tackle', zh: 'FOB 吊钩下交货' }, loading: 'buyer', stowing: 'buyer', trimming: 'buyer', unloading: 'buyer', lighterage: 'buyer' },
  'FOB-STOWED': { base: 'FOB', name: { en: 'FOB Stowed (FOBS)', zh: 'FOB 理舱费在内' }, loading: 'seller', stowing: 'seller', trimming: 'buyer', unloading: 'buyer', lighterage: 'buyer' },
  'FOB-TRIMMED': { base: 'FOB', name: { en: 'FOB Trimmed (FOBT)', zh: 'FOB 平舱费在内' }, loading: 'seller', stowing: 'buyer', trimming: 'seller', unloading: 'buyer', lighterage: 'buyer' },
  'FOB-STOWED-TRIMMED': { base: 'FOB', name: { en: 'FOB Stowed and Trimmed (FOBST)', zh: 'FOB 理舱费、平舱费在内' }, loading: 'seller', stowing: 'seller', trimming: 'seller', unloading: 'buyer', lighterage: 'buyer' },
  'CFR-LINER-TERMS': { base: 'CFR', name: { en: 'CFR Liner Terms', zh: 'CFR 班轮条件' }, loading: 'seller', stowing: 'seller', trimming: 'seller', unloading: 'seller', lighterage: 'agreed' },
  'CFR-LANDED': { base: 'CFR', name: { en: 'CFR Landed', zh: 'CFR 卸至岸上' }, loading: 'seller', stowing: 'seller', trimming: 'seller', unloading: 'seller', lighterage: 'seller' },
  'CFR-EX-TACKLE': { base: 'CFR', name: { en: 'CFR Ex Tackle (under ship\'s tackle)', zh: 'CFR 吊钩下交接' }, loading: 'seller', stowing: 'seller', trimming: 'seller', unloading: 'seller', lighterage: 'buyer' },
  'CFR-EX-SHIPS-HOLD': { base: 'CFR', name: { en: 'CFR Ex Ship\'s Hold', zh: 'CFR 舱底交接' }, loading: 'seller', stowing: 'seller', trimming: 'seller', unloading: 'buyer', lighterage: 'buyer' },
  'CIF-LINER-TERMS': { base: 'CIF', name: { en: 'CIF Liner Terms', zh: 'CIF 班轮条件' }, loading: 'seller', stowing: 'seller', trimming: 'seller', unloading: 'seller', lighterage: 'agreed' },
  'CIF-LANDED': { base: 'CIF', name: { en: 'CIF Landed', zh: 'CIF 卸至岸上' }, loading: 'seller', stowing: 'seller', trimming: 'seller', unloading: 'seller', lighterage: 'seller' },
  'CIF-EX-TACKLE': { base: 'CIF', name: { en: 'CIF Ex Tackle (under ship\'s tackle)', zh: 'CIF 吊钩下交接' }, loading: 'seller', stowing: 'seller', trimming: 'seller', unloading: 'seller', lighterage: 'buyer' },
  'CIF-EX-SHIPS-HOLD': { base: 'CIF', name: { en: 'CIF Ex Ship\'s Hold', zh: 'CIF 舱底交接' }, loading: 'seller', stowing: 'seller', trimming: 'seller', unloading: 'buyer', lighterage: 'buyer' },
}
