import { describe, expect, it } from 'vitest'
import recorded from './recorded.json'
import { shell } from './support/container'

/** Command lines with what busybox's ash made of them in a container, recorded from Docker Engine 28.5.2. */
describe('sh -c in a container', () => {
  it.each(recorded)('answers as recorded: $command', ({ command, stdout, stderr, exitCode }) => {
    expect(shell(command)).toEqual({ stdout, stderr, exitCode })
  })
})
