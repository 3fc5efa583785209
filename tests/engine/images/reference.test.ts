import { describe, expect, it } from 'vitest'
import { EngineError } from '../../../src/engine/errors'
import {
  familiarName,
  familiarRepository,
  fullName,
  parseReference,
  withDefaultTag,
} from '../../../src/engine/images/reference'

describe('parseReference', () => {
  it.each([
    ['busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
    ['busybox:1.36', 'docker.io/library/busybox:1.36', 'busybox:1.36'],
    ['me/app', 'docker.io/me/app:latest', 'me/app:latest'],
    ['docker.io/busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
    ['index.docker.io/library/busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
    ['localhost/app', 'localhost/app:latest', 'localhost/app:latest'],
    ['localhost:5000/a/b:v1', 'localhost:5000/a/b:v1', 'localhost:5000/a/b:v1'],
    ['Upper/x', 'Upper/x:latest', 'Upper/x:latest'],
    ['foo__bar-baz.q', 'docker.io/library/foo__bar-baz.q:latest', 'foo__bar-baz.q:latest'],
  ])('completes %s to %s and shows it as %s', (text, full, familiar) => {
    const reference = withDefaultTag(parseReference(text))
    expect(fullName(reference)).toBe(full)
    expect(familiarName(reference)).toBe(familiar)
  })

  it('keeps a digest and gives it no tag', () => {
    const digest = `sha256:${'0'.repeat(64)}`
    const reference = withDefaultTag(parseReference(`localhost:5000/app@${digest}`))
    expect(reference).toEqual({ domain: 'localhost:5000', path: 'app', digest })
    expect(familiarRepository(reference)).toBe('localhost:5000/app')
  })

  it.each([
    ['', 'invalid reference format'],
    ['busybox:', 'invalid reference format'],
    ['busybox::x', 'invalid reference format'],
    ['a b', 'invalid reference format'],
    ['a//b', 'invalid reference format'],
    ['foo..bar', 'invalid reference format'],
    ['foo:-bar', 'invalid reference format'],
    ['foo@sha256:abc', 'invalid reference format'],
    ['Busybox', 'invalid reference format: repository name (library/Busybox) must be lowercase'],
    ['localhost:5000/UPPER', 'invalid reference format: repository name (UPPER) must be lowercase'],
    ['0'.repeat(64), `invalid repository name (${'0'.repeat(64)}), cannot specify 64-byte hexadecimal strings`],
  ])('refuses %j with the words of Docker', (text, message) => {
    expect(() => parseReference(text)).toThrow(new EngineError('invalid-argument', message))
  })
})
