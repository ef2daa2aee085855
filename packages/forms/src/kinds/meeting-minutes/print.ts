import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { headAnswers } from '../../deal/briefing.ts'
import type { PrintWish } from '../../form.ts'
import { dayCell, footOf } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { letterheadOf } from '../parts/parties.ts'
import { signedRoom } from '../parts/signed-room.ts'
import type { MeetingMinutes } from './shape.ts'

/** An internal paper: Chinese leads where both tongues are printed. */
export function print(paper: MeetingMinutes, wish: PrintWish): Sheet {
  const { against, heads, decisions, seller } = paper
  return {
    title: { en: 'RELEASE MINUTES', zh: '下单会议纪要' },
    tongue: wish.tongue,
    lead: wish.tongue === 'en' ? 'en' : 'zh',
    letterhead: letterheadOf(seller),
    blocks: [
      { block: 'columns', shares: [1.35, 1], columns: [[order(paper)], [head(paper)]] },
      explained(paper),
      ...(against ? [news(against)] : []),
      ...(heads.length > 0 ? [confirmed(paper)] : []),
      ...(decisions.length > 0 ? [decided(paper)] : []),
      clauses([
        [
          { en: 'Said at the meeting', zh: '会上说明' },
          { text: paper.minutes || '—', at: 'minutes' },
        ],
        [{ en: 'Note', zh: '附言' }, paper.addition ? { text: paper.addition, at: 'addition' } : undefined],
      ]),
      { block: 'signatures', signers: signedRoom(seller, wish, { en: 'Minutes taken by', zh: '记录人' }) },
    ],
    foot: footOf(paper.given, { en: 'Release minutes', zh: '下单会议纪要' }),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

function order({ customerOrder, maker }: MeetingMinutes): Block {
  const lines: readonly Cell[] = [
    { text: customerOrder || '—', at: 'customerOrder' },
    { text: inBoth(maker), at: 'maker', once: true },
  ]
  return { block: 'lines', label: { en: "Customer's order, made by", zh: '客户订单、加工单位' }, lines, strong: true }
}

function head({ given, held, start, finish, latest }: MeetingMinutes): Block {
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'No.', zh: '编号' },
        { text: given.number ?? '—', at: 'given.number' },
      ],
      [{ en: 'Held on', zh: '开会日期' }, dayCell(held, 'held')],
      ...(start ? [[{ en: 'Start', zh: '开工日' }, dayCell(start, 'start')] as const] : []),
      [{ en: 'Goods complete', zh: '货齐日' }, dayCell(finish, 'finish')],
      [{ en: 'Latest shipment', zh: '最迟装运' }, dayCell(latest, 'latest')],
    ],
  }
}

/** Who was there, then the points of the meeting one under the other, the risks last. */
function explained({ present, agenda, risks }: MeetingMinutes): Block {
  const there = [{ en: 'Present', zh: '到会人员' }, [{ text: present || '—', at: 'present' }]] as const
  const points = agenda.map(({ title, says }, i) => [title, cellsOf(says, `agenda.${i}.says`)] as const)
  return {
    block: 'clauses',
    rows: [
      there,
      ...points,
      ...(risks.length > 0 ? [[{ en: 'Risks', zh: '风险' }, cellsOf(risks, 'risks')] as const] : []),
    ],
  }
}

function cellsOf(says: readonly Words[], at: string): readonly Cell[] {
  return says.map((one, i) => ({ text: one.en === one.zh ? one.zh : inBoth(one), at: `${at}.${i}` }))
}

function news({ number, changes }: NonNullable<MeetingMinutes['against']>): Block {
  const columns: readonly Column[] = [
    column(`New against ${number}`, `与上一单 ${number} 不同`, 58),
    column('Was', '上一单', 'rest'),
    column('Is now', '本单', 'rest'),
  ]
  const same: readonly Cell[] = [
    { text: { en: 'Nothing that a workshop sees', zh: '车间所见并无不同' }, at: 'against.changes' },
    { text: '' },
    { text: '' },
  ]
  const rows = changes.map(({ what, before, after }, i): readonly Cell[] => [
    { text: what, at: `against.changes.${i}.what` },
    { text: dash(before), at: `against.changes.${i}.before` },
    { text: dash(after), at: `against.changes.${i}.after` },
  ])
  return { block: 'table', columns, rows: rows.length > 0 ? rows : [same], totals: [] }
}

function confirmed({ heads }: MeetingMinutes): Block {
  return {
    block: 'table',
    columns: [
      column('Department', '部门', 38),
      column('Answer', '答复', 30),
      column('In his words', '说明', 'rest'),
      column('On', '日期', 26),
    ],
    rows: heads.map(({ name, answer, word, day }, i) => [
      { text: inBoth(name), at: `heads.${i}.name` },
      { text: answer ? headAnswers[answer] : { en: 'awaited', zh: '待答复' }, at: `heads.${i}.answer` },
      { text: word || '—', at: `heads.${i}.word` },
      { text: day || '—', at: `heads.${i}.day` },
    ]),
    totals: [],
  }
}

function decided({ decisions }: MeetingMinutes): Block {
  return {
    block: 'table',
    columns: [
      column('No.', '序', 10),
      column('Decided, to be done', '决定、待办事项', 'rest'),
      column('By whom', '负责', 38),
      column('By', '期限', 26),
    ],
    rows: decisions.map(({ says, name, due }, i) => [
      { text: `${i + 1}` },
      { text: says, at: `decisions.${i}.says` },
      { text: inBoth(name), at: `decisions.${i}.name` },
      { text: due ?? '—', at: `decisions.${i}.due` },
    ]),
    totals: [],
  }
}

function column(en: string, zh: string, width: Column['width']): Column {
  return { head: { en, zh }, align: 'left', width }
}

function inBoth({ en, zh }: Words): Words {
  return { en: en || zh, zh: zh || en }
}

function dash({ en, zh }: Words): Words {
  return { en: en || zh || '—', zh: zh || en || '—' }
}
