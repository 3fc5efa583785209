/** Where the host sends questions about names, as its `/etc/resolv.conf` says and containers inherit it. */
export const hostNameServer = '10.0.2.3'
