import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

describe('docker search on Docker Hub', () => {
  it('lists what has the term in its name or description, those with the most stars first', () => {
    const { text } = answerTo('docker search linux')
    expect(text).toMatch(
      /^NAME +DESCRIPTION +STARS +OFFICIAL\nubuntu +Ubuntu is a Debian-based Linux .* +\[OK\]\nalpine /,
    )
    expect(text).toContain('A minimal Docker image based on Alpine Linux…')
  })

  it('finds the image of the first steps by its whole name', () => {
    const { text } = answerTo("docker search --format '{{.Name}} {{.IsOfficial}}' docker/welcome-to-docker")
    expect(text).toBe('docker/welcome-to-docker \n')
  })

  it('keeps to the filters and the limit', () => {
    const official = 'docker search --filter is-official=true --filter stars=5000 --limit 2'
    expect(answerTo(`${official} --format '{{.Name}}' linux`).text).toBe('ubuntu\nalpine\n')
    expect(answerTo("docker search --filter is-official=false --format '{{.Name}}' docker").text).toBe(
      'docker/welcome-to-docker\ndocker/dockerfile\n',
    )
  })
})
