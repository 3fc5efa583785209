import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

describe('docker rm', () => {
  it('refuses the second of two names for a container that is on its way out', () => {
    const { text, exitCode } = answerTo('docker create --name box busybox', 'docker rm box box')
    expect(text).toBe('box\nError response from daemon: removal of container box is already in progress\n')
    expect(exitCode).toBe(1)
  })

  it('prints a name as it was given', () => {
    expect(answerTo('docker create --name box busybox', 'docker rm /box').text).toBe('/box\n')
  })
})

describe('docker run --init', () => {
  it('starts the container and has the init process say that there is no such program', () => {
    const { text, exitCode } = answerTo('docker run --init busybox nosuch')
    expect(text).toMatch(/^\[FATAL tini \(\d+\)\] exec nosuch failed: No such file or directory\n$/)
    expect(exitCode).toBe(127)
  })
})
