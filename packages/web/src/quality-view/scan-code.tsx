import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { makeReader } from './camera.ts'
import './quality-view.css'

interface ScanProps {
  readonly busy: boolean
  readonly onCode: (code: string, way: 'camera' | 'typed') => void
}

/** A code by the camera or by hand: in a dark warehouse, with a torn label, on a machine without a camera. */
export function ScanCode({ busy, onCode }: ScanProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const [looking, look] = useState(false)
  return (
    <div className="stack scan-code">
      {looking ? (
        <CameraView
          onCode={(code) => {
            look(false)
            onCode(code, 'camera')
          }}
          onClose={() => look(false)}
        />
      ) : (
        <Button size="large" onClick={() => look(true)} disabled={busy}>
          {say({ en: 'Scan with the camera', zh: '用摄像头扫码' })}
        </Button>
      )}
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() !== '') onCode(typed.trim(), 'typed')
        }}
      >
        <Input
          size="large"
          className="fill scan-typed"
          value={typed}
          maxLength={200}
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-label={say({ en: 'Code on the label', zh: '标签编号' })}
          placeholder="LW26-0031-S1-K"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button size="large" htmlType="submit" loading={busy} disabled={typed.trim() === ''}>
          {say({ en: 'Read', zh: '查标签' })}
        </Button>
      </form>
    </div>
  )
}

/** Between two looks: a phone stays cool, and nobody notices the wait. */
const EVERY_MS = 180

interface CameraProps {
  readonly onCode: (code: string) => void
  readonly onClose: () => void
}

function CameraView({ onCode, onClose }: CameraProps) {
  const { say } = useWords()
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(onCode)
  const [problem, setProblem] = useState<Words>()
  useEffect(() => {
    latest.current = onCode
  })
  useEffect(() => {
    let over = false
    let stream: MediaStream | undefined
    async function watch() {
      if (!navigator.mediaDevices) throw new DOMException('no secure page', 'SecurityError')
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const view = video.current
      if (over || !view) return stop(stream)
      view.srcObject = stream
      await view.play()
      const read = await makeReader()
      while (!over) {
        const code = await read(view)
        if (code !== undefined && !over) {
          over = true
          latest.current(code)
        }
        await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
      }
    }
    watch().catch((thrown: unknown) => {
      if (!over) setProblem(problemOf(thrown))
    })
    return () => {
      over = true
      if (stream) stop(stream)
    }
  }, [])
  return (
    <div className="stack">
      {problem ? (
        <p className="risk">{say(problem)}</p>
      ) : (
        <video ref={video} className="scan-video" playsInline muted />
      )}
      <Button onClick={onClose}>{say({ en: 'Close the camera', zh: '关闭摄像头' })}</Button>
    </div>
  )
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

function problemOf(thrown: unknown): Words {
  const name = thrown instanceof DOMException ? thrown.name : ''
  return (
    PROBLEMS[name] ?? { en: 'The camera did not start. Type the code below.', zh: '摄像头打不开，请在下面输入编号。' }
  )
}

const PROBLEMS: Readonly<Record<string, Words>> = {
  NotAllowedError: {
    en: 'The browser was not allowed to use the camera. Allow it in the settings of this page, or type the code below.',
    zh: '浏览器没有摄像头权限。请在本页设置里允许，或在下面输入编号。',
  },
  NotFoundError: {
    en: 'This machine has no camera. Type the code below.',
    zh: '这台机器没有摄像头，请在下面输入编号。',
  },
  SecurityError: {
    en: 'A camera needs a secure address (https). Type the code below.',
    zh: '用摄像头需要安全地址（https），请在下面输入编号。',
  },
}
