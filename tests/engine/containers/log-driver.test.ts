import { describe, expect, it } from 'vitest'
import { checkLogging, openLog } from '../../../src/engine/containers/log-driver'
import { answerTo } from '../../cli/support'

const withOptions = (driver: string, ...options: readonly (readonly [string, string])[]) => ({
  logDriver: driver,
  logOptions: new Map(options),
})

describe('options of a logging driver', () => {
  it('are refused when the container is created where the driver does not know them', () => {
    expect(() => checkLogging(withOptions('local', ['labels', 'a']))).toThrow("unknown log opt 'labels' for log driver")
    expect(() => checkLogging(withOptions('', ['nosuch', 'a']))).toThrow("unknown log opt 'nosuch' for json-file")
    expect(() => checkLogging(withOptions('', ['mode', 'non-blocking'], ['max-buffer-size', '1m']))).not.toThrow()
  })

  it.each([
    ['max-size', 'x', "invalid size: 'x'"],
    ['max-size', '0', 'max-size must be a positive number'],
    ['max-file', '0', 'max-file cannot be less than 1'],
    ['compress', 'true', 'compress cannot be true when max-file is less than 2 or max-size is not set'],
  ])('are read when it starts: %s=%s', (name, value, reason) => {
    const logging = withOptions('json-file', [name, value])
    expect(() => checkLogging(logging)).not.toThrow()
    expect(() => openLog(logging)).toThrow(`failed to initialize logging driver: ${reason}`)
  })
})

describe('docker logs --details', () => {
  it('shows the labels, variables and tag that the options name, in order and escaped', () => {
    const run = `docker run --name box --log-opt labels=color --log-opt env=TIER --log-opt tag=t -l 'color=deep blue' -e TIER=web busybox echo hi`
    expect(answerTo(run, 'docker logs --details box').text).toBe('TIER=web,color=deep+blue,tag=t hi\n')
  })
})
