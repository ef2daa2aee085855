import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/language.tsx'
import type { PlacedWord } from './scan-shapes.ts'
import { showIn } from './scan-text-box.tsx'

interface PictureProps {
  readonly pictures: readonly string[]
  readonly doubts: readonly PlacedWord[]
  readonly chosen: PlacedWord | undefined
  readonly onChoose: (from: number) => void
}

/** The picture of a page with a frame around each doubtful word; the chosen one is brought into sight. */
export function PagePicture({ pictures, doubts, chosen, onChoose }: PictureProps) {
  const { say } = useWords()
  const side = useRef<HTMLDivElement>(null)
  const [turned, turn] = useState(1)
  const [whole, setWhole] = useState(false)
  const page = Math.min(turned, pictures.length)
  const at = chosen?.from
  const of = chosen?.page
  useEffect(() => {
    if (of !== undefined) turn(of)
  }, [of])
  useEffect(() => {
    if (at === undefined || page !== of) return
    const frame = side.current?.querySelector(`[data-from="${at}"]`)
    if (frame && side.current) showIn(side.current, frame)
  }, [at, of, page])
  return (
    <div className="scan-page">
      <div className="line wraps scan-turn">
        {pictures.length > 1 && (
          <>
            <Button size="small" disabled={page <= 1} onClick={() => turn(page - 1)}>
              {say({ en: 'Page before', zh: '上一页' })}
            </Button>
            <span className="t-small">
              {say({ en: `Page ${page} of ${pictures.length}`, zh: `第 ${page}/${pictures.length} 页` })}
            </span>
            <Button size="small" disabled={page >= pictures.length} onClick={() => turn(page + 1)}>
              {say({ en: 'Next page', zh: '下一页' })}
            </Button>
          </>
        )}
        <Button size="small" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {whole ? say({ en: 'Large', zh: '放大' }) : say({ en: 'Whole page', zh: '整页' })}
        </Button>
      </div>
      <section
        ref={side}
        className="scan-side"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1).
        tabIndex={0}
        aria-label={say({ en: 'Picture of the page', zh: '页面图像' })}
      >
        <div className={whole ? 'scan-picture scan-whole' : 'scan-picture'}>
          <img src={pictures[page - 1]} alt={say({ en: `Page ${page}`, zh: `第 ${page} 页` })} />
          {doubts
            .filter((doubt) => doubt.page === page)
            .map(({ from, box: { x, y, width, height } }) => (
              <button
                key={from}
                type="button"
                tabIndex={-1}
                data-from={from}
                className={from === at ? 'scan-frame scan-chosen' : 'scan-frame'}
                aria-label={say({ en: 'Show in the text', zh: '在文字中显示' })}
                style={{ left: share(x), top: share(y), width: share(width), height: share(height) }}
                onClick={() => onChoose(from)}
              />
            ))}
        </div>
      </section>
    </div>
  )
}

function share(part: number): string {
  return `${part * 100}%`
}
