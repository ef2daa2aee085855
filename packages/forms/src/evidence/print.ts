import type { Block, Cell, Column, Sheet, Tongue } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { letterheadOf } from '../kinds/parts/parties.ts'
import { type EvidenceCover, type EvidenceItem, evidenceKinds, type Statement, type VersionStep } from './shape.ts'

type Of = Pick<EvidenceCover, 'seller' | 'number'>

/** The cover: whose order, for what, over which days, and the list of everything with its SHA-256 and its page. */
export function printEvidenceCover(cover: EvidenceCover, tongue: Tongue): Sheet {
  return {
    ...page(cover, tongue, { en: 'EVIDENCE PACK', zh: '证据材料' }),
    blocks: [
      { block: 'columns', shares: [1.35, 1], columns: [[order(cover)], [head(cover)]] },
      { block: 'text', cell: { text: HOW } },
      contents(cover.items),
    ],
  }
}

/** The time line: one line a statement, with its source. */
export function printTimeLine(of: Of, statements: readonly Statement[], tongue: Tongue): Sheet {
  return {
    ...page(of, tongue, { en: 'TIME LINE', zh: '时间线' }),
    blocks: [
      {
        block: 'table',
        columns: [
          column('No.', '序号', 12),
          column('When', '时间', 30),
          column('Who', '人员', 24),
          column('How', '方式', 46),
          column('What', '内容', 'rest'),
        ],
        rows: statements.map((one) => [
          { text: one.no },
          { text: one.when },
          { text: one.who || '—' },
          { text: one.how },
          { text: shortOf(one), ...(one.source ? { note: `SHA-256 ${one.source.slice(0, 16)}…` } : {}) },
        ]),
        totals: [],
      },
    ],
  }
}

/** Statements whole: with whom, the words, the files that came with it, the hash of its source. */
export function printStatements(of: Of, statements: readonly Statement[], tongue: Tongue): Sheet {
  return {
    ...page(of, tongue, { en: 'STATEMENTS IN FULL', zh: '沟通与操作全文' }),
    blocks: statements.map(
      (one): Block => ({
        block: 'lines',
        label: { en: `${one.no} · ${one.when} · ${one.how.en}`, zh: `${one.no} · ${one.when} · ${one.how.zh}` },
        strong: true,
        lines: [
          { text: one.who || '—' },
          ...(one.subject ? [{ text: one.subject }] : []),
          ...one.text
            .split(/\n+/)
            .map((line) => line.trim())
            .filter(Boolean)
            .map((text): Cell => ({ text })),
          ...one.files.map(({ name, hash }): Cell => ({ text: `+ ${name}`, note: `SHA-256 ${hash}` })),
          ...(one.source ? [{ text: SOURCE, note: `SHA-256 ${one.source}` }] : []),
        ],
      }),
    ),
  }
}

/** Versions side by side: paper by paper, what was and what is. */
export function printVersions(of: Of, steps: readonly VersionStep[], tongue: Tongue): Sheet {
  return {
    ...page(of, tongue, { en: 'VERSIONS SIDE BY SIDE', zh: '版本对照' }),
    blocks: steps.flatMap(({ paper, number, from, to, day, altered }): readonly Block[] => [
      {
        block: 'lines',
        label: {
          en: `${paper.en} ${number} · v${from} → v${to}`,
          zh: `${paper.zh} ${number} · 第 ${from} 版 → 第 ${to} 版`,
        },
        lines: [
          { text: day },
          ...(altered.length === 0
            ? [{ text: { en: 'Nothing that is printed differs.', zh: '印出的内容没有不同。' } }]
            : []),
        ],
        strong: true,
      },
      ...(altered.length === 0
        ? []
        : [
            {
              block: 'table' as const,
              columns: [column('Fact', '事项', 44), column('Before', '原', 'rest'), column('After', '新', 'rest')],
              rows: altered.map(({ label, before, after }) => [
                { text: label, once: true as const },
                { text: before, once: true as const },
                { text: after, once: true as const },
              ]),
              totals: [],
            },
          ]),
    ]),
  }
}

const SOURCE: Words = { en: 'The mail as it came or left is kept.', zh: '邮件原文已保存。' }
const HOW: Words = {
  en: 'Papers and files are bound in the bytes in which they are kept; only the line at the foot of each page was added. The SHA-256 of each names its kept bytes: whoever has a file can reckon it again and compare.',
  zh: '单证和文件按保存时的原始内容装订，仅在页脚加了页码。SHA-256 为原始内容的校验值，持有原文件者可自行计算比对。',
}

function page({ seller, number }: Of, tongue: Tongue, title: Words): Omit<Sheet, 'blocks'> {
  return {
    title,
    tongue,
    lead: tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(seller),
    foot: { en: `Evidence pack · ${number}`, zh: `证据材料 · ${number}` },
  }
}

function order({ customer, customerOrder, goods, amount, number }: EvidenceCover): Block {
  const named = goods.slice(0, FEW)
  return {
    block: 'lines',
    label: { en: 'Order', zh: '订单' },
    strong: true,
    lines: [
      { text: customer.en || customer.zh },
      { text: [number, customerOrder].filter(Boolean).join(' · ') },
      ...named.map((text): Cell => ({ text, once: true })),
      ...(goods.length > FEW
        ? [{ text: { en: `and ${goods.length - FEW} more`, zh: `等共 ${goods.length} 项` } }]
        : []),
      ...(amount ? [{ text: amount }] : []),
    ],
  }
}

const FEW = 4

function head({ purpose, from, to, kinds, made, by }: EvidenceCover): Block {
  return {
    block: 'pairs',
    rows: [
      [{ en: 'For', zh: '用途' }, { text: purpose || '—' }],
      [{ en: 'Span', zh: '期间' }, { text: `${from || '…'} – ${to || '…'}` }],
      ...kinds.map((kind, i): readonly [Words, Cell] => [
        i === 0 ? { en: 'Holds', zh: '内容' } : { en: ' ', zh: ' ' },
        { text: evidenceKinds[kind], once: true },
      ]),
      [{ en: 'Made', zh: '制作' }, { text: `${made} · ${by}` }],
    ],
  }
}

function contents(items: readonly EvidenceItem[]): Block {
  return {
    block: 'table',
    columns: [
      column('No.', '编号', 12),
      column('What it is', '类别', 44),
      column('Name and SHA-256', '名称与 SHA-256', 'rest'),
      column('Date', '日期', 22),
      column('Page', '页', 12, 'right'),
    ],
    rows: items.map(({ no, kind, title, day, hash, page: at, unbound }) => [
      { text: no },
      { text: kind },
      {
        text: title || '—',
        note: [...(hash ? [hash] : []), ...(unbound ? [unbound] : [])],
      },
      { text: day },
      { text: at === undefined ? '—' : `${at}` },
    ]),
    totals: [],
  }
}

function shortOf({ subject, text }: Statement): string {
  const line = [subject, text.replace(/\s+/g, ' ').trim()].filter(Boolean).join(': ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line || '—'
}

const LONGEST = 220

function column(en: string, zh: string, width: Column['width'], align: Column['align'] = 'left'): Column {
  return { head: { en, zh }, width, align }
}
