// Generated from content/tables/perils.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const perilTableSource: string = 'source: what cargo clauses answer for, as Chinese textbooks on cargo insurance set it out, typed for this project; the clauses\' own text is not reproduced; licence: CC0-1.0; read: 2026-11-21'

export type Peril = 'heavy-weather' | 'lightning-earthquake' | 'tsunami-flood' | 'sea-water-entry' | 'ship-accident' | 'fire-explosion' | 'land-accident' | 'calamity-after-accident' | 'dropped-in-loading' | 'jettison' | 'washed-overboard' | 'general-average' | 'salvage' | 'sue-and-labour' | 'port-of-refuge' | 'both-to-blame' | 'theft-non-delivery' | 'fresh-water-rain' | 'shortage' | 'contamination' | 'leakage' | 'clash-breakage' | 'taint-odour' | 'sweat-heating' | 'hook' | 'packing-breakage' | 'rust' | 'failure-to-deliver' | 'import-duty' | 'on-deck' | 'rejection' | 'aflatoxin' | 'frec' | 'war' | 'strikes' | 'malicious-damage' | 'piracy' | 'delay-market' | 'inherent-vice' | 'assured-fault' | 'bad-packing'

export interface PerilRow {
  readonly kind: 'calamity' | 'accident' | 'average' | 'additional' | 'special' | 'excluded'
  readonly name: Words
  /** Covers that pay a total loss. */
  readonly total: readonly string[]
  /** Covers that pay a partial loss. */
  readonly partial: readonly string[]
}

