import { activeMembers, type Firm, memberOf } from '@gendan/firm/firm'
import { highestPost, type Post, posts } from '@gendan/firm/posts'
import { shortPrint } from '@gendan/kernel/fingerprint'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { Lamp, LedgerProof } from './gate.ts'
import { happenedRule } from './happened-rule.ts'
import { maySignOwn, secondPersonRule } from './second-person-rule.ts'

/** A person about to sign at a gate, and the fingerprint of what was on the screen. */
export interface Signing {
  readonly lamp: Lamp
  readonly firm: Firm
  readonly by: string
  readonly seen: string
  /** The gates that come before this one and do not stand open. */
  readonly before: readonly Lamp[]
}

/** The same at a gate where something is shown instead of asked for. */
export interface Showing extends Signing {
  /** What the gate asks to be shown. */
  readonly asks: 'file' | 'word'
  readonly files: number
  readonly word: string
  /** What must have happened before, and has not. */
  readonly lacks: readonly Spot[]
  /** Who made what is bound here, by account; nobody where it does not matter. */
  readonly makers: readonly string[]
  /** What the ledger says, where the gate asks it. */
  readonly ledger?: LedgerProof | undefined
}

const seed = { title: '跟单员工作计划 (003)', at: '篇1 三、篇3 三' }

/** What must hold for every passage, whoever makes it. */
export const passRules: readonly Rule<Signing>[] = [
  {
    id: 'SG-03',
    title: { en: 'What is signed is what was read', zh: '所签即所见' },
    weight: 'block',
    source: seed,
    test: ({ lamp, seen }) =>
      lamp.print === seen
        ? []
        : [
            {
              at: 'print',
              says: {
                en: `It has changed meanwhile: you read ${shortPrint(seen)}, it is now ${shortPrint(lamp.print)}.`,
                zh: `内容已经变了：您看到的是 ${shortPrint(seen)}，现在是 ${shortPrint(lamp.print)}。`,
              },
              remedy: { en: 'Read what has changed, then sign again.', zh: '请看清改动后再签。' },
            },
          ],
  },
  {
    id: 'SG-06',
    title: { en: 'The gate does not stand open already', zh: '闸门尚未打开' },
    weight: 'block',
    source: seed,
    test: ({ lamp }) =>
      lamp.state !== 'open'
        ? []
        : [
            {
              at: 'gate',
              says: { en: 'This content is signed already.', zh: '这份内容已经签过了。' },
              remedy: { en: 'Nothing is left to sign here.', zh: '这里没有要签的了。' },
            },
          ],
  },
  {
    id: 'SG-07',
    title: { en: 'There is something to sign', zh: '有内容可签' },
    weight: 'block',
    source: seed,
    test: ({ lamp }) =>
      lamp.print !== ''
        ? []
        : [
            {
              at: 'gate',
              says: {
                en: `${lamp.title.en}: what is bound here is not there yet.`,
                zh: `${lamp.title.zh}：这里要签的内容还没有。`,
              },
              remedy: { en: 'Look at what the gate binds, and make that first.', zh: '请看闸门说明，先备齐所签内容。' },
            },
          ],
  },
]

/** What comes first stands open: before a signature is taken, and once more before what was signed leaves the house. */
export const beforeRule: Rule<Pick<Signing, 'before'>> = {
  id: 'SG-08',
  title: { en: 'The gates before it stand open', zh: '前面的闸门都已打开' },
  weight: 'block',
  source: seed,
  test: ({ before }) =>
    before.map(({ gate, part, title }) => ({
      at: part ? `gates.${gate}/${part}` : `gates.${gate}`,
      says: { en: `${gate} ${title.en} comes first and is not open.`, zh: `${gate} ${title.zh}在前，尚未打开。` },
      remedy: { en: 'Pass that gate first, or have its passage forced.', zh: '请先过该闸门，或由有权岗位强制放行。' },
    })),
}

/** What must hold before a signature or proof is taken: the right post. */
export const ownRules: readonly Rule<Signing>[] = [
  {
    id: 'SG-01',
    title: { en: 'The signer holds a post bound to the gate', zh: '签名人任有权岗位' },
    weight: 'block',
    source: seed,
    test: ({ lamp, firm, by }) =>
      signingPost(lamp, firm, by)
        ? []
        : [
            {
              at: 'by',
              says: {
                en: `Only ${orList(lamp.signers, 'en')} may sign here.`,
                zh: `此处只有${orList(lamp.signers, 'zh')}可以签。`,
              },
              remedy: {
                en: 'Ask one of them, or have the post assigned in the settings.',
                zh: '请他们来签，或在设置里任岗。',
              },
            },
          ],
  },
]

/** No passage overleaps the gates before it: who forces one does not force the others with it. */
const beforeRules: readonly Rule<Signing>[] = [beforeRule]

