/** The lines in which the client tells how far the layers of a pull or push are (moby, pkg/jsonmessage). */
import type { CommandContext } from '../../command'

const layerLine = /^([0-9a-f]{12}): (?!digest: )/

/**
 * Gives `work` a function that reports a line, and writes what it reports. At a terminal a layer has one line that is drawn again
 * in place, so what stays of it is its last state; elsewhere every line is written.
 */
export function reportingLayers(
  { session }: Pick<CommandContext, 'session'>,
  write: (text: string) => void,
  work: (report: (line: string) => void) => void,
): void {
  const layers = new Map<string, string>()
  const settle = (): void => {
    for (const line of layers.values()) write(`${line}\n`)
    layers.clear()
  }
  const report = (line: string): void => {
    const layer = session.machine.host.terminal ? layerLine.exec(line)?.[1] : undefined
    if (layer === undefined) {
      settle()
      write(`${line}\n`)
    } else {
      layers.set(layer, line)
    }
  }
  try {
    work(report)
  } finally {
    settle()
  }
}
