# Variables in a build and in its containers

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS base
  > ARG A=arg
  > ENV B=${A}-env C=$B
  > FROM base
  > ARG A
  > ENV D=[$A][$B][$C] B=new E=$B
  > RUN B=inline sh -c 'echo $B'; echo "$B $E"; export F=1
  > RUN echo "[$F]"
  > USER $NOBODY
  > WORKDIR /$B/${C:-none}
  > CMD echo $D $PWD
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: UndefinedVar: Usage of undefined variable '$B' (did you mean $A?) (line 3)
  #1 WARN: UndefinedVar: Usage of undefined variable '$NOBODY' (line 9)
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 11)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [stage-1 1/3] RUN B=inline sh -c 'echo $B'; echo "new arg-env"; export F=1
  #5 <t> inline
  #5 <t> new arg-env
  #5 DONE <t>
  
  #6 [stage-1 2/3] RUN echo "[$F]"
  #6 <t> []
  #6 DONE <t>
  
  #7 [stage-1 3/3] WORKDIR /new/none
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  
   3 warnings found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$B' (did you mean $A?) (line 3)
   - UndefinedVar: Usage of undefined variable '$NOBODY' (line 9)
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 11)
  $ sed -i '/USER/d' Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: UndefinedVar: Usage of undefined variable '$B' (did you mean $A?) (line 3)
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 10)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [stage-1 1/3] RUN B=inline sh -c 'echo $B'; echo "new arg-env"; export F=1
  #5 CACHED
  
  #6 [stage-1 2/3] RUN echo "[$F]"
  #6 CACHED
  
  #7 [stage-1 3/3] WORKDIR /new/none
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  
   2 warnings found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$B' (did you mean $A?) (line 3)
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 10)
  $ docker run --rm app
  [arg][arg-env][] /new/none
  $ docker run --rm -e D=mine -e B app sh -c 'echo "$D $B"'
  mine
  $ docker run --rm app env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=<id3>
  B=new
  C=
  D=[arg][arg-env][]
  E=arg-env
  HOME=/root
  $ docker inspect -f '{{range .Config.Env}}{{println .}}{{end}}' app
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  B=new
  C=
  D=[arg][arg-env][]
  E=arg-env
  $ docker build -q --build-arg A=cli --build-arg B=cli -t app .
  sha256:<ID4>
  $ docker run --rm app
  [cli][cli-env][] /new/none
  $ printf 'FROM busybox\nENV X y z\nENV P=a\\ b Q="c d" R='"'e f'"' S=$X\n' > Dockerfile
  $ docker build -q -t quotes .
  sha256:<ID5>
  $ docker inspect -f '{{json .Config.Env}}' quotes
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","X=y z","P=a b","Q=c d","R=e f","S=y z"]
