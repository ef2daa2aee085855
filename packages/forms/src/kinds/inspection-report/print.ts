import type { Block, Cell, Column, Sheet, Text } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { inspectionKinds, verdicts } from '../../deal/inspection.ts'
import { defectClasses, defectClassNames } from '../../deal/inspection-parts.ts'
import { asksWhy, nextSeverities, severities } from '../../deal/inspection-severity.ts'
import type { PrintWish } from '../../form.ts'
import { dayCell } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { letterheadOf } from '../parts/parties.ts'
import { writeQuantity } from '../parts/priced-lines.ts'
import { signedRoom } from '../parts/signed-room.ts'
import { measured, namedFaults, pictures } from './print-parts.ts'
import type { InspectionReport, SeenPoint } from './shape.ts'

/** An internal paper: Chinese leads where both tongues are printed. */
export function print(report: InspectionReport, wish: PrintWish): Sheet {
  const { inspection } = report
  return {
    title: { en: 'INSPECTION REPORT', zh: '验货报表' },
    tongue: wish.tongue,
    lead: wish.tongue === 'en' ? 'en' : 'zh',
    letterhead: letterheadOf(report.seller),
    blocks: [
      { block: 'columns', shares: [1.35, 1], columns: [[goods(report)], [head(report), about(report)]] },
      clauses([
        [{ en: 'Verdict', zh: '结论' }, verdictCell(report)],
        [
          { en: 'What is done', zh: '处理' },
          { text: inspection.remedy || '—', at: 'inspection.remedy' },
        ],
        [{ en: 'Sampling', zh: '抽样方案' }, planCell(report)],
        [{ en: 'Severity', zh: '严格度' }, severityCell(report)],
        [{ en: 'Kept sample', zh: '封样' }, keptCell(report)],
        [{ en: 'Inspected again', zh: '复验' }, againCell(report)],
        [{ en: 'Note', zh: '附言' }, report.addition ? { text: report.addition, at: 'addition' } : undefined],
      ]),
      defects(report),
      ...namedFaults(report),
      points(report),
      ...measured(report),
      ...pictures(report),
      { block: 'text', cell: { text: SEEN } },
      { block: 'signatures', signers: signedRoom(report.seller, wish, { en: 'Inspected by', zh: '验货人' }) },
    ],
    foot: foot(report),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

const SEEN: Words = {
  en: 'What is written above is what was seen on the day of the inspection.',
  zh: '以上为验货当日所见。',
}

function goods({ goods }: InspectionReport): Block {
  const some = goods.slice(0, 6).map((one, i) => ({
    text: {
      en: [one.code, one.name.en || one.name.zh].filter(Boolean).join(' '),
      zh: [one.code, one.name.zh || one.name.en].filter(Boolean).join(' '),
    },
    at: `goods.${i}`,
  }))
  const more = goods.length - some.length
  const rest: readonly Cell[] = more > 0 ? [{ text: { en: `and ${more} more`, zh: `等 ${goods.length} 项` } }] : []
  return { block: 'lines', label: { en: 'Goods', zh: '所验商品' }, lines: [...some, ...rest] }
}

/** Whose order, who made the goods, and where they were looked at: often the maker's own name, so each has its label. */
function about({ buyer, customerOrder, maker, inspection }: InspectionReport): Block {
  const made = maker ? { en: maker.name.en || maker.name.zh, zh: maker.name.zh || maker.name.en } : OWN_ROOM
  const order = [buyer.name.zh || buyer.name.en, customerOrder].filter(Boolean).join(' · ')
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'Order', zh: '订单' },
        { text: order, at: 'buyer.name' },
      ],
      [
        { en: 'Made by', zh: '生产单位' },
        { text: made, at: maker ? 'maker.name' : 'maker', once: true },
      ],
      [
        { en: 'Place', zh: '验货地点' },
        { text: inspection.place || '—', at: 'inspection.place' },
      ],
    ],
  }
}

const OWN_ROOM: Words = { en: 'Our own workshop', zh: '本公司车间' }

function head({ given, inspection }: InspectionReport): Block {
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'No.', zh: '编号' },
        { text: given.number ?? '—', at: 'given.number' },
      ],
      [
        { en: 'Kind', zh: '种类' },
        { text: inspectionKinds[inspection.kind], at: 'inspection.kind', once: true },
      ],
      [{ en: 'Planned', zh: '计划' }, dayCell(inspection.planned, 'inspection.planned')],
      [{ en: 'Inspected', zh: '验货日' }, dayCell(inspection.done ?? '', 'inspection.done')],
      [
        { en: 'Drawn', zh: '实抽' },
        { text: `${inspection.drawn}`, at: 'inspection.drawn' },
      ],
      [
        { en: 'Inspector', zh: '验货人' },
        { text: inspection.by || '—', at: 'inspection.by' },
      ],
    ],
  }
}

function verdictCell({ inspection: { verdict } }: InspectionReport): Cell {
  return { text: verdict ? verdicts[verdict] : '—', at: 'inspection.verdict' }
}

function planCell({ inspection, plan }: InspectionReport): Cell {
  const { lot, level } = inspection
  const size = writeQuantity(lot)
  if (!plan) return { text: size, at: 'inspection.lot' }
  return {
    text: {
      en: `Lot ${size.en}, ISO 2859-1 level ${level}, single sampling, ${severityIn(inspection).en}: letter ${plan.letter}, ${plan.sample} to draw`,
      zh: `批量 ${size.zh}，GB/T 2828.1 水平 ${level}，${severityIn(inspection).zh}一次抽样：字码 ${plan.letter}，应抽 ${plan.sample}`,
    },
    at: 'inspection.lot',
  }
}

