import type { Words } from '@gendan/kernel/words'
import type { Correspondent } from './said.ts'

/** What our own mail server found: pass, fail, none, or '' where it said nothing. */
export interface Proof {
  readonly spf: string
  readonly dkim: string
  readonly dmarc: string
}

/** Something about a message that a careful reader would notice. */
export interface Warning {
  readonly sign: string
  readonly says: Words
}

export interface Sender {
  readonly from: Correspondent
  readonly replyTo: readonly Correspondent[]
  readonly proof: Proof
  /** The domains of our own addresses, and of those on record for parties. */
  readonly ours: readonly string[]
  readonly known: readonly string[]
  readonly text: string
}

/** Whether our own server says that the sender is not who he says he is. */
export function isForged({ dmarc, spf, dkim }: Proof): boolean {
  if (dmarc !== '') return dmarc === 'fail'
  return (spf === 'fail' || spf === 'softfail') && dkim !== 'pass'
}

/** Everything that speaks against a sender. None of it proves anything; a call to a number on record does. */
export function warningsOf(sender: Sender): readonly Warning[] {
  return [forged(sender), nameLies(sender), answersElsewhere(sender), lookAlike(sender), speaksOfBank(sender)].filter(
    (one) => one !== undefined,
  )
}

function forged({ proof, from }: Sender): Warning | undefined {
  if (!isForged(proof)) return undefined
  return warn(
    'forged',
    `Our mail server found that this does not come from ${domainOf(from.address)}.`,
    `邮件服务器判定此信并非来自 ${domainOf(from.address)}。`,
  )
}

function nameLies({ from }: Sender): Warning | undefined {
  const named = /[\w.+-]+@([\w-]+\.)+[\w-]+/.exec(from.name)?.[0]?.toLowerCase()
  if (!named || named === from.address.toLowerCase()) return undefined
  return warn(
    'name',
    `Its name shows ${named}, but it comes from ${from.address}.`,
    `显示名写着 ${named}，实际来自 ${from.address}。`,
  )
}

function answersElsewhere({ from, replyTo }: Sender): Warning | undefined {
  const own = domainOf(from.address)
  const other = replyTo.find(({ address }) => address !== '' && domainOf(address) !== own)
  if (!other) return undefined
  return warn(
    'reply',
    `An answer would go to ${other.address}, not to ${own}.`,
    `回信会寄往 ${other.address}，而不是 ${own}。`,
  )
}

function lookAlike({ from, ours, known }: Sender): Warning | undefined {
  const domain = domainOf(from.address)
  const all = [...ours, ...known]
  const meant = all.includes(domain) ? undefined : all.find((one) => looksLike(domain, one))
  if (meant === undefined) return undefined
  return warn('look-alike', `${domain} looks like ${meant}, and is not.`, `${domain} 与 ${meant} 相似但不是同一域名。`)
}

const BANK =
  /((new|chang\w*|updat\w*|different|revis\w*)\W+(\w+\W+){0,6}(bank|account|beneficiary|iban|swift)|(bank|account|beneficiary)\W+(\w+\W+){0,6}(chang\w*|updat\w*|new)|(变更|更换|更改|新的?)[^。\n]{0,12}(账户|账号|帐号|帐户|收款|银行)|(账户|账号|帐号|帐户|收款行|银行)[^。\n]{0,12}(变更|更换|更改|已改))/iu

function speaksOfBank({ text }: Sender): Warning | undefined {
  if (!BANK.test(text.slice(0, 20_000))) return undefined
  return warn(
    'bank',
    'It speaks of another bank account. Pay nothing to it before a call to a number that was on record before this mail.',
    '信中提到更换收款账户。请先拨打此信之前已登记的电话核实，核实前不要付款。',
  )
}

function warn(sign: string, en: string, zh: string): Warning {
  return { sign, says: { en, zh } }
}

export function domainOf(address: string): string {
  return address.toLowerCase().split('@').at(-1)?.trim() ?? ''
}

/** Read alike at a glance: letters that stand for each other, one letter more, less, other or exchanged, another ending. */
export function looksLike(one: string, other: string): boolean {
  if (one === other || one === '' || other === '') return false
  const [a, b] = [skeleton(one), skeleton(other)]
  if (a === b) return true
  if (a.length < 6 || b.length < 6) return false
  return oneEdit(a, b) || (a.length > 8 && withoutEnding(a) === withoutEnding(b))
}

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[0οо]/g, 'o'],
  [/[1іı|]/g, 'l'],
  [/i/g, 'l'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[аɑ]/g, 'a'],
  [/[её]/g, 'e'],
  [/[рρ]/g, 'p'],
  [/[ѕ5]/g, 's'],
  [/[-_]/g, ''],
]

function skeleton(domain: string): string {
  return ALIKE.reduce((text, [sign, stands]) => text.replace(sign, stands), domain.toLowerCase())
}

function withoutEnding(domain: string): string {
  return domain.replace(/\.(com|net|org|co|cn|com\.cn|biz|info)$/, '')
}

/** One letter more, less or other, or two neighbours exchanged. */
function oneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return oneEdit(b, a)
  let i = 0
  while (i < a.length && a[i] === b[i]) i += 1
  if (b.length - a.length === 1) return a.slice(i) === b.slice(i + 1)
  if (a.length !== b.length) return false
  if (a.slice(i + 1) === b.slice(i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** Mail services of everybody: the same domain says nothing about the firm. */
const PUBLIC = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk icloud.com me.com aol.com gmx.de gmx.net web.de mail.ru yandex.ru proton.me protonmail.com qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn'.split(
    ' ',
  ),
)

export function isPublicDomain(domain: string): boolean {
  return PUBLIC.has(domain)
}
