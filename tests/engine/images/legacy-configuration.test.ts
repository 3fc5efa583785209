import { expect, it } from 'vitest'
import { legacyConfigurations } from '../../../src/engine/images/legacy-configuration'
import { sha256 } from '../../../src/engine/oci/digest'

/** An image of three layers, and the digests under which Docker Engine 28.5.2 saved their legacy configurations. */
const configuration = JSON.stringify({
  architecture: 'amd64',
  config: {
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    Cmd: ['sh'],
    ArgsEscaped: true,
  },
  created: '2026-11-23T16:05:30.961286298Z',
  os: 'linux',
})
const diffIds = [
  'sha256:aec267fbf1258a6a359fbb9411cadd0056aa2db2729d895f362f549451dcacb5',
  'sha256:ec400cd07b5ecef476e8c7b45fc947d8dc9ea85d9deda022fce5933dfd88492f',
  'sha256:5126d7796680b88989a3da20171dca4d9e35eeb40d3c45500e248dbbb3928a4b',
]

it('writes the legacy configuration of every layer byte for byte as Docker does', () => {
  expect(legacyConfigurations(configuration, diffIds).map(sha256)).toEqual([
    'sha256:1b8e664909026fdeb5e7d9eafd71cabdc0edd61317cb594844730eea7bd7f66c',
    'sha256:dca560595f9464d04f27e1c3ca89b95dfd526058528c0ac985b30a9e1d79ce58',
    'sha256:b4e0205340e473ff4bfe29b2c5f1ec1b486bd29499352e1763de61fa8473e481',
  ])
})
