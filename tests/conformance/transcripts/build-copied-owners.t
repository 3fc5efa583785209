# COPY from a stage keeps owners, COPY from the context does not

Area: build

  $ mkdir -p ctx/d && echo x > ctx/d/f
  $ chown -R 33:33 ctx
  $ printf 'FROM busybox AS b\nRUN mkdir -p /d/e && touch /d/f /d/e/g && ln -s f /d/l && chown -R daemon:daemon /d && chown -h daemon /d/l && chmod 700 /d/e && chmod 600 /d/f\nFROM busybox\nCOPY --from=b /d/f /kept\nCOPY --from=b /d /dir\nCOPY --from=b /d/e/g /made/here/\nCOPY --from=b --chown=nobody /d /given\nCOPY --from=b --chmod=644 /d/f /open\nCOPY ctx /ctx\nCOPY ctx/d/f /f\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [b 2/2] RUN mkdir -p /d/e && touch /d/f /d/e/g && ln -s f /d/l && chown -R daemon:daemon /d && chown -h daemon /d/l && chmod 700 /d/e && chmod 600 /d/f
  #6 DONE <t>
  
  #7 [stage-1 2/8] COPY --from=b /d/f /kept
  #7 DONE <t>
  
  #8 [stage-1 3/8] COPY --from=b /d /dir
  #8 DONE <t>
  
  #9 [stage-1 4/8] COPY --from=b /d/e/g /made/here/
  #9 DONE <t>
  
  #10 [stage-1 5/8] COPY --from=b --chown=nobody /d /given
  #10 DONE <t>
  
  #11 [stage-1 6/8] COPY --from=b --chmod=644 /d/f /open
  #11 DONE <t>
  
  #12 [stage-1 7/8] COPY ctx /ctx
  #12 DONE <t>
  
  #13 [stage-1 8/8] COPY ctx/d/f /f
  #13 DONE <t>
  
  #14 exporting to image
  #14 exporting layers done
  #14 writing image sha256:<ID1> done
  #14 naming to docker.io/library/app done
  #14 DONE <t>
  $ docker run --rm app stat -c '%n %U:%G %a' /kept /dir /dir/f /dir/e /dir/e/g /dir/l /given/l /made /made/here /made/here/g /given /given/e /given/f /open /ctx /ctx/d /ctx/d/f /f
  /kept daemon:daemon 600
  /dir root:root 755
  /dir/f daemon:daemon 600
  /dir/e daemon:daemon 700
  /dir/e/g daemon:daemon 644
  /dir/l daemon:daemon 777
  /given/l nobody:nobody 777
  /made root:root 755
  /made/here root:root 755
  /made/here/g daemon:daemon 644
  /given nobody:nobody 755
  /given/e nobody:nobody 700
  /given/f nobody:nobody 600
  /open daemon:daemon 644
  /ctx root:root 755
  /ctx/d root:root 755
  /ctx/d/f root:root 644
  /f root:root 644
  $ printf 'FROM busybox\nRUN mkdir -p /dir/e && chown nobody /dir\nCOPY --from=app /dir /dir\nCOPY --from=app /dir/f /dir/h\n' > Dockerfile
  $ docker build -q -t again .
  sha256:<ID2>
  $ docker run --rm again stat -c '%n %U:%G %a' /dir /dir/e /dir/e/g /dir/h
  /dir nobody:root 755
  /dir/e daemon:daemon 700
  /dir/e/g daemon:daemon 644
  /dir/h daemon:daemon 600
  $ printf 'FROM busybox AS b\nRUN touch /f && chown daemon /f\nFROM busybox\nCOPY --from=b /f /f\n' > Dockerfile
  $ docker build -q -t one .
  sha256:<ID3>
  $ printf 'FROM busybox AS b\nRUN touch /f && chown nobody /f\nFROM busybox\nCOPY --from=b /f /f\n' > Dockerfile
  $ docker build --progress=plain -t one .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [b 2/2] RUN touch /f && chown nobody /f
  #5 DONE <t>
  
  #6 [stage-1 2/2] COPY --from=b /f /f
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID4> done
  #7 naming to docker.io/library/one done
  #7 DONE <t>
  $ docker run --rm one stat -c %U /f
  nobody
