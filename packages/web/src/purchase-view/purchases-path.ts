/** Where the purchases of a file stand; with one of them, or a new one, to write. */
export function purchasesPath(file: string, purchase = ''): string {
  return `/orders/${file}/purchases${purchase ? `?purchase=${encodeURIComponent(purchase)}` : ''}`
}
