# make site     install what is missing, build the program, publish Content into Site
# make test     install the rest, run every check and test
# make check    format, lint, types of the scripts, the arrows between targets, and the pages about the rules
# make bench    measure, beside Hugo and Pagefind
# make fuzz     feed the readers with made-up bytes, FUZZ_SECONDS each (600)
# make setup    only install

program = .build/release/gongbiao
debug = .build/debug/gongbiao
python = .venv/bin/python3
timed = Scripts/timed.sh

.PHONY: site test check bench fuzz setup setup-test setup-bench clean
.PHONY: test-swift test-search test-sarif test-site test-data test-browser test-import test-print test-word test-kill

site: setup
	swift build -c release --product gongbiao
	@# 1 means published with warnings, which are printed
	$(program) build || [ $$? -eq 1 ]

setup:
	Scripts/setup.sh site

setup-test:
	Scripts/setup.sh test

setup-bench:
	Scripts/setup.sh bench

test:
	$(timed) setup $(MAKE) --no-print-directory setup-test
	$(timed) check $(MAKE) --no-print-directory check
	$(timed) swift $(MAKE) --no-print-directory test-swift
	$(timed) search $(MAKE) --no-print-directory test-search
	$(timed) sarif $(MAKE) --no-print-directory test-sarif
	$(timed) site $(MAKE) --no-print-directory test-site
	$(timed) data $(MAKE) --no-print-directory test-data
	$(timed) browser $(MAKE) --no-print-directory test-browser
	$(timed) import $(MAKE) --no-print-directory test-import
	$(timed) print $(MAKE) --no-print-directory test-print
	$(timed) word $(MAKE) --no-print-directory test-word
	$(timed) kill $(MAKE) --no-print-directory test-kill
	@cat .build/timed; rm -f .build/timed

check:
	python3 Scripts/rules.py --check
	python3 Scripts/sample_terms.py --check
	python3 Scripts/templates.py --check
	swift format lint --strict --parallel -r Package.swift Sources Tests Fuzz/Package.swift Fuzz/Sources
	tsc --checkJs --allowJs --noEmit --strict --target es2022 --module es2022 --lib es2022,dom,dom.iterable Templates/assets/*.js
	swift build --explicit-target-dependency-import-check error
	@# what make fuzz builds must go on compiling; linking it needs libFuzzer
	swift build --package-path Fuzz --target FuzzImport
	swift build --package-path Fuzz --target FuzzContent

test-swift:
	swift build --build-tests
	swift test --skip-build

test-search:
	node --test Tests/Search/

# What check prints for other programs against the schema of SARIF 2.1.0.
test-sarif:
	$(python) Tests/Sarif/validate.py --program $(debug)

# The real content through the debug build; the browser tests look at what it makes.
test-site:
	$(debug) build || [ $$? -eq 1 ]
	$(debug) check --published

# What the site gives to programs, tried with other people's programs; verify, against a web server of this machine.
test-data:
	$(python) Tests/Data/run.py --site Site/public --program $(debug)

test-browser:
	$(python) Tests/Browser/smoke.py --site Site/public --program $(debug)

# The three real documents in other forms: each form must give the same items.
test-import:
	$(python) Tests/Import/run.py --program $(debug)

# Circulars measured from their PDF files, and compared with golden pages.
test-print:
	$(python) Tests/Print/run.py --program $(debug)

# Word files: their structure, the content they give back, and the pages LibreOffice prints of them.
test-word:
	$(python) Tests/Word/run.py --program $(debug)

# Builds of a small site, killed at every step and at 200 random moments.
test-kill:
	rm -rf .build/kill
	$(debug) init .build/kill
	$(python) Tests/Kill/kill_test.py $(debug) --content .build/kill/Content

bench: setup-bench setup-test
	swift build -c release --product gongbiao
	swift build -c release --product ComparingTimer
	python3 Benchmarks/bench.py --program $(program)
	python3 Benchmarks/importing.py --program $(program)
	python3 Benchmarks/comparing.py --program $(program)
	python3 Benchmarks/printing.py --program $(program)
	$(python) Benchmarks/paint.py --program $(program)
	$(python) Benchmarks/search.py --program $(program)

fuzz: setup
	Fuzz/run.sh

clean:
	rm -rf .build Fuzz/.build Site/public Site/.gongbiao Site/.staging-*
