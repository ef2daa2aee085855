import type { Answer } from '@gendan/contract/questions'
import type { Words } from '@gendan/kernel/words'
import type { MarkKind } from '../parts/mark.tsx'

export type MailAccountRow = Answer<'mail-accounts'>['rows'][number]
export type MessageRow = Answer<'messages'>['rows'][number]
export type MessageView = Answer<'message'>

/** How a mail account fares. */
export const accountStates: Readonly<
  Record<MailAccountRow['state'], { readonly says: Words; readonly mark?: MarkKind }>
> = {
  works: { says: { en: 'works', zh: '正常' } },
  waiting: { says: { en: 'first look under way', zh: '首次收信中' } },
  failing: { says: { en: 'not reached', zh: '连接失败' }, mark: 'risk' },
  paused: { says: { en: 'paused', zh: '已暂停' } },
  restored: { says: { en: 'rests after a restore', zh: '数据恢复后待确认' }, mark: 'risk' },
}

/** Why a mail server is not reached. */
export const problemWords: Readonly<Record<string, Words>> = {
  password: { en: 'it does not accept user and password', zh: '用户名或密码（授权码）不被接受' },
  name: { en: 'there is no such host', zh: '找不到主机' },
  refused: { en: 'nobody answers at the port', zh: '端口没有应答' },
  certificate: { en: 'its certificate is not good', zh: '证书无效' },
  plain: { en: 'it offers no TLS', zh: '不支持 TLS' },
  timeout: { en: 'it does not answer in time', zh: '超时' },
  connection: { en: 'the line broke', zh: '连接中断' },
  inside: { en: 'it lies inside our own network', zh: '主机在内部网络' },
  secret: { en: 'the password must be entered again', zh: '须重新输入密码' },
}

/** What became of a letter. */
export const sendingWords: Readonly<
  Record<'waiting' | 'sent' | 'failed', { readonly says: Words; readonly mark?: MarkKind }>
> = {
  waiting: { says: { en: 'waits to be sent', zh: '待发送' } },
  sent: { says: { en: 'sent', zh: '已发出' } },
  failed: { says: { en: 'not sent', zh: '未发出' }, mark: 'risk' },
}

/** What a warning about a file in a mail means. */
export const fileWarnings: Readonly<Record<string, Words>> = {
  program: { en: 'a program: do not open it', zh: '可执行程序，请勿打开' },
  script: { en: 'a script: do not open it', zh: '脚本，请勿打开' },
  macro: { en: 'holds macros', zh: '含宏' },
  page: { en: 'a web page: it may ask for your password', zh: '网页文件，可能骗取密码' },
  disguised: { en: 'is not what its name says', zh: '内容与扩展名不符' },
  archive: { en: 'packed: not looked into', zh: '压缩包，未检查' },
}

/** Signs that stand beside a row of the list. */
/** Whether a file is named but not offered: it may do harm. */
export function isHarmful(warning: string): boolean {
  return ['program', 'script', 'page'].includes(warning)
}

export const signWords: Readonly<Record<string, Words>> = {
  forged: { en: 'sender not proven', zh: '发件人未通过验证' },
  name: { en: 'name and address differ', zh: '名称与地址不符' },
  reply: { en: 'answers go elsewhere', zh: '回信地址不同' },
  'look-alike': { en: 'look-alike domain', zh: '相似域名' },
  bank: { en: 'speaks of a bank account', zh: '提到收款账户' },
  large: { en: 'too large', zh: '过大未取回' },
  unread: { en: 'not readable', zh: '无法解析' },
  left: { en: 'files left in its source', zh: '附件未全取' },
}

/** What a person calls another: name and address, or whichever there is. */
export function nameOf({ name, address }: { readonly name: string; readonly address: string }): string {
  return name !== '' && address !== '' ? `${name} <${address}>` : name || address
}

interface Preset {
  readonly incoming: string
  readonly outgoing: string
  readonly port: number
}

const QQ_FIRMS: Preset = { incoming: 'imap.exmail.qq.com', outgoing: 'smtp.exmail.qq.com', port: 465 }
const PRESETS: Readonly<Record<string, Preset>> = {
  'qq.com': { incoming: 'imap.qq.com', outgoing: 'smtp.qq.com', port: 465 },
  'foxmail.com': { incoming: 'imap.qq.com', outgoing: 'smtp.qq.com', port: 465 },
  '163.com': { incoming: 'imap.163.com', outgoing: 'smtp.163.com', port: 465 },
  '126.com': { incoming: 'imap.126.com', outgoing: 'smtp.126.com', port: 465 },
  'gmail.com': { incoming: 'imap.gmail.com', outgoing: 'smtp.gmail.com', port: 465 },
  'outlook.com': { incoming: 'outlook.office365.com', outgoing: 'smtp.office365.com', port: 587 },
  'aliyun.com': { incoming: 'imap.aliyun.com', outgoing: 'smtp.aliyun.com', port: 465 },
}

/** Providers that keep mail for firms under the firm's own domain; offered by name. */
export const firmPresets: readonly { readonly id: string; readonly name: Words; readonly preset: Preset }[] = [
  { id: 'exmail', name: { en: 'Tencent Exmail', zh: '腾讯企业邮箱' }, preset: QQ_FIRMS },
  {
    id: 'qiye163',
    name: { en: 'NetEase for firms', zh: '网易企业邮箱' },
    preset: { incoming: 'imap.qiye.163.com', outgoing: 'smtp.qiye.163.com', port: 465 },
  },
  {
    id: 'mxhichina',
    name: { en: 'Alibaba Mail', zh: '阿里企业邮箱' },
    preset: { incoming: 'imap.qiye.aliyun.com', outgoing: 'smtp.qiye.aliyun.com', port: 465 },
  },
  {
    id: 'google',
    name: { en: 'Google Workspace', zh: 'Google Workspace' },
    preset: { incoming: 'imap.gmail.com', outgoing: 'smtp.gmail.com', port: 465 },
  },
  {
    id: 'm365',
    name: { en: 'Microsoft 365', zh: 'Microsoft 365' },
    preset: { incoming: 'outlook.office365.com', outgoing: 'smtp.office365.com', port: 587 },
  },
]

/** The servers of an address at one of the large providers, as they publish them. */
export function presetOf(address: string): Preset | undefined {
  return PRESETS[address.toLowerCase().split('@').at(-1) ?? '']
}
