# Searching Docker Hub where there is no way to it

Area: registry

  $ docker search nginx
  Error response from daemon: Get "https://index.docker.io/v1/search?q=nginx&n=25": dial tcp: lookup index.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker search
  docker: 'docker search' requires 1 argument
  
  Usage:  docker search [OPTIONS] TERM
  
  Run 'docker search --help' for more information
  [1]
  $ docker search a b
  docker: 'docker search' requires 1 argument
  
  Usage:  docker search [OPTIONS] TERM
  
  Run 'docker search --help' for more information
  [1]
  $ docker search --limit 101 nginx
  Error response from daemon: limit 101 is outside the range of [1, 100]
  [1]
  $ docker search --limit -1 nginx
  Error response from daemon: Get "https://index.docker.io/v1/search?q=nginx&n=25": dial tcp: lookup index.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker search --limit x nginx
  invalid argument "x" for "--limit" flag: strconv.ParseInt: parsing "x": invalid syntax
  
  Usage:  docker search [OPTIONS] TERM
  
  Run 'docker search --help' for more information
  [125]
  $ docker search --filter stars=x nginx
  Error response from daemon: invalid filter 'stars=x': strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ docker search --filter nosuch=1 nginx
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker search --filter is-official=maybe nginx
  Error response from daemon: invalid filter 'is-official=[maybe]'
  [1]
  $ docker search localhost:5000/nginx
  Error response from daemon: Unexpected status code 404
  [1]
  $ docker search --format '{{.Nosuch}}' nginx
  Error response from daemon: Get "https://index.docker.io/v1/search?q=nginx&n=25": dial tcp: lookup index.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker search 'Bad Name'
  Error response from daemon: Get "https://index.docker.io/v1/search?q=Bad+Name&n=25": dial tcp: lookup index.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker search ''
  Error response from daemon: Get "https://index.docker.io/v1/search?q=&n=25": dial tcp: lookup index.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker search -f stars nginx
  invalid argument "stars" for "-f, --filter" flag: bad format of filter (expected name=value)
  
  Usage:  docker search [OPTIONS] TERM
  
  Run 'docker search --help' for more information
  [125]
  $ docker search --help
  Usage:  docker search [OPTIONS] TERM
  
  Search Docker Hub for images
  
  Options:
    -f, --filter filter  Filter output based on conditions provided
        --format string  Pretty-print search using a Go template
        --limit int  Max number of search results
        --no-trunc  Don't truncate output
