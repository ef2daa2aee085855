import type { Words } from '@gendan/kernel/words'

export type TabId =
  | 'company'
  | 'rules'
  | 'path'
  | 'making'
  | 'banks'
  | 'members'
  | 'rights'
  | 'rates'
  | 'clauses'
  | 'layouts'
  | 'chop'
  | 'tokens'
  | 'webhooks'
  | 'mail'
  | 'letters'
  | 'journal'
  | 'me'

export interface Tab {
  readonly id: TabId
  readonly name: Words
  /** The right without which it is not listed; left out where everybody may look. */
  readonly right?: string
}

/** The pages of the settings, in the order in which a new firm meets them; one's own account last. */
export const tabs: readonly Tab[] = [
  { id: 'company', name: { en: 'Company', zh: '公司' } },
  { id: 'rules', name: { en: 'Working rules', zh: '工作规则' } },
  { id: 'path', name: { en: 'Path and alarms', zh: '路径与提醒' } },
  { id: 'making', name: { en: 'Lines and processes', zh: '产线与工序' } },
  { id: 'banks', name: { en: 'Bank accounts', zh: '收款账户' } },
  { id: 'members', name: { en: 'Members', zh: '成员' } },
  { id: 'rights', name: { en: 'Who may do what', zh: '权限' } },
  { id: 'rates', name: { en: 'Exchange rates', zh: '汇率' } },
  { id: 'clauses', name: { en: 'Clauses', zh: '条款库' } },
  { id: 'layouts', name: { en: 'Layouts', zh: '单证版式' } },
  { id: 'chop', name: { en: 'Chop and signature', zh: '印章' } },
  { id: 'mail', name: { en: 'Mail accounts', zh: '邮箱' }, right: 'mail' },
  { id: 'letters', name: { en: 'Letters', zh: '信件模板' } },
  { id: 'tokens', name: { en: 'API tokens', zh: 'API 令牌' }, right: 'token' },
  { id: 'webhooks', name: { en: 'Webhooks', zh: '网络回调' }, right: 'webhook' },
  { id: 'journal', name: { en: 'Journal', zh: '日志' }, right: 'journal' },
  { id: 'me', name: { en: 'My account', zh: '我的账户' } },
]

/** The page of an address; undefined for one that is not listed for these rights. */
export function tabOf(id: string, rights: ReadonlySet<string>): Tab | undefined {
  return tabs.find((tab) => tab.id === id && mayOpen(tab, rights))
}

export function mayOpen({ right }: Tab, rights: ReadonlySet<string>): boolean {
  return right === undefined || rights.has(right)
}
