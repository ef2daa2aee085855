import { UploadOutlined } from '@ant-design/icons'
import type { Evidence, Issued } from '@gendan/orderfile/order-file'
import { useId } from 'react'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { useWords } from '../words/language.tsx'
import type { Proof } from './use-proof.ts'

/** The files shown at a gate: scans, slips, photographs; from a phone also straight from its camera. */
export function EvidenceField({
  proof,
}: {
  readonly proof: Pick<Proof, 'evidence' | 'add' | 'drop' | 'busy' | 'said'>
}) {
  const { say } = useWords()
  const id = useId()
  return (
    <div className="evidence-field">
      <input
        id={id}
        type="file"
        multiple
        className="by-ear file-input"
        disabled={proof.busy}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          proof.add(files)
        }}
      />
      <label htmlFor={id} className="file-button">
        <UploadOutlined aria-hidden /> {say({ en: 'Add a scan or photograph', zh: '上传扫描件或照片' })}
      </label>
      {proof.evidence.length > 0 && (
        <ul className="evidence-files">
          {proof.evidence.map((one) => (
            <li key={one.attachment} className="line">
              <EvidenceLink evidence={one} />
              <button
                type="button"
                className="as-link"
                aria-label={say({ en: `Take ${one.name} away`, zh: `去掉 ${one.name}` })}
                onClick={() => proof.drop(one.attachment)}
              >
                {say({ en: 'Take away', zh: '去掉' })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {proof.said}
    </div>
  )
}

/** Papers of ours that prove it, one press each. */
export function OwnPapers({ papers, proof }: { readonly papers: readonly Issued[]; readonly proof: Proof }) {
  const { say } = useWords()
  return papers.map(({ id, number, version, page }) => {
    if (!page || proof.evidence.some(({ attachment }) => attachment === page.attachment)) return null
    const name = `${number} v${version}`
    return (
      <button
        key={id}
        type="button"
        className="as-link"
        onClick={() => proof.show({ attachment: page.attachment, name: `${name}.pdf` })}
      >
        {say({ en: `Show our report ${name}`, zh: `出示我方报表 ${name}` })}
      </button>
    )
  })
}

/** A kept file by its name. */
export function EvidenceLink({ evidence }: { readonly evidence: Evidence }) {
  const { id: world } = useWorld()
  return (
    <a
      href={addressOf('attachment', { world, address: evidence.attachment })}
      target="_blank"
      rel="noreferrer"
      className="one-line"
    >
      {evidence.name}
    </a>
  )
}
