#!/bin/sh
# run.sh [TARGET…]: builds the fuzzing programs and runs each for FUZZ_SECONDS (600).
#
# An input that stops a program is kept in Fuzz/.crashes and named; then this ends with 1. To see it again:
#
#   Fuzz/.build/release/FuzzImport Fuzz/.crashes/FuzzImport-crash-…
#
# and to make it small: the same with -minimize_crash=1 -runs=100000 -exact_artifact_path=small.
set -u
cd "$(dirname "$0")/.."
seconds=${FUZZ_SECONDS:-600}
[ $# -gt 0 ] || set -- FuzzImport FuzzContent
# The reports of the sanitizers are complete; Swift's own report of a crash stumbles over them.
export SWIFT_BACKTRACE=enable=no

# `--sanitize fuzzer --sanitize address` would give swiftc two options of which the last one counts, so both are named
# in one. Optimised, but with the checks of a debug build.
swift build --package-path Fuzz -c release --sanitize fuzzer \
  -Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=address -Xswiftc -assert-config -Xswiftc Debug || exit 2
python3 Fuzz/corpus.py Fuzz/.corpus || exit 2
mkdir -p Fuzz/.crashes

code=0
for target in "$@"; do
  Fuzz/.build/release/"$target" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=20 -max_len=20000 \
    -print_final_stats=1 -dict=Fuzz/.corpus/dictionary -artifact_prefix="Fuzz/.crashes/$target-" \
    "Fuzz/.corpus/$target" || code=1
done
if [ $code -ne 0 ]; then
  echo "模糊测试发现问题，输入保存在 Fuzz/.crashes：" >&2
  echo "fuzzing found something; the inputs are kept in Fuzz/.crashes:" >&2
  ls -t Fuzz/.crashes >&2
fi
exit $code
