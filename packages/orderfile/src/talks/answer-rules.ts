import { counts, type Round } from '@gendan/forms/deal/round'
import { isLate, isProposal, pastDay, standingOf, termsBefore } from '@gendan/forms/offer/chain'
import { changedPoints } from '@gendan/forms/offer/changed-points'
import type { Rule } from '@gendan/kernel/rule'
import { cisg, type RoundBeside, when } from './round-beside.ts'

/** What must hold of an acceptance, a rejection, a withdrawal (CISG art. 15 to 23). */
export const answerRules: readonly Rule<RoundBeside>[] = [
  {
    id: 'OC-09',
    title: { en: 'Only an open offer of the other side is accepted or rejected', zh: '只能接受或拒绝对方仍有效的发盘' },
    weight: 'block',
    source: cisg('art. 17, 18 (1), 19 (1)'),
    test: ({ round, chain }) =>
      when(
        (round.says === 'acceptance' || round.says === 'rejection') && !answerable(round, chain.at(-1), chain),
        'says',
        {
          en: 'The other side has no offer open: an offer falls by rejection, by a counter-offer and by withdrawal.',
          zh: '对方没有有效的发盘：发盘因拒绝、还盘或撤回而失效。',
        },
        { en: 'Record what was offered first, or make a new offer.', zh: '请先登记对方的发盘，或由我方重新发盘。' },
      ),
  },
  {
    id: 'OC-10',
    title: { en: 'An acceptance that changes a material term is a counter-offer', zh: '实质性变更的接受即为还盘' },
    weight: 'block',
    source: cisg('art. 19 (1), (3)'),
    test: ({ round, chain }) =>
      acceptanceChanges(round, chain)
        .filter(({ material }) => material)
        .map(({ at, label, before, after }) => ({
          at: `terms.${at}`,
          says: {
            en: `${label.en}: ${before.en} becomes ${after.en}.`,
            zh: `${label.zh}：${before.zh} 改为 ${after.zh}。`,
          },
          remedy: { en: 'Record it as a counter-offer.', zh: '请登记为还盘。' },
        })),
  },
  {
    id: 'OC-11',
    title: { en: 'Small changes stand unless the offeror objects at once', zh: '非实质性变更须及时反对才不成立' },
    weight: 'warn',
    source: cisg('art. 19 (2)'),
    test: ({ round, chain }) =>
      acceptanceChanges(round, chain)
        .filter(({ material }) => !material)
        .map(({ at, label, after }) => ({
          at: `terms.${at}`,
          says: {
            en: `The acceptance says of “${label.en}”: ${after.en}. It is part of the contract unless objected to without delay.`,
            zh: `接受中“${label.zh}”改为：${after.zh}。不及时反对即成为合同内容。`,
          },
          remedy: { en: 'Object today, or let it stand.', zh: '不同意请当天提出；否则即成立。' },
        })),
  },
  {
    id: 'OC-12',
    title: { en: 'An acceptance arrives in time', zh: '接受在有效期内到达' },
    weight: 'warn',
    source: cisg('art. 18 (2), 21 (1)'),
    test: ({ round, chain }) =>
      when(
        round.says === 'acceptance' && isLate(round, chain),
        round.reached ? 'reached' : 'made',
        {
          en: `It counts from ${counts(round)}; the answer was wanted by ${chain.at(-1)?.answerBy}.`,
          zh: `${counts(round)} 才生效；有效期至 ${chain.at(-1)?.answerBy}。`,
        },
        round.by === 'customer'
          ? {
              en: 'It binds only if you tell him at once that it does; else offer anew.',
              zh: '须立即通知客户认可，合同才成立；否则请重新发盘。',
            }
          : { en: 'Ask him to confirm that it stands.', zh: '请客户确认仍然有效。' },
      ),
  },
  {
    id: 'OC-13',
    title: { en: 'Only one’s own open offer is withdrawn', zh: '只能撤回自己仍有效的发盘' },
    weight: 'block',
    source: cisg('art. 15 (2), 16 (1)'),
    test: ({ round, chain }) => {
      const last = chain.at(-1)
      return when(
        round.says === 'withdrawal' && !(last && isProposal(last) && last.by === round.by),
        'says',
        { en: 'No offer of this side is open.', zh: '该方没有仍有效的发盘。' },
        { en: 'Record what was said since.', zh: '请登记之后往来的内容。' },
      )
    },
  },
  {
    id: 'OC-14',
    title: { en: 'An offer with a fixed time is not revoked in that time', zh: '写明有效期的发盘在期内不得撤销' },
    weight: 'block',
    source: cisg('art. 15 (2), 16 (2)'),
    test: ({ round, chain }) => {
      const last = chain.at(-1)
      const bound =
        round.says === 'withdrawal' &&
        last?.by === round.by &&
        isProposal(last) &&
        last.firm &&
        last.answerBy !== undefined &&
        !pastDay(last, round.made) &&
        counts(round) > counts(last)
      return when(
        bound,
        'says',
        {
          en: `The offer of round ${last?.round} binds until ${last?.answerBy}.`,
          zh: `第 ${last?.round} 轮发盘在 ${last?.answerBy} 前不可撤销。`,
        },
        {
          en: 'Only a word that reaches the other side before or with the offer withdraws it; else wait, or agree on it.',
          zh: '只有先于发盘或同时到达对方的通知才能撤回；否则请等到期，或与对方商定。',
        },
      )
    },
  },
  {
    id: 'OC-17',
    title: { en: 'What is accepted is changed by agreement only', zh: '合同成立后须双方同意才能变更' },
    weight: 'warn',
    source: cisg('art. 23, 29 (1)'),
    test: ({ round, chain, today }) =>
      when(
        standingOf(chain, today)?.state === 'accepted' && round.says !== 'rejection',
        'says',
        { en: 'These talks ended with an acceptance.', zh: '磋商已因接受而成立合同。' },
        { en: 'This round proposes to change the contract.', zh: '本轮是提议变更合同。' },
      ),
  },
]

/** An acceptance may follow an open proposal of the other side, or confirm his late or slightly changed acceptance. */
function answerable({ by, says }: Round, last: Round | undefined, chain: readonly Round[]): boolean {
  if (!last || last.by === by) return false
  if (isProposal(last)) return true
  if (last.says !== 'acceptance') return false
  const before = chain.slice(0, -1)
  return says === 'rejection' ? last.terms !== undefined || isLate(last, before) : isLate(last, before)
}

function acceptanceChanges(round: Round, chain: readonly Round[]) {
  const before = round.says === 'acceptance' ? termsBefore(chain, round.round) : undefined
  return before && round.terms ? changedPoints(before, round.terms) : []
}
