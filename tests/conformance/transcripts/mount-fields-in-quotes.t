# Fields of --mount may stand in quotes

Area: volumes

  $ docker run --rm --mount 'type=volume,"source=v1",target=/v' busybox touch /v/x
  $ docker run --rm --mount '"type=volume","source=v1","target=/a,b"' busybox ls '/a,b'
  x
  $ docker run --rm --mount 'type=volume,source="v1",target=/v' busybox true
  invalid argument "type=volume,source=\"v1\",target=/v" for "--mount" flag: parse error on line 1, column 20: bare " in non-quoted-field
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount 'type=volume,"source=v1' busybox true
  invalid argument "type=volume,\"source=v1" for "--mount" flag: parse error on line 1, column 23: extraneous or missing " in quoted-field
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount '"type=volume"x,target=/v' busybox true
  invalid argument "\"type=volume\"x,target=/v" for "--mount" flag: parse error on line 1, column 13: extraneous or missing " in quoted-field
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount 'type=tmpfs,"target=/q""q"' busybox ls -d '/q"q'
  /q"q
