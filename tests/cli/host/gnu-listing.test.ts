import { expect, it } from 'vitest'
import { asGnuListing } from '../../../src/cli/host/gnu-listing'

it('sets the long entries of a listing as narrow as they are', () => {
  const busybox = [
    'total 28',
    '-rw-r--r--    1 root     root         20000 Nov 23 13:48 big',
    'drwxr-xr-x    2 root     root          4096 Nov 23 13:48 d',
    'lrwxrwxrwx    1 root     root             1 Nov 23 13:48 l -> f',
    '',
  ].join('\n')
  expect(asGnuListing(busybox)).toBe(
    [
      'total 28',
      '-rw-r--r-- 1 root root 20000 Nov 23 13:48 big',
      'drwxr-xr-x 2 root root  4096 Nov 23 13:48 d',
      'lrwxrwxrwx 1 root root     1 Nov 23 13:48 l -> f',
      '',
    ].join('\n'),
  )
})

it('takes the numbers of a device for its size', () => {
  const busybox =
    'c---------    1 root     root        0,   0 Nov 23 13:48 gone\n-rw-r--r--    1 root     root           194 Nov 23 13:48 passwd\n'
  expect(asGnuListing(busybox)).toBe(
    'c--------- 1 root root 0, 0 Nov 23 13:48 gone\n-rw-r--r-- 1 root root  194 Nov 23 13:48 passwd\n',
  )
})

it('leaves plain names alone', () => {
  expect(asGnuListing('a\nb c\n')).toBe('a\nb c\n')
})
