/** Words that are one word (ISBP A1): what stands on the left is read as what stands on the right. */
const SAME: Readonly<Record<string, string>> = {
  CO: 'COMPANY',
  LTD: 'LIMITED',
  CORP: 'CORPORATION',
  INC: 'INCORPORATED',
  MFG: 'MANUFACTURING',
  MFR: 'MANUFACTURER',
  MANUF: 'MANUFACTURING',
  INTL: 'INTERNATIONAL',
  INTNL: 'INTERNATIONAL',
  IMP: 'IMPORT',
  EXP: 'EXPORT',
  IND: 'INDUSTRY',
  INDS: 'INDUSTRIES',
  BLDG: 'BUILDING',
  RD: 'ROAD',
  ST: 'STREET',
  AVE: 'AVENUE',
  DIST: 'DISTRICT',
  PROV: 'PROVINCE',
  DEPT: 'DEPARTMENT',
  TECH: 'TECHNOLOGY',
  DEV: 'DEVELOPMENT',
  FLR: 'FLOOR',
  NO: 'NUMBER',
  KG: 'KILOGRAM',
  KGS: 'KILOGRAM',
  KILOS: 'KILOGRAM',
  KILOGRAMS: 'KILOGRAM',
  MT: 'TONNE',
  MTS: 'TONNE',
  TONNES: 'TONNE',
  PC: 'PIECE',
  PCS: 'PIECE',
  PCE: 'PIECE',
  CTN: 'CARTON',
  CTNS: 'CARTON',
  PKG: 'PACKAGE',
  PKGS: 'PACKAGE',
  PCT: 'PERCENT',
  '%': 'PERCENT',
  '&': 'AND',
  COLOUR: 'COLOR',
  GREY: 'GRAY',
}

/** Measures that are written in one word or in several. */
const MEASURES =
  /\b(?:CBM|M3|CU\.?\s?M(?:TRS?|ETERS?|ETRES?)?|CUBIC\s+MET(?:ER|RE)S?|SQM|M2|SQ\.?\s?M(?:TRS?|ETERS?|ETRES?)?|SQUARE\s+MET(?:ER|RE)S?|M\/TONS?|METRIC\s+TON(?:NE)?S?)(?![A-Z0-9])/g

function measureOf(written: string): string {
  if (/TON/.test(written)) return 'TONNE'
  return /^(?:CBM|M3|CU)/.test(written) ? 'CBM' : 'SQM'
}

/** A text in capitals, as words that can be compared: abbreviations written out, many as one, marks of punctuation left out. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\b[A-Z])\.(?=[A-Z]\b)/g, '')
    .replace(/['’]/g, '')
    .replace(/\bI\s*(?:\/|&)\s*E\b/g, 'IMPORT EXPORT')
    .replace(MEASURES, (all) => measureOf(all))
  return (plain.match(/[\p{L}\p{N}]+(?:[./-](?=\p{N})[\p{N}]+)*|[%&]/gu) ?? []).map(
    (word) => SAME[word] ?? singular(word),
  )
}

function singular(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word
  return word
    .replace(/IES$/, 'Y')
    .replace(/(?<=SS|X|CH|SH)ES$/, '')
    .replace(/(?<![SUI])S$/, '')
}

/** How alike two words are: the same, a slip of one letter in a long word, or another word. A figure that differs is never a slip. */
export function alike(a: string, b: string): 'same' | 'slip' | 'other' {
  if (a === b) return 'same'
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 5) return 'other'
  return slips(a, b) < 2 || swapped(a, b) ? 'slip' : 'other'
}

/** Letters that differ when both are laid beside each other from either end. */
function slips(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  return Math.max(a.length, b.length) - head - tail
}

function swapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('') && slips(a, b) === 2
}
