/** What busybox prints when a command line cannot be understood: its version and the synopsis of the applet. */
import { synopses } from './synopses'

/** The first line of `busybox` without arguments and of every usage text. */
export const busyboxVersion = 'BusyBox v1.38.0 (Debian 1:1.38.0-3+b1) multi-call binary.'

/** Version, empty line, synopsis. Descriptions of the options are left out on purpose: they are busybox's own prose. */
export function usageText(applet: string): string {
  const synopsis = synopses.get(applet) ?? [applet]
  return `${busyboxVersion}\n\nUsage: ${synopsis.join('\nor: ')}\n`
}
