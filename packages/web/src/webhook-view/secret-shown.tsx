import { Button } from 'antd'
import { CopyText } from '../parts/copy-text.tsx'
import { useWords } from '../words/language.tsx'

/** The secret that signs, shown this once. */
export function SecretShown({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const { say } = useWords()
  return (
    <div className="stack dialog-body">
      <CopyText name={{ en: 'Secret', zh: '密钥' }} act={{ en: 'Copy the secret', zh: '复制密钥' }} text={secret}>
        <p className="second t-small">
          {say({
            en: 'It is shown now and never again. The listener checks with it that a message is ours: any library of the Standard Webhooks does.',
            zh: '只显示这一次。对方用它核对消息确由我方发出，任何 Standard Webhooks 程序库都支持。',
          })}
        </p>
      </CopyText>
      <div>
        <Button onClick={onClose}>{say({ en: 'I have kept it', zh: '我已存好' })}</Button>
      </div>
    </div>
  )
}
