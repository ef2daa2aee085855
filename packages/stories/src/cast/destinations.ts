/** A customer of the firm with his port and the way he usually buys. */
export interface Destination {
  readonly buyer: string
  readonly to: string
  readonly incoterm: 'FOB' | 'CFR' | 'CIF'
  readonly payment: string
  /** How his order numbers begin. */
  readonly prefix: string
}

export const destinations: readonly Destination[] = [
  goes('bremer', 'Bremerhaven', 'CIF', 'tt-30-70', 'BW-44'),
  goes('halvorsen', 'Oslo', 'CIF', 'tt-30-70', 'HL-441'),
  goes('alrawda', 'Jebel Ali', 'CFR', 'tt-advance', 'ARI-20'),
  goes('kestrel', 'Seattle', 'FOB', 'tt-30-70', 'KF-99'),
  goes('okada', 'Yokohama', 'CIF', 'oa-60', 'OKD-56'),
  goes('cordoba', 'Valparaíso', 'CIF', 'tt-30-70', 'MC-31'),
  goes('tillbrook', 'Bristol', 'FOB', 'tt-30-70', 'TR-208'),
  goes('southern', 'Melbourne', 'FOB', 'dp-sight', 'SCH-71'),
  goes('polder', 'Rotterdam', 'FOB', 'tt-30-70', 'PW-12'),
  goes('maple', 'Vancouver', 'CIF', 'tt-30-70', 'MRF-604'),
  goes('hanbit', 'Busan', 'CFR', 'tt-advance', 'HBT-10'),
  goes('oliveira', 'Lisboa', 'CIF', 'tt-30-70', 'CO-12'),
  goes('hansen', 'Hamburg', 'CIF', 'tt-30-70', 'HB-26-05'),
  goes('norrsken', 'Göteborg', 'CIF', 'tt-30-70', 'NM-34'),
  goes('verdane', 'Dunkerque', 'CIF', 'tt-30-70', 'MV-2026-8'),
]

function goes(
  buyer: string,
  to: string,
  incoterm: Destination['incoterm'],
  payment: string,
  prefix: string,
): Destination {
  return { buyer, to, incoterm, payment, prefix }
}
