import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

const seeHelp = "\n\nRun 'docker create --help' for more information\n"
const usage = `\n\nUsage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]${seeHelp}`

describe('what the daemon refuses when a container is created', () => {
  it.each([
    ['-v data:/x:ro,rw', 'invalid mode: ro,rw'],
    [
      '-v data:relative',
      `invalid volume specification: 'data:relative': invalid mount config for type "volume": invalid mount path: 'relative' mount path must be absolute`,
    ],
    ['-v data:/x -v /tmp:/x', 'Duplicate mount point: /x'],
    ['--mount type=bind,target=/x', 'invalid mount config for type "bind": field Source must not be empty'],
    ['--mount type=foo,source=a,target=/x', 'invalid mount config for type "foo": mount type unknown'],
    [
      '--mount type=tmpfs,target=/x,source=y',
      'invalid mount config for type "tmpfs": field Source must not be specified',
    ],
    [
      '--mount type=bind,source=/nosuch,target=/x',
      'invalid mount config for type "bind": bind source path does not exist: /nosuch',
    ],
    ['--restart always:3', "invalid restart policy: maximum retry count can only be used with 'on-failure'"],
    ['--restart on-failure:-1', 'invalid restart policy: maximum retry count cannot be negative'],
    ['-m 1', 'Minimum memory limit allowed is 6MB'],
    ['--cpus 1000', 'range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available'],
    ['--cpus 1 --cpu-quota 50000', 'Conflicting options: Nano CPUs and CPU Quota cannot both be set'],
    ['--cpu-shares -1', 'invalid CPU shares (-1): value must be a positive integer'],
    ['--cpu-period 5', 'CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)'],
    ['--cpuset-cpus 0-7', 'Requested CPUs are not available - requested 0-7, available: 0-1'],
    ['--cpuset-mems x', 'Invalid value x for cpuset mems: invalid format: x'],
    ['--network container:x1 --dns 1.1.1.1', 'conflicting options: dns and the network mode'],
    [
      '--network container:x1 --add-host db:10.0.0.1',
      'conflicting options: custom host-to-IP mapping and the network mode',
    ],
    ['--network container:x1 --expose 80', 'conflicting options: port exposing and the container type network mode'],
    ['--stop-signal FOO', 'invalid signal: FOO'],
    ['-w rel', "the working directory 'rel' is invalid, it needs to be an absolute path"],
    ['-w /etc/passwd', 'Cannot mkdir: /etc/passwd is not a directory'],
    ['--volumes-from nosuch', 'No such container: nosuch'],
    ["--entrypoint ''", 'no command specified'],
    ['--log-driver foo', 'error looking up logging plugin foo: plugin "foo" not found'],
  ])('refuses %s', (flags, message) => {
    const { text, exitCode, machine } = answerTo(`docker create ${flags} busybox`)
    expect(text).toBe(`Error response from daemon: ${message}\n`)
    expect(exitCode).toBe(1)
    expect(machine.containers.size).toBe(0)
  })
})

describe('what the client refuses when a container is created', () => {
  it.each([
    ['-v aa:bb:cc:dd', 'invalid spec: aa:bb:cc:dd: too many colons'],
    ['-v data:', 'invalid spec: data:: empty section between colons'],
    ['-p 80:x', 'Invalid containerPort: x'],
    ['-p 80/foo', 'Invalid proto: foo'],
    ["-p ''", 'No port specified: <empty>'],
    ['-p 80-82:80-81', 'Invalid ranges specified for container and host Ports: 80-81 and 80-82'],
    [
      '--expose 70000',
      'invalid range format for --expose: 70000, error: strconv.ParseUint: parsing "70000": value out of range',
    ],
    ['--env-file nosuch', 'open nosuch: no such file or directory'],
    ['--rm --restart always', 'conflicting options: cannot specify both --restart and --rm'],
    ['--health-cmd true --no-healthcheck', '--no-healthcheck conflicts with --health-* options'],
    ['--network-alias foo', 'network-scoped aliases are only supported for user-defined networks'],
    ['--mac-address foo', 'foo is not a valid mac address'],
  ])('refuses %s', (flags, message) => {
    const { text, exitCode } = answerTo(`docker create ${flags} busybox`)
    expect(text).toBe(`docker: ${message}${seeHelp}`)
    expect(exitCode).toBe(125)
  })

  it.each([
    ['--mount type=volume', 'invalid argument "type=volume" for "--mount" flag: target is required'],
    [
      '--mount source=a,target=/x,foo',
      `invalid argument "source=a,target=/x,foo" for "--mount" flag: invalid field 'foo' must be a key=value pair`,
    ],
    ["-e ''", 'invalid argument "" for "-e, --env" flag: invalid environment variable: '],
    ["-l ''", `invalid argument "" for "-l, --label" flag: invalid label '': empty name`],
    ['--add-host foo:bar', 'invalid argument "foo:bar" for "--add-host" flag: invalid IP address in add-host: "bar"'],
    ['-a foo', 'invalid argument "foo" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR'],
  ])('refuses the value of %s with the usage text', (flags, message) => {
    const { text, exitCode } = answerTo(`docker create ${flags} busybox`)
    expect(text).toBe(`${message}${usage}`)
    expect(exitCode).toBe(125)
  })
})
