/** The page's head: its name, and the ways to use it. */
import { appText } from '../content/text/app'
import type { Surface } from './address'
import { GlossaryIcon } from './icons'
import { DisplaySettings } from './settings/DisplaySettings'
import './header.css'

type Props = {
  readonly glossaryOpen: boolean
  readonly onGlossary: () => void
  readonly onPresent: () => void
  readonly onEmbed: () => void
  readonly onProgress: () => void
}

export function Header({ glossaryOpen, onGlossary, onPresent, onEmbed, onProgress }: Props) {
  const names: Readonly<Record<Surface, string>> = appText.surfaceNames
  return (
    <header className="page-header">
      <a className="skip-link" href="#notebook">
        {appText.skipToNotebook}
      </a>
      <div className="page-name">
        <h1>{appText.productName}</h1>
        <p>{appText.tagline}</p>
      </div>
      <nav aria-label={appText.surfaces}>
        <ul className="surface-list">
          <li>
            <span className="surface-current" aria-current="page">
              {names.study}
            </span>
          </li>
          <li>
            <button type="button" className="quiet-button" onClick={onPresent}>
              {names.present}
            </button>
          </li>
          <li>
            <button type="button" className="quiet-button" onClick={onEmbed}>
              {names.embed}
            </button>
          </li>
        </ul>
      </nav>
      <button type="button" className="quiet-button" aria-expanded={glossaryOpen} onClick={onGlossary}>
        <GlossaryIcon />
        <span className="header-word">{appText.glossary}</span>
      </button>
      <DisplaySettings onProgress={onProgress} />
    </header>
  )
}
