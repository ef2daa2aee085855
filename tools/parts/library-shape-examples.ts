import { bankGuardEvents } from './bank-guard-shape-examples.ts'

const title = { en: 'Property', zh: '所有权' }
const text = { en: 'Ours until paid.', zh: '付清前归我方。' }

/** What happens to the firm's clauses and layouts, one example each. */
export const libraryEvents = [
  ...bankGuardEvents,
  {
    type: 'clause-kept',
    clause: { id: 'title', title, text, forms: ['sales-contract'], customers: [], retired: false, version: 1 },
  },
  { type: 'clauses-ordered', order: ['title', 'law'] },
  {
    type: 'layout-kept',
    layout: {
      ...{ id: 'l1', name: 'No item numbers', kind: 'proforma-invoice', heading: { en: '', zh: '' }, mark: true },
      ...{ columns: ['name', 'quantity', 'unitPrice', 'amount'], tongue: 'both', customers: [], retired: false },
    },
  },
] as const
