/** The lists that an answer about a day is reckoned from. */
export const REQUEST_LISTS = { making: 'orders-in-making', capable: 'capable-suppliers' } as const
