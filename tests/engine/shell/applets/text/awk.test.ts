import { describe, expect, it } from 'vitest'
import { shell } from '../../support/container'

/** Programs with what busybox's awk printed, recorded from Docker Engine 28.5.2. */
const recorded: readonly (readonly [command: string, output: string])[] = [
  ["echo 'a b c' | awk '{print $3, $1, NF}'", 'c a 3\n'],
  ["echo a,b,c | awk -F, -v OFS=- '{$1 = $1; print}'", 'a-b-c\n'],
  ["echo '  lead  x ' | awk '{$1 = $1; print NF \":\" $0}'", '2:lead x\n'],
  ['echo a b c d | awk \'{$2 = ""; print; NF = 2; print}\'', 'a  c d\na \n'],
  [
    'awk \'BEGIN {print -3 % 2, 7 / 2, 1 / 3, 1e6, 1e20, 100000 * 100000, "3.0" + 0}\'',
    '-1 3.5 0.333333 1000000 1e+20 10000000000 3\n',
  ],
  ['awk \'BEGIN {print 10 < 9, "10" < "9", "a" < "b", 1 == 1.0, !0, 2 " " 3}\'', '0 1 1 1 1 2 3\n'],
  ["echo '10 9' | awk '{print ($1 > $2), ($1 > \"9\")}'", '1 0\n'],
  [
    'awk \'BEGIN {print substr("hello", 0, 2), substr("hello", 4, 9), index("hello", "l"), match("foobar", /o+/), RSTART, RLENGTH}\'',
    'he lo 3 2 2 2\n',
  ],
  [
    'awk \'BEGIN {s = "aXbXc"; n = gsub(/X/, "-&-", s); print n, s; sub("a", "\\\\&", s); print s}\'',
    '2 a-X-b-X-c\n&-X-b-X-c\n',
  ],
  ['awk \'function f(a, i) {a["x"] = 1; i = 5} BEGIN {f(list); print list["x"], "[" i "]"}\'', '1 []\n'],
  ['printf \'a,b;c,d\' | awk \'BEGIN {RS = ";"; FS = ","} {print $2}\'', 'b\nd\n'],
  ['printf \'a\\nb\\n\\n\\nc\\n\' | awk \'BEGIN {RS = ""; FS = "\\n"} {print NR, NF, $1}\'', '1 2 a\n2 2 c\n'],
  ['printf \'3\\n1\\n2\\n\' | awk \'{print | "sort"} END {close("sort"); print "done"}\'', '1\n2\n3\ndone\n'],
  ['awk \'BEGIN {exit 2} END {print "end"}\'', 'end\n'],
  ['seq 10 | awk \'NR == 2, NR == 4 {printf "%s ", $1} /9/ {print; nextfile}\'', '2 3 4 9\n'],
  [
    'awk \'BEGIN {printf "%5.2f|%-5s|%05d|%+d|%x|%c|%c\\n", 3.14159, "ab", 42, 5, 255, "A", 66}\'',
    ' 3.14|ab   |00042|+5|ff|A|B\n',
  ],
]

describe('printf', () => {
  it('rounds what lies in the middle to the even digit', () => {
    expect(shell("printf '%.1f %.1f %.0f %.0f %.2f\\n' 2.25 2.35 0.5 1.5 1.005").stdout).toBe('2.2 2.4 0 2 1.00\n')
  })
})

describe('awk', () => {
  it.each(recorded)('prints what busybox prints for: %s', (command, output) => {
    expect(shell(command).stdout).toBe(output)
  })

  it('goes through an array in the order of its hash table', () => {
    const { stdout } = shell('awk \'BEGIN {for (i = 0; i < 13; i++) a[i]; for (i in a) printf "%s ", i}\'')
    expect(stdout).toBe('10 11 12 0 1 2 3 4 5 6 7 8 9 ')
  })

  it.each([
    ["'{print'", 'awk: cmd. line:1: Unexpected token\n'],
    ["'BEGIN {print 1 / 0}'", 'awk: cmd. line:1: Division by zero\n'],
    ["'{print}' nosuch", 'awk: nosuch: No such file or directory\n'],
    ["'BEGIN {print \"x}'", 'awk: cmd. line:1: Unexpected end of string\n'],
  ])('refuses %s in busybox words', (program, complaint) => {
    const { stderr, exitCode } = shell(`awk ${program}`)
    expect({ stderr, exitCode }).toEqual({ stderr: complaint, exitCode: 1 })
  })
})
