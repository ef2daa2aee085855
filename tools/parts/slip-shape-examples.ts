const at = '2026-03-18T01:20:00.000Z'
const usd = (amount: string) => ({ amount, currency: 'USD' })
const takenBack = { reason: 'the wrong order', by: 'a2', at }

const slipFacts = {
  way: 'in',
  account: 'usd',
  day: '2026-03-24',
  amount: usd('8899.40'),
  bankCharges: '25',
  payer: 'HALVORSEN LUND AS',
  party: '',
  reference: 'PI26-0001',
  note: '',
  source: { from: 'slip', files: [{ attachment: 'a'.repeat(64), name: 'slip.pdf' }] },
}
const share = {
  id: 'r1',
  file: '0',
  purchase: '',
  purpose: 'deposit',
  amount: '8899.40',
  ...{ pays: usd('8899.40'), charges: usd('25'), note: '', by: 'a2', at },
}
/** Everything that happens to a bank slip, once each. */
export const slipEvents = [
  { type: 'slip-recorded', facts: slipFacts, by: 'a2', at },
  {
    type: 'slip-recorded',
    facts: {
      ...slipFacts,
      source: {
        from: 'statement',
        file: { attachment: 'b'.repeat(64), name: 'march.sta' },
        line: 'l',
        statement: 'MT940 5',
      },
    },
    by: 'a2',
    at,
  },
  { type: 'slip-claimed', party: 'p1' },
  { type: 'slip-allotted', part: share },
  { type: 'slip-allotted', part: { ...share, id: 'r2' } },
  { type: 'allotment-taken-back', part: 'r2', ...takenBack },
  { type: 'slip-voided', void: takenBack },
] as never as readonly { readonly type: string }[]
