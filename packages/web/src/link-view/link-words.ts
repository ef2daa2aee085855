import type { Answer } from '@gendan/contract/questions'
import { formOf } from '@gendan/forms/catalogue'
import type { Words } from '@gendan/kernel/words'
import type { MarkKind } from '../parts/mark.tsx'

export type LinkRow = Answer<'sign-links'>['links'][number]

/** Which gate a kind of paper is signed back at, where it may be sent by link. */
export const GATE_OF: Readonly<Record<string, 'G8' | 'G13'>> = { 'proforma-invoice': 'G8', 'purchase-order': 'G13' }

export const agents: Readonly<Record<string, Words>> = {
  robot: { en: 'a robot', zh: '程序自动打开' },
  wechat: { en: 'WeChat', zh: '微信' },
  phone: { en: 'a phone', zh: '手机' },
  computer: { en: 'a computer', zh: '电脑' },
  program: { en: 'a program', zh: '程序' },
}

/** A state that asks for somebody is marked as such. */
export const MARKS: Readonly<Partial<Record<LinkRow['state'], MarkKind>>> = {
  accepted: 'done',
  countered: 'risk',
  sent: 'wait',
  read: 'wait',
  expired: 'thin',
  changed: 'thin',
}

interface Drafted {
  readonly link: string
  readonly kind: string
  readonly number: string
  readonly version: number
  readonly to: string
  readonly until: string
  readonly from: Words
}

/** The message that goes with a link, to be pasted into a chat or a mail; one tongue a text. */
export function linkMessage({ link, kind, number, version, to, until, from }: Drafted): Words {
  const name = formOf(kind)?.name ?? { en: kind, zh: kind }
  const day = until.slice(0, 10)
  const supplier = kind === 'purchase-order'
  return {
    zh: `${to ? `${to}，您好：\n` : ''}${name.zh} ${number}（第 ${version} 版）请核对后${supplier ? '签回作实' : '确认'}；有不同意见可在页面上直接提出。无需注册，${day} 前有效：\n${link}\n${from.zh || from.en}`,
    en: `${to ? `Dear ${to},\n` : ''}please check our ${name.en.toLowerCase()} ${number}, version ${version}, and ${supplier ? 'sign it back' : 'accept it'}, or say on the page what should be otherwise. No account is needed; good until ${day}:\n${link}\n${from.en || from.zh}`,
  }
}
