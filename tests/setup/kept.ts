import type { Post } from '@gendan/firm/posts'
import type { Evidence } from '@gendan/orderfile/order-file'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import type { Stage } from './stage.ts'

/** A scan that somebody of the firm has uploaded: what is shown at gates. */
export async function keptScan(stage: Stage, name: string, post: Post = 'merchandiser'): Promise<Evidence> {
  const { fence, account: by } = await stage.desk(post)
  const scan = { bytes: Buffer.from(`%PDF-1.4 ${name}`), mime: 'application/pdf', name, by }
  const kept = await inFence(stage.pool, fence, (tx) => keepAttachment(tx, scan))
  return { attachment: kept.address, name: kept.name }
}
