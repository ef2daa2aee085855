const title = { en: 'Property', zh: '所有权' }
const text = { en: 'Ours until paid.', zh: '付清前归我方。' }

/** What happens to the firm's library of clauses, one example each. */
export const libraryEvents = [
  {
    type: 'clause-kept',
    clause: { id: 'title', title, text, forms: ['sales-contract'], customers: [], retired: false, version: 1 },
  },
  { type: 'clauses-ordered', order: ['title', 'law'] },
] as const
