#!/bin/sh
# timed.sh NAME COMMAND…: runs the command and notes how many seconds it took in .build/timed.
set -u
name=$1
shift
mkdir -p .build
start=$(date +%s)
"$@"
code=$?
printf '%-10s %4d s%s\n' "$name" $(($(date +%s) - start)) "$([ $code -eq 0 ] || echo " FAILED")" | tee -a .build/timed
exit $code