/** Causes of loss and damage to cargo, and the covers that answer for them. */
export const perilTable: Readonly<Record<Peril, PerilRow>> = {
  'heavy-weather': { kind: 'calamity', name: { en: 'Heavy weather: storm, waves', zh: '恶劣气候' }, total: ['FPA', 'WPA', 'AR', 'ICC-A'], partial: ['WPA', 'AR', 'ICC-A'] },
  'lightning-earthquake': { kind: 'calamity', name: { en: 'Earthquake, volcanic eruption, lightning', zh: '地震、火山爆发、雷电' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B'], partial: ['WPA', 'AR', 'ICC-A', 'ICC-B'] },
  'tsunami-flood': { kind: 'calamity', name: { en: 'Tsunami, flood', zh: '海啸、洪水' }, total: ['FPA', 'WPA', 'AR', 'ICC-A'], partial: ['WPA', 'AR', 'ICC-A'] },
  'sea-water-entry': { kind: 'calamity', name: { en: 'Sea, lake or river water entering ship, box or store', zh: '海水、湖水、河水进入船舶、集装箱或储存处' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B'], partial: ['WPA', 'AR', 'ICC-A', 'ICC-B'] },
  'ship-accident': { kind: 'accident', name: { en: 'Stranding, grounding, sinking, capsizing, collision of the ship', zh: '船舶搁浅、触礁、沉没、倾覆、碰撞' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'], partial: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'] },
  'fire-explosion': { kind: 'accident', name: { en: 'Fire, explosion', zh: '火灾、爆炸' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'], partial: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'] },
  'land-accident': { kind: 'accident', name: { en: 'Overturning or derailment of a land conveyance', zh: '陆上运输工具倾覆、出轨' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'], partial: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'] },
  'calamity-after-accident': { kind: 'accident', name: { en: 'Loss by calamity before or after the ship had such an accident', zh: '船舶发生事故前后又遭自然灾害的损失' }, total: ['FPA', 'WPA', 'AR', 'ICC-A'], partial: ['FPA', 'WPA', 'AR', 'ICC-A'] },
  'dropped-in-loading': { kind: 'accident', name: { en: 'Whole packages lost overboard or dropped in loading, transhipment or unloading', zh: '装卸或转运时整件货物落海或坠落' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B'], partial: ['FPA', 'WPA', 'AR', 'ICC-A'] },
  jettison: { kind: 'average', name: { en: 'Jettison', zh: '抛货' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'], partial: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'] },
  'washed-overboard': { kind: 'calamity', name: { en: 'Washing overboard', zh: '浪击落海' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B'], partial: ['WPA', 'AR', 'ICC-A', 'ICC-B'] },
  'general-average': { kind: 'average', name: { en: 'General average sacrifice and contribution', zh: '共同海损牺牲与分摊' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'], partial: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'] },
  salvage: { kind: 'average', name: { en: 'Salvage charges', zh: '救助费用' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'], partial: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'] },
  'sue-and-labour': { kind: 'average', name: { en: 'Sue and labour costs', zh: '施救费用' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'], partial: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'] },
  'port-of-refuge': { kind: 'average', name: { en: 'Discharge at a port of distress', zh: '避难港卸货的损失与费用' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'], partial: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'] },
  'both-to-blame': { kind: 'average', name: { en: 'Both-to-blame collision', zh: '船舶互撞责任' }, total: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'], partial: ['FPA', 'WPA', 'AR', 'ICC-A', 'ICC-B', 'ICC-C'] },
  'theft-non-delivery': { kind: 'additional', name: { en: 'Theft, pilferage and non-delivery (TPND)', zh: '偷窃、提货不着险' }, total: ['AR', 'ICC-A', 'theft-non-delivery'], partial: ['AR', 'ICC-A', 'theft-non-delivery'] },
  'fresh-water-rain': { kind: 'additional', name: { en: 'Fresh water and rain', zh: '淡水雨淋险' }, total: ['AR', 'ICC-A', 'fresh-water-rain'], partial: ['AR', 'ICC-A', 'fresh-water-rain'] },
  shortage: { kind: 'additional', name: { en: 'Shortage', zh: '短量险' }, total: ['AR', 'ICC-A', 'shortage'], partial: ['AR', 'ICC-A', 'shortage'] },
  contamination: { kind: 'additional', name: { en: 'Intermixture and contamination', zh: '混杂、沾污险' }, total: ['AR', 'ICC-A', 'contamination'], partial: ['AR', 'ICC-A', 'contamination'] },
  leakage: { kind: 'additional', name: { en: 'Leakage', zh: '渗漏险' }, total: ['AR', 'ICC-A', 'leakage'], partial: ['AR', 'ICC-A', 'leakage'] },
  'clash-breakage': { kind: 'additional', name: { en: 'Clash and breakage', zh: '碰损、破碎险' }, total: ['AR', 'ICC-A', 'clash-breakage'], partial: ['AR', 'ICC-A', 'clash-breakage'] },
  'taint-odour': { kind: 'additional', name: { en: 'Taint of odour', zh: '串味险' }, total: ['AR', 'ICC-A', 'taint-odour'], partial: ['AR', 'ICC-A', 'taint-odour'] },
  'sweat-heating': { kind: 'additional', name: { en: 'Sweat and heating', zh: '受潮受热险' }, total: ['AR', 'ICC-A', 'sweat-heating'], partial: ['AR', 'ICC-A', 'sweat-heating'] },
  hook: { kind: 'additional', name: { en: 'Hook damage', zh: '钩损险' }, total: ['AR', 'ICC-A', 'hook'], partial: ['AR', 'ICC-A', 'hook'] },
  'packing-breakage': { kind: 'additional', name: { en: 'Breakage of packing', zh: '包装破裂险' }, total: ['AR', 'ICC-A', 'packing-breakage'], partial: ['AR', 'ICC-A', 'packing-breakage'] },
  rust: { kind: 'additional', name: { en: 'Rust', zh: '锈损险' }, total: ['AR', 'ICC-A', 'rust'], partial: ['AR', 'ICC-A', 'rust'] },
  'failure-to-deliver': { kind: 'special', name: { en: 'Failure to deliver', zh: '交货不到险' }, total: ['failure-to-deliver'], partial: ['failure-to-deliver'] },
  'import-duty': { kind: 'special', name: { en: 'Import duty on damaged goods', zh: '进口关税险' }, total: ['import-duty'], partial: ['import-duty'] },
  'on-deck': { kind: 'special', name: { en: 'Jettison or washing overboard of deck cargo', zh: '舱面险' }, total: ['on-deck'], partial: ['on-deck'] },
  rejection: { kind: 'special', name: { en: 'Rejection by the authorities', zh: '拒收险' }, total: ['rejection'], partial: ['rejection'] },
  aflatoxin: { kind: 'special', name: { en: 'Aflatoxin', zh: '黄曲霉素险' }, total: ['aflatoxin'], partial: ['aflatoxin'] },
  frec: { kind: 'special', name: { en: 'Storage and fire in Hong Kong and Macao (F.R.E.C.)', zh: '出口货物到香港或澳门存仓火险责任扩展条款' }, total: ['frec'], partial: ['frec'] },
  war: { kind: 'special', name: { en: 'War, capture, mines (on the water only)', zh: '战争、捕获、水雷（仅限水上）' }, total: ['war'], partial: ['war'] },
  strikes: { kind: 'special', name: { en: 'Strikes, riots, civil commotion', zh: '罢工、暴动、民变' }, total: ['strikes'], partial: ['strikes'] },
  'malicious-damage': { kind: 'additional', name: { en: 'Malicious damage by others', zh: '他人恶意损害' }, total: ['AR', 'ICC-A'], partial: ['AR', 'ICC-A'] },
  piracy: { kind: 'additional', name: { en: 'Piracy', zh: '海盗' }, total: ['ICC-A', 'war'], partial: ['ICC-A', 'war'] },
  'delay-market': { kind: 'excluded', name: { en: 'Delay, loss of market', zh: '运输迟延、市价跌落' }, total: [], partial: [] },
  'inherent-vice': { kind: 'excluded', name: { en: 'Inherent vice, ordinary wear, ordinary leakage or loss in weight', zh: '货物本质缺陷、自然损耗、正常渗漏或失重' }, total: [], partial: [] },
  'assured-fault': { kind: 'excluded', name: { en: 'Wilful misconduct of the assured; fault of the sender', zh: '被保险人故意行为、发货人责任' }, total: [], partial: [] },
  'bad-packing': { kind: 'excluded', name: { en: 'Insufficient packing or stowage by the assured', zh: '被保险人包装或装载不当' }, total: [], partial: [] },
}
