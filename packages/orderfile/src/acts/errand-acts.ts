import { firm, memberOf } from '@gendan/firm/firm'
import { keptFileShape } from '@gendan/forms/deal/kept-file'
import { type Act, act, change, type Decision, done, type Now, refused } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { type Errand, type ErrandFacts, type ErrandState, errand, errandFactsShape, isOwn, untilOf } from '../errand.ts'
import { refuse, stop } from '../refuse.ts'

const giving = z.object({ firm: z.string(), facts: errandFactsShape })
type Giving = z.infer<typeof giving>
const word = z.string().trim().max(700)
const files = z.array(keptFileShape).max(20)

/** Gives somebody an errand: a colleague, those one leads, or oneself. */
export const giveErrand = act({
  name: 'give-errand',
  title: { en: 'Give an errand', zh: '交办' },
  right: 'errand',
  on: errand,
  does: 'opens',
  input: giving,
  needs: (_, input) => needsOf(input),
  files: ({ facts }) => facts.files.map(({ attachment }) => attachment),
  decide({ id }, { firm: firmId, facts }, now, known) {
    const wrong = wrongWith(facts, memberOf(known.of(firm, firmId), facts.doer)?.active === true, now)
    if (wrong.length > 0) return refused(wrong)
    return done([change(errand, id, { type: 'errand-given', facts, giver: now.by.account, day: now.day })])
  },
})

/** Says otherwise what is to be done, by whom or by when; who has it in hand is asked anew. */
export const changeErrand = act({
  ...steps('change-errand', { en: 'Change the errand', zh: '修改交办' }, giving, 'giver'),
  needs: (_, input) => needsOf(input),
  files: ({ facts }) => facts.files.map(({ attachment }) => attachment),
  decide(one, { firm: firmId, facts }, now, known) {
    const wrong = wrongWith(facts, memberOf(known.of(firm, firmId), facts.doer)?.active === true, now, one.facts.due)
    if (wrong.length > 0) return refused(wrong)
    return inState(one, ['given', 'accepted', 'returned'], () =>
      done([change(errand, one.id, { type: 'errand-changed', facts, day: now.day })]),
    )
  },
})

/** Takes it in hand, by the day that was wished or by another one with a word why. */
export const acceptErrand = act({
  ...steps(
    'accept-errand',
    { en: 'Take it in hand', zh: '接办' },
    z.object({ promised: dayShape.optional(), word: word.default('') }),
    'doer',
  ),
  decide(one, { promised, word: why }, { day }) {
    if (promised && promised < day) return refused([early('promised')])
    if (promised && one.facts.due && promised > one.facts.due && why === '')
      return refuse(
        'ERR-04',
        'word',
        { en: 'A later day than was asked for needs a word.', zh: '比要求的日子晚，要说明原因。' },
        { en: 'Say why it cannot be done by then.', zh: '请写明为什么来不及。' },
      )
    const another = promised && promised !== one.facts.due ? { promised } : {}
    return inState(one, ['given', 'accepted'], () =>
      done([change(errand, one.id, { type: 'errand-accepted', ...another, word: why, day })]),
    )
  },
})

/** Gives it back with a reason: who gave it decides what becomes of it. */
export const returnErrand = act({
  ...steps('return-errand', { en: 'Give it back', zh: '退回' }, z.object({ word: word.min(1) }), 'doer'),
  decide: (one, { word: why }, { day }) =>
    inState(one, ['given', 'accepted'], () =>
      done([change(errand, one.id, { type: 'errand-returned', word: why, day })]),
    ),
})

/** Says that it is done, by a word or by what shows it. */
export const finishErrand = act({
  ...steps(
    'finish-errand',
    { en: 'Report it done', zh: '报告办完' },
    z.object({ word: word.default(''), proofs: files.default([]) }),
    'doer',
  ),
  files: ({ proofs }) => proofs.map(({ attachment }) => attachment),
  decide(one, { word: what, proofs }, { day }) {
    const lacks = what === '' && proofs.length === 0 && !isOwn(one)
    if (lacks || (one.facts.proof && proofs.length === 0)) return refused([unproved(one.facts.proof)])
    return inState(one, ['given', 'accepted'], () =>
      done([change(errand, one.id, { type: 'errand-done', word: what, proofs, day })]),
    )
  },
})