/** What must hold beside that where somebody asked for the signature. */
const askedRules: readonly Rule<Signing>[] = [
  {
    id: 'SG-02',
    title: { en: 'A signature was asked for', zh: '已经送签' },
    weight: 'block',
    source: seed,
    test: ({ lamp }) =>
      lamp.record.asked
        ? []
        : [
            {
              at: 'gate',
              says: { en: 'Nobody has asked for this signature.', zh: '还没有人送签。' },
              remedy: { en: 'Open the paper and send it for signature.', zh: '请打开单证送签。' },
            },
          ],
  },
  {
    id: 'SG-04',
    title: {
      en: 'Nobody signs what he asked for himself, but in a firm of few or where it is his own to decide',
      zh: '自己送的自己不签，小公司或本人可决定的除外',
    },
    weight: 'block',
    source: seed,
    test: ({ lamp, firm, by }) =>
      lamp.record.asked?.by !== by || lamp.ownHand || maySignOwn(firm)
        ? []
        : [
            {
              at: 'by',
              says: {
                en: `You asked for this signature yourself; with ${activeMembers(firm)} active members somebody else must sign.`,
                zh: `这是您自己送签的；公司现有 ${activeMembers(firm)} 名在岗成员，须由他人签。`,
              },
              remedy: {
                en: `Up to ${firm.rules.selfSigningUpTo} members may sign their own; a manager can change this in the settings.`,
                zh: `不超过 ${firm.rules.selfSigningUpTo} 人时可以自签；经理可在设置里调整。`,
              },
            },
          ],
  },
  {
    id: 'SG-05',
    title: { en: 'What was asked for still stands', zh: '送签内容未变' },
    weight: 'block',
    source: seed,
    test: ({ lamp }) =>
      lamp.record.asked === undefined || lamp.record.asked.print === lamp.print
        ? []
        : [
            {
              at: 'gate',
              says: { en: 'The facts have changed since the signature was asked for.', zh: '送签之后内容又改了。' },
              remedy: { en: 'Have the paper sent for signature again.', zh: '请重新送签。' },
            },
          ],
  },
]

/** What must be shown where a gate asks for proof. */
const proofRules: readonly Rule<Showing>[] = [
  happenedRule,
  {
    id: 'SG-09',
    title: { en: 'What the gate asks for is shown', zh: '已出示闸门要求的凭据' },
    weight: 'block',
    source: seed,
    test: ({ asks, files, word, ledger }) => {
      if (files > 0 || ledger?.covers || (asks === 'word' && word.trim() !== '')) return []
      if (ledger) return [{ at: 'evidence', says: ledger.says, remedy: ledger.remedy }]
      return [
        {
          at: 'evidence',
          says:
            asks === 'file'
              ? { en: 'No file proves it yet.', zh: '还没有上传凭据。' }
              : { en: 'Neither a file nor a word says what it is passed on.', zh: '既没有凭据，也没有写明依据。' },
          remedy:
            asks === 'file'
              ? { en: 'Add the signed paper, slip or photograph.', zh: '请上传签字件、水单或照片。' }
              : { en: 'Add the paper, or write what you pass it on.', zh: '请上传凭据，或写明放行依据。' },
        },
      ]
    },
  },
]

/** What must hold before a signature that was asked for is taken. */
export const signRules: readonly Rule<Signing>[] = [...passRules, ...ownRules, ...beforeRules, ...askedRules]

/** What must hold before a gate is passed by showing its proof. */
export const showRules: readonly Rule<Showing>[] = [
  ...passRules,
  ...ownRules,
  ...beforeRules,
  ...proofRules,
  secondPersonRule,
]

/** A person about to force a gate, and the posts that may. */
export interface Forcing extends Signing {
  readonly forcedBy: readonly Post[]
}

/** What must hold where passage is forced. */
const forcedRules: readonly Rule<Forcing>[] = [
  {
    id: 'SG-10',
    title: { en: 'Passage is forced by the named post only', zh: '强制放行只限指定岗位' },
    weight: 'block',
    source: seed,
    test: ({ lamp, forcedBy, firm, by }) => {
      if (signingPost({ signers: forcedBy }, firm, by)) return []
      return [
        {
          at: 'by',
          says:
            forcedBy.length > 0
              ? {
                  en: `Only ${orList(forcedBy, 'en')} may force ${lamp.gate}.`,
                  zh: `${lamp.gate} 只有${orList(forcedBy, 'zh')}可以强制放行。`,
                }
              : { en: `Nobody may force ${lamp.gate}.`, zh: `${lamp.gate} 不可强制放行。` },
          remedy: { en: 'Pass the gate as it asks.', zh: '请按闸门要求办理。' },
        },
      ]
    },
  },
]

/** What must hold before passage is forced: a post that the gate names, the gates before it, and nothing unread. */
export const forceRules: readonly Rule<Forcing>[] = [...passRules, ...beforeRules, ...forcedRules]

/** Every rule of signing, showing and forcing: a chapter of the rule book. */
export const gateRules: readonly Rule<Showing & Forcing>[] = [
  ...ownRules,
  ...beforeRules,
  ...askedRules,
  ...passRules,
  ...proofRules,
  secondPersonRule,
  ...forcedRules,
].toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** The highest post bound to the gate that a person holds; none where there is none. */
export function signingPost(lamp: Pick<Lamp, 'signers'>, firm: Firm, account: string): Post | undefined {
  const member = memberOf(firm, account)
  if (!member?.active) return undefined
  return highestPost(member.posts.filter((post) => lamp.signers.includes(post)))
}

/** Whether a person may sign what somebody sent: by his posts, and his own only in a firm of few. */
export function maySign(firm: Firm, at: AtHand, account: string, askedBy: string | undefined): boolean {
  return signingPost(at, firm, account) !== undefined && (askedBy !== account || at.ownHand || maySignOwn(firm))
}

/** Who may sign somewhere, and whether also who asked. */
export type AtHand = Pick<Lamp, 'signers' | 'ownHand'>

function orList(held: readonly Post[], lang: keyof Words): string {
  return held.map((post) => posts[post][lang]).join(lang === 'en' ? ' or ' : '或')
}
