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
  { type: 'slip-allotted', part: { ...share, id: 'r3', purpose: 'sample', sample: 'x1' } },
  { type: 'allotment-taken-back', part: 'r2', ...takenBack },
  { type: 'slip-voided', void: takenBack },
] as never as readonly { readonly type: string }[]

const invoiceFacts = {
  ...{ party: 'p1', number: '26332000000012345678', kind: 'special', day: '2026-04-02' },
  ...{ amount: { amount: '9040', currency: 'CNY' }, rate: '0.13', tax: '1040', due: '2026-05-02', note: '' },
  files: [{ attachment: 'c'.repeat(64), name: 'invoice.pdf' }],
}
const invoiceParts = [{ id: 'i1', file: 'f1', purchase: 'p9', lines: [{ line: '1', quantity: '400', amount: '9040' }] }]

/** Everything that happens to a supplier's invoice, once each. */
export const invoiceEvents = [
  { type: 'invoice-recorded', facts: invoiceFacts, parts: invoiceParts, by: 'a2', at },
  { type: 'invoice-corrected', facts: invoiceFacts, parts: invoiceParts, ...takenBack },
  { type: 'invoice-withdrawn', ...takenBack },
] as never as readonly { readonly type: string }[]

const bill = {
  ...{ id: 'i1', invoice: 'n1', number: '26332000000012345678', day: '2026-04-02', purchase: 'p9', supplier: 'p1' },
  ...{
    amount: { amount: '9040', currency: 'CNY' },
    lines: [{ line: '1', quantity: '400', amount: '9040' }],
    special: true,
  },
  ...{ rate: '0.13', tax: '1040', due: '2026-05-02', evidence: [{ attachment: 'c'.repeat(64), name: 'invoice.pdf' }] },
  ...{ by: 'a2', at },
}

/** What it puts into an order file, and takes out again. */
export const billEvents = [
  { type: 'bill-entered', bill },
  { type: 'bill-entered', bill: { ...bill, id: 'i2' } },
  { type: 'bill-taken-out', bill: 'i2', ...takenBack },
] as never as readonly { readonly type: string }[]

const decision = {
  ...{ id: 'd1', what: 'kept', amount: usd('5000'), to: '', toNumber: '', reason: 'material bought', evidence: [] },
  ...{ day: '2026-04-02', by: 'a2', at },
}
const returned = {
  ...{ id: 'r9', slip: 's9', day: '2026-04-05', moved: usd('3924.40'), pays: usd('3924.40'), reference: '', note: '' },
}

/** What becomes of money that was paid for an order which came to nothing. */
export const decisionEvents = [
  { type: 'money-decided', decision },
  { type: 'money-decided', decision: { ...decision, id: 'd2', what: 'carried', to: 'f2', toNumber: 'LW26-0002' } },
  { type: 'decision-taken-back', decision: 'd2', ...takenBack },
  { type: 'money-returned', returned },
  { type: 'money-returned', returned: { ...returned, id: 'r10' } },
  { type: 'return-taken-back', returned: 'r10', ...takenBack },
] as never as readonly { readonly type: string }[]
