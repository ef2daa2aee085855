import { activeMembers, type Firm, memberOf } from '@gendan/firm/firm'
import type { Party } from '@gendan/firm/party'
import type { ToldMeeting } from '@gendan/forms/deal/production'
import type { Day } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'

/** Whom a plan gives the goods to; undefined for our own workshop. */
export interface MakerChosen {
  readonly maker: Party | undefined
}

const seed = { title: '跟单员工作计划 (003) 篇3 三', at: '5 生产加工单' }
const meetingSeed = { title: '跟单员工作计划 (003) 篇3 三', at: '5 生产加工单（开会讲解）' }

/** What must hold of a maker beyond the paper: his file lives with the firm. The rest is said by the production order itself. */
export const makerRules: readonly Rule<MakerChosen>[] = [
  {
    id: 'PN-01',
    title: { en: 'The maker is a supplier in use', zh: '加工单位是在用的供应商' },
    weight: 'block',
    source: seed,
    test: ({ maker }) =>
      !maker || (maker.active && maker.roles.includes('supplier'))
        ? []
        : [
            {
              at: 'maker',
              says: {
                en: `${maker.facts.name.en || maker.facts.name.zh} is not a supplier in use.`,
                zh: `${maker.facts.name.zh || maker.facts.name.en}不是在用的供应商。`,
              },
              remedy: {
                en: 'Choose another, or give this party the part of a supplier.',
                zh: '请另选，或给该单位加上供应商身份。',
              },
            },
          ],
  },
]

/** A release meeting that is being recorded. */
export interface MeetingHeld {
  readonly meeting: ToldMeeting
  readonly firm: Firm
  readonly today: Day
}

/** What must hold of a release meeting. */
export const meetingRules: readonly Rule<MeetingHeld>[] = [
  {
    id: 'PN-02',
    title: { en: 'The meeting has taken place', zh: '会已经开过' },
    weight: 'block',
    source: meetingSeed,
    test: ({ meeting, today }) =>
      meeting.day <= today
        ? []
        : [
            {
              at: 'day',
              says: { en: `${meeting.day} is yet to come.`, zh: `${meeting.day} 还没到。` },
              remedy: { en: 'Record the meeting when it has been held.', zh: '请开完会再登记。' },
            },
          ],
  },
  {
    id: 'PN-03',
    title: { en: 'It was explained to somebody', zh: '有人到会' },
    weight: 'block',
    source: meetingSeed,
    test: ({ meeting }) =>
      meeting.attended.some((one) => one.trim() !== '')
        ? []
        : [
            {
              at: 'attended',
              says: { en: 'Nobody is named who attended.', zh: '没有写到会的人。' },
              remedy: { en: 'Name the heads of departments who were there.', zh: '请写明到会的部门主管。' },
            },
          ],
  },
  {
    id: 'PN-04',
    title: { en: 'Its minutes are written', zh: '有会议记录' },
    weight: 'block',
    source: meetingSeed,
    test: ({ meeting }) =>
      meeting.minutes !== ''
        ? []
        : [
            {
              at: 'minutes',
              says: { en: 'There are no minutes.', zh: '没有会议记录。' },
              remedy: { en: 'Write down what was explained and who took on what.', zh: '请记下讲了什么、谁负责什么。' },
            },
          ],
  },
  {
    id: 'PN-06',
    title: { en: 'What was decided is due after the meeting', zh: '决定事项的期限不早于会议' },
    weight: 'block',
    source: meetingSeed,
    test: ({ meeting: { day, decisions = [] } }) =>
      decisions.flatMap(({ says, due }, i) =>
        due !== undefined && due < day
          ? [
              {
                at: `decisions.${i}.due`,
                says: {
                  en: `“${says}” is due on ${due}, before the meeting.`,
                  zh: `“${says}”的期限 ${due} 早于会议。`,
                },
                remedy: { en: 'Name the day of the meeting or a later one.', zh: '请填会议当天或以后的日子。' },
              },
            ]
          : [],
      ),
  },
  {
    id: 'PN-05',
    title: { en: 'A supervisor or manager attended', zh: '主管到会' },
    weight: 'warn',
    source: meetingSeed,
    test: ({ meeting, firm }) =>
      activeMembers(firm) === 0 || meeting.attended.some((one) => isHead(firm, one))
        ? []
        : [
            {
              at: 'attended',
              says: { en: 'No supervisor or manager is among them.', zh: '到会人员里没有主管或经理。' },
              remedy: {
                en: 'The supervisor attends, so that the order is checked once more.',
                zh: '会议要求主管参加，以便再次核对订单。',
              },
            },
          ],
  },
]

function isHead(firm: Firm, account: string): boolean {
  const held = memberOf(firm, account)?.posts ?? []
  return held.some((post) => post === 'supervisor' || post === 'manager' || post === 'general-manager')
}
