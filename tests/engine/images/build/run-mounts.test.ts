import { describe, expect, it } from 'vitest'
import { mountOrigin, type RunMountContext, readRunMount } from '../../../../src/engine/images/build/run-mounts'

const context: RunMountContext = {
  expand: (text) => text.replace('$V', 'value'),
  sourceOf: (from) => (from === '' ? { kind: 'context' } : { kind: 'stage', index: 0 }),
  workingDirectory: '/work',
  lines: { start: 1, end: 1 },
}

describe('readRunMount', () => {
  it('reads a bind mount, read-only unless it says otherwise', () => {
    const mount = { type: 'bind', target: '/work/t', source: '/s', from: { kind: 'context' } }
    expect(readRunMount('source=s,target=t', context)).toEqual({ ...mount, readOnly: true })
    expect(readRunMount('type=bind,src=s,dst=t,rw', context)).toEqual({ ...mount, readOnly: false })
  })

  it('takes the id of a cache from its target, and puts variables in', () => {
    expect(readRunMount('type=cache,target=/$V', context)).toMatchObject({
      id: '/value',
      target: '/value',
      mode: 0o755,
    })
  })

  it('puts a secret below /run/secrets', () => {
    expect(readRunMount('type=secret,id=k', context)).toMatchObject({
      target: '/run/secrets/k',
      required: false,
      mode: 0o400,
    })
  })

  it.each([
    ['type=foo', 'unsupported mount type "foo"'],
    ['target', "invalid field 'target' must be a key=value pair"],
    ['type=cache', 'invalid mount target "/"'],
    ['type=cache,target=/c,nosuch=1', "unexpected key 'nosuch' in 'nosuch=1'"],
    ['type=secret', 'invalid secret mount. one of source, target required'],
    ['type=ssh', 'RUN --mount=type=ssh is not simulated here'],
  ])('refuses %s', (text, message) => {
    expect(() => readRunMount(text, context)).toThrow(message)
  })
})

describe('mountOrigin', () => {
  it('finds the stage or image that a mount names', () => {
    expect(mountOrigin('type=bind,from=build,target=/x')).toBe('build')
    expect(mountOrigin('target=/from=x')).toBe('')
  })
})
