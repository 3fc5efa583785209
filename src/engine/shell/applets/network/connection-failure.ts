/** What busybox's clients say when no connection comes about. */
import { AppletFailure } from '../applet'

const reasons = {
  refused: 'Connection refused',
  unreachable: 'No route to host',
  'no-route': 'Network is unreachable',
} as const

/** The failure of `connect(2)` as busybox words it (libbb/xconnect.c). */
export function connectionFailure(address: string, reason: keyof typeof reasons): AppletFailure {
  return new AppletFailure(`can't connect to remote host (${address}): ${reasons[reason]}`)
}
