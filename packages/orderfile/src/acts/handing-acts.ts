import { firm, memberOf } from '@gendan/firm/firm'
import { leads } from '@gendan/firm/leading'
import { party } from '@gendan/firm/party'
import type { Post } from '@gendan/firm/posts'
import { act, type Change, change, done, type Facts, type Now, refused } from '@gendan/kernel/act'
import { type Aggregate, type Need, refTo } from '@gendan/kernel/aggregate'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { errand, openErrands } from '../errand.ts'
import { type Handing, type HandingFacts, type HandingState, handing, handingFactsShape } from '../handing.ts'
import { orderFile } from '../order-file.ts'
import { stop } from '../refuse.ts'
import { reached } from '../stage.ts'

const offering = z.object({ firm: z.string(), facts: handingFactsShape })
const word = z.string().trim().max(700)

/** Offers one's orders, customers and errands to a colleague, or those of somebody one leads. Nothing changes hands before it is accepted. */
export const offerHandOver = act({
  name: 'offer-hand-over',
  title: { en: 'Offer work to a colleague', zh: '提出工作移交' },
  right: 'errand',
  on: handing,
  does: 'opens',
  input: offering,
  needs: (_, { firm: id, facts }) => [refTo(firm, id), ...workOf(facts).map(({ change: _c, ...need }) => need)],
  decide({ id }, { firm: firmId, facts }, now, known) {
    const wrong = wrongWith(facts, now, known, firmId)
    if (wrong.length > 0) return refused(wrong)
    return done([change(handing, id, { type: 'hand-over-offered', ...facts, by: now.by.account, day: now.day })])
  },
})

/** Takes it: whatever is still the other's changes hands, all of it at once. */
export const acceptHandOver = act({
  name: 'accept-hand-over',
  title: { en: 'Accept the work', zh: '接收移交' },
  right: 'errand',
  on: handing,
  does: 'changes',
  input: z.object({}),
  concerns: isReceiver,
  needs: workOf,
  decide(one, _, { day }, facts) {
    const wrong = unless(one, 'offered')
    if (wrong.length > 0) return refused(wrong)
    const { taken, changes } = moved(one, one.from, one.to, facts, day)
    return done([...changes, change(handing, one.id, { type: 'hand-over-accepted', ...taken, day })])
  },
})

/** Says that one cannot take it, and why. */
export const refuseHandOver = act({
  name: 'refuse-hand-over',
  title: { en: 'Refuse the work', zh: '不接收移交' },
  right: 'errand',
  on: handing,
  does: 'changes',
  input: z.object({ word: word.min(1) }),
  concerns: isReceiver,
  decide(one, { word: why }, { day }) {
    const wrong = unless(one, 'offered')
    return wrong.length > 0
      ? refused(wrong)
      : done([change(handing, one.id, { type: 'hand-over-refused', word: why, day })])
  },
})

/** Takes the offer back, as long as nobody has accepted it. */
export const withdrawHandOver = act({
  name: 'withdraw-hand-over',
  title: { en: 'Withdraw the offer', zh: '撤回移交' },
  right: 'errand',
  on: handing,
  does: 'changes',
  input: z.object({ word: word.default('') }),
  concerns: ({ from, by: offered }, { by }) => by.account === from || by.account === offered,
  decide(one, { word: why }, { day }) {
    const wrong = unless(one, 'offered')
    return wrong.length > 0
      ? refused(wrong)
      : done([change(handing, one.id, { type: 'hand-over-withdrawn', word: why, day })])
  },
})

/** Gives back what went over for a time and is still with who took it. */
export const endHandOver = act({
  name: 'end-hand-over',
  title: { en: 'Give the work back', zh: '交回代管的工作' },
  right: 'errand',
  on: handing,
  does: 'changes',
  input: z.object({ firm: z.string() }),
  concerns: ({ from, to, by: offered }, { by }) => [from, to, offered].includes(by.account),
  needs: (one, { firm: id }) => [...workOf(one), refTo(firm, id)],
  decide(one, { firm: firmId }, { day }, facts) {
    const back = memberOf(facts.of(firm, firmId), one.from)?.active
    const wrong = [
      ...unless(one, 'accepted'),
      ...(one.kind === 'holiday'
        ? []
        : [
            says(
              'HND-06',
              'kind',
              ['It went over for good.', '这是长期移交。'],
              ['Offer it anew instead.', '请另提一次移交。'],
            ),
          ]),
      ...(back ? [] : [notHere('from')]),
    ]
    if (wrong.length > 0) return refused(wrong)
    const { taken, changes } = moved({ ...one, ...one.taken }, one.to, one.from, facts, day)
    return done([...changes, change(handing, one.id, { type: 'hand-over-ended', ...taken, day })])
  },
})

