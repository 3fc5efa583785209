import { describe, expect, it } from 'vitest'
import { builtImage, lineFates } from '../../../../src/engine/images/build/line-fates'
import { parseReference } from '../../../../src/engine/images/reference'
import type { Session } from '../../../../src/engine/session'
import { build, directory, file, newSession } from '../support'

const plain = { target: '', buildArguments: new Map<string, string>() }
const context = directory({ a: file('12345'), b: file('1') })

function fatesOf(session: Session, lines: readonly string[], files = context, target = '') {
  const dockerfile = `${lines.join('\n')}\n`
  session.events.length = 0
  build(session, dockerfile, files, { target, tags: [parseReference('app')] })
  return lineFates(dockerfile, { ...plain, target }, session)
}

const kindsOf = (...given: Parameters<typeof fatesOf>) => fatesOf(...given).map(({ fate }) => fate.kind)

describe('lineFates', () => {
  it('says which lines made a layer, how large it is, and which only changed settings', () => {
    const session = newSession()
    const fates = fatesOf(session, ['FROM busybox', 'ENV A=1', 'COPY a /', 'CMD ["sh"]'])
    expect(fates.map(({ fate }) => fate.kind)).toEqual(['base', 'settings', 'run', 'settings'])
    const copy = fates[2]?.fate
    expect(copy).toMatchObject({ kind: 'run', size: 5 })
    const layers = [...session.machine.images.values()].at(-1)?.layers
    expect(copy).toHaveProperty('chainId', layers?.at(-1))
    expect(fates[0]?.fate).toHaveProperty('chainId', layers?.at(-2))
  })

  it('tells lines that the cache spared from those that ran', () => {
    const session = newSession()
    const dockerfile = ['FROM busybox', 'COPY b /', 'COPY a /']
    fatesOf(session, dockerfile)
    expect(kindsOf(session, dockerfile)).toEqual(['base', 'cached', 'cached'])
    expect(kindsOf(session, dockerfile, directory({ a: file('other'), b: file('1') }))).toEqual([
      'base',
      'cached',
      'run',
    ])
  })

  it('counts instructions over several lines and comments between them by their first line', () => {
    const session = newSession()
    const fates = fatesOf(session, [
      '# a comment',
      'FROM busybox',
      '',
      'COPY a \\',
      '  # inside',
      '  b /d/',
      'WORKDIR /',
    ])
    expect(fates.map(({ lines }) => lines)).toEqual([
      { start: 2, end: 2 },
      { start: 4, end: 6 },
      { start: 7, end: 7 },
    ])
    expect(fates.map(({ fate }) => fate.kind)).toEqual(['base', 'run', 'settings'])
  })

  it('stops at the line that failed', () => {
    const kinds = kindsOf(newSession(), ['FROM busybox', 'COPY a /', 'COPY missing /', 'COPY b /'])
    expect(kinds).toEqual(['base', 'unreached', 'failed', 'unreached'])
  })

  it('says why an unreadable line fails, and reaches none of the others', () => {
    const fates = fatesOf(newSession(), ['FROM busybox', 'COPPY a /'])
    expect(fates.map(({ fate }) => fate)).toEqual([
      { kind: 'unreached' },
      { kind: 'failed', message: expect.stringContaining('unknown instruction: COPPY (did you mean COPY?)') },
    ])
  })

  it('leaves out the stages that the target does without', () => {
    const lines = ['FROM busybox AS one', 'COPY a /', 'FROM busybox AS two', 'COPY b /']
    expect(kindsOf(newSession(), lines)).toEqual(['unneeded', 'unneeded', 'base', 'run'])
    expect(kindsOf(newSession(), lines, context, 'one')).toEqual(['base', 'run', 'unneeded', 'unneeded'])
  })

  it('knows a step that two stages have in common', () => {
    const lines = ['FROM busybox AS one', 'COPY a /', 'FROM busybox', 'COPY a /', 'COPY --from=one /a /c']
    expect(kindsOf(newSession(), lines)).toEqual(['base', 'run', 'base', 'repeated', 'run'])
  })

  it('takes no line of the Dockerfile for a trigger of the base image', () => {
    const session = newSession()
    build(session, 'FROM busybox\nONBUILD COPY a /\n', context, { tags: [parseReference('parent')] })
    expect(kindsOf(session, ['FROM parent', 'COPY b /'])).toEqual(['base', 'run'])
  })

  it('has nothing to say of a text that is no Dockerfile', () => {
    expect(fatesOf(newSession(), [''])).toEqual([])
  })
})

describe('builtImage', () => {
  it('is the image with its size, whether it was made now or before', () => {
    const session = newSession()
    const lines = ['FROM scratch', 'COPY a /']
    fatesOf(session, lines)
    const first = builtImage(session)
    expect(first?.size).toBe(5)
    fatesOf(session, lines)
    expect(builtImage(session)).toEqual(first)
  })

  it('is nothing after a failure', () => {
    const session = newSession()
    fatesOf(session, ['FROM scratch', 'COPY missing /'])
    expect(builtImage(session)).toBeUndefined()
  })
})
