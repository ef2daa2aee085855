import type { Tx } from './database.ts'

/** Which paper of which file; the part where a file may hold several of the kind. */
export interface DraftPlace {
  readonly file: string
  readonly kind: string
  readonly part: string
}

interface NewDraft extends DraftPlace {
  readonly version: number
  readonly own: unknown
  readonly by: string
}

/** What people have typed on a paper so far. */
export interface KeptDraft {
  readonly version: number
  readonly own: Readonly<Record<string, unknown>>
  readonly by: string
  readonly at: string
}

const HERE = `company = current_setting('gendan.company') and world = current_setting('gendan.world')`

/** The kept draft; version 0 with nothing typed where there is none. */
export async function draftOf(tx: Tx, { file, kind, part }: DraftPlace): Promise<KeptDraft> {
  const { rows } = await tx.query<KeptDraft>(
    `select version, own, by_account as by, at from draft where ${HERE} and file = $1 and kind = $2 and part = $3`,
    [file, kind, part],
  )
  return rows[0] ?? { version: 0, own: {}, by: '', at: '' }
}

/** Keeps a draft over the version it was typed on. Where somebody kept another meanwhile, that one is the answer, unharmed. */
export async function keepDraft(
  tx: Tx,
  draft: NewDraft,
): Promise<{ readonly kept: boolean; readonly draft: KeptDraft }> {
  const { rows } = await tx.query<KeptDraft>(
    `insert into draft (company, world, file, kind, version, own, by_account, part)
     select current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, 1, $4, $5, $6 where $3 = 0
     on conflict do nothing
     returning version, own, by_account as by, at`,
    [draft.file, draft.kind, draft.version, JSON.stringify(draft.own), draft.by, draft.part],
  )
  const written = rows[0] ?? (await overwrite(tx, draft))
  return written ? { kept: true, draft: written } : { kept: false, draft: await draftOf(tx, draft) }
}

async function overwrite(tx: Tx, draft: NewDraft): Promise<KeptDraft | undefined> {
  const { rows } = await tx.query<KeptDraft>(
    `update draft set version = version + 1, own = $4, by_account = $5, at = now()
      where ${HERE} and file = $1 and kind = $2 and part = $6 and version = $3
      returning version, own, by_account as by, at`,
    [draft.file, draft.kind, draft.version, JSON.stringify(draft.own), draft.by, draft.part],
  )
  return rows[0]
}
