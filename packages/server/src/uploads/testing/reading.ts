import { readUpload } from '../read-upload.ts'

/** Why a file is refused, in the words a person reads, and how long that took. */
export async function refusal(bytes: Uint8Array, name = 'order') {
  const started = performance.now()
  const upload = await readUpload(bytes, name)
  if (upload.kind !== 'refused') throw new Error(`was read as ${upload.kind}`)
  const [finding] = upload.findings
  const words = [finding.says.en, finding.says.zh, finding.remedy?.en, finding.remedy?.zh]
  if (finding.weight !== 'block' || words.includes('') || words.includes(undefined))
    throw new Error(`${finding.rule} does not say enough`)
  return { rule: finding.rule, en: finding.says.en, took: performance.now() - started }
}

/** The first sheet of a file that is read. */
export async function sheetOf(bytes: Uint8Array, name = 'order') {
  const upload = await readUpload(bytes, name)
  if (upload.kind !== 'sheet') throw new Error(upload.kind === 'refused' ? upload.findings[0].says.en : upload.kind)
  const [sheet] = upload.sheets
  if (!sheet) throw new Error('no sheet')
  return { ...upload, sheet, texts: sheet.rows.map((row) => row.map((cell) => cell.text)) }
}
