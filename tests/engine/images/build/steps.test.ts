import { describe, expect, it } from 'vitest'
import { createMachine } from '../../../../src/engine/seed/create-machine'
import { openSession } from '../../../../src/engine/session'
import { programs } from '../../shell/support/container'
import { build, directory, file } from '../support'

describe('buildImage with steps that run', () => {
  it('runs no later step when a file to copy is missing', () => {
    const session = openSession(createMachine('recorded'), programs)
    const { progress } = build(
      session,
      'FROM busybox\nCOPY a /\nRUN echo hi\nCOPY nosuch /\n',
      directory({ a: file('1') }),
    )
    expect(progress).toMatch(/\[3\/4\] RUN echo hi\n#\d+ CACHED\n/)
    const next = build(session, 'FROM busybox\nCOPY a /\nRUN echo hi\n', directory({ a: file('1') }))
    expect(next.progress).toMatch(/RUN echo hi\n#\d+ [\d.]+ hi\n/)
  })

  it('shows a RUN its mounts and keeps nothing of them in the image', () => {
    const session = openSession(createMachine('recorded'), programs)
    const secrets = new Map([['k', new TextEncoder().encode('hush')]])
    const lines = [
      'FROM busybox',
      'RUN --mount=source=a,target=/m/a cat /m/a',
      'RUN --mount=type=cache,target=/c echo kept > /c/x',
      'RUN --mount=type=cache,target=/c --mount=type=secret,id=k cat /c/x /run/secrets/k',
    ]
    const { progress, imageId } = build(session, `${lines.join('\n')}\n`, directory({ a: file('from context\n') }), {
      secrets,
    })
    for (const text of ['from context', 'kept', 'hush']) expect(progress).toContain(` ${text}\n`)
    const layers = session.machine.images.get(imageId ?? '')?.layers ?? []
    expect(layers).toHaveLength(4)
    for (const id of layers.slice(1)) expect(session.machine.layers.get(id)?.tree.children.size).toBe(0)
  })

  it('begins cache mounts anew in a build without the cache', () => {
    const session = openSession(createMachine('recorded'), programs)
    const dockerfile = 'FROM busybox\nRUN --mount=type=cache,target=/c echo x >> /c/x; wc -l < /c/x\n'
    const counts = [true, false, false].map((useCache) => build(session, dockerfile, undefined, { useCache }).progress)
    for (const progress of counts) expect(progress).toMatch(/^#\d+ [\d.]+ 1$/m)
  })
})
