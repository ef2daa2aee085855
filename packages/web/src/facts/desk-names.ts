import type { Words } from '@gendan/kernel/words'

/** What the facts of links that are signed without an account, and of alarms that rest, are called. */
export const deskNames: Readonly<Record<string, Words>> = {
  carried: { en: 'where it stood when taken over', zh: '接手时的进度' },
  step: { en: 'step', zh: '节点' },
  agent: { en: 'his program', zh: '对方所用程序' },
  alarm: { en: 'alarm', zh: '提醒' },
  cause: { en: 'what it hangs on', zh: '提醒起因' },
  counter: { en: 'what he wants otherwise', zh: '对方要求改动' },
  link: { en: 'link', zh: '签回链接' },
  position: { en: 'position', zh: '职务' },
  prices: { en: 'prices', zh: '价格' },
  quiet: { en: 'let rest', zh: '静音' },
  revoked: { en: 'revoked', zh: '已作废' },
  since: { en: 'since', zh: '自' },
  word: { en: 'word', zh: '说明' },
}
