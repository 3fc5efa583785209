import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

const limits = "docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}} {{.HostConfig.NanoCpus}}' box"
const megabyte = 1024 * 1024

describe('docker update', () => {
  it('returns memory and swap of twice the size when only --memory was given at creation', () => {
    expect(answerTo('docker create --name box -m 64m busybox', limits).text).toBe(
      `${64 * megabyte} ${128 * megabyte} 0\n`,
    )
  })

  it('leaves the swap limit when the memory limit goes down', () => {
    const lines = ['docker create --name box -m 64m busybox', 'docker update -m 32m --cpus 1 box', limits]
    expect(answerTo(...lines).text).toBe(`${32 * megabyte} ${128 * megabyte} 1000000000\n`)
  })

  it('changes nothing when the memory would exceed the swap limit', () => {
    const lines = ['docker create --name box -m 64m busybox', 'docker update --cpus 1 -m 256m box']
    const { text, exitCode } = answerTo(...lines)
    expect(text).toContain('Memory limit should be smaller than already set memoryswap limit')
    expect(exitCode).toBe(1)
    expect(answerTo(...lines, limits).text).toBe(`${64 * megabyte} ${128 * megabyte} 0\n`)
  })

  it('refuses a quota where --cpus is set', () => {
    const { text } = answerTo('docker create --name box --cpus 1 busybox', 'docker update --cpu-quota 50000 box')
    expect(text).toContain('Conflicting options: CPU Quota cannot be updated as NanoCPUs has already been set')
  })
})