/** Says that it is not yet as it was meant. */
export const reopenErrand = act({
  ...steps('reopen-errand', { en: 'Not done yet', zh: '退回重办' }, z.object({ word: word.min(1) }), 'giver'),
  decide: (one, { word: why }, { day }) =>
    inState(one, ['done'], () => done([change(errand, one.id, { type: 'errand-reopened', word: why, day })])),
})

/** Confirms that it is done as it was meant. */
export const confirmErrand = act({
  ...steps('confirm-errand', { en: 'Confirm it', zh: '确认办完' }, z.object({ word: word.default('') }), 'giver'),
  decide: (one, { word: said }, { day }) =>
    inState(one, ['done'], () => done([change(errand, one.id, { type: 'errand-confirmed', word: said, day })])),
})

/** Takes an errand back that need not be done any more. */
export const withdrawErrand = act({
  ...steps('withdraw-errand', { en: 'Withdraw it', zh: '撤回' }, z.object({ word: word.default('') }), 'giver'),
  decide: (one, { word: why }, { day }) =>
    inState(one, ['given', 'accepted', 'returned', 'done'], () =>
      done([change(errand, one.id, { type: 'errand-withdrawn', word: why, day })]),
    ),
})

type Step<Input> = Pick<Act<typeof errand, Input>, 'name' | 'title' | 'right' | 'on' | 'does' | 'input' | 'concerns'>

/** What all steps of an errand have in common: each is one side's to do, and nobody else hears of it. */
function steps<Input>(name: string, title: Words, input: z.ZodType<Input>, side: 'giver' | 'doer'): Step<Input> {
  const concerns = (one: Errand, { by }: Pick<Now, 'by'>) =>
    by.account === (side === 'giver' ? one.giver : one.facts.doer)
  return { name, title, right: 'errand', on: errand, does: 'changes', input, concerns }
}

function needsOf({ firm: id, facts: { about } }: Giving): readonly Need[] {
  return [refTo(firm, id), ...(about ? [about] : [])]
}

function wrongWith(
  { due, doer }: ErrandFacts,
  active: boolean,
  { day }: Pick<Now, 'day'>,
  stood?: string,
): readonly Finding[] {
  const nobody = stop(
    'ERR-01',
    'facts.doer',
    { en: `${doer === '-' ? 'Nobody' : 'This person'} does not work here.`, zh: '此人不在岗。' },
    { en: 'Choose an active member.', zh: '请选在岗成员。' },
  )
  return [...(active ? [] : [nobody]), ...(due && due < day && due !== stood ? [early('facts.due')] : [])]
}

function early(at: string): Finding {
  return stop(
    'ERR-02',
    at,
    { en: 'This day is over.', zh: '这一天已经过去。' },
    { en: 'Name today or a later day.', zh: '请填今天或以后的日子。' },
  )
}

function unproved(proof: boolean): Finding {
  return proof
    ? stop(
        'ERR-05',
        'proofs',
        { en: 'Who gave it wants to see that it was done.', zh: '交办人要求出示凭据。' },
        { en: 'Add a file or a photograph.', zh: '请上传文件或照片。' },
      )
    : stop(
        'ERR-05',
        'word',
        { en: 'Say in a word what was done.', zh: '请写一句办得怎样。' },
        { en: 'A word or a file is enough.', zh: '写一句话或传一个文件都行。' },
      )
}

function inState(one: Errand, states: readonly ErrandState[], go: () => Decision): Decision {
  if (states.includes(one.state)) return go()
  const until = untilOf(one)
  return refuse(
    'ERR-03',
    '',
    {
      en: `This errand stands otherwise by now${until ? ` (due ${until})` : ''}.`,
      zh: `这件交办的状态已经变了${until ? `（期限 ${until}）` : ''}。`,
    },
    { en: 'Look at it again.', zh: '请重新查看。' },
  )
}
