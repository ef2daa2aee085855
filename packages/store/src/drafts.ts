import type { Tx } from './database.ts'

/** What people have typed on a paper so far. */
export interface KeptDraft {
  readonly version: number
  readonly own: Readonly<Record<string, unknown>>
  readonly by: string
  readonly at: string
}

const HERE = `company = current_setting('gendan.company') and world = current_setting('gendan.world')`

/** The kept draft; version 0 with nothing typed where there is none. */
export async function draftOf(tx: Tx, file: string, kind: string): Promise<KeptDraft> {
  const { rows } = await tx.query<KeptDraft>(
    `select version, own, by_account as by, at from draft where ${HERE} and file = $1 and kind = $2`,
    [file, kind],
  )
  return rows[0] ?? { version: 0, own: {}, by: '', at: '' }
}

/** Keeps a draft over the version it was typed on. Where somebody kept another meanwhile, that one is the answer, unharmed. */
export async function keepDraft(
  tx: Tx,
  draft: {
    readonly file: string
    readonly kind: string
    readonly version: number
    readonly own: unknown
    readonly by: string
  },
): Promise<{ readonly kept: boolean; readonly draft: KeptDraft }> {
  const { rows } = await tx.query<KeptDraft>(
    `insert into draft (company, world, file, kind, version, own, by_account)
     select current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, 1, $4, $5 where $3 = 0
     on conflict do nothing
     returning version, own, by_account as by, at`,
    [draft.file, draft.kind, draft.version, JSON.stringify(draft.own), draft.by],
  )
  const written = rows[0] ?? (await overwrite(tx, draft))
  return written ? { kept: true, draft: written } : { kept: false, draft: await draftOf(tx, draft.file, draft.kind) }
}

async function overwrite(
  tx: Tx,
  draft: {
    readonly file: string
    readonly kind: string
    readonly version: number
    readonly own: unknown
    readonly by: string
  },
): Promise<KeptDraft | undefined> {
  const { rows } = await tx.query<KeptDraft>(
    `update draft set version = version + 1, own = $4, by_account = $5, at = now()
      where ${HERE} and file = $1 and kind = $2 and version = $3
      returning version, own, by_account as by, at`,
    [draft.file, draft.kind, draft.version, JSON.stringify(draft.own), draft.by],
  )
  return rows[0]
}
