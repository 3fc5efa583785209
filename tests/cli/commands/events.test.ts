import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { createMachine } from '../../../src/engine/seed/create-machine'

/** The last line's output after the lines before it. */
async function last(...lines: readonly string[]): Promise<string> {
  let machine = createMachine('lesson')
  let output = ''
  for (const line of lines) {
    const frame = await run(machine, line)
    machine = frame.machine
    output = frame.transcript.stdout + frame.transcript.stderr
  }
  return output
}

const history = ['docker create --name web -v data:/d busybox', 'docker rename web site', 'docker rm site']

// The first line loads the shell and the programs, which takes its time on a busy computer.
beforeAll(async () => {
  await run(createMachine('lesson'), 'true')
}, 60_000)

describe('docker events', () => {
  it('lists what happened between two times, oldest first', async () => {
    const format = "docker events --since 1h --until 0s --format '{{.Type}} {{.Action}} {{.Actor.Attributes.name}}'"
    expect(await last(...history, format)).toBe(
      ['volume create <no value>', 'container create web', 'container rename site', 'container destroy site', ''].join(
        '\n',
      ),
    )
  })

  it('shows image and labels of a container that is gone', async () => {
    expect(await last(...history, 'docker events --since 1h --until 0s --filter event=destroy')).toMatch(
      /^2026-11-23T09:00:00\.900000000Z container destroy [0-9a-f]{64} \(image=busybox, name=site\)\n$/,
    )
  })

  it('filters by type and by object', async () => {
    const format = "--format '{{.Action}} {{.ID}}'"
    expect(await last(...history, `docker events --since 1h --until 0s --filter type=volume ${format}`)).toBe(
      'create data\n',
    )
    expect(await last(...history, `docker events --since 1h --until 0s --filter container=nosuch ${format}`)).toBe('')
  })

  it('refuses a template that does not fit', async () => {
    expect(await last(...history, "docker events --since 1h --until 0s --format '{{.Nope}}'")).toContain(
      `Error parsing format: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *events.Message`,
    )
  })

  it('refuses what is no time', async () => {
    expect(await last('docker events --since x')).toBe('failed to parse value as time or duration: "x"\n')
  })

  it('waits for an hour in a script that gives no end', async () => {
    expect(await last('docker events')).toContain('has waited for an hour')
  })
})