function isReceiver({ to }: Handing, { by }: Pick<Now, 'by'>): boolean {
  return by.account === to
}

type Work = Pick<HandingFacts, 'files' | 'parties' | 'errands'>

function workOf({ files, parties, errands }: Work): readonly Need[] {
  const of = (aggregate: Aggregate, ids: readonly string[]): readonly Need[] =>
    ids.map((id) => ({ ...refTo(aggregate, id), change: true }))
  return [...of(orderFile, files), ...of(party, parties), ...of(errand, errands)]
}

/** What goes from one to the other: what is still his, and not over. A customer that nobody cared for goes along. */
function moved({ files, parties, errands }: Work, from: string, to: string, facts: Facts, day: Now['day']) {
  const his = {
    files: files.filter((id) => {
      const file = facts.of(orderFile, id)
      return file.owner === from && !reached(file.stage, 'E19')
    }),
    parties: parties.filter((id) => (facts.of(party, id).owner ?? from) === from),
    errands: errands.filter((id) => {
      const one = facts.of(errand, id)
      return one.facts.doer === from && openErrands.includes(one.state)
    }),
  }
  const changes: readonly Change[] = [
    ...his.files.map((id) => change(orderFile, id, { type: 'owner-changed', owner: to })),
    ...his.parties.map((id) => change(party, id, { type: 'party-assigned', owner: to })),
    ...his.errands.map((id) =>
      change(errand, id, { type: 'errand-changed', facts: { ...facts.of(errand, id).facts, doer: to }, day }),
    ),
  ]
  return { taken: his, changes }
}

function wrongWith(facts: HandingFacts, now: Now, known: Facts, firmId: string): readonly Finding[] {
  const house = known.of(firm, firmId)
  const { from, to, kind, until } = facts
  const [giver, taker] = [memberOf(house, from), memberOf(house, to)]
  const may = from === now.by.account || (giver !== undefined && leads(now.by.posts as readonly Post[], giver.posts))
  return [
    ...(may
      ? []
      : [
          says(
            'HND-01',
            'facts.from',
            ['Only he himself or who leads him hands his work over.', '只能移交自己的、或所带人员的工作。'],
            ['Ask his head.', '请其主管来移交。'],
          ),
        ]),
    ...(taker?.active ? [] : [notHere('facts.to')]),
    ...(from === to
      ? [
          says(
            'HND-03',
            'facts.to',
            ['This is the same person.', '移交给了同一个人。'],
            ['Choose a colleague.', '请选另一位同事。'],
          ),
        ]
      : []),
    ...(kind === 'holiday' && (!until || until < now.day)
      ? [
          says(
            'HND-04',
            'facts.until',
            ['A hand-over for a time has an end.', '临时代管要有截止日。'],
            ['Name the last day away, from today on.', '请填今天或以后的最后一天。'],
          ),
        ]
      : []),
    ...(workOf(facts).length === 0
      ? [
          says(
            'HND-05',
            'facts.files',
            ['Nothing goes over.', '没有选要移交的工作。'],
            ['Choose orders, customers or errands.', '请选订单、客户或交办事项。'],
          ),
        ]
      : []),
  ]
}

function notHere(at: string): Finding {
  return says(
    'HND-02',
    at,
    ['This person does not work here.', '此人不在岗。'],
    ['Choose an active member.', '请选在岗成员。'],
  )
}

function unless({ state }: Handing, wanted: HandingState): readonly Finding[] {
  if (state === wanted) return []
  return [
    says(
      'HND-07',
      '',
      ['This hand-over stands otherwise by now.', '这次移交的状态已经变了。'],
      ['Look at it again.', '请重新查看。'],
    ),
  ]
}

function says(id: string, at: string, what: readonly [string, string], remedy: readonly [string, string]): Finding {
  const words = ([en, zh]: readonly [string, string]): Words => ({ en, zh })
  return stop(id, at, words(what), words(remedy))
}
