/** Stands in for a part of the page that is on its way. */
import { appText } from '../content/text/app'

export function Loading() {
  return (
    <p className="loading" role="status">
      {appText.loading}
    </p>
  )
}
