/** What `docker build` takes from the host, and what its images show, as recorded from Docker Engine 28.5.2. */
import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

describe('docker build', () => {
  it('names the mounted Dockerfile when that is a directory', () => {
    const { text, exitCode } = answerTo('mkdir Dockerfile', 'docker build -q .')
    expect(text).toMatch(/failed to read dockerfile: read \/\S+\/buildkit-mount\d+\/Dockerfile: is a directory\n$/)
    expect(exitCode).toBe(1)
  })

  it('names the Dockerfile as it was given when there is none', () => {
    const { text } = answerTo('docker build -q .')
    expect(text).toContain('failed to read dockerfile: open Dockerfile: no such file or directory\n')
  })

  it('counts no layers in an image of nothing', () => {
    const build = "printf 'FROM scratch\\n' | docker build -q -t app -"
    expect(answerTo(build, "docker inspect -f '{{len .RootFS.Layers}} {{.RootFS}}' app").text).toBe('0 {layers []}\n')
  })
})
