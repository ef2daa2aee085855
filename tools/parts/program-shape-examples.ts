type Events = readonly { readonly type: string }[]

/** What programs are given: one event of every type. */
export const tokenEvents: Events = [
  { type: 'token-made', name: 'ERP', maker: 'a1', rights: ['order', 'see'], until: '2026-12-31' },
  { type: 'token-revoked' },
] as never
