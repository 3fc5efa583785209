import { describe, expect, it } from 'vitest'
import { TemplateError } from '../../../src/cli/format/go-template/errors'
import { compileTemplate } from '../../../src/cli/format/go-template/template'
import { fromRawJson } from '../../../src/cli/format/go-template/value'
import { fromTypedJson } from '../../../src/cli/format/inspect-types'

const container = {
  Id: 'a49af213298b',
  Created: '2026-11-23T12:59:11.945659541Z',
  Path: 'sleep',
  Args: ['1000'],
  State: { Status: 'running', Running: true, Pid: 8462, ExitCode: 0 },
  Name: '/ebox',
  Mounts: [],
  HostConfig: {
    Binds: null,
    NetworkMode: 'bridge',
    PortBindings: {},
    RestartPolicy: { Name: 'no', MaximumRetryCount: 0 },
  },
  Config: {
    Env: ['A=<b>&', 'PATH=/bin'],
    Labels: { k: 'v', b: 'c' },
    Volumes: null,
    Entrypoint: null,
  },
  NetworkSettings: { Networks: { bridge: { IPAddress: '172.17.0.2' } } },
}

/** What `docker inspect -f` prints: the typed object first, then its plain JSON with strict keys. */
function inspect(template: string): string {
  try {
    const compiled = compileTemplate(template)
    const typed = compiled.execute(fromTypedJson(container))
    const result =
      typed.error === undefined ? typed : compiled.execute(fromRawJson(container), { missingKeyIsError: true })
    return result.error === undefined ? result.output : result.error.message
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
}

const execution = (place: string, message: string): string => `template: :1:${place}: ${message}`
const at = (column: number, context: string, message: string): string =>
  execution(String(column), `executing "" at <${context}>: ${message}`)

/** Templates with what Docker Engine 28.5.2 printed for them. */
const recorded: readonly (readonly [template: string, expected: string])[] = [
  ['{{.ID}}', 'a49af213298b'],
  ['{{.Id}}', 'a49af213298b'],
  ['{{.Config.Labels}}', 'map[b:c k:v]'],
  ['{{.Config.Labels.k}}', 'v'],
  ['{{.Config.Labels.nope}}', '<no value>'],
  ['{{index .Config.Labels "k"}}', 'v'],
  ['{{index .Config.Labels "nope"}}', ''],
  ['{{index .Config.Env 0}}', 'A=<b>&'],
  ['{{index .Config.Env 9}}', at(2, 'index .Config.Env 9', 'error calling index: index out of range: 9')],
  ['{{join .Config.Env ","}}', 'A=<b>&,PATH=/bin'],
  ['{{json .Config.Env}}', '["A=<b>&","PATH=/bin"]'],
  ['{{json .State.Health}}', 'null'],
  ['{{.State.Health}}', '<nil>'],
  ['{{.State.Health.Status}}', at(8, '.State.Health.Status', 'map has no entry for key "Health"')],
  ['{{range $k, $v := .Config.Labels}}{{$k}}={{$v}} {{end}}', 'b=c k=v '],
  ['{{range $i, $e := .Config.Env}}{{$i}}:{{$e}} {{end}}', '0:A=<b>& 1:PATH=/bin '],
  ['{{range .Mounts}}x{{else}}none{{end}}', 'none'],
  ['{{with .State}}{{.Status}}{{end}}', 'running'],
  ['{{if .State.Running}}yes{{else if .Name}}n{{else}}no{{end}}', 'yes'],
  ['{{if eq .State.Status "running"}}up{{end}}', 'up'],
  ['{{if eq .State.ExitCode 0}}zero{{end}}', 'zero'],
  [
    '{{if eq .Id 0}}zero{{end}}',
    at(5, 'eq .Id 0', 'error calling eq: incompatible types for comparison: string and int'),
  ],
  ['{{if gt .State.Pid 0}}pos{{end}}', 'pos'],
  [
    '{{printf "%s %d %v %q %5d|%-5s|" .Name .State.ExitCode .State.Running .Path 3 "a"}}',
    '/ebox 0 true "sleep"     3|a    |',
  ],
  ['{{println .Name}}', '/ebox\n'],
  ['{{.Name | upper | printf "%s!"}}', '/EBOX!'],
  ['{{title "hello world"}}', 'Hello World'],
  ['{{split "a,b,c" ","}}', '[a b c]'],
  ['{{slice .Name 1}}', 'ebox'],
  ['{{slice .Name 1 3}}', 'eb'],
  ['{{truncate .Name 3}}', '/eb'],
  ['{{pad .Name 2 2}}|', '  /ebox  |'],
  ['{{len .Config.Env}} {{len .Name}}', '2 5'],
  ['{{len .State.Pid}}', '4'],
  ['{{nosuch .Name}}', 'template: :1: function "nosuch" not defined'],
  ['{{.Name', 'template: :1: unclosed action'],
  ['{{.Name}', "template: :1: bad character U+007D '}'"],
  ['{{', 'template: :1: unclosed action'],
  ['{{}}', 'template: :1: missing value for command'],
  ['{{end}}', 'template: :1: unexpected {{end}}'],
  ['{{if .Name}}', 'template: :1: unexpected EOF'],
  ['{{range .Name}}x{{end}}', at(8, '.Name', "range can't iterate over /ebox")],
  ['{{range $i, $e := .Name}}x{{end}}', at(18, '.Name', "range can't iterate over /ebox")],
  ['{{range .Name | upper}}x{{end}}', at(16, 'upper', "range can't iterate over /EBOX")],
  ['{{range 3}}x{{.}}{{end}}', 'x0x1x2'],
  ['{{.Name.Foo}}', at(7, '.Name.Foo', "can't evaluate field Foo in type interface {}")],
  ['{{.State.Status.Foo}}', at(8, '.State.Status.Foo', "can't evaluate field Foo in type interface {}")],
  ['{{.Config.Nope}}', at(9, '.Config.Nope', 'map has no entry for key "Nope"')],
  ['{{.HostConfig.Binds}}', '[]'],
  ['{{.HostConfig.PortBindings}}', 'map[]'],
  ['{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}', '172.17.0.2'],
  ['{{.Config.Entrypoint}}', '[]'],
  ['{{.Config.Volumes}}', 'map[]'],
  ['{{.HostConfig.RestartPolicy}}', '{no 0}'],
  ['{{not .State.Running}} {{and .Name .Id}} {{or "" "x"}}', 'false a49af213298b x'],
  ['{{"a" | printf "%s-%s" "b"}}', 'b-a'],
  ['{{`raw`}} {{1.5}} {{true}} {{nil}}', at(29, 'nil', 'nil is not a command')],
  ['{{$x := .Name}}{{$x}}', '/ebox'],
  ['{{$y}}', 'template: :1: undefined variable "$y"'],
  ['{{/* c */}}x', 'x'],
  ['{{- "a" -}} b', 'ab'],
  ['{{template "x"}}', at(11, '{{template "x"}}', 'template "x" not defined')],
  ['{{define "x"}}hi{{end}}{{template "x"}}', 'hi'],
  ['{{html "<a>"}} {{js "it"}} {{urlquery "a b"}}', '&lt;a&gt; it a+b'],
  ['{{index .Mounts 0}}', at(2, 'index .Mounts 0', 'error calling index: reflect: slice index out of range')],
  ['{{.State.Pid.x}}', at(8, '.State.Pid.x', "can't evaluate field x in type interface {}")],
  ['{{"a', 'template: :1: unterminated quoted string'],
  ['{{.Name}} {{@}}', 'template: :1: unexpected "@" in command'],
  ['{{.Name "x"}}', at(2, '.Name', 'Name is not a method but has arguments')],
  ['{{break}}', 'template: :1: {{break}} outside {{range}}'],
  ['{{range .Config.Env}}{{break}}{{end}}ok', 'ok'],
  ['{{eq .State.ExitCode "a"}}', 'false'],
  ['{{1e3}} {{0x1f}} {{017}} {{1_000}}', '1000 31 15 1000'],
  ['{{09}}', 'template: :1: integer overflow: "09"'],
  ['{{0x}}', 'template: :1: illegal number syntax: "0x"'],
  ['{{ - 1}}', 'template: :1: illegal number syntax: "-"'],
  ['{{.Id.}}', 'template: :1: unexpected <.> in operand'],
  ['{{$x = 1}}', at(7, '1', 'undefined variable: $x')],
  ['{{len .Args | split ":"}}', at(20, '":"', 'wrong type for value; expected string; got int')],
  ['{{range (not 0)}}x{{end}}', at(13, '0', "range can't iterate over true")],
  ['{{js "<a> & \'b\' = 1"}}', "\\u003Ca\\u003E \\u0026 \\'b\\' \\u003D 1"],
  ['{{printf "%s" .Config.Labels.nope}}', '%!s(<nil>)'],
  ['{{lower 3}}', at(8, '3', 'expected string; found 3')],
  ['{{json}}', at(2, 'json', 'wrong number of args for json: want 1 got 0')],
  ['{{print 1 2 "a" "b" 3}}', '1 2ab3'],
  ['{{ .Nothing }}', at(3, '.Nothing', 'map has no entry for key "Nothing"')],
  ['x\n{{.Nothing}}', 'template: :2:2: executing "" at <.Nothing>: map has no entry for key "Nothing"'],
  [
    '{{index .Config.Labels "k" "z"}}',
    at(2, 'index .Config.Labels "k" "z"', 'error calling index: cannot index slice/array with type string'),
  ],
]

describe('Go templates over an inspected object', () => {
  it.each(recorded)('prints what Docker prints for %s', (template, expected) => {
    expect(inspect(template)).toBe(expected)
  })

  it('stops a range that would not end in a reasonable time', () => {
    expect(inspect('{{range 100000000}}{{end}}')).toContain('the simulation stops a template after')
  })
})
