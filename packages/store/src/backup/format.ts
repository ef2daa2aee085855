import type { Words } from '@gendan/kernel/words'

/**
 * The file of a backup, described for readers in docs/backup.md:
 *
 *     gendan-backup 1                        the magic line, with the number of the format
 *     {"program":…,"steps":…,"key":…}        the head: one line of JSON
 *     (gzip)                                 sections and the manifest
 *     sha256 9f86d081…                       over every byte before this line's line feed
 *
 * and within the gzip, for each table of each world: a line of JSON, the rows as PostgreSQL's COPY writes them, `\.`.
 */
export const MAGIC = 'gendan-backup '
export const FORMAT = 1

/** The last bytes of every file: a line feed, `sha256 `, 64 hexadecimal digits, a line feed. */
export const SEAL_BYTES = 73

export function sealOf(sha256: string): string {
  return `\nsha256 ${sha256}\n`
}

/** What stands above the rows: by whom and when the backup was made, and what its database had grown to. */
export interface Head {
  /** The release of the program that wrote it. */
  readonly program: string
  /** An instant in ISO 8601, UTC. */
  readonly at: string
  readonly postgres: string
  /** The migrations that had been run, by name and SHA-256. */
  readonly steps: readonly { readonly name: string; readonly print: string }[]
  /** The name of the key that sealed the secrets; the key itself is never in a backup. Empty where none was found. */
  readonly key: string
}

/** One table's rows: of one world where the table is fenced, whole where it is not. */
export interface Section {
  readonly table: string
  readonly company?: string
  readonly world?: string
  readonly columns: readonly string[]
}

/** A section as the manifest counts it. `bytes` and `sha256` are of the rows as COPY wrote them. */
export interface Counted {
  readonly table: string
  readonly company?: string
  readonly world?: string
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

/** The last line of the packed part. */
export interface Manifest {
  readonly sections: readonly Counted[]
}

/** Ends the rows of a section; no row of COPY's text can be this line. */
export const END_OF_ROWS = '\\.\n'

/** A backup or a database that cannot be worked with: said in both tongues, with what to do. Nothing was touched. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'
  readonly says: Words

  constructor(says: Words, cause?: unknown) {
    super(`${says.en} ${says.zh}`, { cause })
    this.says = says
  }
}

/** How far a long work has come. `of` is 0 where nobody can know the whole. */
export interface Progress {
  readonly bytes: number
  readonly of: number
  readonly table: string
}

/** What a caller may hand in: an ear for the progress, and the wish to stop. */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}
