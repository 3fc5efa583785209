/** Keeps a mistake in one part from blanking the page. */
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { appText } from '../content/text/app'
import './error-boundary.css'

type Props = { readonly children: ReactNode; readonly onError?: (message: string) => void }

export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack)
    this.props.onError?.(error.message)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className="crash" role="alert">
        <h2>{appText.crash.title}</h2>
        <p>{appText.crash.explain}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {appText.crash.reload}
        </button>
      </div>
    )
  }
}
