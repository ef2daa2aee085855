import { fromBufferPromise } from 'yauzl'

/** What an archive holds, by name, as any program reads it, with the day that each file bears. */
export async function unpacked(
  bytes: Buffer,
): Promise<ReadonlyMap<string, { readonly bytes: Buffer; readonly day: string }>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
  const files = new Map<string, { readonly bytes: Buffer; readonly day: string }>()
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer)
    const day = entry.getLastModDate().toLocaleDateString('sv')
    files.set(entry.fileName, { bytes: Buffer.concat(pieces), day })
  }
  return files
}
