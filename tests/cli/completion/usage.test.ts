import { describe, expect, it } from 'vitest'
import { usageAt } from '../../../src/cli/completion/usage'
import { dockerCommands } from '../../../src/cli/registry'

const usage = (text: string) => usageAt(dockerCommands, text, text.length)

describe('inline usage', () => {
  it('shows how the command that is being typed is called', () => {
    expect(usage('docker run bu')).toEqual({
      synopsis: 'docker run [OPTIONS] IMAGE [COMMAND] [ARG...]',
      summary: 'Create and run a new container from an image',
    })
    expect(usage('docker volume ')?.synopsis).toBe('docker volume COMMAND')
    expect(usage('docker ')?.synopsis).toBe('docker [OPTIONS] COMMAND [ARG...]')
  })

  it('explains the flag that is being typed, and the one whose value is', () => {
    const name = { spelling: '--name string', type: 'string', description: 'Assign a name to the container' }
    expect(usage('docker run --name')?.flag).toEqual(name)
    expect(usage('docker run --nam')?.flag).toEqual(name)
    expect(usage('docker run --name we')?.flag).toEqual(name)
    expect(usage('docker run --name=we')?.flag).toEqual(name)
    expect(usage('docker run -itp 80')?.flag?.spelling).toBe('-p, --publish list')
    expect(usage('docker run -d')?.flag?.spelling).toBe('-d, --detach')
  })

  it('explains no flag behind the arguments, and none that several fit', () => {
    expect(usage('docker run busybox --name')?.flag).toBeUndefined()
    expect(usage('docker run --n')?.flag).toBeUndefined()
  })

  it('is silent about other programs and unknown commands', () => {
    expect(usage('ls -l')).toBeUndefined()
    expect(usage('docker nothing ')).toBeUndefined()
    expect(usage('docker ps > ')).toBeUndefined()
  })
})
