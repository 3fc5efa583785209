# Links in a build context are followed where a copy names them, and within it only

Area: build

  $ mkdir -p dir/deep
  $ echo a > dir/a
  $ echo b > dir/deep/b
  $ ln -s a dir/rel
  $ ln -s dir link
  $ ln -s ../../dir/a up
  $ ln -s /dir/deep absolute
  $ ln -s /etc/hostname outside
  $ printf 'FROM busybox\nCOPY link /l\nCOPY link/a dir/rel up absolute/b /m/\nADD link/deep/ /n/\nCOPY link/r* /o/\nRUN find /l /m /n /o -type f | sort; ls -l /l /o | grep -c ^l; cat /m/*\n' > Dockerfile
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
  
  #5 [1/6] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/6] COPY link /l
  #6 DONE <t>
  
  #7 [3/6] COPY link/a dir/rel up absolute/b /m/
  #7 DONE <t>
  
  #8 [4/6] ADD link/deep/ /n/
  #8 DONE <t>
  
  #9 [5/6] COPY link/r* /o/
  #9 DONE <t>
  
  #10 [6/6] RUN find /l /m /n /o -type f | sort; ls -l /l /o | grep -c ^l; cat /m/*
  #10 <t> /l/a
  #10 <t> /l/deep/b
  #10 <t> /m/a
  #10 <t> /m/b
  #10 <t> /m/rel
  #10 <t> /m/up
  #10 <t> /n/b
  #10 <t> /o/rel
  #10 <t> 1
  #10 <t> a
  #10 <t> b
  #10 <t> a
  #10 <t> a
  #10 DONE <t>
  
  #11 exporting to image
  #11 exporting layers done
  #11 writing image sha256:<ID1> done
  #11 naming to docker.io/library/app done
  #11 DONE <t>
  $ echo changed > dir/a
  $ docker build --progress=plain -t app . 2>&1 | grep -A1 COPY
  #1 [2/6] COPY link /l
  #1 DONE <t>
  
  #2 [3/6] COPY link/a dir/rel up absolute/b /m/
  #2 DONE <t>
  
  #3 [5/6] COPY link/r* /o/
  #3 DONE <t>
  
  --
  --
  $ printf 'FROM busybox\nCOPY outside /o\n' > Dockerfile
  $ docker build --progress=plain .
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
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY outside /o
  #6 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/outside": not found
  
  ------
   > [2/2] COPY outside /o:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY outside /o
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/outside": not found
  [1]
