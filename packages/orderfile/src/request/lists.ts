/** The lists that an answer about a day is reckoned from. */
export const REQUEST_LISTS = {
  making: 'orders-in-making',
  capable: 'capable-suppliers',
  countries: 'countries-of-file',
} as const

/** Where a party is at home. */
export interface AtHome {
  readonly id: string
  readonly country: string
}
