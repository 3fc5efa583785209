import { describe, expect, it } from 'vitest'
import { reportingLayers } from '../../../src/cli/commands/image/layer-progress'
import { atTerminal } from '../../../src/engine/machine'
import { createMachine } from '../../../src/engine/seed/create-machine'
import { openSession } from '../../../src/engine/session'

const lines = [
  'latest: Pulling from library/app',
  '0123456789ab: Pulling fs layer',
  'ba9876543210: Pulling fs layer',
  '0123456789ab: Pull complete',
  'ba9876543210: Pull complete',
  'Status: Downloaded newer image for app:latest',
]

const script = createMachine('lesson')
const contextOn = (terminal: boolean) => ({ session: openSession(terminal ? atTerminal(script) : script, new Map()) })

function written(terminal: boolean, reports: readonly string[] = lines): string {
  let text = ''
  reportingLayers(
    contextOn(terminal),
    (part) => {
      text += part
    },
    (report) => reports.forEach(report),
  )
  return text
}

describe('progress of layers', () => {
  it('leaves one line of each layer at a terminal, in its last state', () => {
    expect(written(true)).toBe(
      'latest: Pulling from library/app\n0123456789ab: Pull complete\nba9876543210: Pull complete\nStatus: Downloaded newer image for app:latest\n',
    )
  })

  it('is every line elsewhere', () => {
    expect(written(false)).toBe(`${lines.join('\n')}\n`)
  })

  it('keeps the digest of a tag that looks like a layer apart', () => {
    const digest = '0123456789ab: digest: sha256:0 size: 1'
    expect(written(true, ['0123456789ab: Pushed', digest])).toBe(`0123456789ab: Pushed\n${digest}\n`)
  })

  it('shows what came before a refusal', () => {
    let text = ''
    const refused = () =>
      reportingLayers(
        contextOn(true),
        (part) => {
          text += part
        },
        (report) => {
          report('0123456789ab: Preparing')
          throw new Error('denied')
        },
      )
    expect(refused).toThrow('denied')
    expect(text).toBe('0123456789ab: Preparing\n')
  })
})
