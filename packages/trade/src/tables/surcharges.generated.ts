// Generated from content/tables/surcharges.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const surchargeTableSource: string = 'source: surcharge codes of ocean carriers\' public tariffs, typed for this project as trade knowledge; licence: CC0-1.0; read: 2026-11-21'

export interface SurchargeRow {
  /** What it is charged for. */
  readonly kind: 'fuel' | 'currency' | 'season' | 'congestion' | 'terminal' | 'document' | 'filing' | 'war' | 'imbalance' | 'weight' | 'route'
  readonly name: Words
}

/** Surcharges on sea freight by the codes that tariffs give them. */
export const surchargeTable: Readonly<Record<string, SurchargeRow>> = {
  BAF: { kind: 'fuel', name: { en: 'Bunker adjustment factor', zh: '燃油附加费' } },
  FAF: { kind: 'fuel', name: { en: 'Fuel adjustment factor', zh: '燃油价格调整附加费' } },
  LSS: { kind: 'fuel', name: { en: 'Low sulphur surcharge', zh: '低硫燃油附加费' } },
  EBS: { kind: 'fuel', name: { en: 'Emergency bunker surcharge', zh: '紧急燃油附加费' } },
  ECRS: { kind: 'fuel', name: { en: 'Emergency cost recovery surcharge', zh: '紧急成本回收附加费' } },
  ETS: { kind: 'fuel', name: { en: 'Emissions trading surcharge', zh: '碳排放附加费' } },
  CAF: { kind: 'currency', name: { en: 'Currency adjustment factor', zh: '货币贬值附加费' } },
  YAS: { kind: 'currency', name: { en: 'Yen appreciation surcharge', zh: '日元升值附加费' } },
  PSS: { kind: 'season', name: { en: 'Peak season surcharge', zh: '旺季附加费' } },
  GRI: { kind: 'season', name: { en: 'General rate increase', zh: '综合费率上涨附加费' } },
  PCS: { kind: 'congestion', name: { en: 'Port congestion surcharge', zh: '港口拥挤附加费' } },
  CGS: { kind: 'congestion', name: { en: 'Congestion surcharge', zh: '拥挤附加费' } },
  THC: { kind: 'terminal', name: { en: 'Terminal handling charge', zh: '码头操作费' } },
  ORC: { kind: 'terminal', name: { en: 'Origin receiving charge', zh: '始发港接货费' } },
  OTHC: { kind: 'terminal', name: { en: 'Origin terminal handling charge', zh: '起运港码头操作费' } },
  DTHC: { kind: 'terminal', name: { en: 'Destination terminal handling charge', zh: '目的港码头操作费' } },
  DDC: { kind: 'terminal', name: { en: 'Destination delivery charge', zh: '目的港提货费' } },
  PIERPASS: { kind: 'terminal', name: { en: 'PierPass traffic mitigation fee', zh: '码头通行费' } },
  DOC: { kind: 'document', name: { en: 'Document fee', zh: '文件费' } },
  SEAL: { kind: 'document', name: { en: 'Seal fee', zh: '铅封费' } },
  TLX: { kind: 'document', name: { en: 'Telex release fee', zh: '电放费' } },
  VGM: { kind: 'document', name: { en: 'VGM fee', zh: '集装箱核实总重费' } },
  AMS: { kind: 'filing', name: { en: 'Automated manifest system filing', zh: '美国舱单申报费' } },
  ENS: { kind: 'filing', name: { en: 'Entry summary declaration', zh: '欧盟入境摘要申报费' } },
  ACI: { kind: 'filing', name: { en: 'Advance commercial information', zh: '加拿大预申报费' } },
  ISF: { kind: 'filing', name: { en: 'Importer security filing', zh: '进口商安全申报费' } },
  AFR: { kind: 'filing', name: { en: 'Advance filing rules (Japan)', zh: '日本舱单预申报费' } },
  WRS: { kind: 'war', name: { en: 'War risk surcharge', zh: '战争风险附加费' } },
  CIC: { kind: 'imbalance', name: { en: 'Container imbalance charge', zh: '集装箱不平衡附加费' } },
  HWS: { kind: 'weight', name: { en: 'Heavy weight surcharge', zh: '超重附加费' } },
  OWS: { kind: 'weight', name: { en: 'Overweight surcharge', zh: '超重附加费' } },
  HLA: { kind: 'weight', name: { en: 'Heavy lift additional', zh: '超重货附加费' } },
  LLA: { kind: 'weight', name: { en: 'Long length additional', zh: '超长货附加费' } },
  ODS: { kind: 'route', name: { en: 'Origin delivery surcharge', zh: '起运地交货附加费' } },
  DDA: { kind: 'route', name: { en: 'Direct additional', zh: '直航附加费' } },
  TSA: { kind: 'route', name: { en: 'Transhipment additional', zh: '转船附加费' } },
  OPT: { kind: 'route', name: { en: 'Optional port additional', zh: '选港附加费' } },
  SCS: { kind: 'route', name: { en: 'Suez canal surcharge', zh: '苏伊士运河附加费' } },
  PCF: { kind: 'route', name: { en: 'Panama canal fee', zh: '巴拿马运河附加费' } },
}
