# diff of directories
Area: tools

  $ docker run -d --name box busybox sh -c 'mkdir -p /a/sub/deep /b/sub /a/only; echo 1 > /a/x; echo 2 > /b/x; echo s > /a/sub/s; echo s > /a/sub/deep/d; echo o > /a/only/o; echo n > /b/new; echo same > /a/same; echo same > /b/same; sleep 1000'
  <ID1>
  $ sleep 1
  $ docker exec box sh -c 'diff -r /a /b | sort'
  +++ /b/x
  +2
  --- /a/x
  -1
  @@ -1 +1 @@
  Only in /a: sub/s
  Only in /b: new
  $ docker exec box sh -c 'diff /a /b | sort'
  +++ /b/x
  +2
  --- /a/x
  -1
  @@ -1 +1 @@
  Common subdirectories: /a/sub and /b/sub
  Only in /a: only
  Only in /b: new
  $ docker exec box sh -c 'diff -rq /a /b | sort'
  Files /a/x and /b/x differ
  Only in /a: sub/s
  Only in /b: new
  $ docker exec box sh -c 'diff -rN /a /b | sort'
  +++ /b/new
  +++ /b/x
  +++ /dev/null
  +++ /dev/null
  +++ /dev/null
  +2
  +n
  --- /a/only/o
  --- /a/sub/deep/d
  --- /a/sub/s
  --- /a/x
  --- /dev/null
  -1
  -o
  -s
  -s
  @@ -0,0 +1 @@
  @@ -1 +0,0 @@
  @@ -1 +0,0 @@
  @@ -1 +0,0 @@
  @@ -1 +1 @@
  $ docker exec box sh -c 'cd /; diff -r a b | sort'
  +++ b/x
  +2
  --- a/x
  -1
  @@ -1 +1 @@
  Only in a: sub/s
  Only in b: new
  $ docker exec box sh -c 'cd /; diff -r a/ b/ | sort'
  +++ b/x
  +2
  --- a/x
  -1
  @@ -1 +1 @@
  Only in a/: sub/s
  Only in b/: new
  $ docker exec box diff -r /a/same /b/same
  $ docker exec box sh -c 'rm -r /b/*; diff -r /a /b | sort'
  Only in /a: same
  Only in /a: x
