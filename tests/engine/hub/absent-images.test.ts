import { describe, expect, it } from 'vitest'
import { answerTo } from '../../cli/support'

describe('an image that the real Docker Hub has and this one does not', () => {
  it('is refused in one line that says what there is', () => {
    const { text, exitCode } = answerTo('docker pull -q mysql')
    expect(exitCode).toBe(1)
    expect(text).toBe(
      'Error response from daemon: the image mysql is not simulated here, only alpine, busybox, debian, docker/welcome-to-docker, hello-world, httpd, nginx, node, postgres, python, redis, ubuntu\n',
    )
  })

  it('is refused as the base of a build and by docker run too', () => {
    expect(answerTo('echo FROM golang:1.22 | docker build -q -').text).toContain(
      'the image golang is not simulated here',
    )
    expect(answerTo('docker run -d wordpress').text).toContain('the image wordpress is not simulated here')
  })

  it('is told from a name that nobody knows', () => {
    expect(answerTo('docker pull -q nosuchimage').text).toContain('repository does not exist')
  })
})
