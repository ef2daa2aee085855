/** What the firm asks for an article FOB Ningbo in US dollars, what it pays for it in yuan with VAT, and who makes it. */
export interface Priced {
  readonly article: string
  readonly fob: string
  readonly purchase: string
  readonly maker: string
}

export const priceList: readonly Priced[] = [
  priced('BJ-101', '44.80', '272.00', 'oakmill'),
  priced('BJ-104', '52.00', '318.00', 'oakmill'),
  priced('BJ-108', '58.60', '352.00', 'oakmill'),
  priced('BJ-110', '36.20', '221.00', 'pinehill'),
  priced('BJ-112', '22.90', '139.00', 'boardcraft'),
  priced('BJ-201', '208.00', '1295.00', 'oakmill'),
  priced('BJ-205', '32.60', '198.00', 'oakmill'),
  priced('BJ-210', '55.20', '338.00', 'boardcraft'),
  priced('BJ-220', '90.20', '548.00', 'boardcraft'),
  priced('BJ-230', '18.90', '113.00', 'oakmill'),
  priced('BJ-301', '49.60', '305.00', 'pinehill'),
  priced('BJ-410', '84.00', '506.00', 'boardcraft'),
  priced('BJ-501', '12.20', '74.00', 'lampcraft'),
]

function priced(article: string, fob: string, purchase: string, maker: string): Priced {
  return { article, fob, purchase, maker }
}
