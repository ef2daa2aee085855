/** The forms that carry clauses, by kind. */
export const CLAUSED: readonly string[] = ['sales-contract', 'proforma-invoice', 'purchase-order']
