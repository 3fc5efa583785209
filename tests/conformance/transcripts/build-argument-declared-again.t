# An argument that is declared again
Area: builds

Without a value, a second ARG leaves what the first one gave.

  $ printf 'FROM busybox\nARG V=1\nARG V\nRUN echo "v is $V" > /v\nARG W\nARG W=2\nARG W=3\nRUN echo "$V $W" >> /v; cat /v\nENV X=$V-$W\n' > Dockerfile
  $ docker build --progress plain -t app . 2>&1 | grep -e 'v is' -e '^#. .*1 3'
  #1 [2/3] RUN echo "v is 1" > /v
  
  #2 [3/3] RUN echo "1 3" >> /v; cat /v
  #2 <t> v is 1
  #2 <t> 1 3
  $ docker history --no-trunc --format '{{.CreatedBy}}' app
  ENV X=1-3
  RUN |2 V=1 W=3 /bin/sh -c echo "$V $W" >> /v; cat /v # buildkit
  ARG W=3
  ARG W=2
  ARG W
  RUN |1 V=1 /bin/sh -c echo "v is $V" > /v # buildkit
  ARG V
  ARG V=1
  $ docker run --rm app sh -c 'cat /v; echo $X'
  v is 1
  1 3
  1-3
  $ docker build -q --build-arg V=given -t app . > /dev/null; docker run --rm app sh -c 'cat /v; echo $X'
  v is given
  given 3
  given-3
