import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { faceOf } from '@gendan/orderfile/presentation/standing'
import { useEffect, useState } from 'react'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { useWords } from '../words/language.tsx'
import { spotsOnText } from './desk-places.ts'
import { LitPages, type LitProps, NoPage } from './lit-pages.tsx'
import { useDrawnPdf } from './use-drawn-pdf.ts'

interface OthersProps extends LitProps {
  readonly document: HeldDocument
  readonly file: { readonly attachment: string; readonly name: string }
}

/** The pages of a document of others as they came in: a PDF with the places of the facts that are spoken of, or a picture. */
export function OthersPage({ document, file, ...lit }: OthersProps) {
  const { id: world } = useWorld()
  const address = addressOf('attachment', { world, address: file.attachment })
  return isPicture(file.name) ? (
    <Picture address={address} {...lit} />
  ) : (
    <PdfPages address={address} document={document} {...lit} />
  )
}

/** Whether a kept file can be shown here as pages. */
export function hasPages({ name }: { readonly name: string }): boolean {
  return isPicture(name) || /\.pdf$/i.test(name)
}

function isPicture(name: string): boolean {
  return /\.(?:png|jpe?g)$/i.test(name)
}

interface PdfProps extends LitProps {
  readonly address: string
  readonly document: HeldDocument
}

function PdfPages({ address, document, ...lit }: PdfProps) {
  const { say } = useWords()
  const drawn = useDrawnPdf(address)
  if (!drawn) return <NoPage />
  if (drawn === 'damaged')
    return (
      <p className="padded risk" role="alert">
        {say({
          en: 'This PDF cannot be drawn here: open it from the list of documents.',
          zh: '此 PDF 无法在此显示，请从单据清单打开。',
        })}
      </p>
    )
  const { pages, told, of } = drawn
  return (
    <>
      {!told && (
        <p className="second t-small">
          {say({
            en: 'Its pages are pictures: places cannot be lit up on them.',
            zh: '页面为图像，无法标出位置。',
          })}
        </p>
      )}
      <LitPages {...lit} pages={pages} spots={spotsOnText(told, faceOf(document), lit.facts)} />
      {of > pages.length && (
        <p className="second t-small">
          {say({ en: `${pages.length} of ${of} pages`, zh: `${of} 页中的前 ${pages.length} 页` })}
        </p>
      )}
    </>
  )
}

function Picture({ address, ...lit }: LitProps & { readonly address: string }) {
  const [ratio, measure] = useState<number>()
  useEffect(() => {
    const picture = new Image()
    picture.onload = () => measure(picture.naturalHeight / picture.naturalWidth)
    picture.src = address
  }, [address])
  if (ratio === undefined) return <NoPage />
  return <LitPages {...lit} pages={[{ src: address, width: WIDTH, height: WIDTH * ratio }]} spots={[]} />
}

/** A picture is shown as wide as a sheet. */
const WIDTH = 210
