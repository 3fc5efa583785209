/** Which Docker this is: the release that the simulation is held to. */

export const version = '28.5.2+dfsg4'
export const apiVersion = '1.51'
export const minimumApiVersion = '1.24'
export const goVersion = 'go1.27.1'
export const clientCommit = '9cc6dea35e9a963f281434761c656fba4ac43aed'
export const serverCommit = '3ef3c07c883be49a2e8097bcf6d2952fce1d70eb'
export const buildTime = 'Tue Sep 15 11:02:57 2026'
export const containerdVersion = '2.1.9+unknown'
export const runcVersion = '1.3.6+ds1'
export const runcCommit = '1.3.6+ds1-1'
export const initVersion = '0.19.0'
export const buildxVersion = '0.29.1+ds1'

/** What `docker --version` prints. */
export const versionLine = `Docker version ${version}, build ${clientCommit}\n`
