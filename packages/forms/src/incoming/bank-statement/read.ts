import { readCamt } from './camt.ts'
import { looksLikeMt940, readMt940 } from './mt940.ts'
import { type StatementsRead, told } from './shape.ts'

/** Reads a bank's statement, known by what stands in it: ISO 20022 camt.053 or SWIFT MT940. Anything else is said to be neither. */
export function readStatement(text: string): StatementsRead {
  const bare = text.replace(/^\uFEFF/u, '')
  if (bare.length > MOST) return { statements: [], findings: [tooLong()] }
  if (bare.trimStart().startsWith('<')) return readCamt(bare.trimStart())
  if (looksLikeMt940(bare)) return readMt940(bare)
  return { statements: [], findings: [neither()] }
}

const MOST = 10_000_000

function neither() {
  return told('BST-06', 'block', '', {
    en: 'This is neither an MT940 nor a camt.053 statement.',
    zh: '这既不是 MT940 也不是 camt.053 对账单。',
  })
}

function tooLong() {
  return told('BST-07', 'block', '', {
    en: 'The file is larger than any statement: more than 10 million characters.',
    zh: '文件过大（超过一千万字符），不像对账单。',
  })
}
