// Generated from content/tables/units.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const unitTableSource: string = 'source: UN/ECE Recommendation 20 revision 17e, by datasets/unece-units-of-measure @ f6427ebe979c645dff633d82f362d34e0cfc3182 (2026-03-05); licence: ODC-PDDL-1.0; read: 2026-11-21\nsource: UN/ECE Recommendation 21 (codes with the prefix X), by datasets/unece-package-codes @ 6d864513e4603c96ad477fc13ba9c614f8c8f593 (2024-10-25); licence: ODC-PDDL-1.0; read: 2026-11-21'

export interface UnitRow {
  /** The code of UN/ECE Recommendation 20, or 21 with the prefix X, for files to others. */
  readonly exchange: string
  readonly measures: 'count' | 'mass' | 'length' | 'area' | 'volume' | 'energy' | 'power' | 'time' | 'package'
  readonly name: Words
  /** Printed after the quantity 1: "PC". */
  readonly one: string
  /** Printed after any other quantity: "PCS". */
  readonly many: string
  /** Printed on Chinese papers: "件". */
  readonly printedZh: string
  /** How customers and factories write it in their files. */
  readonly aliases: readonly string[]
}

/** The units that traders count, weigh and measure in, by their code on our papers. */
export const unitTable: Readonly<Record<string, UnitRow>> = {
  PCE: { exchange: 'H87', measures: 'count', name: { en: 'piece', zh: '件' }, one: 'PC', many: 'PCS', printedZh: '件', aliases: ['H87', 'PC', 'PCS', 'PIECE', 'PIECES', '件', '个', '只', '支', '个/件'] },
  EA: { exchange: 'EA', measures: 'count', name: { en: 'each', zh: '个' }, one: 'EA', many: 'EA', printedZh: '个', aliases: ['EACH'] },
  C62: { exchange: 'C62', measures: 'count', name: { en: 'unit', zh: '台' }, one: 'UNIT', many: 'UNITS', printedZh: '台', aliases: ['UNIT', 'UNITS', 'UNT', '台', '辆', '架', '部'] },
  SET: { exchange: 'SET', measures: 'count', name: { en: 'set', zh: '套' }, one: 'SET', many: 'SETS', printedZh: '套', aliases: ['SETS', '套', '组'] },
  KT: { exchange: 'KT', measures: 'count', name: { en: 'kit', zh: '套件' }, one: 'KIT', many: 'KITS', printedZh: '套件', aliases: ['KIT', 'KITS', '套件'] },
  PR: { exchange: 'PR', measures: 'count', name: { en: 'pair', zh: '双' }, one: 'PAIR', many: 'PAIRS', printedZh: '双', aliases: ['PAIR', 'PAIRS', 'PRS', '双', '对', '副'] },
  DZN: { exchange: 'DZN', measures: 'count', name: { en: 'dozen', zh: '打' }, one: 'DOZ', many: 'DOZ', printedZh: '打', aliases: ['DOZEN', 'DOZENS', 'DOZ', 'DZ', '打'] },
  GRO: { exchange: 'GRO', measures: 'count', name: { en: 'gross (144)', zh: '罗' }, one: 'GROSS', many: 'GROSS', printedZh: '罗', aliases: ['GROSS', 'GRS', '罗'] },
  GGR: { exchange: 'GGR', measures: 'count', name: { en: 'great gross (1,728)', zh: '大罗' }, one: 'GREAT GROSS', many: 'GREAT GROSS', printedZh: '大罗', aliases: ['大罗'] },
  CEN: { exchange: 'CEN', measures: 'count', name: { en: 'hundred', zh: '百个' }, one: 'HUNDRED', many: 'HUNDRED', printedZh: '百个', aliases: ['HUNDRED', 'HUNDREDS', '百个'] },
  MIL: { exchange: 'MIL', measures: 'count', name: { en: 'thousand', zh: '千个' }, one: 'THOUSAND', many: 'THOUSAND', printedZh: '千个', aliases: ['THOUSAND', 'THOUSANDS', 'MPCS', '千个', '千件'] },
  NMP: { exchange: 'NMP', measures: 'count', name: { en: 'pack', zh: '包' }, one: 'PACK', many: 'PACKS', printedZh: '包', aliases: ['PACK', 'PACKS', '包'] },
  DZP: { exchange: 'DZP', measures: 'count', name: { en: 'dozen packs', zh: '打包' }, one: 'DOZEN PACKS', many: 'DOZEN PACKS', printedZh: '打包', aliases: [] },
  NAR: { exchange: 'NAR', measures: 'count', name: { en: 'article', zh: '项' }, one: 'ARTICLE', many: 'ARTICLES', printedZh: '项', aliases: ['ARTICLE', 'ARTICLES', 'ITEM', 'ITEMS', '项'] },
  AS: { exchange: 'AS', measures: 'count', name: { en: 'assortment', zh: '配套' }, one: 'ASSORTMENT', many: 'ASSORTMENTS', printedZh: '配套', aliases: ['ASSORTMENT', 'ASST', 'ASSORTED'] },
  RM: { exchange: 'RM', measures: 'count', name: { en: 'ream', zh: '令' }, one: 'REAM', many: 'REAMS', printedZh: '令', aliases: ['REAM', 'REAMS', '令'] },
  SW: { exchange: 'SW', measures: 'count', name: { en: 'skein', zh: '绞' }, one: 'SKEIN', many: 'SKEINS', printedZh: '绞', aliases: ['SKEIN', 'SKEINS', 'HANK', 'HANKS', '绞'] },
  HEA: { exchange: 'HEA', measures: 'count', name: { en: 'head', zh: '头' }, one: 'HEAD', many: 'HEAD', printedZh: '头', aliases: ['HEAD', 'HEADS', '头'] },
  KGM: { exchange: 'KGM', measures: 'mass', name: { en: 'kilogram', zh: '千克' }, one: 'KG', many: 'KGS', printedZh: '千克', aliases: ['KG', 'KGS', 'KILO', 'KILOS', 'KILOGRAM', 'KILOGRAMS', 'KILOGRAMME', 'KILOGRAMMES', '千克', '公斤'] },
  GRM: { exchange: 'GRM', measures: 'mass', name: { en: 'gram', zh: '克' }, one: 'G', many: 'G', printedZh: '克', aliases: ['G', 'GMS', 'GRAM', 'GRAMS', 'GRAMME', 'GRAMMES', '克'] },
  MGM: { exchange: 'MGM', measures: 'mass', name: { en: 'milligram', zh: '毫克' }, one: 'MG', many: 'MG', printedZh: '毫克', aliases: ['MG', 'MILLIGRAM', 'MILLIGRAMS', '毫克'] },
  TNE: { exchange: 'TNE', measures: 'mass', name: { en: 'tonne (metric ton)', zh: '公吨' }, one: 'MT', many: 'MTS', printedZh: '公吨', aliases: ['MT', 'MTS', 'T', 'TONNE', 'TONNES', 'METRIC TON', 'METRIC TONS', '吨', '公吨'] },
  DTN: { exchange: 'DTN', measures: 'mass', name: { en: 'decitonne (100 kg)', zh: '公担' }, one: 'QUINTAL', many: 'QUINTALS', printedZh: '公担', aliases: ['QUINTAL', 'QUINTALS', '公担'] },
  LBR: { exchange: 'LBR', measures: 'mass', name: { en: 'pound', zh: '磅' }, one: 'LB', many: 'LBS', printedZh: '磅', aliases: ['LB', 'LBS', 'POUND', 'POUNDS', '磅'] },
  ONZ: { exchange: 'ONZ', measures: 'mass', name: { en: 'ounce', zh: '盎司' }, one: 'OZ', many: 'OZ', printedZh: '盎司', aliases: ['OZ', 'OUNCE', 'OUNCES', '盎司'] },
  STN: { exchange: 'STN', measures: 'mass', name: { en: 'short ton (2,000 lb)', zh: '短吨' }, one: 'SHORT TON', many: 'SHORT TONS', printedZh: '短吨', aliases: ['SHORT TON', 'SHORT TONS', '短吨'] },
  LTN: { exchange: 'LTN', measures: 'mass', name: { en: 'long ton (2,240 lb)', zh: '长吨' }, one: 'LONG TON', many: 'LONG TONS', printedZh: '长吨', aliases: ['LONG TON', 'LONG TONS', '长吨'] },
  CWA: { exchange: 'CWA', measures: 'mass', name: { en: 'hundredweight (US, 100 lb)', zh: '美担' }, one: 'CWT', many: 'CWT', printedZh: '美担', aliases: ['CWT', '美担'] },
  APZ: { exchange: 'APZ', measures: 'mass', name: { en: 'troy ounce', zh: '金衡盎司' }, one: 'OZT', many: 'OZT', printedZh: '金衡盎司', aliases: ['OZT', 'TROY OUNCE', 'TROY OUNCES', '金衡盎司'] },
  CTM: { exchange: 'CTM', measures: 'mass', name: { en: 'carat', zh: '克拉' }, one: 'CARAT', many: 'CARATS', printedZh: '克拉', aliases: ['CARAT', 'CARATS', '克拉'] },
  MTR: { exchange: 'MTR', measures: 'length', name: { en: 'metre', zh: '米' }, one: 'M', many: 'M', printedZh: '米', aliases: ['M', 'MTR', 'MTRS', 'METRE', 'METRES', 'METER', 'METERS', '米'] },
  CMT: { exchange: 'CMT', measures: 'length', name: { en: 'centimetre', zh: '厘米' }, one: 'CM', many: 'CM', printedZh: '厘米', aliases: ['CM', 'CMS', 'CENTIMETRE', 'CENTIMETRES', 'CENTIMETER', 'CENTIMETERS', '厘米', '公分'] },
  MMT: { exchange: 'MMT', measures: 'length', name: { en: 'millimetre', zh: '毫米' }, one: 'MM', many: 'MM', printedZh: '毫米', aliases: ['MM', 'MILLIMETRE', 'MILLIMETRES', 'MILLIMETER', 'MILLIMETERS', '毫米'] },
  KMT: { exchange: 'KMT', measures: 'length', name: { en: 'kilometre', zh: '千米' }, one: 'KM', many: 'KM', printedZh: '千米', aliases: ['KM', 'KMS', 'KILOMETRE', 'KILOMETRES', 'KILOMETER', 'KILOMETERS', '千米', '公里'] },
  INH: { exchange: 'INH', measures: 'length', name: { en: 'inch', zh: '英寸' }, one: 'IN', many: 'IN', printedZh: '英寸', aliases: ['IN', 'INCH', 'INCHES', '英寸'] },
  FOT: { exchange: 'FOT', measures: 'length', name: { en: 'foot', zh: '英尺' }, one: 'FT', many: 'FT', printedZh: '英尺', aliases: ['FT', 'FOOT', 'FEET', '英尺'] },
  YRD: { exchange: 'YRD', measures: 'length', name: { en: 'yard', zh: '码' }, one: 'YD', many: 'YDS', printedZh: '码', aliases: ['YD', 'YDS', 'YARD', 'YARDS', '码'] },
  MTK: { exchange: 'MTK', measures: 'area', name: { en: 'square metre', zh: '平方米' }, one: 'SQM', many: 'SQM', printedZh: '平方米', aliases: ['SQM', 'M2', 'M²', '㎡', 'SQ.M', 'SQUARE METRE', 'SQUARE METRES', 'SQUARE METER', 'SQUARE METERS', '平方米', '平方'] },
  CMK: { exchange: 'CMK', measures: 'area', name: { en: 'square centimetre', zh: '平方厘米' }, one: 'SQ CM', many: 'SQ CM', printedZh: '平方厘米', aliases: ['CM2', 'CM²', 'SQCM', '平方厘米'] },
  FTK: { exchange: 'FTK', measures: 'area', name: { en: 'square foot', zh: '平方英尺' }, one: 'SQ FT', many: 'SQ FT', printedZh: '平方英尺', aliases: ['SQFT', 'FT2', 'SQ.FT', 'SQUARE FOOT', 'SQUARE FEET', '平方英尺'] },
  INK: { exchange: 'INK', measures: 'area', name: { en: 'square inch', zh: '平方英寸' }, one: 'SQ IN', many: 'SQ IN', printedZh: '平方英寸', aliases: ['SQIN', 'IN2', '平方英寸'] },
  YDK: { exchange: 'YDK', measures: 'area', name: { en: 'square yard', zh: '平方码' }, one: 'SQ YD', many: 'SQ YDS', printedZh: '平方码', aliases: ['SQYD', 'YD2', 'SQUARE YARD', 'SQUARE YARDS', '平方码'] },
  MTQ: { exchange: 'MTQ', measures: 'volume', name: { en: 'cubic metre', zh: '立方米' }, one: 'CBM', many: 'CBM', printedZh: '立方米', aliases: ['CBM', 'M3', 'M³', 'CU.M', 'CUBIC METRE', 'CUBIC METRES', 'CUBIC METER', 'CUBIC METERS', '立方米', '立方', '方'] },
  CMQ: { exchange: 'CMQ', measures: 'volume', name: { en: 'cubic centimetre', zh: '立方厘米' }, one: 'CC', many: 'CC', printedZh: '立方厘米', aliases: ['CC', 'CM3', 'CM³', '立方厘米'] },
  FTQ: { exchange: 'FTQ', measures: 'volume', name: { en: 'cubic foot', zh: '立方英尺' }, one: 'CFT', many: 'CFT', printedZh: '立方英尺', aliases: ['CFT', 'CUFT', 'FT3', 'CUBIC FOOT', 'CUBIC FEET', '立方英尺'] },
  INQ: { exchange: 'INQ', measures: 'volume', name: { en: 'cubic inch', zh: '立方英寸' }, one: 'CU IN', many: 'CU IN', printedZh: '立方英寸', aliases: ['CUIN', 'IN3', '立方英寸'] },
  LTR: { exchange: 'LTR', measures: 'volume', name: { en: 'litre', zh: '升' }, one: 'L', many: 'L', printedZh: '升', aliases: ['L', 'LT', 'LTS', 'LTRS', 'LITRE', 'LITRES', 'LITER', 'LITERS', '升', '公升'] },
  MLT: { exchange: 'MLT', measures: 'volume', name: { en: 'millilitre', zh: '毫升' }, one: 'ML', many: 'ML', printedZh: '毫升', aliases: ['ML', 'MILLILITRE', 'MILLILITRES', 'MILLILITER', 'MILLILITERS', '毫升'] },
  HLT: { exchange: 'HLT', measures: 'volume', name: { en: 'hectolitre', zh: '百升' }, one: 'HL', many: 'HL', printedZh: '百升', aliases: ['HL', 'HECTOLITRE', 'HECTOLITRES', '百升'] },
  GLL: { exchange: 'GLL', measures: 'volume', name: { en: 'gallon (US)', zh: '美制加仑' }, one: 'GAL (US)', many: 'GAL (US)', printedZh: '美制加仑', aliases: ['US GALLON', 'US GALLONS', '美制加仑'] },
  GLI: { exchange: 'GLI', measures: 'volume', name: { en: 'gallon (UK)', zh: '英制加仑' }, one: 'GAL (UK)', many: 'GAL (UK)', printedZh: '英制加仑', aliases: ['UK GALLON', 'UK GALLONS', '英制加仑'] },
  BLL: { exchange: 'BLL', measures: 'volume', name: { en: 'barrel (US, 42 gallons)', zh: '桶（原油）' }, one: 'BBL', many: 'BBLS', printedZh: '桶（原油）', aliases: ['BBL', 'BBLS'] },
  OZA: { exchange: 'OZA', measures: 'volume', name: { en: 'fluid ounce (US)', zh: '美制液盎司' }, one: 'FL OZ', many: 'FL OZ', printedZh: '美制液盎司', aliases: ['FLOZ'] },
  BFT: { exchange: 'BFT', measures: 'volume', name: { en: 'board foot', zh: '板英尺' }, one: 'BFT', many: 'BFT', printedZh: '板英尺', aliases: ['BOARD FOOT', 'BOARD FEET', '板英尺'] },
  KWH: { exchange: 'KWH', measures: 'energy', name: { en: 'kilowatt hour', zh: '千瓦时' }, one: 'KWH', many: 'KWH', printedZh: '千瓦时', aliases: ['KW.H', '千瓦时', '度'] },
  KWT: { exchange: 'KWT', measures: 'power', name: { en: 'kilowatt', zh: '千瓦' }, one: 'KW', many: 'KW', printedZh: '千瓦', aliases: ['KW', '千瓦'] },
  WTT: { exchange: 'WTT', measures: 'power', name: { en: 'watt', zh: '瓦' }, one: 'W', many: 'W', printedZh: '瓦', aliases: ['W', 'WATT', 'WATTS', '瓦'] },
  HUR: { exchange: 'HUR', measures: 'time', name: { en: 'hour', zh: '小时' }, one: 'HOUR', many: 'HOURS', printedZh: '小时', aliases: ['HR', 'HRS', 'HOUR', 'HOURS', '小时'] },
  DAY: { exchange: 'DAY', measures: 'time', name: { en: 'day', zh: '天' }, one: 'DAY', many: 'DAYS', printedZh: '天', aliases: ['DAYS', '天', '日'] },
  MON: { exchange: 'MON', measures: 'time', name: { en: 'month', zh: '月' }, one: 'MONTH', many: 'MONTHS', printedZh: '个月', aliases: ['MONTH', 'MONTHS', '月', '个月'] },
  E48: { exchange: 'E48', measures: 'count', name: { en: 'service', zh: '次' }, one: 'SERVICE', many: 'SERVICES', printedZh: '次', aliases: ['SERVICE', 'SERVICES', 'JOB', 'JOBS', '次'] },
  XCT: { exchange: 'XCT', measures: 'package', name: { en: 'carton', zh: '纸箱' }, one: 'CTN', many: 'CTNS', printedZh: '箱', aliases: ['CTN', 'CTNS', 'CARTON', 'CARTONS', '箱', '纸箱'] },
  XCS: { exchange: 'XCS', measures: 'package', name: { en: 'case', zh: '箱' }, one: 'CASE', many: 'CASES', printedZh: '箱', aliases: ['CASE', 'CASES', 'C/S', '木箱'] },
  XBX: { exchange: 'XBX', measures: 'package', name: { en: 'box', zh: '盒' }, one: 'BOX', many: 'BOXES', printedZh: '盒', aliases: ['BOX', 'BOXES', '盒'] },
  XPK: { exchange: 'XPK', measures: 'package', name: { en: 'package', zh: '件（包装）' }, one: 'PKG', many: 'PKGS', printedZh: '件', aliases: ['PKG', 'PKGS', 'PACKAGE', 'PACKAGES'] },
  XPA: { exchange: 'XPA', measures: 'package', name: { en: 'packet', zh: '小包' }, one: 'PACKET', many: 'PACKETS', printedZh: '小包', aliases: ['PACKET', 'PACKETS', 'PKT', 'PKTS', '小包'] },
  XBG: { exchange: 'XBG', measures: 'package', name: { en: 'bag', zh: '袋' }, one: 'BAG', many: 'BAGS', printedZh: '袋', aliases: ['BAG', 'BAGS', '袋'] },
  XSA: { exchange: 'XSA', measures: 'package', name: { en: 'sack', zh: '麻袋' }, one: 'SACK', many: 'SACKS', printedZh: '麻袋', aliases: ['SACK', 'SACKS', '麻袋'] },
  XRO: { exchange: 'XRO', measures: 'package', name: { en: 'roll', zh: '卷' }, one: 'ROLL', many: 'ROLLS', printedZh: '卷', aliases: ['ROLL', 'ROLLS', 'RLS', '卷'] },
  XCL: { exchange: 'XCL', measures: 'package', name: { en: 'coil', zh: '盘卷' }, one: 'COIL', many: 'COILS', printedZh: '卷', aliases: ['COIL', 'COILS', '盘'] },
  XRL: { exchange: 'XRL', measures: 'package', name: { en: 'reel', zh: '盘轴' }, one: 'REEL', many: 'REELS', printedZh: '盘', aliases: ['REEL', 'REELS', '轴'] },
  XST: { exchange: 'XST', measures: 'package', name: { en: 'sheet', zh: '张' }, one: 'SHEET', many: 'SHEETS', printedZh: '张', aliases: ['SHEET', 'SHEETS', 'SHT', 'SHTS', '张'] },
  XBE: { exchange: 'XBE', measures: 'package', name: { en: 'bundle', zh: '捆' }, one: 'BUNDLE', many: 'BUNDLES', printedZh: '捆', aliases: ['BUNDLE', 'BUNDLES', 'BDL', 'BDLS', '捆', '扎'] },
  XBL: { exchange: 'XBL', measures: 'package', name: { en: 'bale', zh: '包（压缩）' }, one: 'BALE', many: 'BALES', printedZh: '包', aliases: ['BALE', 'BALES'] },
  XDR: { exchange: 'XDR', measures: 'package', name: { en: 'drum', zh: '桶' }, one: 'DRUM', many: 'DRUMS', printedZh: '桶', aliases: ['DRUM', 'DRUMS', '桶'] },
  XPL: { exchange: 'XPL', measures: 'package', name: { en: 'pail', zh: '提桶' }, one: 'PAIL', many: 'PAILS', printedZh: '提桶', aliases: ['PAIL', 'PAILS', '提桶'] },
  XBO: { exchange: 'XBO', measures: 'package', name: { en: 'bottle', zh: '瓶' }, one: 'BOTTLE', many: 'BOTTLES', printedZh: '瓶', aliases: ['BOTTLE', 'BOTTLES', 'BTL', 'BTLS', '瓶'] },
  XJR: { exchange: 'XJR', measures: 'package', name: { en: 'jar', zh: '罐（广口）' }, one: 'JAR', many: 'JARS', printedZh: '瓶', aliases: ['JAR', 'JARS'] },
  XTN: { exchange: 'XTN', measures: 'package', name: { en: 'tin', zh: '听' }, one: 'TIN', many: 'TINS', printedZh: '听', aliases: ['TIN', 'TINS', '听', '罐'] },
  XTU: { exchange: 'XTU', measures: 'package', name: { en: 'tube', zh: '管' }, one: 'TUBE', many: 'TUBES', printedZh: '管', aliases: ['TUBE', 'TUBES', '管'] },
  XPX: { exchange: 'XPX', measures: 'package', name: { en: 'pallet', zh: '托盘' }, one: 'PLT', many: 'PLTS', printedZh: '托', aliases: ['PLT', 'PLTS', 'PALLET', 'PALLETS', '托', '托盘', '板'] },
  XCR: { exchange: 'XCR', measures: 'package', name: { en: 'crate', zh: '板条箱' }, one: 'CRATE', many: 'CRATES', printedZh: '板条箱', aliases: ['CRATE', 'CRATES', '板条箱'] },
}
