/** A link as a QR code. It is dark on light in every theme: that is what readers expect. */
import { useMemo } from 'react'
import { shareText as text } from '../../content/text/share'
import { mostQrCharacters, qrPath } from './qr-path'

export function QrCode({ link }: { readonly link: string }) {
  const code = useMemo(() => qrPath(link), [link])
  if (code === undefined) return <p className="share-note">{text.tooLongForCode(link.length, mostQrCharacters)}</p>
  return (
    <svg className="qr-code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={text.code}>
      <path d={`M0 0h${code.size}v${code.size}h${-code.size}z`} fill="#fff" />
      <path d={code.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
