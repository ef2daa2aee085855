const at = '2026-03-18T01:20:00.000Z'
const server = { host: 'imap.example.org', port: 993, security: 'tls' }
const facts = {
  name: 'Chen Li, Linwan',
  address: 'chenli@example.org',
  shared: false,
  user: 'chenli@example.org',
  incoming: server,
  outgoing: { host: 'smtp.example.org', port: 587, security: 'starttls' },
  since: '2026-03-01',
  signature: 'Chen Li',
}
const said = {
  subject: 'Labels 标签',
  text: 'The labels are fine.',
  from: { name: 'Ingrid', address: 'ingrid@halvorsen.example' },
  to: [{ name: 'Chen Li', address: 'chenli@example.org' }],
  cc: [],
  parts: [{ attachment: 'a'.repeat(64), name: 'label.png', mime: 'image/png', bytes: 1200 }],
}
const filed = { file: 'f1', party: 'c1', by: 'a1', at }
const why = { en: 'It names the order.', zh: '写有订单号。' }

/** One event of every type of what is kept of mail. */
export const messageEvents = {
  'mail-account': [
    { type: 'mail-account-opened', owner: 'a1', facts },
    { type: 'mail-account-changed', facts: { ...facts, shared: true } },
    { type: 'mail-account-paused' },
    { type: 'mail-account-resumed' },
    { type: 'mail-account-closed' },
  ] as never,
  'letter-template': [
    {
      type: 'letter-kept',
      facts: {
        ...{ title: { en: 'Notice of delay', zh: '延期通知' }, to: 'customer' },
        subject: { en: 'Order {{theirNumber}}', zh: '订单 {{theirNumber}}' },
        text: { en: 'Dear {{contact}},', zh: '{{contact}}，您好：' },
      },
    },
    { type: 'letter-dropped' },
  ] as never,
  message: [
    {
      ...{ type: 'message-came', account: 'm1', holder: 'a1', way: 'in', at, source: 'b'.repeat(64) },
      filed: { ...filed, by: '', why },
      proposed: [{ file: 'f2', party: 'c1', why }],
    },
    { type: 'filing-taken-back', by: 'a1', at },
    { type: 'message-set-aside', reason: '广告', by: 'a1', at },
    { type: 'message-taken-up', by: 'a1', at },
    { type: 'message-filed', file: 'f1', party: 'c1', by: 'a1', at },
    { type: 'note-kept', kind: 'phone', way: 'in', at, said, letter: '', filed, by: 'a1' },
    {
      type: 'message-cleared',
      cleared: { found: 'fraud', word: 'He wrote nothing of the kind.', by: 'a1', at },
    },
    { type: 'note-struck', reason: 'another order', by: 'a1', at },
    { type: 'letter-written', account: 'm1', holder: '', at, said, answers: 'ml-1', letter: 'delay', filed, by: 'a1' },
    { type: 'letter-refused', at, answer: '451 come again later', final: false, nextAt: at },
    { type: 'letter-hastened', by: 'a1', at },
    { type: 'letter-sent', at, answer: '250 ok' },
  ] as never,
}
