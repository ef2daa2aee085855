// Generated from content/tables/incoterms-2020.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const incotermTableSource: string = 'source: facts about the eleven Incoterms 2020 rules typed for this project, checked against UN/EDIFACT code list 4053; licence: CC0-1.0; read: 2026-11-21'

export type Incoterm = 'EXW' | 'FCA' | 'CPT' | 'CIP' | 'DAP' | 'DPU' | 'DDP' | 'FAS' | 'FOB' | 'CFR' | 'CIF'

export interface IncotermRow {
  readonly name: Words
  /** Any mode of transport, or sea and inland waterway only. */
  readonly mode: 'any' | 'sea'
  /** What the named place is. */
  readonly place: 'delivery' | 'destination' | 'port-of-shipment' | 'port-of-destination'
  /** Who contracts and pays the main carriage. */
  readonly mainCarriage: 'seller' | 'buyer'
  /** The least cover that the seller must buy for the buyer. */
  readonly cover: 'none' | 'icc-c' | 'icc-a'
  readonly exportClearance: 'seller' | 'buyer'
  readonly importClearance: 'seller' | 'buyer'
  /** Who unloads at the named place, where the carriage contract is silent. */
  readonly unloading: 'seller' | 'buyer'
  readonly risk: 'disposal' | 'carrier' | 'first-carrier' | 'alongside' | 'on-board' | 'arrived' | 'unloaded'
  /** When the risk passes to the buyer. */
  readonly riskPasses: Words
}

/** Facts about the eleven Incoterms 2020 rules; the text of the rules is not reproduced. */
export const incotermTable: Readonly<Record<Incoterm, IncotermRow>> = {
  EXW: { name: { en: 'Ex Works', zh: '工厂交货' }, mode: 'any', place: 'delivery', mainCarriage: 'buyer', cover: 'none', exportClearance: 'buyer', importClearance: 'buyer', unloading: 'buyer', risk: 'disposal', riskPasses: { en: 'when the goods are at the buyer\'s disposal at the named place, not loaded', zh: '货物在指定地点交由买方处置（未装车）时' } },
  FCA: { name: { en: 'Free Carrier', zh: '货交承运人' }, mode: 'any', place: 'delivery', mainCarriage: 'buyer', cover: 'none', exportClearance: 'seller', importClearance: 'buyer', unloading: 'buyer', risk: 'carrier', riskPasses: { en: 'when the goods are loaded at the seller\'s premises, or at the carrier\'s disposal elsewhere, ready for unloading', zh: '在卖方所在地装上买方车辆时；在其他地点，货物在卖方车辆上交承运人处置时' } },
  CPT: { name: { en: 'Carriage Paid To', zh: '运费付至' }, mode: 'any', place: 'destination', mainCarriage: 'seller', cover: 'none', exportClearance: 'seller', importClearance: 'buyer', unloading: 'buyer', risk: 'first-carrier', riskPasses: { en: 'when the goods are handed to the first carrier', zh: '货物交给第一承运人时' } },
  CIP: { name: { en: 'Carriage and Insurance Paid To', zh: '运费、保险费付至' }, mode: 'any', place: 'destination', mainCarriage: 'seller', cover: 'icc-a', exportClearance: 'seller', importClearance: 'buyer', unloading: 'buyer', risk: 'first-carrier', riskPasses: { en: 'when the goods are handed to the first carrier', zh: '货物交给第一承运人时' } },
  DAP: { name: { en: 'Delivered at Place', zh: '目的地交货' }, mode: 'any', place: 'destination', mainCarriage: 'seller', cover: 'none', exportClearance: 'seller', importClearance: 'buyer', unloading: 'buyer', risk: 'arrived', riskPasses: { en: 'when the goods have arrived at the named place, ready for unloading', zh: '货物运抵指定目的地、可供卸货时' } },
  DPU: { name: { en: 'Delivered at Place Unloaded', zh: '目的地卸货后交货' }, mode: 'any', place: 'destination', mainCarriage: 'seller', cover: 'none', exportClearance: 'seller', importClearance: 'buyer', unloading: 'seller', risk: 'unloaded', riskPasses: { en: 'when the goods have been unloaded at the named place', zh: '货物在指定目的地卸下后' } },
  DDP: { name: { en: 'Delivered Duty Paid', zh: '完税后交货' }, mode: 'any', place: 'destination', mainCarriage: 'seller', cover: 'none', exportClearance: 'seller', importClearance: 'seller', unloading: 'buyer', risk: 'arrived', riskPasses: { en: 'when the goods have arrived at the named place, ready for unloading', zh: '货物运抵指定目的地、可供卸货时' } },
  FAS: { name: { en: 'Free Alongside Ship', zh: '船边交货' }, mode: 'sea', place: 'port-of-shipment', mainCarriage: 'buyer', cover: 'none', exportClearance: 'seller', importClearance: 'buyer', unloading: 'buyer', risk: 'alongside', riskPasses: { en: 'when the goods are alongside the ship at the port of shipment', zh: '货物在装运港置于船边时' } },
  FOB: { name: { en: 'Free On Board', zh: '船上交货' }, mode: 'sea', place: 'port-of-shipment', mainCarriage: 'buyer', cover: 'none', exportClearance: 'seller', importClearance: 'buyer', unloading: 'buyer', risk: 'on-board', riskPasses: { en: 'when the goods are on board at the port of shipment', zh: '货物在装运港装上船时' } },
  CFR: { name: { en: 'Cost and Freight', zh: '成本加运费' }, mode: 'sea', place: 'port-of-destination', mainCarriage: 'seller', cover: 'none', exportClearance: 'seller', importClearance: 'buyer', unloading: 'buyer', risk: 'on-board', riskPasses: { en: 'when the goods are on board at the port of shipment', zh: '货物在装运港装上船时' } },
  CIF: { name: { en: 'Cost, Insurance and Freight', zh: '成本、保险费加运费' }, mode: 'sea', place: 'port-of-destination', mainCarriage: 'seller', cover: 'icc-c', exportClearance: 'seller', importClearance: 'buyer', unloading: 'buyer', risk: 'on-board', riskPasses: { en: 'when the goods are on board at the port of shipment', zh: '货物在装运港装上船时' } },
}
