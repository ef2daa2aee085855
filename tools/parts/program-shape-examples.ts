type Events = readonly { readonly type: string }[]

const token: Events = [
  { type: 'token-made', name: 'ERP', maker: 'a1', rights: ['order', 'see'], until: '2026-12-31' },
  { type: 'token-revoked' },
] as never

const told = { name: 'ERP', url: 'https://erp.example/gendan', kinds: ['order-file', 'party.party-entered'] }

const webhook: Events = [
  { type: 'webhook-named', owner: 'a1', ...told },
  { type: 'webhook-changed', ...told, kinds: ['order-file.paper-issued'] },
  { type: 'webhook-secret-renewed' },
  { type: 'webhook-paused' },
  { type: 'webhook-resumed', anew: true },
  { type: 'webhook-removed' },
] as never

/** What programs come in with and are told by: one event of every type, by kind. */
export const programEvents: Readonly<Record<string, Events>> = { token, webhook }
