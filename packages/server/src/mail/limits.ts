/** What is taken in of one mail; the rest is named, not read. */
export const mailLimits = {
  /** A whole mail as it lies at its server. */
  bytes: 25 * 1024 * 1024,
  parts: 40,
  /** Of its text and of its page. */
  text: 100_000,
  page: 1_000_000,
  /** Pictures that stand in the page, together. */
  pictures: 4 * 1024 * 1024,
  milliseconds: 10_000,
  megabytes: 256,
} as const
