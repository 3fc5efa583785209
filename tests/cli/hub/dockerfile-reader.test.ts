import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

const written = (...lines: readonly string[]) => `printf '${lines.join('\\n')}\\n' > Dockerfile`

describe('a Dockerfile that names what reads it', () => {
  it('is read once the image is there, which the next build has already', () => {
    const dockerfile = written('# syntax=docker/dockerfile:1', 'FROM busybox', 'RUN echo hi')
    const { text, exitCode } = answerTo(dockerfile, 'docker build .')
    expect(exitCode).toBe(0)
    expect(text).toMatch(/#2 resolve image config for docker-image:\/\/docker\.io\/docker\/dockerfile:1\n#2 DONE/)
    expect(text).toMatch(/#3 docker-image:\/\/docker\.io\/docker\/dockerfile:1@sha256:[0-9a-f]{64}\n/)
    expect(answerTo(dockerfile, 'docker build -q .', 'docker build .').text).toMatch(/#3 docker-image:.*\n#3 CACHED/)
  })

  it('leaves the image out of the list of images', () => {
    const dockerfile = written('# syntax=docker/dockerfile:1', 'FROM busybox')
    expect(answerTo(dockerfile, 'docker build -q .', 'docker images').text).not.toContain('docker/dockerfile')
  })

  it('fails where nobody has the image', () => {
    const { text, exitCode } = answerTo(written('# syntax=nobody/reader', 'FROM busybox'), 'docker build .')
    expect(exitCode).toBe(1)
    expect(text).toContain('failed to resolve source metadata for docker.io/nobody/reader:latest')
    expect(text).toContain('>>> # syntax=nobody/reader')
  })
})