function severityIn({ severity }: InspectionReport['inspection']): Words {
  const { en, zh } = severities[severity?.is ?? 'normal']
  return { en: en.toLowerCase(), zh }
}

/** By what record it is inspected so severely, and in whose words otherwise; nothing where there was no record. */
function severityCell({ inspection: { severity } }: InspectionReport): Cell | undefined {
  if (!severity || (severity.lots === 0 && severity.why === '')) return undefined
  const { is, proposed, lots, refused, why } = severity
  const [to, from] = [severities[is], nextSeverities[proposed]]
  const other = asksWhy(severity)
  return {
    text: {
      en: `${to.en}; earlier lots of the same maker and goods: ${lots}, refused: ${refused}${other ? ` (they lead to: ${from.en.toLowerCase()}); ${why}` : ''}`,
      zh: `${to.zh}：同厂同货以往 ${lots} 批，拒收 ${refused} 批${other ? `（按规则应${from.zh}）；${why}` : ''}`,
    },
    at: 'inspection.severity',
  }
}

function keptCell({ keptSample, opening }: InspectionReport): Cell | undefined {
  if (opening?.scan) {
    const { code, shelf, name } = opening.scan
    return {
      text: {
        en: `Scanned ${code}, shelf ${shelf}, on ${opening.day}: ${name.en || name.zh}`,
        zh: `${opening.day} 扫 ${code}，样品架 ${shelf}：${name.zh || name.en}`,
      },
      at: 'opening.scan',
    }
  }
  if (opening)
    return {
      text: { en: `Not scanned, by the manager’s word: ${opening.why}`, zh: `未扫留样，经理说明：${opening.why}` },
      at: 'opening.why',
    }
  if (!keptSample) return undefined
  return {
    text: { en: `Compared with the kept sample, ${keptSample}`, zh: `与封样核对，样品架 ${keptSample}` },
    at: 'keptSample',
  }
}

function againCell({ before }: InspectionReport): Cell | undefined {
  if (!before) return undefined
  return { text: { en: `After rework; first inspected ${before}`, zh: `返工后复验，首次验货 ${before}` }, at: 'before' }
}

/** Class by class: the limit, what is accepted, what was found. */
function defects({ inspection: { aql, found, drawn }, plan }: InspectionReport): Block {
  const columns: readonly Column[] = [
    { head: { en: 'Defects', zh: '缺陷类别' }, align: 'left', width: 'rest' },
    ...['AQL', 'n', 'Ac', 'Re'].map((head) => ({ head: { en: head, zh: head }, align: 'right' as const, width: 20 })),
    { head: { en: 'Found', zh: '发现' }, align: 'right', width: 22 },
    { head: { en: 'Result', zh: '判定' }, align: 'right', width: 26 },
  ]
  const rows = defectClasses.map((of): readonly Cell[] => {
    const one = plan?.classes.find((row) => row.of === of)
    const { en, zh } = defectClassNames[of]
    const result: Text = one ? DECISIONS[one.decision] : '—'
    return [
      { text: { en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}`, zh } },
      { text: aql[of], at: `inspection.aql.${of}` },
      { text: one ? one.draw : `${drawn}`, at: `plan.classes.${of}.draw` },
      { text: one ? one.ac : '—' },
      { text: one ? one.re : '—' },
      { text: `${found[of]}`, at: `inspection.found.${of}` },
      { text: result, once: true },
    ]
  })
  return { block: 'table', columns, rows, totals: [] }
}

const DECISIONS = { accept: { en: 'within', zh: '可接收' }, reject: { en: 'over', zh: '超限' } } as const

function points({ points }: InspectionReport): Block {
  return {
    block: 'table',
    columns: [
      { head: { en: 'No.', zh: '序' }, align: 'left', width: 10 },
      { head: { en: 'Point, by the order', zh: '要点（照单）' }, align: 'left', width: 'rest' },
      { head: { en: 'What is right', zh: '标准' }, align: 'left', width: 52 },
      { head: { en: 'Right', zh: '符合' }, align: 'left', width: 16 },
      { head: { en: 'Found', zh: '实况' }, align: 'left', width: 52 },
    ],
    rows: points.length > 0 ? points.map(pointRow) : [[{ text: '—', at: 'points' }, BLANK, BLANK, BLANK, BLANK]],
    totals: [],
  }
}

const BLANK: Cell = { text: '' }

function pointRow({ point, standard, right, found, unseen }: SeenPoint, i: number): readonly Cell[] {
  return [
    { text: `${i + 1}` },
    { text: point, at: `points.${i}.point` },
    { text: standard.en || standard.zh ? standard : '—', at: `points.${i}.standard` },
    { text: unseen ? '–' : right ? '✓' : '✗', at: `points.${i}.right`, once: true },
    { text: found, at: `points.${i}.found` },
  ]
}

function foot({ given: { number, version } }: InspectionReport): Words {
  return number
    ? { en: `${number} · v${version}`, zh: `${number} · 第 ${version} 版` }
    : { en: `Inspection report · v${version} · draft`, zh: `验货报表 · 第 ${version} 版 · 草稿` }
}
