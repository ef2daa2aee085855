import { type Finding, findingOf, type Source, type Weight } from '@gendan/kernel/rule'

type Two = readonly [en: string, zh: string]

const CWE = (at: string): Source => ({ title: 'CWE', at })

const RULES = {
  size: { id: 'UP-01', weight: 'block', source: CWE('CWE-400') },
  kind: { id: 'UP-02', weight: 'block', source: CWE('CWE-434') },
  locked: { id: 'UP-03', weight: 'block', source: { title: 'MS-OFFCRYPTO', at: '2.2' } },
  bomb: { id: 'UP-04', weight: 'block', source: CWE('CWE-409') },
  names: { id: 'UP-05', weight: 'block', source: CWE('CWE-22') },
  broken: { id: 'UP-06', weight: 'block', source: { title: 'PKWARE APPNOTE 6.3', at: '4.3' } },
  encoding: { id: 'UP-07', weight: 'block', source: { title: 'WHATWG Encoding', at: '6' } },
  parser: { id: 'UP-08', weight: 'block', source: CWE('CWE-400') },
  active: { id: 'UP-09', weight: 'warn', source: CWE('CWE-829') },
  hidden: { id: 'UP-10', weight: 'note', source: { title: 'ECMA-376', at: '18.3.1.73, 18.2.19' } },
  merged: { id: 'UP-11', weight: 'note', source: { title: 'ECMA-376', at: '18.3.1.55' } },
  injection: { id: 'UP-12', weight: 'warn', source: CWE('CWE-1236') },
  assumed: { id: 'UP-13', weight: 'note', source: { title: 'RFC 4180', at: '3 (charset)' } },
  empty: { id: 'UP-14', weight: 'block', source: { title: 'CISG', at: 'art. 14 (1)' } },
} as const satisfies Record<string, { id: string; weight: Weight; source: Source }>

export type UploadRule = keyof typeof RULES

/** What is wrong with a file, where in it, and what a person can do; the file as a whole where `at` is empty. */
export function fault(rule: UploadRule, at: string, [en, zh]: Two, [doEn, doZh]: Two): Finding {
  return findingOf(RULES[rule], { at, says: { en, zh }, remedy: { en: doEn, zh: doZh } })
}

/** The usual remedy: what kinds of file an order can come in. */
export const ASK_FOR_ORDER: Two = [
  'Ask the customer for the order as an Excel workbook (.xlsx), a CSV file, or a UBL 2 order (XML).',
  '请客户提供 Excel 工作簿（.xlsx）、CSV 文件或 UBL 2 订单（XML）。',
]

/** For a file that no honest program writes. */
export const DISTRUST: Two = [
  'Do not open the file elsewhere. Ask the sender, by telephone, whether they really sent it.',
  '不要用其他程序打开此文件。请打电话向发件人核实是否确实由其发送。',
]

export const SEND_AGAIN: Two = [
  'Ask the customer to save the file again and to send it once more.',
  '请客户重新保存文件后再次发送。',
]
