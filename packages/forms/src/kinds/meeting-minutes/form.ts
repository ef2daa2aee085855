import type { Words } from '@gendan/kernel/words'
import type { Briefing } from '../../deal/briefing.ts'
import type { DealWith } from '../../deal/deal.ts'
import type { Form } from '../../form.ts'
import { type AgendaPoint, agendaOf, agendaText } from '../parts/release-agenda.ts'
import { toMake } from '../parts/to-make.ts'
import { print } from './print.ts'
import { risksOf } from './risks.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type HeadSaid, type MeetingMinutes, type Own, ownShape } from './shape.ts'

/**
 * The minutes of the meeting at which an order is released (seed 003, part 3, item 5): what was explained, what is new, what each head
 * said to it, what was decided and who does it by when.
 */
export const meetingMinutes: Form<Own, MeetingMinutes, 'contract' | 'production'> = {
  kind: 'meeting-minutes',
  code: 'MM',
  name: { en: 'Release minutes', zh: '下单会议纪要' },
  needs: ['contract', 'production'],
  own: {
    present: {
      label: { en: 'Present', zh: '到会人员' },
      kind: 'lines',
      help: { en: 'Who was there, with department.', zh: '到会人姓名和部门。' },
    },
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: ({ production }, { people }) => {
    const attended = production.meeting?.attended ?? []
    return { present: attended.map((one) => people?.[one] ?? one).join('、'), addition: '', tongue: 'zh' }
  },
  derive(deal, { present, addition }, given) {
    const made = toMake(deal)
    const agenda = agendaOf(made)
    const { meeting } = deal.production
    return {
      given,
      seller: deal.seller.letterhead,
      customerOrder: made.customerOrder,
      maker: makerOf(deal),
      held: meeting?.day ?? '',
      ...{ start: made.start, finish: made.finish, latest: made.latest },
      present,
      agenda,
      ...(meeting?.against ? { against: meeting.against } : {}),
      risks: risksOf(made, deal),
      heads: headsOf(deal.briefing),
      minutes: beyond(meeting?.minutes ?? '', agenda),
      decisions: meeting?.decisions ?? [],
      addition,
    }
  },
  rules,
  rows,
  print,
  goesTo: 'house',
}

function makerOf({ production: { maker, workshop }, suppliers }: DealWith<'production'>): Words {
  return maker ? (suppliers[maker]?.name ?? { en: '—', zh: '—' }) : { en: workshop, zh: workshop }
}

/** Every head who was asked, with his last word. */
function headsOf(briefing: Briefing | undefined): readonly HeadSaid[] {
  return (briefing?.asked ?? []).map(({ department, name }) => {
    const said = briefing?.words.findLast((one) => one.department === department)
    if (!said) return { name, word: '', day: '' }
    const { answer, word, day } = said
    return { name, answer, word, day }
  })
}

/** Minutes often begin with the agenda they were proposed with: what stands on the paper already is not said twice. */
function beyond(minutes: string, agenda: readonly AgendaPoint[]): string {
  const known = new Set((['en', 'zh'] as const).flatMap((lang) => agendaText(agenda, lang).split('\n')))
  return minutes
    .split('\n')
    .filter((line) => !known.has(line.trim()))
    .join('\n')
    .trim()
}
