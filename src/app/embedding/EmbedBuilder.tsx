/** Helps an author to the line that puts a piece of Layerlab into another page. */
import { useEffect, useId, useRef, useState } from 'react'
import { claimSummaries } from '../../content/claims/summaries'
import { appText } from '../../content/text/app'
import {
  defaultAddress,
  type EmbeddedPanel,
  embeddedPanels,
  type LinkableTheme,
  linkableThemes,
  writeAddress,
} from '../address'
import './embed-builder.css'

const text = appText.embedSurface
const usualHeight = 640

function embedUrl(panel: EmbeddedPanel, claim: string, theme: LinkableTheme): string {
  const search = writeAddress({
    ...defaultAddress,
    view: 'embed',
    panel,
    claim: claim === '' ? undefined : claim,
    theme,
  })
  return new URL(search, window.location.href.replace(/[?#].*$/, '')).href
}

function frameLine(url: string): string {
  const escaped = url.replaceAll('&', '&amp;')
  return `<iframe src="${escaped}" title="${appText.productName}" sandbox="allow-scripts" width="100%" height="${usualHeight}"></iframe>`
}

export default function EmbedBuilder({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [panel, setPanel] = useState<EmbeddedPanel>('compare')
  const [claim, setClaim] = useState('')
  const [theme, setTheme] = useState<LinkableTheme>('light')
  const [copied, setCopied] = useState(false)
  const url = embedUrl(panel, claim, theme)
  const line = frameLine(url)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(line)
      setCopied(true)
    } catch {
      // Without permission the line can still be selected and copied by hand.
    }
  }

  return (
    <dialog ref={dialog} className="dialog embed-builder" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{text.title}</h2>
      <p>{text.explain}</p>
      <div className="embed-choices">
        <label>
          {text.what}
          <select
            value={panel}
            onChange={(event) => setPanel(embeddedPanels.find((name) => name === event.target.value) ?? 'compare')}
          >
            {embeddedPanels.map((name) => (
              <option key={name} value={name}>
                {appText.panelNames[name]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.claim}
          <select value={claim} onChange={(event) => setClaim(event.target.value)}>
            <option value="">{text.noClaim}</option>
            {claimSummaries.map(({ id, aspect }) => (
              <option key={id} value={id}>
                {aspect}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.theme}
          <select
            value={theme}
            onChange={(event) => setTheme(linkableThemes.find((name) => name === event.target.value) ?? 'light')}
          >
            {linkableThemes.map((name) => (
              <option key={name} value={name}>
                {appText.settings.themes[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="embed-line">
        {text.code}
        <textarea readOnly rows={4} value={line} spellCheck={false} onFocus={(event) => event.target.select()} />
      </label>
      <div className="embed-actions">
        <a className="quiet-button" href={url} target="_blank" rel="noopener">
          {text.preview}
        </a>
        <span role="status">{copied ? text.copied : ''}</span>
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          {appText.settings.close}
        </button>
        <button type="button" className="button" onClick={copy}>
          {text.copy}
        </button>
      </div>
    </dialog>
  )
}
